//! What generated code needs at run time: real files, compiled and tested here, and copied into a generated crate as far as
//! the code in it needs them. There they are the module `support`.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

macro_rules! files {
    ($($name:ident),* $(,)?) => {
        $(
            #[cfg(test)]
            #[allow(dead_code, unreachable_pub, unused_imports, unused_macros)]
            mod $name;
        )*

        /// The text of every file, by its name.
        const FILES: &[(&str, &str)] = &[$((stringify!($name), include_str!(concat!(stringify!($name), ".rs")))),*];
    };
}

files!(
    body,
    borrowed,
    casing,
    delimited,
    lenient,
    literal_enum,
    object,
    open,
    optional,
    present,
    same,
    secret,
    tagged,
    text,
    text_enum,
    timestamp,
    untagged,
);

/// The root of a generated crate.
pub(crate) const LIB: &str = include_str!("lib.rs");

/// The files of the module `support` that code needs, by what it names, with `mod.rs`. What only the code of `mocks` names is
/// behind their feature.
pub(crate) fn files(
    named: &BTreeSet<String>,
    by_mocks: &BTreeSet<String>,
) -> BTreeMap<String, String> {
    let always = needed(named);
    let all = &always | &needed(by_mocks);
    let (mut modules, mut uses) = (String::new(), String::new());
    for (file, text) in FILES.iter().filter(|(file, _)| all.contains(file)) {
        let feature = match always.contains(file) {
            true => "",
            false => "#[cfg(feature = \"httpmock\")]\n",
        };
        modules += &format!("{feature}mod {file};\n");
        for (name, public) in offered(text).filter(|(name, public)| *public || all.contains(name)) {
            let visible = if public { "pub" } else { "pub(crate)" };
            uses += &format!("{feature}{visible} use {file}::{name};\n");
        }
    }
    let module = format!("//! What the generated code is made of.\n\n{modules}\n{uses}");
    let files = FILES.iter().filter(|(file, _)| all.contains(file));
    let files = files.map(|(file, text)| (format!("{file}.rs"), (*text).to_owned()));
    files.chain([("mod.rs".to_owned(), module)]).collect()
}

/// The names of items that code needs, and the files that offer them, with the names of these files.
fn needed(named: &BTreeSet<String>) -> BTreeSet<&str> {
    let mut needed = BTreeSet::new();
    let named = named.iter();
    let mut pending: Vec<&str> = named
        .filter_map(|name| name.strip_prefix("support::"))
        .collect();
    while let Some(name) = pending.pop() {
        let is_there = |(file, text): &&(&str, &str)| {
            *file == name || offered(text).any(|(item, _)| item == name)
        };
        if needed.insert(name)
            && let Some((file, text)) = FILES.iter().find(is_there)
        {
            pending.push(file);
            pending.extend(after(text, "super::"));
            pending.extend(after(text, "$crate::support::"));
        }
    }
    needed
}

/// The items that a file offers to others, and whether they are public.
fn offered(text: &str) -> impl Iterator<Item = (&str, bool)> {
    text.lines().filter_map(|line| {
        let (public, rest) = match line.strip_prefix("pub(crate) ") {
            Some(rest) => (false, rest),
            None => (true, line.strip_prefix("pub ")?),
        };
        let rest = rest.strip_prefix("async ").unwrap_or(rest);
        Some((word(rest.split_once(' ')?.1), public))
    })
}

/// The names that stand behind `prefix`.
fn after<'a>(text: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(prefix).skip(1).map(word)
}

/// The word that a text begins with.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    &text[..end.unwrap_or(text.len())]
}

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
    casing,
    content,
    delimited,
    lenient,
    lenient_list,
    literal_enum,
    object,
    open,
    present,
    query,
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

/// The files of the module `support` that code which is written as `sources` needs, by their names, with `mod.rs`.
pub(crate) fn files(sources: &[&str]) -> BTreeMap<String, String> {
    let all: BTreeMap<&str, &str> = FILES.iter().copied().collect();
    let offers: BTreeMap<&str, &str> = FILES
        .iter()
        .flat_map(|(file, text)| offered(text).into_iter().map(|(name, _)| (name, *file)))
        .collect();
    let mut names: BTreeSet<&str> = sources
        .iter()
        .flat_map(|text| after(text, "support::"))
        .collect();
    let mut needed: BTreeSet<&str> = BTreeSet::new();
    loop {
        let before = (names.len(), needed.len());
        needed.extend(names.iter().filter_map(|name| offers.get(name)));
        for file in needed.clone() {
            needed.extend(after(all[file], "super::").filter(|name| all.contains_key(name)));
            names.extend(after(all[file], "$crate::support::"));
        }
        if (names.len(), needed.len()) == before {
            break;
        }
    }
    let mut module = "//! What the generated code is made of.\n\n// Some of it only the mocks use.\n#![allow(dead_code)]\n\n".to_owned();
    for file in &needed {
        module += &format!("mod {file};\n");
    }
    module.push('\n');
    for file in &needed {
        for (name, public) in offered(all[file]) {
            if public {
                module += &format!("pub use {file}::{name};\n");
            } else if names.contains(name) {
                module += &format!("pub(crate) use {file}::{name};\n");
            }
        }
    }
    let files = needed
        .iter()
        .map(|file| (format!("{file}.rs"), all[file].to_owned()));
    files.chain([("mod.rs".to_owned(), module)]).collect()
}

/// The items that a file offers to others, and whether they are public.
fn offered(text: &str) -> Vec<(&str, bool)> {
    let lines = text.lines().filter_map(|line| {
        let (public, rest) = match line.strip_prefix("pub(crate) ") {
            Some(rest) => (false, rest),
            None => (true, line.strip_prefix("pub ")?),
        };
        let rest = rest.strip_prefix("async ").unwrap_or(rest);
        let name = rest.split_once(' ')?.1;
        let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
        Some((&name[..end.unwrap_or(name.len())], public))
    });
    lines.collect()
}

/// The names that stand behind `prefix`.
fn after<'a>(text: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(prefix).map(move |(at, _)| {
        let rest = &text[at + prefix.len()..];
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
        &rest[..end.unwrap_or(rest.len())]
    })
}

//! From tokens to text that is pleasant to read.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use proc_macro2::{Literal, TokenStream, TokenTree};

/// The text of items, with empty lines between them.
pub(crate) fn text(tokens: TokenStream) -> Result<String> {
    let file = syn::parse2(tokens).context("not Rust: a fault of this generator")?;
    Ok(unparsed(&file))
}

/// The text of a file, with empty lines between its items.
pub(crate) fn unparsed(file: &syn::File) -> String {
    spaced(&prettyplease::unparse(file))
}

/// A text as Rust writes it.
pub(crate) fn literal(text: &str) -> String {
    Literal::string(text).to_string()
}

/// What code names, and no text of the document with it: words, and each two of them that `::` joins. Functions for serde
/// are named in a text.
pub(crate) fn named(code: &str) -> Result<BTreeSet<String>> {
    let tokens: TokenStream = code
        .parse()
        .map_err(|error| anyhow::anyhow!("not Rust: a fault of this generator: {error}"))?;
    let mut named = BTreeSet::new();
    name(tokens, &mut named);
    Ok(named)
}

fn name(tokens: TokenStream, named: &mut BTreeSet<String>) {
    let mut path = String::new();
    for token in tokens {
        match token {
            TokenTree::Ident(word) => {
                let word = word.to_string();
                if path.ends_with("::") {
                    named.insert(path + &word);
                }
                path = word.clone();
                named.insert(word);
            }
            TokenTree::Punct(colon) if colon.as_char() == ':' => path.push(':'),
            TokenTree::Punct(equals) if path == "deserialize_with" => path.push(equals.as_char()),
            TokenTree::Literal(function) if path == "deserialize_with=" => {
                named.insert(function.to_string().trim_matches('"').to_owned());
                path.clear();
            }
            TokenTree::Group(group) => {
                named.extend(path.ends_with("::").then(|| std::mem::take(&mut path)));
                path.clear();
                name(group.stream(), named);
            }
            _ => path.clear(),
        }
    }
}

/// Puts an empty line between items, and between those of an `impl`.
fn spaced(text: &str) -> String {
    let mut out = String::new();
    let mut before = "";
    for line in text.lines() {
        let (last, next) = (before.trim_start(), line.trim_start());
        let [above, indent] = [before.len() - last.len(), line.len() - next.len()];
        let is_import = is_import(last) && is_import(next) || last.starts_with("//");
        let ended = last == "}" || last.ends_with(';') && !is_import;
        if ended && above == indent && (indent == 0 || indent == 4) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
    }
    out
}

/// Whether a line imports something, or is an attribute of one that does.
fn is_import(line: &str) -> bool {
    let mut beginnings = ["use ", "pub use ", "#[allow(unused_imports)]"].iter();
    beginnings.any(|beginning| line.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_names_words_and_paths_and_its_texts_name_nothing() {
        let code = "/// a::b\n#[doc = \"c\"] fn d(e: f::g::H<Option<i>>) { \"j::k\"; l::{m} }";
        let expected = [
            "H", "Option", "d", "doc", "e", "f", "f::g", "fn", "g", "g::H", "i", "l", "l::", "m",
        ];
        assert!(named(code).unwrap().into_iter().eq(expected));
        let code = r#"#[serde(rename = "a::b", deserialize_with = "c::d")]"#;
        let expected = ["c::d", "deserialize_with", "rename", "serde"];
        assert!(named(code).unwrap().into_iter().eq(expected));
    }
    use quote::quote;

    #[test]
    fn items_stand_apart_and_statements_do_not() {
        let tokens = quote! {
            pub struct A { pub a: u8, pub b: u8 }
            impl A {
                const X: u8 = 1;
                fn f() { if true { g(); } let x = 1; h(x); }
                /// Says;
                /// h.
                fn h() {}
            }
            type B = A;
        };
        let text = text(tokens).unwrap();
        let expected = "pub struct A {\n    pub a: u8,\n    pub b: u8,\n}\n\nimpl A {\n    const X: u8 = 1;\n\n    fn f() {\n        if true {\n            g();\n        }\n        let x = 1;\n        h(x);\n    }\n\n    /// Says;\n    /// h.\n    fn h() {}\n}\n\ntype B = A;\n";
        assert_eq!(text, expected);
        assert_eq!(literal("a\"b"), "\"a\\\"b\"");
    }
}

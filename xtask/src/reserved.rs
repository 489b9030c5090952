//! Names that are taken: by the generated client, by the traits that it has, by progenitor's functions, or by Rust.

/// Functions of every generated client and of its traits. An operation of such a name gets another one.
pub(crate) const FUNCTIONS: [&str; 10] = [
    "new",
    "new_with_client",
    "baseurl",
    "client",
    "inner",
    "api_version",
    "pre",
    "exec",
    "post",
    "clone",
];

/// What progenitor's functions and mocks call something else. A parameter of such a name gets another one.
pub(crate) const LOCALS: [&str; 4] = ["body", "header_map", "new", "into_inner"];

/// Types that generated types are made of. A component of such a name gets another one.
pub(crate) const TYPES: [&str; 8] = [
    "BTreeMap", "Box", "Default", "From", "Option", "Self", "String", "Vec",
];

/// Whether Rust takes `text` for a name.
pub(crate) fn is_identifier(text: &str) -> bool {
    syn::parse_str::<syn::Ident>(text).is_ok() && text != "_" && !is_new_keyword(text)
}

/// Whether only the edition of generated crates keeps `text` for itself, so that neither syn nor progenitor knows it.
pub(crate) fn is_new_keyword(text: &str) -> bool {
    text == "gen"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_of_every_edition_are_no_names() {
        for word in ["gen", "async", "self", "Self", "_", "", "1a", "a-b", "try"] {
            assert!(!is_identifier(word), "{word}");
        }
        assert!(is_identifier("generation") && is_identifier("union") && is_identifier("_a"));
    }
}

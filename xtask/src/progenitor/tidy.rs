//! What client and mocks have in common: prose, names of parameters and paths are mended, and places are counted.

use anyhow::{Result, ensure};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Expr, ExprLit, File, Lit, LitStr, Path};

use super::skeleton::{on_the_wire, renamed};
use crate::emit::docs;
use crate::ir::Api;

/// Writes a file as people do: every line of prose as a line, parameters by their names on the wire, and short paths.
pub(super) fn tidy(file: &mut File, api: &Api) -> Result<()> {
    let mut tidy = Tidy { renamed: 0 };
    tidy.visit_file_mut(file);
    // Mocks name a parameter that need not be sent twice.
    let expected = renamed(api);
    exactly(
        tidy.renamed.min(expected),
        expected,
        "parameters of one name",
    )
}

/// Fails unless a rule found all the places that it is for.
pub(super) fn exactly(found: usize, expected: usize, what: &str) -> Result<()> {
    let all = found == expected;
    ensure!(
        all,
        "the rule for {what} found {found} of {expected} places"
    );
    Ok(())
}

/// Long paths, and what they are where `types`, `support` and `header` are in scope: the last segment, or more.
const PATHS: [(&[&str], usize); 7] = [
    (&["std", "vec", "Vec"], 2),
    (&["std", "string", "String"], 2),
    (&["std", "option", "Option"], 2),
    (&["crate", "types"], 1),
    (&["crate", "support"], 1),
    (&["reqwest", "header"], 1),
    (&["httpmock"], 0),
];

struct Tidy {
    /// How many names of parameters were restored.
    renamed: usize,
}

impl VisitMut for Tidy {
    /// Leaves out what turns or hides other characters, too.
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        for attribute in std::mem::take(attributes) {
            match prose(&attribute) {
                Some(text) if !text.trim().is_empty() => {
                    let lines = docs::lines(text.trim());
                    let lines: Vec<Attribute> = syn::parse_quote!(#lines);
                    attributes.extend(lines);
                }
                _ => attributes.push(attribute),
            }
        }
    }

    fn visit_lit_str_mut(&mut self, literal: &mut LitStr) {
        if let Some(name) = on_the_wire(&literal.value()) {
            *literal = LitStr::new(name, literal.span());
            self.renamed += 1;
        }
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        let begins = |(long, _): &&(&[&str], usize)| {
            let mut segments = path.segments.iter();
            let mut long = long.iter();
            long.all(|name| segments.next().is_some_and(|next| next.ident == name))
        };
        if let Some((_, dropped)) = PATHS.iter().find(begins) {
            path.leading_colon = None;
            let segments = std::mem::take(&mut path.segments).into_iter();
            path.segments = segments.skip(*dropped).collect();
        }
    }
}

/// The text of an attribute that is documentation.
fn prose(attribute: &Attribute) -> Option<String> {
    match &attribute.meta.require_name_value().ok()?.value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) if attribute.path().is_ident("doc") => Some(text.value()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Operation, Parameter};

    #[test]
    fn names_that_are_not_restored_are_told() {
        let operation = Operation {
            parameters: vec![Parameter::default(), Parameter::default()],
            ..Operation::default()
        };
        let api = Api {
            operations: vec![operation],
            ..Api::default()
        };
        let mut file: File = syn::parse_quote!(
            const A: &str = "-in-the-header\0";
        );
        assert!(tidy(&mut file, &api).is_ok());
        let error = tidy(&mut file, &api).unwrap_err().to_string();
        assert!(error.contains("one name found 0 of 1"), "{error}");
    }
}

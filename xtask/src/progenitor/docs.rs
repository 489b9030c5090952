//! Prose: a line of text is a line of documentation.

use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, ExprLit, Lit};

use crate::emit::docs;

/// Writes every text of several lines as lines, and leaves out what turns or hides other characters.
pub(super) fn corrected(file: &mut syn::File) {
    Lines.visit_file_mut(file);
}

struct Lines;

impl VisitMut for Lines {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        for attribute in std::mem::take(attributes) {
            match text(&attribute) {
                Some(text) if !text.trim().is_empty() => attributes.extend(lines(&text)),
                _ => attributes.push(attribute),
            }
        }
    }
}

fn text(attribute: &Attribute) -> Option<String> {
    match &attribute.meta.require_name_value().ok()?.value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) if attribute.path().is_ident("doc") => Some(text.value()),
        _ => None,
    }
}

fn lines(text: &str) -> Vec<Attribute> {
    let lines = docs::lines(text.trim());
    syn::parse_quote!(#lines)
}

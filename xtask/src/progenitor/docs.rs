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
        let corrected = |attribute: Attribute| match text(&attribute) {
            Some(text) => lines(&text),
            None => vec![attribute],
        };
        *attributes = std::mem::take(attributes)
            .into_iter()
            .flat_map(corrected)
            .collect();
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
    if text.contains(['\n', '\r']) {
        let lines = docs::lines(text.trim());
        return syn::parse_quote!(#lines);
    }
    let line = docs::without_marks(text);
    syn::parse_quote!(#[doc = #line])
}

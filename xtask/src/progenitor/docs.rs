//! Prose: a line of text is a line of documentation.

use syn::parse::Parser as _;
use syn::visit_mut::VisitMut;

use crate::emit::docs;

/// Writes every text of several lines as lines, and leaves out what turns or hides other characters.
pub(super) fn corrected(file: &mut syn::File) {
    Lines.visit_file_mut(file);
}

struct Lines;

impl VisitMut for Lines {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        let all = std::mem::take(attributes);
        for attribute in all {
            match text(&attribute) {
                Some(text) if !text.trim().is_empty() => attributes.extend(lines(&text)),
                _ => attributes.push(attribute),
            }
        }
    }
}

fn text(attribute: &syn::Attribute) -> Option<String> {
    match &attribute.meta {
        syn::Meta::NameValue(syn::MetaNameValue {
            path,
            value:
                syn::Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Str(text),
                    ..
                }),
            ..
        }) if path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}

fn lines(text: &str) -> Vec<syn::Attribute> {
    let lines = syn::Attribute::parse_outer.parse2(docs::lines(text.trim()));
    lines.unwrap_or_default()
}

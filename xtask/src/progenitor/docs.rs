//! Prose: a line of text is a line of documentation.

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
                Some(text) => attributes.extend(lines(&text)),
                None => attributes.push(attribute),
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
    let plain = |line: &str| -> String { line.chars().filter(|c| docs::is_plain(*c)).collect() };
    let attribute = |line: String| syn::parse_quote!(#[doc = #line]);
    if !text.contains(['\n', '\r']) {
        return vec![attribute(plain(text))];
    }
    let lines = text.trim().lines().map(|line| match plain(line) {
        line if line.is_empty() => line,
        line => format!(" {line}"),
    });
    lines.map(attribute).collect()
}

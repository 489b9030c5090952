//! Rules that client and mocks have in common.

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, LitStr, Path};

/// The names that parameters go by in the skeleton, and those that they have on the wire; each time that there is one.
pub(super) type Renamed = Vec<(String, String)>;

/// Undoes the renaming of parameters in what is sent; says in how many places.
pub(super) fn rename(file: &mut syn::File, renamed: &Renamed) -> usize {
    struct Rename<'a>(&'a Renamed, usize);
    impl VisitMut for Rename<'_> {
        /// Prose is no name.
        fn visit_attribute_mut(&mut self, _: &mut syn::Attribute) {}

        fn visit_lit_str_mut(&mut self, literal: &mut LitStr) {
            let text = literal.value();
            if let Some((_, name)) = self.0.iter().find(|(unique, _)| *unique == text) {
                *literal = LitStr::new(name, literal.span());
                self.1 += 1;
            }
        }
    }
    let mut rename = Rename(renamed, 0);
    rename.visit_file_mut(file);
    rename.1
}

/// Replaces expressions, innermost first; says how many.
pub(super) fn replace(item: &mut syn::ImplItem, rule: impl FnMut(&Expr) -> Option<Expr>) -> usize {
    struct Replace<F>(F, usize);
    impl<F: FnMut(&Expr) -> Option<Expr>> VisitMut for Replace<F> {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            visit_mut::visit_expr_mut(self, expr);
            if let Some(other) = (self.0)(expr) {
                *expr = other;
                self.1 += 1;
            }
        }
    }
    let mut replace = Replace(rule, 0);
    replace.visit_impl_item_mut(item);
    replace.1
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

/// Writes paths as people do.
pub(super) fn shorten(file: &mut syn::File) {
    struct Shorten;
    impl VisitMut for Shorten {
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
    Shorten.visit_file_mut(file);
}

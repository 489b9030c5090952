//! How generated types name what is not theirs: shortly, unless one of them has that name.

use proc_macro2::TokenStream;
use quote::quote;

use super::identifiers::ident;
use crate::ir::Schemas;

/// What Rust calls by a name alone, and the module that it is from.
const MODULES: [(&str, &str); 7] = [
    ("BTreeMap", "collections"),
    ("Box", "boxed"),
    ("Default", "default"),
    ("From", "convert"),
    ("Option", "option"),
    ("String", "string"),
    ("Vec", "vec"),
];

/// The names that are taken.
pub(super) struct Paths<'a>(pub(super) &'a Schemas);

impl Paths<'_> {
    /// What is called `name` unless a type of that name is generated.
    pub(super) fn prelude(&self, name: &str) -> TokenStream {
        let module = MODULES.iter().find(|(other, _)| *other == name);
        let name_alone = ident(name);
        match module {
            Some((_, module)) if self.0.contains_key(name) => {
                let module = ident(module);
                quote! { ::std::#module::#name_alone }
            }
            _ => quote! { #name_alone },
        }
    }

    /// The text of a path of the prelude, as attributes have it.
    pub(super) fn text(&self, name: &str, rest: &str) -> String {
        let path = self.prelude(name).to_string().replace(' ', "");
        format!("{path}::{rest}")
    }

    /// A map from texts.
    pub(super) fn map(&self, values: &TokenStream) -> TokenStream {
        let (map, text) = (self.prelude("BTreeMap"), self.prelude("String"));
        quote! { #map<#text, #values> }
    }
}

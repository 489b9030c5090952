//! How generated types name what is not theirs: shortly, unless one of them has that name.

use proc_macro2::TokenStream;
use quote::quote;

use super::identifiers::ident;
use crate::ir::Schemas;

/// What the prelude has, and where it is from.
const PRELUDE: [(&str, &str); 6] = [
    ("Box", "::std::boxed::Box"),
    ("Default", "::std::default::Default"),
    ("From", "::std::convert::From"),
    ("Option", "::std::option::Option"),
    ("String", "::std::string::String"),
    ("Vec", "::std::vec::Vec"),
];

/// The names that are free.
pub(super) struct Paths<'a> {
    schemas: &'a Schemas,
}

impl<'a> Paths<'a> {
    pub(super) fn new(schemas: &'a Schemas) -> Self {
        Self { schemas }
    }

    /// Whether none of the types has this name.
    pub(super) fn is_free(&self, name: &str) -> bool {
        !self.schemas.contains_key(name)
    }

    /// What the prelude calls `name`.
    pub(super) fn prelude(&self, name: &str) -> TokenStream {
        let full = PRELUDE.iter().find(|(short, _)| *short == name);
        match full {
            Some((_, full)) if !self.is_free(name) => full.parse().unwrap_or_default(),
            _ => {
                let name = ident(name);
                quote! { #name }
            }
        }
    }

    /// The text of a path of the prelude, as attributes have it.
    pub(super) fn text(&self, name: &str, rest: &str) -> String {
        let path = self.prelude(name).to_string().replace(' ', "");
        format!("{path}::{rest}")
    }

    /// A map from texts.
    pub(super) fn map(&self, values: &TokenStream) -> TokenStream {
        let text = self.prelude("String");
        if self.is_free("BTreeMap") {
            quote! { BTreeMap<#text, #values> }
        } else {
            quote! { ::std::collections::BTreeMap<#text, #values> }
        }
    }
}

//! The `facts` module: what the document says about itself, for code and tests that have to follow it.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::ir::{Api, Operation, Schemas};

/// Makes the module.
pub(crate) fn module(api: &Api) -> TokenStream {
    let casing = casing(&api.schemas);
    let operations = api.operations.iter().map(|operation| {
        let Operation { id, path, .. } = operation;
        let method = operation.method.to_uppercase();
        quote! {
            Operation { id: #id, method: #method, path: #path }
        }
    });
    quote! {
        /// The casing of enum values.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum EnumCasing {
            /// `email_link`
            Lower,
            /// `EMAIL_LINK`
            Screaming,
            /// Both, or another one.
            Mixed,
        }

        /// An operation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Operation {
            /// Its name, which is also that of its function.
            pub id: &'static str,
            /// Its method.
            pub method: &'static str,
            /// Its path, with the names of its parameters in braces.
            pub path: &'static str,
        }

        /// The casing that this document writes its enum values in.
        pub const ENUM_CASING: EnumCasing = EnumCasing::#casing;

        /// The operations, by path and method.
        const OPERATIONS: &[Operation] = &[#(#operations),*];

        /// The operation of this name.
        pub fn operation(id: &str) -> Option<&'static Operation> {
            OPERATIONS.iter().find(|operation| operation.id == id)
        }
    }
}

fn casing(schemas: &Schemas) -> TokenStream {
    let mut values: Vec<&str> = Vec::new();
    for schema in schemas.values() {
        let few = schema.values().into_iter().flatten();
        values.extend(few.filter_map(Value::as_str));
        if let Some(tag) = schema.tag() {
            values.extend(tag.values.iter().flatten().map(String::as_str));
        }
    }
    let letters = values.iter().flat_map(|value| value.chars());
    let mut letters = letters.filter(|c| *c != '_' && !c.is_ascii_digit());
    if letters.clone().all(|c| c.is_ascii_lowercase()) {
        quote! { Lower }
    } else if letters.all(|c| c.is_ascii_uppercase()) {
        quote! { Screaming }
    } else {
        quote! { Mixed }
    }
}

//! Enums, of texts and of other values.

use anyhow::Result;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Value, json};

use super::identifiers::{Scope, ident};
use super::{docs, source};

/// An enum of texts.
pub(super) fn text_enum(name: &str, values: &[Value], doc: &TokenStream) -> Result<String> {
    let type_name = ident(name);
    let mut scope = Scope::default();
    let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
    let cases: Vec<_> = values
        .iter()
        .map(|value| scope.variant(&json!(value)))
        .collect();
    let lines = values
        .iter()
        .map(|value| docs::lines(&format!("`{}`", value.replace(['`', '\n'], " "))));
    let tokens = quote! {
        #doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum #type_name { #(#lines #cases,)* }
        impl #type_name {
            #[doc = " Every value that the document knows."]
            pub const ALL: &'static [Self] = &[#(Self::#cases,)*];
            #[doc = " The value as it is written on the wire."]
            pub const fn as_str(self) -> &'static str {
                match self { #(Self::#cases => #values,)* }
            }
        }
    };
    let text = source::text(tokens, "types")?;
    Ok(text + &format!("\nsupport::text_enum!({type_name});\n"))
}

/// An enum of any JSON values.
pub(super) fn literal_enum(name: &str, values: &[Value], doc: &TokenStream) -> Result<String> {
    let type_name = ident(name);
    let mut scope = Scope::default();
    let cases: Vec<_> = values.iter().map(|value| scope.variant(value)).collect();
    let texts: Vec<Literal> = values
        .iter()
        .map(|value| Literal::string(&value.to_string()))
        .collect();
    let lines = values
        .iter()
        .map(|value| docs::lines(&format!("`{}`", value.to_string().replace('`', " "))));
    let tokens = quote! {
        #doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum #type_name { #(#lines #cases,)* }
        impl #type_name {
            #[doc = " Every value that the document knows, with its JSON."]
            pub const ALL: &'static [(Self, &'static str)] = &[#((Self::#cases, #texts),)*];
            #[doc = " The value as JSON."]
            pub const fn as_json(self) -> &'static str {
                match self { #(Self::#cases => #texts,)* }
            }
        }
    };
    let text = source::text(tokens, "types")?;
    Ok(text + &format!("\nsupport::literal_enum!({type_name});\n"))
}

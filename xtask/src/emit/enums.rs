//! Enums, of texts and of other values.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::identifiers::{Scope, ident};
use super::{docs, source};

/// An enum of these values: texts, which are told apart as they are, or any, which are by their JSON.
pub(super) fn item(name: &str, values: &[Value], texts: bool, doc: &TokenStream) -> Result<String> {
    let type_name = ident(name);
    let mut scope = Scope::default();
    let mut cases = Vec::new();
    let mut table = String::new();
    for value in values {
        let text = value.as_str().filter(|_| texts);
        let text = text.map_or_else(|| value.to_string(), str::to_owned);
        let shown = docs::lines(&docs::code(&text));
        let case = scope.variant(value);
        table += &format!("    {} => {case},\n", source::literal(&text));
        cases.push(quote! { #shown #case });
    }
    let tokens = quote! {
        #doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum #type_name { #(#cases,)* }
    };
    let reads = if texts { "text_enum" } else { "literal_enum" };
    let text = source::text(tokens)?;
    Ok(text + &format!("\nsupport::{reads}!({type_name} {{\n{table}}});\n"))
}

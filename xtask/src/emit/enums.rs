//! Enums, of texts and of other values.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Value, json};

use super::docs;
use super::identifiers::{Scope, ident};

/// An enum of texts.
pub(super) fn text_enum(name: &str, values: &[Value], doc: &TokenStream) -> TokenStream {
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
    // Not derived: serde would also take an object with the value as its only key.
    quote! {
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
        impl ::std::fmt::Display for #type_name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&crate::support::cased(self.as_str()))
            }
        }
        impl ::std::str::FromStr for #type_name {
            type Err = crate::support::UnknownValue;
            fn from_str(text: &str) -> ::std::result::Result<Self, crate::support::UnknownValue> {
                match text {
                    #(#values => ::std::result::Result::Ok(Self::#cases),)*
                    _ => ::std::result::Result::Err(crate::support::UnknownValue { of: #name, text: text.to_owned() }),
                }
            }
        }
        impl ::serde::Serialize for #type_name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(&crate::support::cased(self.as_str()))
            }
        }
        impl<'de> ::serde::Deserialize<'de> for #type_name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                crate::support::read_text(deserializer)
            }
        }
    }
}

/// An enum of any JSON values.
pub(super) fn literal_enum(name: &str, values: &[Value], doc: &TokenStream) -> TokenStream {
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
    quote! {
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
        impl ::std::fmt::Display for #type_name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&crate::support::text(self))
            }
        }
        impl ::serde::Serialize for #type_name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                crate::support::write_literal(self.as_json(), serializer)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for #type_name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                crate::support::literal(deserializer, Self::ALL)
            }
        }
    }
}

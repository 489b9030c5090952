//! Unions: told apart by a tag, or by what fits.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::ident::{Scope, ident};
use super::prose;
use super::types::Types;
use crate::schema::{self, Kind};

impl Types<'_> {
    pub(super) fn tagged(&self, name: &str, schema: &Value, doc: &TokenStream) -> TokenStream {
        let type_name = ident(name);
        let property = schema["x-tag"]["property"].as_str().unwrap_or_default();
        let values = schema["x-tag"]["values"].as_array().into_iter().flatten();
        let mut scope = Scope::default();
        let mut variants = Vec::new();
        let mut arms = Vec::new();
        let mut written = Vec::new();
        let mut conversions = Vec::new();
        for (variant, values) in schema["oneOf"].as_array().into_iter().flatten().zip(values) {
            let payload = self.used(variant, name);
            let values: Vec<&Value> = values.as_array().into_iter().flatten().collect();
            for value in &values {
                let case = scope.variant(value);
                let text = value.as_str().unwrap_or_default();
                let doc = prose::lines(&format!("`{property}` is `{text}`."));
                variants.push(quote! { #doc #case(#payload) });
                written.push(quote! {
                    Self::#case(fields) => crate::support::write_tagged(#property, #text, fields, serializer)
                });
                arms.push(
                    quote! { #text => ::serde::Deserialize::deserialize(fields).map(Self::#case) },
                );
                if values.len() == 1 {
                    conversions.push((payload.to_string(), payload.clone(), case));
                }
            }
        }
        let unique = |text: &str| {
            conversions
                .iter()
                .filter(|(other, _, _)| other == text)
                .count()
                == 1
        };
        let from =
            conversions
                .iter()
                .filter(|(text, _, _)| unique(text))
                .map(|(_, payload, case)| {
                    quote! {
                        impl ::std::convert::From<#payload> for #type_name {
                            fn from(value: #payload) -> Self { Self::#case(value) }
                        }
                    }
                });
        quote! {
            #doc
            #[derive(Clone, Debug, PartialEq)]
            pub enum #type_name { #(#variants,)* }
            impl ::serde::Serialize for #type_name {
                fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                    match self { #(#written,)* }
                }
            }
            impl crate::support::Tagged for #type_name {
                const TAG: &'static str = #property;
                fn variant<'de, D: ::serde::Deserializer<'de>>(tag: &str, fields: D) -> ::std::option::Option<::std::result::Result<Self, D::Error>> {
                    ::std::option::Option::Some(match tag {
                        #(#arms,)*
                        _ => return ::std::option::Option::None,
                    })
                }
            }
            impl<'de> ::serde::Deserialize<'de> for #type_name {
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    crate::support::tagged(deserializer)
                }
            }
            #(#from)*
        }
    }

    pub(super) fn untagged(&self, name: &str, schema: &Value, doc: &TokenStream) -> TokenStream {
        let type_name = ident(name);
        let mut scope = Scope::default();
        let mut cases = Vec::new();
        let mut variants = Vec::new();
        let mut plain = true;
        for (index, variant) in schema["oneOf"].as_array().into_iter().flatten().enumerate() {
            let end = schema::whole(self.components, variant);
            plain &= matches!(schema::kind(end), Kind::Scalar | Kind::Enum);
            let label = match schema::kind(variant) {
                Kind::Reference => schema::target(variant).unwrap_or_default(),
                Kind::Scalar => match (variant["type"].as_str(), schema::is_timestamp(variant)) {
                    (_, true) => "Timestamp".to_owned(),
                    (Some("string"), _) => "Text".to_owned(),
                    (other, _) => other.unwrap_or("value").to_owned(),
                },
                Kind::Array => "List".to_owned(),
                Kind::Tuple => "Tuple".to_owned(),
                Kind::Map => "Map".to_owned(),
                _ => "Anything".to_owned(),
            };
            let case = scope.variant(&Value::String(label.clone()));
            let used = self.used(variant, name);
            let doc = prose::doc(variant, &format!("{label}."));
            variants.push(quote! { #doc #case(#used) });
            cases.push(match &schema["x-fits"][index] {
                Value::Object(fits) => {
                    let fields = fits["fields"].as_array().into_iter().flatten();
                    let fields = fields.filter_map(Value::as_str);
                    let constants = fits["constants"].as_object().into_iter().flatten();
                    let constants = constants.map(|(field, value)| {
                        let text = value.to_string();
                        quote! { (#field, #text) }
                    });
                    quote! { .or_with(&[#(#fields),*], &[#(#constants),*], Self::#case) }
                }
                _ => quote! { .or(Self::#case) },
            });
        }
        let display = plain.then(|| {
            quote! {
                impl ::std::fmt::Display for #type_name {
                    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str(&crate::support::text(self))
                    }
                }
            }
        });
        quote! {
            #doc
            #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
            #[serde(untagged)]
            pub enum #type_name { #(#variants,)* }
            impl<'de> ::serde::Deserialize<'de> for #type_name {
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                    crate::support::Best::of(&value)#(#cases)*.found()
                }
            }
            #display
        }
    }
}

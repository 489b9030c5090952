//! Unions: told apart by a tag, or by what fits.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::docs;
use super::identifiers::{Scope, ident};
use super::types::Types;
use crate::ir::{Fit, Scalar, Schema, Shape, Tag, ToldBy, Union, follow};

impl Types<'_> {
    pub(super) fn union(&self, name: &str, union: &Union, doc: &TokenStream) -> TokenStream {
        match &union.told_by {
            ToldBy::Tag(tag) => self.tagged(name, &union.variants, tag, doc),
            ToldBy::Best(fits) => self.untagged(name, &union.variants, fits, doc),
            ToldBy::Fit | ToldBy::Discriminator(_) => {
                self.untagged(name, &union.variants, &[], doc)
            }
        }
    }

    fn tagged(&self, name: &str, variants: &[Schema], tag: &Tag, doc: &TokenStream) -> TokenStream {
        let type_name = ident(name);
        let property = &tag.property;
        let mut scope = Scope::default();
        let mut cases = Vec::new();
        let mut arms = Vec::new();
        let mut written = Vec::new();
        let mut conversions = Vec::new();
        for (variant, values) in variants.iter().zip(&tag.values) {
            let payload = self.used(variant, name);
            for text in values {
                let case = scope.variant(&Value::String(text.clone()));
                let doc = docs::lines(&format!("`{property}` is `{text}`."));
                cases.push(quote! { #doc #case(#payload) });
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
            pub enum #type_name { #(#cases,)* }
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

    fn untagged(
        &self,
        name: &str,
        variants: &[Schema],
        fits: &[Option<Fit>],
        doc: &TokenStream,
    ) -> TokenStream {
        let type_name = ident(name);
        let mut scope = Scope::default();
        let mut cases = Vec::new();
        let mut tries = Vec::new();
        for (index, variant) in variants.iter().enumerate() {
            let label = label(variant);
            let case = scope.variant(&Value::String(label.clone()));
            let used = self.used(variant, name);
            let doc = docs::doc(variant, &format!("{label}."));
            cases.push(quote! { #doc #case(#used) });
            tries.push(match fits.get(index) {
                Some(Some(Fit { fields, constants })) => {
                    let constants = constants.iter().map(|(field, value)| {
                        let text = value.to_string();
                        quote! { (#field, #text) }
                    });
                    quote! { .or_with(&[#(#fields),*], &[#(#constants),*], Self::#case) }
                }
                _ => quote! { .or(Self::#case) },
            });
        }
        let mut ends = variants
            .iter()
            .map(|variant| follow::whole(self.schemas, variant));
        let plain = ends.all(Schema::is_plain);
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
            pub enum #type_name { #(#cases,)* }
            impl<'de> ::serde::Deserialize<'de> for #type_name {
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                    crate::support::Best::of(&value)#(#tries)*.found()
                }
            }
            #display
        }
    }
}

/// What a variant is called.
fn label(variant: &Schema) -> String {
    match &variant.shape {
        Shape::Ref(name) => name.clone(),
        Shape::Scalar(..) if variant.is_timestamp() => "Timestamp".to_owned(),
        Shape::Scalar(Scalar::Text, _) => "Text".to_owned(),
        Shape::Scalar(scalar, _) => scalar.name().to_owned(),
        Shape::Array { .. } => "List".to_owned(),
        Shape::Tuple(_) => "Tuple".to_owned(),
        Shape::Object(object) if object.is_map() => "Map".to_owned(),
        _ => "Anything".to_owned(),
    }
}

//! Unions: told apart by a tag, or by what fits.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::identifiers::{Scope, ident};
use super::types::Types;
use super::{docs, source};
use crate::ir::{Needs, Scalar, Schema, Shape, Tag, ToldBy, Union, follow};

impl Types<'_> {
    pub(super) fn union(&self, name: &str, union: &Union, doc: &TokenStream) -> Result<String> {
        match &union.told_by {
            ToldBy::Tag(tag) => self.tagged(name, &union.variants, tag, doc),
            ToldBy::Untagged(needs) => self.untagged(name, &union.variants, needs, doc),
            ToldBy::Discriminator(_) => self.untagged(name, &union.variants, &[], doc),
        }
    }

    fn tagged(
        &self,
        name: &str,
        variants: &[Schema],
        tag: &Tag,
        doc: &TokenStream,
    ) -> Result<String> {
        let type_name = ident(name);
        let property = &tag.property;
        let mut scope = Scope::default();
        let mut cases = Vec::new();
        let mut arms = String::new();
        let mut conversions = Vec::new();
        for (variant, values) in variants.iter().zip(&tag.values) {
            let payload = self.used(variant, name);
            for text in values {
                let case = scope.variant(&Value::String(text.clone()));
                let doc = docs::lines(&format!(
                    "{} is {}.",
                    docs::code(property),
                    docs::code(text)
                ));
                cases.push(quote! { #doc #case(#payload) });
                arms += &format!("    {} => {case},\n", source::literal(text));
                if values.len() == 1 {
                    let conversion = quote! {
                        impl From<#payload> for #type_name {
                            fn from(value: #payload) -> Self { Self::#case(value) }
                        }
                    };
                    conversions.push((payload.to_string(), conversion));
                }
            }
        }
        let is_alone = |payload: &String| {
            let mut alike = conversions.iter().filter(|(other, _)| other == payload);
            alike.nth(1).is_none()
        };
        let alone = conversions.iter().filter(|(payload, _)| is_alone(payload));
        let conversions: TokenStream = alone.map(|(_, conversion)| conversion.clone()).collect();
        let tokens = quote! {
            #doc
            #[derive(Clone, Debug, PartialEq)]
            pub enum #type_name { #(#cases,)* }
        };
        let tag = source::literal(property);
        let mut out = source::text(tokens)?;
        out += &format!("\nsupport::tagged!({type_name} by {tag} {{\n{arms}}});\n");
        if !conversions.is_empty() {
            out = out + "\n" + &source::text(conversions)?;
        }
        Ok(out)
    }

    fn untagged(
        &self,
        name: &str,
        variants: &[Schema],
        needs: &[Needs],
        doc: &TokenStream,
    ) -> Result<String> {
        let type_name = ident(name);
        let mut scope = Scope::default();
        let mut cases = Vec::new();
        let mut attempts = String::new();
        for (index, variant) in variants.iter().enumerate() {
            let label = label(variant);
            let case = scope.variant(&Value::String(label.clone()));
            let used = self.used(variant, name);
            let doc = self.doc(variant, &label);
            cases.push(quote! { #doc #case(#used) });
            let needed = needs.get(index).map_or("[] []".to_owned(), needed);
            attempts += &format!("    {case} {needed},\n");
        }
        let tokens = quote! {
            #doc
            #[derive(Clone, Debug, PartialEq, serde::Serialize)]
            #[serde(untagged)]
            pub enum #type_name { #(#cases,)* }
        };
        let mut out = source::text(tokens)?;
        out += &format!("\nsupport::untagged!({type_name} {{\n{attempts}}});\n");
        let is_plain = |variant| follow::whole(self.schemas, variant).is_plain();
        if variants.iter().all(is_plain) {
            let display = quote! {
                impl std::fmt::Display for #type_name {
                    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(&support::text(self))
                    }
                }
            };
            out = out + "\n" + &source::text(display)?;
        }
        Ok(out)
    }
}

/// What an object must have: fields, and constants in them.
fn needed(needs: &Needs) -> String {
    let fields = needs.fields.iter().map(|field| source::literal(field));
    let constants = needs.constants.iter().map(|(field, value)| {
        let [field, json] = [field, &value.to_string()].map(|text| source::literal(text));
        format!("{field} = {json}")
    });
    let (fields, constants): (Vec<_>, Vec<_>) = (fields.collect(), constants.collect());
    format!("[{}] [{}]", fields.join(" "), constants.join(" "))
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

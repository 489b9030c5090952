//! Objects with properties of their own.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::identifiers::{Scope, ident};
use super::source;
use super::types::Types;
use super::uses::map;
use crate::ir::{Extra, Object, Schema, Shape, follow};

impl Types<'_> {
    pub(super) fn structure(
        &self,
        name: &str,
        object: &Object,
        lenient: bool,
        doc: &TokenStream,
    ) -> Result<String> {
        let type_name = ident(name);
        let anything = Schema::default();
        let mut properties: Vec<(&String, &Schema)> = object.properties().collect();
        // A property that is required and not described can hold anything.
        let required = object.required();
        let undescribed = required.filter(|name| object.property(name).is_none());
        properties.extend(undescribed.map(|name| (name, &anything)));
        let mut scope = Scope::default();
        let mut fields = Vec::new();
        let (mut arguments, mut given, mut missing) = (Vec::new(), Vec::new(), Vec::new());
        for (property, schema) in properties {
            let field = scope.field(property);
            let doc = self.doc(schema, property);
            let mut used = self.used(schema, name);
            let mut attributes = Vec::new();
            if field != property {
                attributes.push(quote! { rename = #property });
            }
            if object.requires(property) {
                arguments.push(quote! { #field: #used });
                given.push(field.clone());
            } else {
                missing.push(field.clone());
                used = quote! { Option<#used> };
                attributes.push(quote! { default, skip_serializing_if = "Option::is_none" });
                let reader = self.reader(lenient, schema);
                attributes.extend(reader.map(|reader| quote! { deserialize_with = #reader }));
            }
            let serde = (!attributes.is_empty()).then(|| quote! { #[serde(#(#attributes),*)] });
            fields.push(quote! { #doc #serde pub #field: #used });
        }
        let deny =
            (object.extra == Extra::Refused).then(|| quote! { #[serde(deny_unknown_fields)] });
        if let Extra::Of(extra) = &object.extra {
            let field = scope.field("extra");
            missing.push(field.clone());
            let all = map(&self.used(extra, ""));
            fields.push(quote! {
                #[doc = " Every other property."]
                #[serde(flatten)]
                pub #field: #all
            });
        }
        // Code that makes one must not break when the document gets another optional property.
        let none_required = object.required().next().is_none();
        let default = none_required.then(|| quote! { Default, });
        let tokens = quote! {
            #doc
            #[derive(Clone, Debug, #default PartialEq, serde::Serialize, serde::Deserialize)]
            #[serde(remote = "Self")]
            #deny
            pub struct #type_name { #(#fields,)* }
        };
        let mut out = source::text(tokens)?;
        let is_open = |(_, property): (_, &Schema)| property.open;
        let cannot_fail = lenient || object.properties().all(is_open);
        let any = cannot_fail && none_required && object.extra == Extra::Unsaid;
        out += &format!("\nsupport::object!({type_name}, any: {any});\n");
        if !none_required {
            let new = quote! {
                impl #type_name {
                    #[doc = " One with what is required, and nothing else."]
                    pub fn new(#(#arguments),*) -> Self {
                        Self { #(#given,)* #(#missing: Default::default(),)* }
                    }
                }
            };
            out = out + "\n" + &source::text(new)?;
        }
        Ok(out)
    }

    /// The function that reads an optional property of an object, where serde's own would not do.
    fn reader(&self, lenient: bool, schema: &Schema) -> Option<&'static str> {
        match lenient && !schema.open {
            true => Some("support::optional"),
            false => self.takes_null(schema).then_some("support::present"),
        }
    }

    /// Whether null is a value here that differs from nothing.
    fn takes_null(&self, schema: &Schema) -> bool {
        let end = follow::whole(self.schemas, schema);
        follow::is_nullable(self.schemas, schema) || matches!(end.shape, Shape::Any | Shape::Null)
    }
}

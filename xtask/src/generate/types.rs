//! The `types` module: one Rust type for each component of the adapted document.
//!
//! progenitor would make these with typify, whose types are closed: one unknown enum value fails a whole answer, unions
//! become "the first that fits", null and absent are one, and a length in the document becomes another Rust type. The
//! types are therefore made here, and progenitor is told that they exist.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Value, json};

use super::ident::{Scope, ident};
use super::{enums, prose};
use crate::graph;
use crate::schema::{self, Components, Kind};

/// Makes the types of the components.
pub(super) struct Types<'a> {
    pub(super) components: &'a Components,
    /// Circles of values that stand in the same piece of memory.
    held: BTreeMap<String, usize>,
    /// Circles of nothing but aliases.
    aliases: BTreeMap<String, usize>,
    /// The objects that are read property by property.
    lenient: BTreeSet<String>,
}

impl<'a> Types<'a> {
    pub(super) fn new(document: &Value, components: &'a Components) -> Self {
        let edges = |next: &dyn Fn(&Value) -> Vec<String>| -> graph::Edges {
            components
                .iter()
                .map(|(name, schema)| (name.clone(), next(schema)))
                .collect()
        };
        let held = edges(&|schema| {
            let mut found = Vec::new();
            held(schema, &mut found);
            found
        });
        let aliases = edges(&|schema| match schema::kind(schema) {
            Kind::Struct | Kind::Enum | Kind::Union => Vec::new(),
            _ => schema::targets(schema),
        });
        Self {
            components,
            held: graph::circles(&held),
            aliases: graph::circles(&aliases),
            lenient: lenient(document, components),
        }
    }

    /// The whole module.
    pub(super) fn module(&self) -> TokenStream {
        let items = self
            .components
            .iter()
            .map(|(name, schema)| self.item(name, schema));
        quote! { #(#items)* }
    }

    fn item(&self, name: &str, schema: &Value) -> TokenStream {
        let type_name = ident(name);
        let doc = prose::doc(schema, &format!("`{name}` of the document."));
        let texts = schema.get("type") == Some(&json!("string"));
        let body = match schema::kind(schema) {
            Kind::Struct => return self.structure(name, schema, &doc),
            Kind::Enum if texts && schema.get("x-open").is_none() => {
                return enums::text_enum(name, schema, &doc);
            }
            Kind::Enum if schema.get("x-open").is_none() => {
                return enums::literal_enum(name, schema, &doc);
            }
            Kind::Union if schema.get("x-tag").is_some() => return self.tagged(name, schema, &doc),
            Kind::Union => return self.untagged(name, schema, &doc),
            _ => self.used(schema, name),
        };
        if self.aliases.contains_key(name) {
            return quote! {
                #doc
                #[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
                #[serde(transparent)]
                pub struct #type_name(pub #body);
            };
        }
        quote! { #doc pub type #type_name = #body; }
    }

    /// The type of a value at a place of use, in the component `inside`.
    pub(super) fn used(&self, schema: &Value, inside: &str) -> TokenStream {
        let mut plain = self.plain(schema, inside);
        if schema.get("x-open").is_some() {
            if schema::is_timestamp(schema) {
                plain = quote! { crate::support::Timestamp };
            }
            plain = quote! { crate::support::Open<#plain> };
        }
        if schema::is_nullable(schema) {
            plain = quote! { ::std::option::Option<#plain> };
        }
        plain
    }

    fn plain(&self, schema: &Value, inside: &str) -> TokenStream {
        // A list or a map is a piece of memory of its own, so nothing in it needs a box.
        let child = |key: &str| {
            schema
                .get(key)
                .filter(|child| child.is_object())
                .map(|child| self.used(child, ""))
        };
        let anything = || quote! { ::serde_json::Value };
        match schema::kind(schema) {
            Kind::Reference => {
                let target = schema::target(schema).unwrap_or_default();
                let name = ident(&target);
                if self.contains(&target, inside) {
                    quote! { ::std::boxed::Box<#name> }
                } else {
                    quote! { #name }
                }
            }
            Kind::Null => quote! { () },
            Kind::Array => {
                let items = child("items").unwrap_or_else(anything);
                match schema
                    .get("x-joined-by")
                    .and_then(|by| by.as_str()?.chars().next())
                {
                    Some(separator) => quote! { crate::support::Joined<#items, #separator> },
                    None => quote! { ::std::vec::Vec<#items> },
                }
            }
            Kind::Tuple => {
                let items = schema["x-tuple"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|item| self.used(item, inside));
                quote! { (#(#items,)*) }
            }
            Kind::Map => {
                let values = child("additionalProperties").unwrap_or_else(anything);
                quote! { ::std::collections::BTreeMap<::std::string::String, #values> }
            }
            Kind::Scalar => scalar(schema),
            Kind::Any | Kind::Enum | Kind::Union | Kind::Struct => anything(),
        }
    }

    fn structure(&self, name: &str, schema: &Value, doc: &TokenStream) -> TokenStream {
        let type_name = ident(name);
        let empty = serde_json::Map::new();
        let declared = schema
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut properties: Vec<(&str, Value)> = declared
            .iter()
            .map(|(name, schema)| (name.as_str(), schema.clone()))
            .collect();
        // A property that is required and not described can hold anything.
        properties.extend(
            required
                .iter()
                .filter(|name| !declared.contains_key(**name))
                .map(|name| (*name, json!({}))),
        );
        let mut scope = Scope::default();
        let mut fields = Vec::new();
        let (mut arguments, mut given, mut missing) = (Vec::new(), Vec::new(), Vec::new());
        for (property, schema) in properties {
            let field = scope.field(property);
            let doc = prose::doc(&schema, &format!("`{property}` of the document."));
            let rename = (field != property).then(|| quote! { #[serde(rename = #property)] });
            let used = self.used(&schema, name);
            if required.contains(&property) {
                arguments.push(quote! { #field: #used });
                given.push(field.clone());
            } else {
                missing.push(field.clone());
            }
            fields.push(if required.contains(&property) {
                quote! { #doc #rename pub #field: #used }
            } else {
                let reader = if self.lenient.contains(name) && schema.get("x-open").is_none() {
                    Some(lenient_reader(&schema))
                } else {
                    self.takes_null(&schema).then_some("crate::support::present")
                };
                let reader = reader.map(|reader| quote! { , deserialize_with = #reader });
                quote! {
                    #doc
                    #rename
                    #[serde(default, skip_serializing_if = "::std::option::Option::is_none" #reader)]
                    pub #field: ::std::option::Option<#used>
                }
            });
        }
        let closed = schema.get("additionalProperties") == Some(&json!(false));
        let deny = closed.then(|| quote! { #[serde(deny_unknown_fields)] });
        if let Some(extra) = schema
            .get("additionalProperties")
            .filter(|extra| extra.is_object())
        {
            let field = scope.field("extra");
            missing.push(field.clone());
            let values = self.used(extra, "");
            fields.push(quote! {
                #[doc = " Every other property."]
                #[serde(flatten)]
                pub #field: ::std::collections::BTreeMap<::std::string::String, #values>
            });
        }
        // Code that makes one must not break when the document gets another optional property.
        let default = required.is_empty().then(|| quote! { Default, });
        let new = (!required.is_empty()).then(|| {
            quote! {
                impl #type_name {
                    #[doc = " One with what is required, and nothing else."]
                    pub fn new(#(#arguments),*) -> Self {
                        Self { #(#given,)* #(#missing: ::std::default::Default::default(),)* }
                    }
                }
            }
        });
        quote! {
            #doc
            #[derive(Clone, Debug, #default PartialEq, ::serde::Serialize, ::serde::Deserialize)]
            #[serde(remote = "Self")]
            #deny
            pub struct #type_name { #(#fields,)* }
            impl ::serde::Serialize for #type_name {
                fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                    Self::serialize(self, serializer)
                }
            }
            impl<'de> ::serde::Deserialize<'de> for #type_name {
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    Self::deserialize(crate::support::Named(deserializer))
                }
            }
            #new
        }
    }

    /// Whether null is a value here that differs from nothing.
    fn takes_null(&self, schema: &Value) -> bool {
        let end = schema::whole(self.components, schema);
        schema::is_nullable_by_name(self.components, schema)
            || matches!(schema::kind(end), Kind::Any | Kind::Null)
    }

    /// Whether a value of `outer`, which one of `inner` holds, holds one of `inner` in turn.
    fn contains(&self, outer: &str, inner: &str) -> bool {
        self.held
            .get(outer)
            .is_some_and(|circle| self.held.get(inner) == Some(circle))
    }
}

/// The objects in responses whose properties are read one by one, so that one which is not of its type costs no other.
/// Variants of unions are not: what is none of them is kept as a whole.
fn lenient(document: &Value, components: &Components) -> BTreeSet<String> {
    let (_, mut read) = crate::adapt::directions(document, components);
    let unions = components
        .values()
        .filter(|schema| schema::kind(schema) == Kind::Union);
    let variants = unions.flat_map(|union| union["oneOf"].as_array().into_iter().flatten());
    for variant in variants {
        let mut next = schema::target(variant);
        while let Some(name) = next.filter(|name| read.remove(name)) {
            next = components.get(&name).and_then(schema::target);
        }
    }
    read
}

/// The function that reads a property leniently.
fn lenient_reader(schema: &Value) -> &'static str {
    if schema::kind(schema) != Kind::Array
        || schema::is_nullable(schema)
        || schema.get("x-joined-by").is_some()
    {
        "crate::support::lenient"
    } else if schema.pointer("/items/x-open").is_some() {
        "crate::support::open_list"
    } else {
        "crate::support::lenient_list"
    }
}

/// The components whose values stand inside a value of this schema, in the same piece of memory.
fn held(schema: &Value, found: &mut Vec<String>) {
    found.extend(schema::target(schema));
    if let Some(Value::Object(properties)) = schema.get("properties") {
        properties.values().for_each(|child| held(child, found));
    }
    for key in ["oneOf", "x-tuple"] {
        schema
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .for_each(|child| held(child, found));
    }
}

fn scalar(schema: &Value) -> TokenStream {
    let format = schema
        .get("format")
        .and_then(Value::as_str)
        .unwrap_or_default();
    match (schema["type"].as_str().unwrap_or_default(), format) {
        ("string", "date-time") => quote! { ::chrono::DateTime<::chrono::Utc> },
        ("string", "password") => quote! { crate::support::Secret },
        ("string", _) => quote! { ::std::string::String },
        ("integer", "uint64") => quote! { u64 },
        ("integer", _) => quote! { i64 },
        ("number", _) => quote! { f64 },
        ("boolean", _) => quote! { bool },
        _ => quote! { ::serde_json::Value },
    }
}

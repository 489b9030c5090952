//! The `facts` module: what the document says about itself, for code and tests that have to follow it.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::graph;
use crate::schema::{self, Components};

/// Makes the module.
pub(super) fn module(document: &Value) -> TokenStream {
    let components = schema::components(document);
    let edges = components
        .iter()
        .map(|(name, schema)| (name.clone(), schema::targets(schema)))
        .collect();
    let seed = components
        .iter()
        .filter(|(_, s)| s.get("enum").is_some() || s.get("x-tag").is_some());
    let carriers = graph::leading_to(seed.map(|(name, _)| name.clone()).collect(), &edges);
    let spelling = spelling(&components);
    let version = document
        .pointer("/info/version")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let operations = schema::operations(document).into_iter().map(|(path, method, mut operation)| {
        let id = schema::id(&operation).to_owned();
        let method = method.to_uppercase();
        let successes: Vec<u16> = operation
            .get("responses")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .filter_map(|(status, _)| status.parse().ok())
            .collect();
        let mut enums = Vec::new();
        schema::each_of_operation(&mut operation, &mut |step, schema| match step.split_once('/') {
            None if step == "request" => {
                let mut walk = Walk {
 components: &components, carriers: &carriers, open: Vec::new(), found: Vec::new() };
                walk.body(schema, "", None);
                enums.append(&mut walk.found);
            }
            Some(("query", name)) if has_enum(&components, schema) => {
                enums.push(quote! { EnumPlace { in_query: true, at: #name, when: None } });
            }
            _ => {}
        });
        quote! {
            Operation { id: #id, method: #method, path: #path, successes: &[#(#successes),*], enums: &[#(#enums),*] }
        }
    });
    quote! {
        /// How a document spells the values of its enums.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Spelling {
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
            /// The statuses that mean success.
            pub successes: &'static [u16],
            /// Where its request carries the value of an enum, or the tag of a union: the first 256 places, 12 schemas deep.
            pub enums: &'static [EnumPlace],
        }

        /// A place in a request that carries the value of an enum, or the tag of a union.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct EnumPlace {
            /// Whether the place is a query parameter, and not in the body.
            pub in_query: bool,
            /// The name of the query parameter, or a JSON pointer into the body; `*` stands for every item or value.
            pub at: &'static str,
            /// Where a tag decides whether there is an enum at all: the pointer to the tag, and its values for which
            /// there is.
            pub when: Option<(&'static str, &'static [&'static str])>,
        }

        /// The version of the API that the document describes.
        pub const API_VERSION: &str = #version;

        /// How this document spells the values of its enums.
        pub const SPELLING: Spelling = Spelling::#spelling;

        /// The operations, by path and method.
        pub const OPERATIONS: &[Operation] = &[#(#operations),*];

        /// The operation of this name.
        pub fn operation(id: &str) -> Option<&'static Operation> {
            OPERATIONS.iter().find(|operation| operation.id == id)
        }
    }
}

fn spelling(components: &Components) -> TokenStream {
    let mut values: Vec<&str> = Vec::new();
    for schema in components.values() {
        values.extend(
            schema
                .get("enum")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_str),
        );
        let tags = schema.get("x-tag").and_then(|tag| tag["values"].as_array());
        values.extend(
            tags.into_iter()
                .flatten()
                .filter_map(Value::as_array)
                .flatten()
                .filter_map(Value::as_str),
        );
    }
    let all = |test: fn(char) -> bool| {
        values.iter().all(|value| {
            value
                .chars()
                .all(|c| c == '_' || c.is_ascii_digit() || test(c))
        })
    };
    if all(|c| c.is_ascii_lowercase()) {
        quote! { Lower }
    } else if all(|c| c.is_ascii_uppercase()) {
        quote! { Screaming }
    } else {
        quote! { Mixed }
    }
}

fn has_enum(components: &Components, schema: &Value) -> bool {
    let end = schema::whole(components, schema);
    match schema::kind(end) {
        schema::Kind::Enum => true,
        schema::Kind::Array => end
            .get("items")
            .is_some_and(|items| has_enum(components, items)),
        _ => false,
    }
}

/// How deep a body is searched, and how many places in it are listed; a schema that holds itself has endlessly many.
const MAX_DEPTH: usize = 12;
const MAX_PLACES: usize = 256;

struct Walk<'a> {
    components: &'a Components,
    /// The components that carry an enum somewhere.
    carriers: &'a BTreeSet<String>,
    open: Vec<String>,
    found: Vec<TokenStream>,
}

impl Walk<'_> {
    fn note(&mut self, at: &str, when: Option<&(String, Vec<String>)>) {
        let when = match when {
            Some((tag, values)) => quote! { Some((#tag, &[#(#values),*])) },
            None => quote! { None },
        };
        self.found
            .push(quote! { EnumPlace { in_query: false, at: #at, when: #when } });
    }

    fn body(&mut self, schema: &Value, at: &str, when: Option<&(String, Vec<String>)>) {
        if self.open.len() > MAX_DEPTH || self.found.len() >= MAX_PLACES {
            return;
        }
        if let Some(name) = schema::target(schema) {
            if !self.open.contains(&name)
                && self.carriers.contains(&name)
                && let Some(next) = self.components.get(&name).cloned()
            {
                self.open.push(name);
                self.body(&next, at, when);
                self.open.pop();
            }
            return;
        }
        if schema::kind(schema) == schema::Kind::Enum {
            self.note(at, when);
        }
        for (property, schema) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            self.body(schema, &crate::pointer::join(at, property), when);
        }
        for key in ["items", "additionalProperties"] {
            if let Some(child) = schema.get(key).filter(|child| child.is_object()) {
                self.body(child, &format!("{at}/*"), when);
            }
        }
        let variants = schema
            .get("oneOf")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        if let Some(tag) = schema.get("x-tag") {
            let tag_at = crate::pointer::join(at, tag["property"].as_str().unwrap_or_default());
            self.note(&tag_at, when);
            for (variant, values) in variants
                .iter()
                .zip(tag["values"].as_array().into_iter().flatten())
            {
                let values = values
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .map(str::to_owned)
                    .collect();
                self.body(variant, at, Some(&(tag_at.clone(), values)));
            }
        } else {
            for variant in &variants {
                self.body(variant, at, when);
            }
        }
    }
}

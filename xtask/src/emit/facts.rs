//! The `facts` module: what the document says about itself, for code and tests that have to follow it.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::ir::{Api, Extra, Operation, Place, Role, Schema, Schemas, Shape, ToldBy, follow};
use crate::{pointer, sccs};

/// Makes the module.
pub(crate) fn module(api: &Api) -> TokenStream {
    let schemas = &api.schemas;
    let edges = schemas
        .iter()
        .map(|(name, schema)| (name.clone(), schema.targets()))
        .collect();
    let carries = |schema: &Schema| match &schema.shape {
        Shape::Enum { .. } => true,
        Shape::Union(union) => matches!(union.told_by, ToldBy::Tag(_)),
        _ => false,
    };
    let seed = schemas.iter().filter(|(_, schema)| carries(schema));
    let carriers = sccs::leading_to(seed.map(|(name, _)| name.clone()).collect(), &edges);
    let spelling = spelling(schemas);
    let version = &api.info.version;
    let operations = api.operations.iter().map(|operation| {
        let Operation { id, path, .. } = operation;
        let method = operation.method.to_uppercase();
        let successes = operation.successes();
        let mut enums = Vec::new();
        for (role, schema) in operation.schemas() {
            match role {
                Role::Request => {
                    let mut walk = Walk {
                        schemas,
                        carriers: &carriers,
                        open: Vec::new(),
                        found: Vec::new(),
                    };
                    walk.body(schema, "", None);
                    enums.append(&mut walk.found);
                }
                Role::Parameter(Place::Query, name) if has_enum(schemas, schema) => {
                    enums.push(quote! { EnumPlace { in_query: true, at: #name, when: None } });
                }
                _ => {}
            }
        }
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

fn spelling(schemas: &Schemas) -> TokenStream {
    let mut values: Vec<&str> = Vec::new();
    for schema in schemas.values() {
        let few = schema.values().into_iter().flatten();
        values.extend(few.filter_map(Value::as_str));
        if let Some(ToldBy::Tag(tag)) = schema.union().map(|union| &union.told_by) {
            values.extend(tag.values.iter().flatten().map(String::as_str));
        }
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

fn has_enum(schemas: &Schemas, schema: &Schema) -> bool {
    let end = follow::whole(schemas, schema);
    match &end.shape {
        Shape::Enum { .. } => true,
        Shape::Array { items, .. } => has_enum(schemas, items),
        _ => false,
    }
}

/// How deep a body is searched, and how many places in it are listed; a schema that holds itself has endlessly many.
const MAX_DEPTH: usize = 12;
const MAX_PLACES: usize = 256;

struct Walk<'a> {
    schemas: &'a Schemas,
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

    fn body(&mut self, schema: &Schema, at: &str, when: Option<&(String, Vec<String>)>) {
        if self.open.len() > MAX_DEPTH || self.found.len() >= MAX_PLACES {
            return;
        }
        match &schema.shape {
            Shape::Ref(name) => {
                if !self.open.contains(name)
                    && self.carriers.contains(name)
                    && let Some(next) = self.schemas.get(name)
                {
                    self.open.push(name.clone());
                    self.body(next, at, when);
                    self.open.pop();
                }
            }
            Shape::Enum { .. } => self.note(at, when),
            Shape::Object(object) => {
                for (property, schema) in object.properties() {
                    self.body(schema, &pointer::join(at, property), when);
                }
                if let Extra::Of(extra) = &object.extra {
                    self.body(extra, &format!("{at}/*"), when);
                }
            }
            Shape::Array { items, .. } => self.body(items, &format!("{at}/*"), when),
            Shape::Union(union) => {
                let ToldBy::Tag(tag) = &union.told_by else {
                    let variants = union.variants.iter();
                    variants.for_each(|variant| self.body(variant, at, when));
                    return;
                };
                let tag_at = pointer::join(at, &tag.property);
                self.note(&tag_at, when);
                for (variant, values) in union.variants.iter().zip(&tag.values) {
                    self.body(variant, at, Some(&(tag_at.clone(), values.clone())));
                }
            }
            _ => {}
        }
    }
}

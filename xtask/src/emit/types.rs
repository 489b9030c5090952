//! The `types` module: one Rust type for each component.
//!
//! progenitor would make these with typify, whose types are closed: one unknown enum value fails a whole response, unions
//! become "the first that fits", null and absent are one, and a length in the document becomes another Rust type. The
//! types are therefore made here, and progenitor is told that they exist.

use std::collections::BTreeMap;

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::identifiers::{Scope, ident};
use super::paths::Paths;
use super::{docs, enums, source};
use crate::ir::{Api, Extra, Object, Scalar, Schema, Schemas, Shape, follow};
use crate::sccs::{self, Edges};

/// Makes the types of the components.
pub(crate) struct Types<'a> {
    pub(super) schemas: &'a Schemas,
    pub(super) paths: Paths<'a>,
    /// Circles of values that stand in the same piece of memory.
    held: BTreeMap<String, usize>,
    /// Circles of nothing but aliases.
    aliases: BTreeMap<String, usize>,
}

impl<'a> Types<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        let edges = |next: &dyn Fn(&Schema) -> Vec<String>| -> Edges {
            let schemas = api.schemas.iter();
            schemas
                .map(|(name, schema)| (name.clone(), next(schema)))
                .collect()
        };
        let held = edges(&|schema| {
            let mut found = Vec::new();
            held(schema, &mut found);
            found
        });
        let aliases = edges(&|schema| match schema.needs_name() {
            true => Vec::new(),
            false => schema.targets(),
        });
        Self {
            schemas: &api.schemas,
            paths: Paths::new(&api.schemas),
            held: sccs::components(&held),
            aliases: sccs::components(&aliases),
        }
    }

    /// The whole module.
    pub(crate) fn module(&self) -> Result<String> {
        let mut items = String::new();
        for (name, schema) in self.schemas {
            items.push('\n');
            items += &self.item(name, schema)?;
        }
        let mut out = "//! The bodies of requests and responses.\n\n".to_owned();
        let uses = [
            (
                "use std::collections::BTreeMap;",
                items.contains(" BTreeMap<"),
            ),
            ("use crate::support;", items.contains("support::")),
        ];
        for (line, is_used) in uses {
            if is_used {
                out = out + line + "\n";
            }
        }
        Ok(out + &items)
    }

    fn item(&self, name: &str, schema: &Schema) -> Result<String> {
        let type_name = ident(name);
        let doc = self.doc(schema, name);
        let body = match &schema.shape {
            Shape::Object(object) if !object.is_map() => {
                return self.structure(name, object, schema.lenient, &doc);
            }
            Shape::Enum {
                values,
                texts: true,
            } if !schema.open => {
                return enums::text_enum(name, values, &doc);
            }
            Shape::Enum { values, .. } if !schema.open => {
                return enums::literal_enum(name, values, &doc);
            }
            Shape::Union(union) => return self.union(name, union, &doc),
            _ => self.used(schema, name),
        };
        let tokens = if self.aliases.contains_key(name) {
            quote! {
                #doc
                #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
                #[serde(transparent)]
                pub struct #type_name(pub #body);
            }
        } else {
            quote! { #doc pub type #type_name = #body; }
        };
        source::text(tokens, "types")
    }

    /// What a schema says of itself, or else what the one says that it stands for.
    pub(super) fn doc(&self, schema: &Schema, name: &str) -> TokenStream {
        let mut said = schema.clone();
        if said.docs.description.is_none() && said.docs.title.is_none() {
            let mut chain = follow::chain(self.schemas, schema).map(|schema| &schema.docs);
            let docs = chain.find(|docs| docs.description.is_some() || docs.title.is_some());
            said.docs.description = docs.and_then(|docs| docs.description.clone());
            said.docs.title = docs.and_then(|docs| docs.title.clone());
        }
        docs::doc(&said, &format!("`{name}`."))
    }

    /// The type of a value at a place of use, in the component `inside`.
    pub(super) fn used(&self, schema: &Schema, inside: &str) -> TokenStream {
        let mut plain = self.plain(schema, inside);
        if schema.open {
            if schema.is_timestamp() {
                plain = quote! { support::Timestamp };
            }
            plain = quote! { support::Open<#plain> };
        }
        if schema.nullable {
            let option = self.paths.prelude("Option");
            plain = quote! { #option<#plain> };
        }
        plain
    }

    fn plain(&self, schema: &Schema, inside: &str) -> TokenStream {
        match &schema.shape {
            Shape::Ref(target) => {
                let name = ident(target);
                if self.contains(target, inside) {
                    let boxed = self.paths.prelude("Box");
                    quote! { #boxed<#name> }
                } else {
                    quote! { #name }
                }
            }
            Shape::Null => quote! { () },
            // A list or a map is a piece of memory of its own, so nothing in it needs a box.
            Shape::Array { items, delimiter } => {
                let items = self.used(items, "");
                match delimiter {
                    Some(separator) => quote! { support::Delimited<#items, #separator> },
                    None => {
                        let list = self.paths.prelude("Vec");
                        quote! { #list<#items> }
                    }
                }
            }
            Shape::Tuple(items) => {
                let items = items.iter().map(|item| self.used(item, inside));
                quote! { (#(#items,)*) }
            }
            Shape::Object(Object { extra, .. }) if !schema.is_struct() => {
                let values = match extra {
                    Extra::Of(extra) => self.used(extra, ""),
                    Extra::Unsaid | Extra::Refused => quote! { serde_json::Value },
                };
                self.paths.map(&values)
            }
            Shape::Scalar(kind, format) => self.scalar(*kind, format.as_deref()),
            Shape::Any
            | Shape::Enum { .. }
            | Shape::Union(_)
            | Shape::Object(_)
            | Shape::AllOf(_) => quote! { serde_json::Value },
        }
    }

    fn structure(
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
        let undescribed = object
            .required()
            .filter(|name| object.property(name).is_none());
        properties.extend(undescribed.map(|name| (name, &anything)));
        let option = self.paths.prelude("Option");
        let is_none = self.paths.text("Option", "is_none");
        let mut scope = Scope::default();
        let mut fields = Vec::new();
        let (mut arguments, mut given, mut missing) = (Vec::new(), Vec::new(), Vec::new());
        for (property, schema) in properties {
            let field = scope.field(property);
            let doc = self.doc(schema, property);
            let is_other = field != property;
            let used = self.used(schema, name);
            if object.requires(property) {
                arguments.push(quote! { #field: #used });
                given.push(field.clone());
                let rename = is_other.then(|| quote! { #[serde(rename = #property)] });
                fields.push(quote! { #doc #rename pub #field: #used });
                continue;
            }
            missing.push(field.clone());
            let reader = self.reader(lenient, schema);
            let reader = reader.map(|reader| quote! { , deserialize_with = #reader });
            let rename = is_other.then(|| quote! { rename = #property, });
            fields.push(quote! {
                #doc
                #[serde(#rename default, skip_serializing_if = #is_none #reader)]
                pub #field: #option<#used>
            });
        }
        let closed = object.extra == Extra::Refused;
        let deny = closed.then(|| quote! { #[serde(deny_unknown_fields)] });
        if let Extra::Of(extra) = &object.extra {
            let field = scope.field("extra");
            missing.push(field.clone());
            let all = self.paths.map(&self.used(extra, ""));
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
        let mut out =
            source::text(tokens, "types")? + &format!("\nsupport::object!({type_name});\n");
        if !none_required {
            let default = self.paths.prelude("Default");
            let new = quote! {
                impl #type_name {
                    #[doc = " One with what is required, and nothing else."]
                    pub fn new(#(#arguments),*) -> Self {
                        Self { #(#given,)* #(#missing: #default::default(),)* }
                    }
                }
            };
            out = out + "\n" + &source::text(new, "types")?;
        }
        Ok(out)
    }

    fn scalar(&self, scalar: Scalar, format: Option<&str>) -> TokenStream {
        match (scalar, format) {
            (Scalar::Text, Some("date-time")) => quote! { chrono::DateTime<chrono::Utc> },
            (Scalar::Text, Some("password")) => quote! { support::Secret },
            (Scalar::Text, _) => self.paths.prelude("String"),
            (Scalar::Integer, Some("uint64")) => quote! { u64 },
            (Scalar::Integer, _) => quote! { i64 },
            (Scalar::Number, _) => quote! { f64 },
            (Scalar::Boolean, _) => quote! { bool },
        }
    }

    /// The function that reads an optional property of an object, where serde's own would not do.
    fn reader(&self, lenient: bool, schema: &Schema) -> Option<&'static str> {
        if !lenient || schema.open {
            return self.takes_null(schema).then_some("support::present");
        }
        Some(match &schema.shape {
            Shape::Array {
                items,
                delimiter: None,
            } if !schema.nullable => match items.open {
                true if self.takes_any_object(items) => "support::object_list",
                true => "support::open_list",
                false => "support::lenient_list",
            },
            _ => "support::lenient",
        })
    }

    /// Whether these values are objects that any object can be read as.
    fn takes_any_object(&self, schema: &Schema) -> bool {
        let end = follow::whole(self.schemas, schema);
        let Shape::Object(object) = &end.shape else {
            return false;
        };
        // Null, and properties of a closed object or of a map, can be wrong.
        end.lenient
            && end.is_struct()
            && object.extra == Extra::Unsaid
            && object.required().next().is_none()
            && !follow::is_nullable(self.schemas, schema)
    }

    /// Whether null is a value here that differs from nothing.
    fn takes_null(&self, schema: &Schema) -> bool {
        let end = follow::whole(self.schemas, schema);
        follow::is_nullable(self.schemas, schema) || matches!(end.shape, Shape::Any | Shape::Null)
    }

    /// Whether a value of `outer`, which one of `inner` holds, holds one of `inner` in turn.
    fn contains(&self, outer: &str, inner: &str) -> bool {
        self.held
            .get(outer)
            .is_some_and(|circle| self.held.get(inner) == Some(circle))
    }
}

/// The components whose values stand inside a value of this schema, in the same piece of memory.
fn held(schema: &Schema, found: &mut Vec<String>) {
    match &schema.shape {
        Shape::Ref(name) => found.push(name.clone()),
        Shape::Object(object) => object
            .properties()
            .for_each(|(_, child)| held(child, found)),
        Shape::Union(union) => union.variants.iter().for_each(|child| held(child, found)),
        Shape::Tuple(items) => items.iter().for_each(|child| held(child, found)),
        _ => {}
    }
}

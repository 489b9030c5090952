//! The `types` module: one Rust type for each component.
//!
//! progenitor would make these with typify, whose types are closed: one unknown enum value fails a whole response, unions
//! become "the first that fits", null and absent are one, and a length in the document becomes another Rust type. The
//! types are therefore made here, and progenitor is told that they exist.

use std::collections::BTreeMap;

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::identifiers::ident;
use super::{docs, enums, source};
use crate::ir::{Api, Schema, Schemas, Shape, follow};
use crate::sccs::{self, Edges};

/// Makes the types of the components.
pub(crate) struct Types<'a> {
    pub(super) schemas: &'a Schemas,
    /// Circles of values that stand in the same piece of memory.
    pub(super) held: BTreeMap<String, usize>,
    /// Circles of nothing but aliases.
    aliases: BTreeMap<String, usize>,
}

impl<'a> Types<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        let edges = |next: &dyn Fn(&Schema) -> Vec<String>| -> Edges {
            let edge = |(name, schema): (&String, &Schema)| (name.clone(), next(schema));
            api.schemas.iter().map(edge).collect()
        };
        let held = edges(&held);
        let aliases = edges(&|schema| match schema.needs_name() {
            true => Vec::new(),
            false => schema.targets(),
        });
        Self {
            schemas: &api.schemas,
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
        let named = source::named(&items)?;
        if named.contains("chrono::DateTime") {
            items += "\nimpl crate::support::Lenient for chrono::DateTime<chrono::Utc> {}\n";
        }
        let mut out = "//! The bodies of requests and responses.\n\n".to_owned();
        if named.contains("BTreeMap") {
            out += "use std::collections::BTreeMap;\n";
        }
        if named.contains("support") {
            out += "use crate::support;\n";
        }
        Ok(out + &items)
    }

    fn item(&self, name: &str, schema: &Schema) -> Result<String> {
        let type_name = ident(name);
        let doc = self.doc(schema, name);
        match &schema.shape {
            Shape::Object(object) if !object.is_map() => {
                self.structure(name, object, schema.lenient, &doc)
            }
            Shape::Enum { values, texts } if !schema.open => {
                enums::item(name, values, *texts, &doc)
            }
            Shape::Union(union) => self.union(name, union, &doc),
            _ => {
                let body = self.used(schema, name);
                if !self.aliases.contains_key(name) {
                    return source::text(quote! { #doc pub type #type_name = #body; });
                }
                source::text(quote! {
                    #doc
                    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
                    #[serde(transparent)]
                    pub struct #type_name(pub #body);
                    impl support::Lenient for #type_name {}
                })
            }
        }
    }

    /// What a schema says of itself, or else what the one says that it stands for.
    pub(super) fn doc(&self, schema: &Schema, name: &str) -> TokenStream {
        let mut chain = follow::chain(self.schemas, schema).map(|schema| &schema.docs);
        let said = chain.find(|docs| docs.description.is_some() || docs.title.is_some());
        let said = said.unwrap_or(&schema.docs);
        docs::doc(schema, said, &(docs::code(name) + "."))
    }
}

/// The components whose values stand inside a value of this schema, in the same piece of memory.
fn held(schema: &Schema) -> Vec<String> {
    match &schema.shape {
        Shape::Ref(name) => vec![name.clone()],
        Shape::Object(object) => object
            .properties()
            .flat_map(|(_, child)| held(child))
            .collect(),
        Shape::Union(union) => union.variants.iter().flat_map(held).collect(),
        Shape::Tuple(items) => items.iter().flat_map(held).collect(),
        _ => Vec::new(),
    }
}

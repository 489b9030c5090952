//! Keywords of a schema: whether they have a form that can be read, and which of them no type can follow.

use serde_json::{Map, Value};

use super::refs::Context;
use crate::document::keywords::{Role, all};
use crate::ir::{Checks, Schema, Shape};
use crate::pointer;

/// The keywords of one schema.
pub(super) type Keywords = Map<String, Value>;

impl Context<'_> {
    /// Whether each keyword has a value that it can have, those included that the others make moot.
    pub(super) fn forms(&mut self, map: &Keywords, at: &str) {
        for keyword in ["enum", "required", "allOf", "oneOf", "anyOf", "prefixItems"] {
            self.list(map, keyword, at);
        }
        for keyword in ["properties", "patternProperties"] {
            if map.get(keyword).is_some_and(|value| !value.is_object()) {
                self.refuse(at, keyword, "it has to be an object");
            }
        }
        for keyword in ["items", "additionalProperties", "unevaluatedProperties"] {
            let is_schema =
                |value: &Value| value.is_object() || value.is_boolean() || value.is_array();
            if map.get(keyword).is_some_and(|value| !is_schema(value)) {
                self.refuse(
                    &pointer::join(at, keyword),
                    "schema",
                    "a schema is an object or a boolean",
                );
            }
        }
    }

    pub(super) fn list(&mut self, map: &Keywords, keyword: &str, at: &str) -> Vec<Value> {
        match map.get(keyword) {
            None => Vec::new(),
            Some(Value::Array(items)) => items.clone(),
            Some(_) => {
                self.refuse(at, keyword, "it has to be a list");
                Vec::new()
            }
        }
    }
}

/// What `own`, the type that a schema says itself, does not say: how texts are encoded, names that match, items of a list
/// that has more than the described ones; and limits, where only another schema says a type.
pub(super) fn unsaid(map: &Keywords, own: Option<&Schema>) -> Checks {
    let mut keywords = vec!["patternProperties", "contentEncoding", "contentMediaType"];
    if map.contains_key("prefixItems")
        && !own.is_some_and(|own| matches!(own.shape, Shape::Tuple(_)))
    {
        keywords.extend(["prefixItems", "items", "unevaluatedItems"]);
    }
    if own.is_none() {
        keywords.extend(all(Role::Limit));
    }
    let there = keywords.into_iter().filter_map(|keyword| {
        let value = map.get(keyword)?;
        Some((keyword.to_owned(), value.clone()))
    });
    there.collect()
}

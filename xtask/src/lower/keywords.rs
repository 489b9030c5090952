//! Keywords of a schema: whether they have a form that can be read, and which of them no type can follow.

use serde_json::Value;

use super::refs::Context;
use super::schema::Object;
use crate::pointer;

impl Context<'_> {
    /// Whether each keyword has a value that it can have, those included that the others make moot.
    pub(super) fn forms(&mut self, map: &Object, at: &str) {
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
}

/// What a type cannot say of the names of properties, and of the items of a list that has more than the described ones.
pub(super) fn unsaid(map: &Object, is_tuple: bool) -> Object {
    let mut keywords = vec!["patternProperties"];
    if map.contains_key("prefixItems") && !is_tuple {
        keywords.extend(["prefixItems", "items", "unevaluatedItems"]);
    }
    let there = keywords.into_iter().filter_map(|keyword| {
        let value = map.get(keyword)?;
        Some((keyword.to_owned(), value.clone()))
    });
    there.collect()
}

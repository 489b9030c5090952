//! Keywords of a schema: whether they have a form that can be read, and which of them no type can follow.

use serde_json::{Map, Value, json};

use super::refs::Context;
use crate::document::keywords::{Role, has};
use crate::ir::{Checks, Schema, Shape};
use crate::pointer;

/// The keywords of one schema.
pub(super) type Keywords = Map<String, Value>;

impl Context<'_> {
    /// Refuses keywords with values that they cannot have, those included that the others make moot, and returns them:
    /// there is nothing else to say of them.
    pub(super) fn malformed<'m>(&mut self, map: &'m Keywords, at: &str) -> Vec<&'m str> {
        let mut malformed = Vec::new();
        for (keyword, value) in map {
            let is_of =
                |is: fn(&Value) -> bool| value.as_array().is_some_and(|all| all.iter().all(is));
            let (form, has_form) = match keyword.as_str() {
                "enum" | "allOf" | "oneOf" | "anyOf" | "prefixItems" => {
                    ("a list", value.is_array())
                }
                "properties" | "patternProperties" => ("an object", value.is_object()),
                "$ref" => ("a text", value.is_string()),
                // As it was once written, in the property itself.
                "required" if value.is_boolean() => {
                    let hint =
                        "skipped: an object lists the names of the properties that it requires";
                    self.note(at, format!("required: {value}"), hint);
                    malformed.push("required");
                    continue;
                }
                "required" => ("a list of texts", is_of(Value::is_string)),
                "type" => (
                    "a text or a list of texts",
                    is_type(value) || is_of(is_type),
                ),
                "items" | "additionalProperties" | "unevaluatedProperties" => {
                    if !value.is_object() && !value.is_boolean() && !value.is_array() {
                        self.schema(value, &pointer::join(at, keyword));
                    }
                    continue;
                }
                _ => continue,
            };
            if !has_form {
                self.refuse(at, keyword, format!("it has to be {form}"));
                malformed.push(keyword.as_str());
            }
        }
        malformed
    }

    /// The schemas that a keyword lists.
    pub(super) fn schemas(&mut self, map: &Keywords, keyword: &str, at: &str) -> Vec<Schema> {
        let at = pointer::join(at, keyword);
        let schemas = list(map, keyword).iter().enumerate();
        schemas
            .map(|(index, schema)| self.schema(schema, &pointer::join(&at, index.to_string())))
            .collect()
    }

    /// What the server alone checks, and what `own`, the type that the schema says itself, does not say: how texts are
    /// encoded, names that match, items of a list that has more than the described ones; and limits, where only another
    /// schema says a type.
    pub(super) fn checks(&mut self, map: &Keywords, own: Option<&Schema>, at: &str) -> Checks {
        if map.get("not") == Some(&json!({})) || map.get("not") == Some(&json!(true)) {
            let hint = "no value can ever be valid here";
            self.refuse(&pointer::join(at, "not"), "not: {}", hint);
        }
        let is_tuple = own.is_some_and(|own| matches!(own.shape, Shape::Tuple(_)));
        let mut checks = Checks::new();
        for (keyword, value) in map {
            let is_noted = match keyword.as_str() {
                // Which properties that are is only known of all parts together.
                "unevaluatedProperties" => is_composed(map) && *value == json!(false),
                keyword => has(keyword, Role::Check),
            };
            if is_noted {
                let hint = "checked by the server alone; the type allows more, and its documentation says so";
                self.note(at, keyword, hint);
            }
            let is_unsaid = match keyword.as_str() {
                "patternProperties" | "contentEncoding" | "contentMediaType" => true,
                "prefixItems" | "items" | "unevaluatedItems" => {
                    map.contains_key("prefixItems") && !is_tuple
                }
                keyword => own.is_none() && has(keyword, Role::Limit),
            };
            if is_noted || is_unsaid {
                checks.insert(keyword.clone(), value.clone());
            }
        }
        checks
    }
}

/// Whether this can be the name of a type: without quotes, YAML reads one of them as null.
fn is_type(value: &Value) -> bool {
    value.is_string() || value.is_null()
}

/// What a keyword lists; nothing, if it is no list.
pub(super) fn list<'a>(map: &'a Keywords, keyword: &str) -> &'a [Value] {
    let items = map.get(keyword).and_then(Value::as_array);
    items.map_or(&[], Vec::as_slice)
}

/// Whether a schema is made of others.
pub(super) fn is_composed(map: &Keywords) -> bool {
    ["$ref", "allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| map.contains_key(*key))
}

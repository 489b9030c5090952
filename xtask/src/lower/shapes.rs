//! Arrays and objects.

use serde_json::{Value, json};

use super::refs::Context;
use super::schema::{Object, is_anything};
use super::unions::one_of;
use crate::pointer;

impl Context<'_> {
    pub(super) fn array(&mut self, map: &Object, at: &str, out: &mut Object) {
        let place = pointer::join(at, "prefixItems");
        let prefix: Vec<Value> = self.list(map, "prefixItems", at);
        let prefix: Vec<Value> = prefix
            .iter()
            .enumerate()
            .map(|(i, s)| self.schema(s, &pointer::join(&place, i.to_string())))
            .collect();
        let count = prefix.len() as u64;
        let bound = |key: &str| map.get(key).and_then(Value::as_u64);
        let closed = [map.get("items"), map.get("unevaluatedItems")].contains(&Some(&json!(false)));
        if count > 0
            && count <= 12
            && bound("minItems") >= Some(count)
            && (closed || bound("maxItems") == Some(count))
        {
            out.insert("x-tuple".into(), Value::Array(prefix));
            out.insert("items".into(), json!({}));
        } else if count > 0 {
            self.note(
                at,
                "prefixItems",
                "the number of items is open, so they are kept as plain JSON values",
            );
            out.insert("items".into(), json!({}));
        } else {
            let items = match map.get("items") {
                None => json!({}),
                Some(Value::Array(_)) => {
                    self.refuse(at, "items: […]", "use prefixItems");
                    json!({})
                }
                Some(items) => self.schema(items, &pointer::join(at, "items")),
            };
            out.insert("items".into(), items);
        }
    }

    pub(super) fn object(&mut self, map: &Object, at: &str, out: &mut Object) {
        let mut properties = Object::new();
        if let Some(Value::Object(declared)) = map.get("properties") {
            let at = pointer::join(at, "properties");
            for (name, schema) in declared {
                let place = pointer::join(&at, name);
                properties.insert(name.clone(), self.schema(schema, &place));
            }
        }
        let required: Vec<Value> = self
            .list(map, "required", at)
            .into_iter()
            .filter(Value::is_string)
            .collect();
        // What is required and described nowhere can be anything, and is not lost.
        for name in required.iter().filter_map(Value::as_str) {
            properties.entry(name).or_insert_with(|| json!({}));
        }
        let extra = self.extra_properties(map, at);
        if !properties.is_empty() {
            out.insert("properties".into(), Value::Object(properties));
        }
        if !required.is_empty() {
            out.insert("required".into(), Value::Array(required));
        }
        if let Some(extra) = extra {
            out.insert("additionalProperties".into(), extra);
        }
    }

    fn extra_properties(&mut self, map: &Object, at: &str) -> Option<Value> {
        let declared = match (
            map.get("additionalProperties"),
            map.get("unevaluatedProperties"),
        ) {
            (Some(value), _) => Some(("additionalProperties", value)),
            (None, Some(value)) if !value.is_boolean() => Some(("unevaluatedProperties", value)),
            _ => None,
        };
        let extra = match declared {
            None => None,
            Some((_, Value::Bool(false))) => Some(json!(false)),
            Some((keyword, schema)) => Some(self.schema(schema, &pointer::join(at, keyword))),
        };
        let Some(Value::Object(patterns)) = map.get("patternProperties") else {
            return extra;
        };
        let place = pointer::join(at, "patternProperties");
        let schemas: Vec<Value> = patterns
            .iter()
            .map(|(p, s)| self.schema(s, &pointer::join(&place, p)))
            .collect();
        self.note(
            at,
            "patternProperties",
            "that the names match is checked by the server alone",
        );
        match extra {
            Some(Value::Bool(false)) if schemas.iter().any(is_anything) => Some(json!({})),
            Some(Value::Bool(false)) if !schemas.is_empty() => Some(Value::Object(one_of(schemas))),
            _ => Some(json!({})),
        }
    }
}

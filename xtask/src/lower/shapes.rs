//! Arrays and objects.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::keywords::Keywords;
use super::one_of::one_of;
use super::refs::Context;
use super::type_keyword::is_composed;
use crate::ir::{Extra, Object, Schema, Shape};
use crate::pointer;

impl Context<'_> {
    pub(super) fn array(&mut self, map: &Keywords, at: &str) -> Shape {
        let place = pointer::join(at, "prefixItems");
        let prefix: Vec<Value> = self.list(map, "prefixItems", at);
        let prefix: Vec<Schema> = prefix
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
            return Shape::Tuple(prefix);
        }
        let items = if count > 0 {
            let hint = "the number of items is open, so they are kept as plain JSON values";
            self.note(at, "prefixItems", hint);
            Schema::default()
        } else {
            match map.get("items") {
                None => Schema::default(),
                Some(Value::Array(_)) => {
                    self.refuse(at, "items: […]", "use prefixItems");
                    Schema::default()
                }
                Some(items) => self.schema(items, &pointer::join(at, "items")),
            }
        };
        Shape::Array {
            items: Box::new(items),
            delimiter: None,
        }
    }

    pub(super) fn object(&mut self, map: &Keywords, at: &str) -> Object {
        let mut properties = BTreeMap::new();
        if let Some(Value::Object(declared)) = map.get("properties") {
            let at = pointer::join(at, "properties");
            for (name, schema) in declared {
                let place = pointer::join(&at, name);
                properties.insert(name.clone(), self.schema(schema, &place));
            }
        }
        let required = self.list(map, "required", at).into_iter();
        let required: Vec<String> = required
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect();
        // What is required and described nowhere can be anything, and is not lost.
        for name in &required {
            properties.entry(name.clone()).or_default();
        }
        Object {
            properties: (!properties.is_empty()).then_some(properties),
            required: (!required.is_empty()).then_some(required),
            extra: self.extra_properties(map, at),
        }
    }

    fn extra_properties(&mut self, map: &Keywords, at: &str) -> Extra {
        let declared = match (
            map.get("additionalProperties"),
            map.get("unevaluatedProperties"),
        ) {
            (Some(value), _) => Some(("additionalProperties", value)),
            (None, Some(value)) if !value.is_boolean() || !is_composed(map) => {
                Some(("unevaluatedProperties", value))
            }
            _ => None,
        };
        let extra = match declared {
            None => Extra::Unsaid,
            Some((_, Value::Bool(false))) => Extra::Refused,
            Some(("unevaluatedProperties", Value::Bool(true))) => Extra::Unsaid,
            Some((keyword, schema)) => {
                Extra::Of(Box::new(self.schema(schema, &pointer::join(at, keyword))))
            }
        };
        let Some(Value::Object(patterns)) = map.get("patternProperties") else {
            return extra;
        };
        let place = pointer::join(at, "patternProperties");
        let schemas: Vec<Schema> = patterns
            .iter()
            .map(|(p, s)| self.schema(s, &pointer::join(&place, p)))
            .collect();
        let hint = "that the names match is checked by the server alone";
        self.note(at, "patternProperties", hint);
        let all = !schemas.is_empty() && !schemas.iter().any(Schema::is_anything);
        Extra::Of(Box::new(match extra {
            Extra::Refused if all => one_of(schemas),
            _ => Schema::default(),
        }))
    }
}

//! Arrays and objects.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::keywords::{Keywords, is_composed, list};
use super::one_of::one_of;
use super::refs::Context;
use crate::ir::{Extra, Object, Schema, Shape};
use crate::pointer;

impl Context<'_> {
    pub(super) fn array(&mut self, map: &Keywords, at: &str) -> Shape {
        let prefix = self.schemas(map, "prefixItems", at);
        let count = prefix.len() as u64;
        let bound = |key: &str| map.get(key).and_then(Value::as_u64);
        let closed = [map.get("items"), map.get("unevaluatedItems")].contains(&Some(&json!(false)));
        if (1..=12).contains(&count)
            && bound("minItems") >= Some(count)
            && (closed || bound("maxItems") == Some(count))
        {
            return Shape::Tuple(prefix);
        }
        let items = match map.get("items") {
            _ if count > 0 => {
                let hint = "the number of items is open, so they are kept as plain JSON values";
                self.note(at, "prefixItems", hint);
                Schema::default()
            }
            None => Schema::default(),
            Some(Value::Array(_)) => {
                self.refuse(at, "items: […]", "use prefixItems");
                Schema::default()
            }
            Some(items) => self.schema(items, &pointer::join(at, "items")),
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
        let required = list(map, "required").iter().filter_map(Value::as_str);
        let required: Vec<String> = required.map(str::to_owned).collect();
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
        let keywords = ["additionalProperties", "unevaluatedProperties"].into_iter();
        let mut said = keywords.filter_map(|keyword| Some((keyword, map.get(keyword)?)));
        let extra = match said.next() {
            // Which properties that are is only known of all parts together.
            Some(("unevaluatedProperties", Value::Bool(open))) if *open || is_composed(map) => {
                Extra::Unsaid
            }
            Some((_, Value::Bool(false))) => Extra::Refused,
            Some((keyword, schema)) => {
                Extra::Of(Box::new(self.schema(schema, &pointer::join(at, keyword))))
            }
            None => Extra::Unsaid,
        };
        let patterns = map.get("patternProperties").and_then(Value::as_object);
        let Some(patterns) = patterns.filter(|patterns| !patterns.is_empty()) else {
            return extra;
        };
        let place = pointer::join(at, "patternProperties");
        let schemas = patterns.iter();
        let schemas = schemas.map(|(p, s)| self.schema(s, &pointer::join(&place, p)));
        let described = one_of(schemas.collect());
        let hint = "that the names match is checked by the server alone";
        self.note(at, "patternProperties", hint);
        Extra::Of(Box::new(match extra {
            Extra::Refused => described,
            _ => Schema::default(),
        }))
    }
}

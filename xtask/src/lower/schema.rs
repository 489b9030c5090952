//! One schema: every keyword is translated, noted or refused.

use serde_json::{Map, Value, json};

use super::keywords::unsaid;
use super::merge::checks;
use super::refs::Context;
use crate::load::MAX_DEPTH;
use crate::pointer;

pub(super) type Object = Map<String, Value>;

/// Say nothing about which values are valid, and are kept.
const ANNOTATIONS: [&str; 7] = [
    "title",
    "description",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "x-rust-name",
];
/// Checked by the server; types do not, so they become documentation (`x-checks`) and a note.
const NOTED: [&str; 6] = [
    "contains",
    "dependentRequired",
    "propertyNames",
    "not",
    "minContains",
    "maxContains",
];
/// Change what a valid value is in ways that no type of ours can follow.
const REFUSED: [(&str, &str); 4] = [
    ("if", "describe the cases with oneOf and a discriminator"),
    ("dependentSchemas", "describe the cases with oneOf"),
    ("dependencies", "describe the cases with oneOf"),
    ("additionalItems", "use items and prefixItems"),
];

impl Context<'_> {
    /// The schema in the plain dialect; `{}` where it had to be refused.
    pub(super) fn schema(&mut self, value: &Value, at: &str) -> Value {
        if self.depth > MAX_DEPTH {
            self.refuse(
                at,
                "nesting",
                format!("schemas nest deeper than {MAX_DEPTH} levels"),
            );
            return json!({});
        }
        self.depth += 1;
        let lowered = match value {
            Value::Bool(true) => json!({}),
            Value::Bool(false) => {
                self.refuse(
                    at,
                    "schema: false",
                    "no value can ever be valid here: remove the place from the document",
                );
                json!({})
            }
            Value::Object(map) => self.object_schema(map, at),
            _ => {
                self.refuse(at, "schema", "a schema is an object or a boolean");
                json!({})
            }
        };
        self.depth -= 1;
        lowered
    }

    fn object_schema(&mut self, map: &Object, at: &str) -> Value {
        for (keyword, hint) in REFUSED {
            if map.contains_key(keyword)
                && (keyword != "if" || map.contains_key("then") || map.contains_key("else"))
            {
                self.refuse(&pointer::join(at, keyword), keyword, hint);
            }
        }
        self.forms(map, at);
        let mut checks = Object::new();
        for keyword in NOTED {
            match map.get(keyword) {
                None => {}
                Some(value)
                    if keyword == "not" && (value == &json!({}) || value == &json!(true)) =>
                {
                    self.refuse(
                        &pointer::join(at, keyword),
                        "not: {}",
                        "no value can ever be valid here",
                    );
                }
                Some(value) => {
                    self.note(at, keyword, "checked by the server alone; the type allows more, and its documentation says so");
                    checks.insert(keyword.to_owned(), value.clone());
                }
            }
        }
        let ignore_siblings = !self.is_31 && map.contains_key("$ref");
        if ignore_siblings
            && map
                .keys()
                .any(|key| key != "$ref" && !ANNOTATIONS.contains(&key.as_str()))
        {
            self.note(
                at,
                "$ref siblings",
                "OpenAPI 3.0 ignores what stands beside a $ref",
            );
        }

        let mut parts = Vec::new();
        if !ignore_siblings {
            parts.extend(self.own(map, at));
            checks.extend(unsaid(map, parts.first()));
        }
        if let Some(reference) = map.get("$ref") {
            match reference.as_str() {
                Some(text) => parts.extend(self.schema_reference(text, at)),
                None => self.refuse(at, "$ref", "it has to be a text"),
            }
        }
        if map.contains_key("$recursiveRef") {
            parts.extend(self.recursive_reference(at));
        }
        if let Some(text) = map.get("$dynamicRef").and_then(Value::as_str) {
            parts.extend(self.dynamic_reference(text, at));
        }
        if !ignore_siblings {
            for (index, part) in self.list(map, "allOf", at).into_iter().enumerate() {
                let place = pointer::join(&pointer::join(at, "allOf"), index.to_string());
                let part = self.schema(&part, &place);
                if part != json!({}) {
                    parts.push(part);
                }
            }
            for keyword in ["oneOf", "anyOf"] {
                let union = self.union(map, keyword, at);
                if let (None, Some(value @ Value::Array(_))) = (&union, map.get(keyword)) {
                    checks.insert(keyword.to_owned(), value.clone());
                }
                parts.extend(union);
            }
        }
        self.joined(parts, map, checks)
    }

    /// The conjunction of the parts, with the annotations that stand beside them.
    fn joined(&self, mut parts: Vec<Value>, map: &Object, own_checks: Object) -> Value {
        let mut annotations: Object = map
            .iter()
            .filter(|(key, _)| ANNOTATIONS.contains(&key.as_str()))
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        if map.get("nullable") == Some(&json!(true)) {
            annotations.insert("nullable".into(), json!(true));
        }
        if !own_checks.is_empty() {
            annotations.insert("x-checks".into(), Value::Object(own_checks));
        }
        let mut out = match parts.len() {
            0 => Object::new(),
            1 => match parts.remove(0) {
                Value::Object(part) if !part.contains_key("$ref") || annotations.is_empty() => part,
                part => Object::from_iter([("allOf".into(), json!([part]))]),
            },
            _ => Object::from_iter([("allOf".into(), Value::Array(parts))]),
        };
        annotations.extend(checks(&out, &annotations));
        out.extend(annotations);
        if map.get("unevaluatedProperties") == Some(&json!(false)) {
            out.insert("x-closed".into(), json!(true));
        }
        Value::Object(out)
    }

    pub(super) fn list(&mut self, map: &Object, keyword: &str, at: &str) -> Vec<Value> {
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

pub(super) fn is_anything(schema: &Value) -> bool {
    schema.as_object().is_some_and(|map| {
        map.keys()
            .all(|key| ANNOTATIONS.contains(&key.as_str()) || key == "x-checks")
    })
}

pub(super) fn object(key: &str, value: Value) -> Object {
    Object::from_iter([(key.to_owned(), value)])
}

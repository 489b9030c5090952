//! One schema: every keyword is translated, noted or refused.

use serde_json::{Map, Value, json};

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
                parts.extend(self.union(map, keyword, at));
            }
        }
        self.joined(parts, map, checks)
    }

    /// The conjunction of the parts, with the annotations that stand beside them.
    fn joined(&self, mut parts: Vec<Value>, map: &Object, checks: Object) -> Value {
        let mut annotations: Object = map
            .iter()
            .filter(|(key, _)| ANNOTATIONS.contains(&key.as_str()))
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        if map.get("nullable") == Some(&json!(true)) {
            annotations.insert("nullable".into(), json!(true));
        }
        if !checks.is_empty() {
            annotations.insert("x-checks".into(), Value::Object(checks));
        }
        let mut out = match parts.len() {
            0 => Object::new(),
            1 => match parts.remove(0) {
                Value::Object(part) if !part.contains_key("$ref") || annotations.is_empty() => part,
                part => Object::from_iter([("allOf".into(), json!([part]))]),
            },
            _ => Object::from_iter([("allOf".into(), Value::Array(parts))]),
        };
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

    fn union(&mut self, map: &Object, keyword: &str, at: &str) -> Option<Value> {
        if !map.contains_key(keyword) {
            return None;
        }
        let variants = self.list(map, keyword, at);
        let at = pointer::join(at, keyword);
        if variants.is_empty() {
            self.refuse(
                &at,
                format!("empty {keyword}"),
                "no value can ever be valid here: name the variants",
            );
            return None;
        }
        let only_checks = |variant: &Value| {
            let keys = variant
                .as_object()
                .map(|map| map.keys().all(|key| key == "required" || key == "not"));
            keys == Some(true) && variant != &json!({})
        };
        if variants.iter().all(only_checks) {
            self.note(
                &at,
                format!("{keyword} of required"),
                "checked by the server alone; the type allows more",
            );
            return None;
        }
        let mut nullable = false;
        let mut lowered = Vec::new();
        for (index, variant) in variants.iter().enumerate() {
            let variant = self.schema(variant, &pointer::join(&at, index.to_string()));
            nullable |=
                variant.get("nullable") == Some(&json!(true)) || variant.get("x-null").is_some();
            match variant {
                Value::Object(mut map) if map.get("x-null").is_none() => {
                    map.remove("nullable");
                    let alike = map.contains_key("x-any") == (keyword == "anyOf");
                    let open = !map.contains_key("discriminator");
                    match map.get("oneOf") {
                        Some(Value::Array(nested))
                            if open && (alike || nested.iter().all(is_plain)) =>
                        {
                            lowered.extend(nested.clone());
                        }
                        _ => lowered.push(bare(map)),
                    }
                }
                _ => {}
            }
        }
        if lowered.iter().any(is_anything) {
            return Some(json!({}));
        }
        let by_mapping = map.get("discriminator").is_some_and(|discriminator| {
            discriminator.get("mapping").is_some() || discriminator.get("x-base").is_some()
        });
        let mut out = match lowered.as_slice() {
            [] => object("x-null", json!(true)),
            // A union that says how its variants are told apart may get another one.
            [_] if by_mapping => object("oneOf", Value::Array(lowered)),
            _ => one_of(lowered),
        };
        if let (Some(discriminator), true) = (map.get("discriminator"), out.contains_key("oneOf")) {
            out.insert("discriminator".into(), discriminator.clone());
        }
        if keyword == "anyOf" && out.contains_key("oneOf") {
            out.insert("x-any".into(), json!(true));
        }
        if nullable && !out.contains_key("x-null") {
            if out.contains_key("$ref") {
                out = object("allOf", json!([out]));
            }
            out.insert("nullable".into(), json!(true));
        }
        Some(Value::Object(out))
    }
}

/// A part that is only a `$ref` in a wrapper needs no wrapper once its annotations are gone.
fn bare(map: Object) -> Value {
    match map.get("allOf") {
        Some(Value::Array(parts)) if map.len() == 1 && parts.len() == 1 => parts[0].clone(),
        _ => Value::Object(map),
    }
}

pub(super) fn is_anything(schema: &Value) -> bool {
    schema.as_object().is_some_and(|map| {
        map.keys()
            .all(|key| ANNOTATIONS.contains(&key.as_str()) || key == "x-checks")
    })
}

/// Whether values of this are neither objects nor lists.
pub(super) fn is_plain(schema: &Value) -> bool {
    let nested = ["object", "array"].map(|name| schema.get("type") == Some(&json!(name)));
    schema.get("enum").is_some() || (schema.get("type").is_some() && nested == [false; 2])
}

pub(super) fn object(key: &str, value: Value) -> Object {
    Object::from_iter([(key.to_owned(), value)])
}

/// A union; of texts alone it is one enum, and a union of one is that one.
pub(super) fn one_of(mut variants: Vec<Value>) -> Object {
    let mut distinct: Vec<Value> = Vec::new();
    for variant in variants.drain(..) {
        if !distinct.contains(&variant) {
            distinct.push(variant);
        }
    }
    let texts = |v: &Value| v.get("type") == Some(&json!("string")) && v.get("enum").is_some();
    if distinct.len() > 1 && distinct.iter().all(texts) {
        let mut values: Vec<Value> = Vec::new();
        for value in distinct
            .iter()
            .filter_map(|v| v["enum"].as_array())
            .flatten()
        {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        return Object::from_iter([
            ("type".into(), json!("string")),
            ("enum".into(), Value::Array(values)),
        ]);
    }
    match (distinct.len(), distinct.first()) {
        (1, Some(Value::Object(only))) => only.clone(),
        _ => object("oneOf", Value::Array(distinct)),
    }
}

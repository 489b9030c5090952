//! `oneOf` and `anyOf`: null, enums and unions of unions taken apart.

use serde_json::{Value, json};

use super::refs::Context;
use super::schema::{Object, is_anything, object};
use crate::pointer;

impl Context<'_> {
    /// `oneOf` and `anyOf`; `None` where they say nothing about types.
    pub(super) fn union(&mut self, map: &Object, keyword: &str, at: &str) -> Option<Value> {
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

/// Whether values of this are neither objects nor lists.
pub(super) fn is_plain(schema: &Value) -> bool {
    let nested = ["object", "array"].map(|name| schema.get("type") == Some(&json!(name)));
    schema.get("enum").is_some() || (schema.get("type").is_some() && nested == [false; 2])
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

//! `allOf`: what several schemas say together, said in one.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::merge::checks;
use crate::pointer;
use crate::problem::{Problem, Problems};

type Object = Map<String, Value>;

/// Merges every `allOf` of more than one schema.
pub(super) fn compose(
    mut document: Value,
    problems: &mut Problems,
    notes: &mut Vec<Problem>,
) -> Value {
    let schemas = match document.pointer_mut("/components/schemas").map(Value::take) {
        Some(Value::Object(schemas)) => schemas,
        _ => Object::new(),
    };
    let mut composer = Composer {
        schemas: &schemas,
        done: BTreeMap::new(),
        open: Vec::new(),
        problems,
        notes,
    };
    let mut out = Object::new();
    for name in schemas.keys() {
        let at = pointer::join("/components/schemas", name);
        if let Some(schema) = composer.component(name, &at) {
            out.insert(name.clone(), schema);
        }
    }
    let paths = document.get("paths").cloned().unwrap_or_default();
    document["paths"] = composer.below(&paths, "/paths");
    document["components"]["schemas"] = Value::Object(out);
    document
}

/// How deep schemas that are made of each other may nest.
const MAX_CHAIN: usize = 48;

pub(super) struct Composer<'a> {
    schemas: &'a Object,
    done: BTreeMap<String, Value>,
    open: Vec<String>,
    pub(super) problems: &'a mut Problems,
    pub(super) notes: &'a mut Vec<Problem>,
}

impl Composer<'_> {
    fn component(&mut self, name: &str, at: &str) -> Option<Value> {
        if let Some(done) = self.done.get(name) {
            return Some(done.clone());
        }
        if self.open.iter().any(|open| open == name) {
            let hint = "it is part of itself, so no value is ever complete: break the circle at a property";
            self.problems
                .push(at, format!("circle through {name}"), hint);
            return None;
        }
        if self.open.len() >= MAX_CHAIN {
            let hint =
                format!("schemas that are made of each other nest deeper than {MAX_CHAIN} levels");
            self.problems.push(at, "chain of names", hint);
            return None;
        }
        let schema = self.schemas.get(name)?;
        self.open.push(name.to_owned());
        let place = pointer::join("/components/schemas", name);
        let composed = self.below(schema, &place);
        if let Some(target) = alias(&composed) {
            // A chain of names has to end somewhere.
            self.component(&target, &place);
        }
        self.open.pop();
        self.done.insert(name.to_owned(), composed.clone());
        Some(composed)
    }

    /// Everything below `value`, innermost first.
    fn below(&mut self, value: &Value, at: &str) -> Value {
        match value {
            Value::Array(items) => {
                let items = items.iter().enumerate();
                Value::Array(
                    items
                        .map(|(i, item)| self.below(item, &pointer::join(at, i.to_string())))
                        .collect(),
                )
            }
            Value::Object(map) => {
                let mut out = Object::new();
                for (key, child) in map {
                    let data = ["enum", "default"].contains(&key.as_str())
                        && !child.get("$ref").is_some_and(Value::is_string);
                    let child = if data {
                        child.clone()
                    } else {
                        self.below(child, &pointer::join(at, key))
                    };
                    out.insert(key.clone(), child);
                }
                self.merged(out, at)
            }
            other => other.clone(),
        }
    }

    fn merged(&mut self, mut map: Object, at: &str) -> Value {
        let closed = map.remove("x-closed").is_some();
        // What is closed beside a `$ref` is another schema than the one that is referred to.
        let single = match map.get("allOf") {
            Some(Value::Array(parts)) => parts.len() == 1 && !closed,
            _ => true,
        };
        if !single && let Some(Value::Array(parts)) = map.remove("allOf") {
            let mut result = Object::new();
            for part in parts {
                let part = self.whole(part, at);
                result = match self.both(result, part, at) {
                    Some(both) => both,
                    None => return json!({}),
                };
            }
            let checks = checks(&result, &map);
            result.extend(map);
            result.extend(checks);
            map = result;
        }
        if closed {
            self.close(&mut map, at);
        }
        Value::Object(map)
    }

    /// Allows no properties beside those that are known: in an object, and in every variant of a union.
    fn close(&mut self, map: &mut Object, at: &str) {
        if let Some(Value::Array(variants)) = map.get("oneOf").cloned() {
            if map.contains_key("x-any") {
                map.insert("x-any".into(), json!("closed"));
            }
            let variants = variants.into_iter().map(|variant| {
                let name = alias(&variant);
                let mut whole = self.whole(variant, at);
                self.close(&mut whole, at);
                if let Some(name) = name {
                    whole.insert("x-variant".into(), json!(name));
                }
                Value::Object(whole)
            });
            let variants = variants.collect();
            map.insert("oneOf".into(), variants);
        } else if map.get("type") == Some(&json!("object")) {
            map.entry("additionalProperties").or_insert(json!(false));
        }
    }

    /// The schema itself where `part` only refers to it.
    pub(super) fn whole(&mut self, part: Value, at: &str) -> Object {
        let mut whole = part;
        let mut nullable = false;
        for hop in 0..=MAX_CHAIN {
            let Some(name) = alias(&whole) else { break };
            nullable |= whole.get("nullable").is_some();
            if hop == MAX_CHAIN {
                self.problems.push(
                    at,
                    format!("circle through {name}"),
                    "it is only another name for itself",
                );
                return Object::new();
            }
            whole = self.component(&name, at).unwrap_or_default();
            if let Value::Object(map) = &mut whole {
                for annotation in ["description", "title", "x-rust-name"] {
                    map.remove(annotation);
                }
            }
        }
        let mut whole = whole.as_object().cloned().unwrap_or_default();
        if nullable {
            whole.insert("nullable".into(), json!(true));
        }
        whole
    }
}

/// The component that a schema is another name for.
pub(super) fn alias(schema: &Value) -> Option<String> {
    let reference = match schema
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        Some([only]) => only.get("$ref"),
        _ => schema.get("$ref"),
    };
    pointer::schema_name(reference?.as_str()?)
}

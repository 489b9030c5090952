//! `allOf`: what several schemas say together, said in one.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

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
/// How many variants a union may have after others were multiplied into it.
const MAX_VARIANTS: usize = 256;

struct Composer<'a> {
    schemas: &'a Object,
    done: BTreeMap<String, Value>,
    open: Vec<String>,
    problems: &'a mut Problems,
    notes: &'a mut Vec<Problem>,
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
            for (key, value) in map {
                result.insert(key, value);
            }
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
    fn whole(&mut self, part: Value, at: &str) -> Object {
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

    /// What is valid under both.
    fn both(&mut self, a: Object, b: Object, at: &str) -> Option<Object> {
        if says_nothing(&a) || says_nothing(&b) {
            let nullable = (says_nothing(&a) || a.contains_key("nullable"))
                && (says_nothing(&b) || b.contains_key("nullable"));
            let mut out = a;
            out.extend(b);
            if !nullable {
                out.remove("nullable");
            }
            return Some(out);
        }
        if a == b {
            return Some(a);
        }
        if a.contains_key("oneOf") || b.contains_key("oneOf") {
            return self.distributed(a, b, at);
        }
        let nullable = a.contains_key("nullable") && b.contains_key("nullable");
        let mut out = match (a.get("enum").cloned(), b.get("enum").cloned()) {
            (Some(Value::Array(x)), Some(Value::Array(y))) => {
                let common: Vec<Value> = x.into_iter().filter(|value| y.contains(value)).collect();
                if common.is_empty() {
                    return self.never(at, "the enums of its parts have no value in common");
                }
                let mut out = a.clone();
                out.insert("enum".into(), Value::Array(common));
                out
            }
            (Some(_), None) => a.clone(),
            (None, Some(_)) => b.clone(),
            _ => self.same_type(&a, &b, at)?,
        };
        for annotation in ["description", "title", "default", "x-checks"] {
            if let Some(value) = b.get(annotation).or_else(|| a.get(annotation)) {
                out.insert(annotation.into(), value.clone());
            }
        }
        if let (Some(Value::Object(x)), Some(Value::Object(y))) =
            (a.get("x-checks"), b.get("x-checks"))
        {
            out.insert(
                "x-checks".into(),
                x.iter()
                    .chain(y)
                    .map(|(k, v)| (k.clone(), v.clone()))
                    .collect(),
            );
        }
        out.remove("nullable");
        if nullable {
            out.insert("nullable".into(), json!(true));
        }
        Some(out)
    }

    fn never<T>(&mut self, at: &str, why: &str) -> Option<T> {
        self.problems.push(
            at,
            "allOf",
            format!("no value can ever be valid here: {why}"),
        );
        None
    }

    fn same_type(&mut self, a: &Object, b: &Object, at: &str) -> Option<Object> {
        let name = |map: &Object| {
            map.get("type")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let mut out = a.clone();
        match (name(a).as_str(), name(b).as_str()) {
            ("object", "object") => return self.objects(a, b, at),
            ("integer", "number") => {}
            ("number", "integer") => drop(out.insert("type".into(), json!("integer"))),
            (x, y) if x == y && !x.is_empty() => {}
            (x, y) => return self.never(at, &format!("its parts are of type `{x}` and `{y}`")),
        }
        for (key, value) in b {
            match (out.get(key).cloned(), key.as_str()) {
                (Some(old), "items") if &old != value => {
                    let (old, new) = (self.whole(old, at), self.whole(value.clone(), at));
                    let both = self.both(old, new, at)?;
                    out.insert(key.clone(), Value::Object(both));
                }
                (Some(_), _) => {}
                (None, _) => drop(out.insert(key.clone(), value.clone())),
            }
        }
        Some(out)
    }

    fn objects(&mut self, a: &Object, b: &Object, at: &str) -> Option<Object> {
        let empty = Object::new();
        let properties = |map: &Object| {
            map.get("properties")
                .and_then(Value::as_object)
                .unwrap_or(&empty)
                .clone()
        };
        let (of_a, of_b) = (properties(a), properties(b));
        let closed = |map: &Object| map.get("additionalProperties") == Some(&json!(false));
        let mut required: Vec<Value> = Vec::new();
        for name in [a, b]
            .into_iter()
            .filter_map(|map| map.get("required")?.as_array())
            .flatten()
        {
            if !required.contains(name) {
                required.push(name.clone());
            }
        }
        let mut merged = Object::new();
        for name in of_a.keys().chain(of_b.keys()) {
            let shut =
                (closed(a) && !of_a.contains_key(name)) || (closed(b) && !of_b.contains_key(name));
            if shut && required.iter().any(|r| r == name.as_str()) {
                return self.never(
                    at,
                    &format!("one part requires `{name}`, another allows no such property"),
                );
            }
            if shut {
                let hint = format!(
                    "`{name}` is left out: another part of the allOf allows no such property"
                );
                self.notes.push(Problem {
                    at: at.into(),
                    construct: "additionalProperties: false".into(),
                    hint,
                });
                continue;
            }
            let schema = match (of_a.get(name), of_b.get(name)) {
                (Some(x), Some(y)) if x != y => self.property(x, y, &pointer::join(at, name))?,
                (Some(x), _) => x.clone(),
                (None, y) => y.cloned().unwrap_or_default(),
            };
            merged.insert(name.clone(), schema);
        }
        let mut out = a.clone();
        out.extend(
            b.iter()
                .filter(|(key, _)| !a.contains_key(*key))
                .map(|(k, v)| (k.clone(), v.clone())),
        );
        out.insert("properties".into(), Value::Object(merged));
        if !required.is_empty() {
            out.insert("required".into(), Value::Array(required));
        }
        match (a.get("additionalProperties"), b.get("additionalProperties")) {
            (Some(Value::Bool(false)), _) | (_, Some(Value::Bool(false))) => {
                out.insert("additionalProperties".into(), json!(false));
            }
            (Some(x), Some(y)) if x != y => {
                let (x, y) = (self.whole(x.clone(), at), self.whole(y.clone(), at));
                let both = self.both(x, y, at)?;
                out.insert("additionalProperties".into(), Value::Object(both));
            }
            _ => {}
        }
        Some(out)
    }

    /// One property that two parts describe. Only annotations differ, as a rule: then the reference is kept.
    fn property(&mut self, x: &Value, y: &Value, at: &str) -> Option<Value> {
        match (alias(x), alias(y)) {
            (Some(a), Some(b)) if a == b && x.get("nullable") == y.get("nullable") => {
                return Some(y.clone());
            }
            (Some(_), None) if y.as_object().is_some_and(says_nothing) => return Some(x.clone()),
            (None, Some(_)) if x.as_object().is_some_and(says_nothing) => return Some(y.clone()),
            _ => {}
        }
        let (x, y) = (self.whole(x.clone(), at), self.whole(y.clone(), at));
        self.both(x, y, at).map(Value::Object)
    }

    /// A union and something else: the something else goes into every variant.
    fn distributed(&mut self, a: Object, b: Object, at: &str) -> Option<Object> {
        let (mut union, other) = if a.contains_key("oneOf") {
            (a, b)
        } else {
            (b, a)
        };
        let nullable = union.contains_key("nullable") && other.contains_key("nullable");
        let Some(Value::Array(variants)) = union.remove("oneOf") else {
            return None;
        };
        let others = other
            .get("oneOf")
            .and_then(Value::as_array)
            .map_or(1, Vec::len);
        if variants.len() * others > MAX_VARIANTS {
            let hint = format!("the unions multiply to more than {MAX_VARIANTS} variants");
            self.problems.push(at, "allOf of unions", hint);
            return None;
        }
        let mut fitting = Vec::new();
        let mut why = Problems::default();
        for variant in variants {
            let name = alias(&variant);
            let whole = self.whole(variant, at);
            let mut held = std::mem::take(self.problems);
            let both = self.both(whole, other.clone(), at);
            std::mem::swap(&mut held, self.problems);
            match both {
                Some(mut both) if held.is_empty() => match both.remove("oneOf") {
                    // A union into which another was multiplied is one union.
                    Some(Value::Array(nested)) => fitting.extend(nested),
                    _ => {
                        if let Some(name) = name {
                            both.insert("x-variant".into(), json!(name));
                        }
                        fitting.push(Value::Object(both));
                    }
                },
                _ => why.extend(held),
            }
        }
        if fitting.is_empty() {
            self.problems.extend(why);
            return self.never(
                at,
                "no variant of the union agrees with the schema beside it",
            );
        }
        union.insert("oneOf".into(), Value::Array(fitting));
        for annotation in ["description", "title"] {
            if let (None, Some(value)) = (union.get(annotation), other.get(annotation)) {
                union.insert(annotation.into(), value.clone());
            }
        }
        union.remove("nullable");
        if nullable {
            union.insert("nullable".into(), json!(true));
        }
        Some(union)
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

fn says_nothing(map: &Object) -> bool {
    ["type", "enum", "oneOf", "allOf", "$ref", "x-null"]
        .iter()
        .all(|key| !map.contains_key(*key))
}

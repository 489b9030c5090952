//! What two schemas say together.

use serde_json::{Map, Value, json};

use super::compose::{Composer, alias};
use crate::problem::{Problem, Problems};
use crate::{pointer, schema};

type Object = Map<String, Value>;

/// How many variants a union may have after others were multiplied into it.
const MAX_VARIANTS: usize = 256;

/// The checks of both, where both have some.
pub(super) fn checks(a: &Object, b: &Object) -> Option<(String, Value)> {
    match (a.get("x-checks"), b.get("x-checks")) {
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            Some(("x-checks".to_owned(), schema::both_checks(a, b).into()))
        }
        _ => None,
    }
}

impl Composer<'_> {
    /// What is valid under both.
    pub(super) fn both(&mut self, a: Object, b: Object, at: &str) -> Option<Object> {
        if says_nothing(&a) || says_nothing(&b) {
            let nullable = (says_nothing(&a) || a.contains_key("nullable"))
                && (says_nothing(&b) || b.contains_key("nullable"));
            let checks = checks(&a, &b);
            let mut out = a;
            out.extend(b);
            out.extend(checks);
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
        out.extend(checks(&a, &b));
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
        if other.contains_key("oneOf") && !other.contains_key("x-any") {
            union.remove("x-any");
        }
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

fn says_nothing(map: &Object) -> bool {
    ["type", "enum", "oneOf", "allOf", "$ref", "x-null"]
        .iter()
        .all(|key| !map.contains_key(*key))
}

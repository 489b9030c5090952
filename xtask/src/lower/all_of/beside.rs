//! What is said of values beside their shape, by two schemas at once.

use serde_json::{Value, json};

use crate::ir::{Checks, Schema, Shape};

/// Two sets of checks as one: what both of them have under one name is true together.
pub(crate) fn both_checks(one: &Checks, other: &Checks) -> Checks {
    let mut all = one.clone();
    let mut together = Vec::new();
    for (key, value) in other {
        match all.get(key) {
            Some(there) if there != value => together.push(json!({key: value})),
            _ => drop(all.insert(key.clone(), value.clone())),
        }
    }
    if let (false, Some(Value::Array(there))) = (together.is_empty(), all.get("allOf")) {
        together.extend(there.clone());
    }
    if !together.is_empty() {
        all.insert("allOf".into(), Value::Array(together));
    }
    all
}

/// The schema of that shape, with what `a` and `b` say beside theirs; prose is that of `b`, if it has any.
pub(super) fn beside(a: &Schema, b: &Schema, shape: Shape) -> Schema {
    // One that says nothing of shapes agrees with the other.
    let agreed = |says: fn(&Schema) -> bool| {
        let mut both = [a, b].into_iter();
        both.all(|schema| schema.shape == Shape::Any || says(schema)) && (says(a) || says(b))
    };
    let saying = if b.shape == Shape::Any { a } else { b };
    let limits = a.limits.iter().chain(&b.limits);
    Schema {
        docs: b.docs.over(&a.docs),
        checks: both_checks(&a.checks, &b.checks),
        nullable: agreed(|schema| schema.nullable),
        implied: agreed(|schema| schema.implied),
        limits: limits.map(|(k, v)| (k.clone(), v.clone())).collect(),
        at: saying.at.clone(),
        was: b.was.clone().or(a.was.clone()),
        ..Schema::of(shape)
    }
}

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

/// A schema beside one that says nothing of shapes.
pub(super) fn beside_anything(a: Schema, b: Schema) -> Schema {
    let nullable = (a.shape == Shape::Any || a.nullable) && (b.shape == Shape::Any || b.nullable);
    // Null is only worth saying where the shape does not allow it.
    let nullable = nullable && (a.nullable || b.nullable);
    let mut limits = a.limits;
    limits.extend(b.limits);
    Schema {
        docs: b.docs.over(&a.docs),
        checks: both_checks(&a.checks, &b.checks),
        nullable,
        open: a.open || b.open,
        implied: a.implied || b.implied,
        limits,
        was: b.was.or(a.was),
        read: a.read || b.read,
        lenient: a.lenient || b.lenient,
        shape: match b.shape {
            Shape::Any => a.shape,
            shape => shape,
        },
    }
}

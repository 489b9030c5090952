//! What our Rust code relies on, whatever the document of the day says.
//!
//! - `x-rust-properties`: properties that a body has even where the document no longer names them, as `place: {name:
//!   schema}`. They are optional, and sent only when they are set.
//! - `x-rust-parameters`: the parameters that a function takes. Another optional one is not offered; another required
//!   one, or one that is gone, is an error.

use serde_json::{Value, json};

use super::names::at_place;
use crate::pointer;
use crate::problem::Problems;
use crate::schema;

/// Applies both.
pub(super) fn pin(mut document: Value, problems: &mut Problems) -> Value {
    let mut components = schema::components(&document);
    for (path, method, operation) in schema::operations_mut(&mut document) {
        let at = pointer::join(&pointer::join("/paths", &path), &method);
        let wishes = operation
            .get("x-rust-properties")
            .and_then(Value::as_object)
            .cloned();
        for (place, properties) in wishes.into_iter().flatten() {
            let found =
                at_place(operation, &components, &place).and_then(|name| components.get_mut(&name));
            let Some(Value::Object(target)) = found else {
                let hint = "the overlay names a place that this document does not have";
                problems.push(pointer::join(&at, "x-rust-properties"), &place, hint);
                continue;
            };
            let there = target.entry("properties").or_insert_with(|| json!({}));
            for (name, schema) in properties.as_object().into_iter().flatten() {
                if there.get(name).is_none() {
                    there[name] = schema.clone();
                }
            }
        }
        if let Some(Value::Array(wished)) = operation.get("x-rust-parameters").cloned() {
            parameters(
                operation,
                &wished,
                &pointer::join(&at, "x-rust-parameters"),
                problems,
            );
        }
        if let Value::Object(map) = operation {
            map.remove("x-rust-properties");
            map.remove("x-rust-parameters");
        }
    }
    document["components"]["schemas"] = Value::Object(components);
    document
}

fn parameters(operation: &mut Value, wished: &[Value], at: &str, problems: &mut Problems) {
    let Some(Value::Array(there)) = operation.get_mut("parameters") else {
        return;
    };
    for name in wished {
        if !there.iter().any(|parameter| parameter["name"] == *name) {
            problems.push(
                at,
                format!("parameter {name}"),
                "our code passes it, and the document has it no longer",
            );
        }
    }
    there.retain(|parameter| {
        let ours = wished.contains(&parameter["name"]);
        if !ours && parameter["required"] == true {
            problems.push(
                at,
                format!("parameter {}", parameter["name"]),
                "it is required, and our code does not pass it",
            );
        }
        ours
    });
}

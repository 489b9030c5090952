//! Null belongs to the use of a schema: a component that allows null hands that on to whoever refers to it.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::compose::alias;
use crate::schema;

/// Moves `nullable` out of the components, through unions and chains of names, to the places of use.
pub(super) fn lift(mut document: Value) -> Value {
    // A component hands null on to one that uses it, so this ends, unless they go in a circle.
    let most = schema::components(&document).len() + 1;
    for _ in 0..most {
        let mut nullable = BTreeSet::new();
        if let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") {
            for (name, schema) in schemas.iter_mut() {
                let Value::Object(map) = schema else { continue };
                let null = map.get("x-null").is_some();
                if map.remove("nullable").is_some() || null {
                    nullable.insert((name.clone(), null));
                }
            }
        }
        let before = document.clone();
        if let Some(paths) = document.get_mut("paths") {
            uses(paths, &nullable);
        }
        if let Some(schemas) = document.pointer_mut("/components/schemas") {
            uses(schemas, &nullable);
        }
        if document == before {
            break;
        }
    }
    document
}

fn uses(value: &mut Value, nullable: &BTreeSet<(String, bool)>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| uses(item, nullable)),
        Value::Object(map) => {
            map.values_mut().for_each(|child| uses(child, nullable));
            let here = alias(&Value::Object(map.clone()));
            if let Some(name) = here.filter(|_| !map.contains_key("nullable")) {
                if nullable.contains(&(name.clone(), false)) {
                    let reference = map.remove("$ref");
                    if let Some(reference) = reference {
                        map.insert("allOf".into(), json!([{"$ref": reference}]));
                    }
                    map.insert("nullable".into(), json!(true));
                } else if nullable.contains(&(name, true)) {
                    map.remove("$ref");
                    map.remove("allOf");
                    map.insert("x-null".into(), json!(true));
                }
            }
            union(map);
            wrapper(map);
        }
        _ => {}
    }
}

/// A wrapper that wraps nothing but a wrapper.
fn wrapper(map: &mut Map<String, Value>) {
    let inner = match map
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        Some([Value::Object(inner)]) if !inner.contains_key("$ref") => inner.clone(),
        _ => return,
    };
    map.remove("allOf");
    for (key, value) in inner {
        map.entry(key).or_insert(value);
    }
}

/// A union with a variant that allows null allows null.
fn union(map: &mut Map<String, Value>) {
    let Some(Value::Array(variants)) = map.get_mut("oneOf") else {
        return;
    };
    let mut null = false;
    variants.retain(|variant| {
        let only_null = variant.get("x-null").is_some();
        null |= only_null;
        !only_null
    });
    for variant in variants.iter_mut() {
        let Value::Object(inner) = variant else {
            continue;
        };
        null |= inner.remove("nullable").is_some();
        if let Some(Value::Array(parts)) = inner.get("allOf")
            && inner.len() == 1
            && parts.len() == 1
        {
            *variant = parts[0].clone();
        }
    }
    if variants.is_empty() {
        map.remove("oneOf");
        map.insert("x-null".into(), json!(true));
    } else if null {
        map.insert("nullable".into(), json!(true));
    }
}

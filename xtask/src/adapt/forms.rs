//! Two forms of a schema: strict where it is written, lenient where it is read.
//!
//! In an answer every property may be missing, nothing is checked, and an enum value, a variant or a timestamp that
//! nobody knew yet is kept as it came (`x-open`). One new value must never cost the caller the rest of the answer.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase as _;
use serde_json::{Map, Value, json};

use super::{fits, free};
use crate::graph;
use crate::schema::{self, Components, Kind};

/// Splits the components that are used in both directions and differ, and gives what is read its lenient form.
pub(super) fn split(mut document: Value) -> Value {
    let components = schema::components(&document);
    let (written, read) = directions(&document, &components);
    let differing = differing(&components);
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    for name in read
        .iter()
        .filter(|name| written.contains(*name) && differing.contains(*name))
    {
        let copy = free(&format!("{name}Answer"), |n| {
            components.contains_key(n) || renamed.values().any(|r| r == n)
        });
        renamed.insert(name.clone(), copy);
    }
    let rename = |name: &str| renamed.get(name).cloned();

    let mut out = Components::new();
    for (name, schema) in &components {
        if written.contains(name) {
            out.insert(name.clone(), strict(schema.clone()));
        }
        if read.contains(name) && (!written.contains(name) || differing.contains(name)) {
            let mut lenient = lenient(schema.clone(), &components);
            if let Some(fits) = fits::fits(schema, &components) {
                lenient["x-fits"] = fits;
            }
            schema::retarget(&mut lenient, &rename);
            lenient["x-form"] = json!("answer");
            out.insert(rename(name).unwrap_or_else(|| name.clone()), lenient);
        }
    }
    for (_, _, operation) in schema::operations_mut(&mut document) {
        let id = schema::id(operation).to_owned();
        let mut alias = None;
        schema::each_of_operation(operation, &mut |step, schema| {
            if step != "answer" {
                return;
            }
            let open = opens(&components, schema);
            schema::retarget(schema, &rename);
            let itself = schema::target(schema).and_then(|name| out.get_mut(&name));
            match itself.filter(|alias| schema::is_nullable(alias)) {
                // A body that may be missing: what is open is what is there when something is there.
                Some(nullable) if open => {
                    nullable["x-open"] = json!(true);
                    return;
                }
                _ => {}
            }
            if open {
                // A body that is a union or an enum as a whole stays readable too.
                let name = alias.get_or_insert_with(|| {
                    let wish = format!("{id} answer").to_pascal_case();
                    free(&wish, |name| {
                        out.contains_key(name) || components.contains_key(name)
                    })
                });
                let wrapped = json!({"allOf": [schema], "x-open": true, "x-form": "answer"});
                out.insert(name.clone(), wrapped);
                *schema = schema::reference(name);
            }
        });
    }
    document["components"]["schemas"] = Value::Object(out);
    document
}

/// The components that requests reach, and those that answers reach.
pub(crate) fn directions(
    document: &Value,
    components: &Components,
) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut written, mut read) = (BTreeSet::new(), BTreeSet::new());
    for (_, _, mut operation) in schema::operations(document) {
        schema::each_of_operation(&mut operation, &mut |step, schema| {
            let reached = if step == "answer" {
                &mut read
            } else {
                &mut written
            };
            let mut pending = schema::targets(schema);
            while let Some(name) = pending.pop() {
                if let Some(schema) = components.get(&name)
                    && reached.insert(name)
                {
                    pending.extend(schema::targets(schema));
                }
            }
        });
    }
    (written, read)
}

/// Whether a value here has to be kept even if it is none that we know.
fn opens(components: &Components, schema: &Value) -> bool {
    let end = schema::whole(components, schema);
    matches!(schema::kind(end), Kind::Enum | Kind::Union) || schema::is_timestamp(end)
}

/// The components whose two forms are not the same.
fn differing(components: &Components) -> BTreeSet<String> {
    let differing: BTreeSet<String> = components
        .iter()
        .filter(|(_, schema)| {
            let mut lenient = lenient((*schema).clone(), components);
            let mut strict = strict((*schema).clone());
            schema::each(&mut lenient, &mut without_checks);
            schema::each(&mut strict, &mut without_checks);
            lenient != strict
        })
        .map(|(name, _)| name.clone())
        .collect();
    let edges = components
        .iter()
        .map(|(name, schema)| (name.clone(), schema::targets(schema)))
        .collect();
    graph::leading_to(differing, &edges)
}

const CHECKS: [&str; 15] = [
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "default",
    "x-checks",
];

fn without_checks(schema: &mut Value) {
    if let Value::Object(map) = schema {
        map.retain(|key, _| !CHECKS.contains(&key.as_str()));
    }
}

/// The form for requests: a default is the server's to fill in, and what it alone sets is not asked for.
fn strict(mut schema: Value) -> Value {
    schema::each(&mut schema, &mut |schema| {
        let Value::Object(map) = schema else { return };
        map.remove("x-open");
        let read_only: Vec<String> = map
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .filter(|(_, schema)| schema.get("readOnly") == Some(&json!(true)))
            .map(|(name, _)| name.clone())
            .collect();
        if let Some(Value::Array(required)) = map.get_mut("required") {
            required.retain(|name| !read_only.iter().any(|read_only| name == read_only.as_str()));
        }
    });
    schema
}

/// The form for answers.
fn lenient(mut schema: Value, components: &Components) -> Value {
    schema::each(&mut schema, &mut |schema| {
        without_checks(schema);
        let Value::Object(map) = schema else { return };
        map.remove("required");
        if map.get("additionalProperties") == Some(&json!(false)) {
            map.remove("additionalProperties");
            // An object of no properties at all stays one.
            map.entry("properties")
                .or_insert_with(|| Value::Object(Map::new()));
        }
        for key in ["items", "additionalProperties"] {
            if let Some(child) = map.get_mut(key) {
                open(child, components);
            }
        }
        for key in ["properties", "x-tuple"] {
            match map.get_mut(key) {
                Some(Value::Object(children)) => children
                    .values_mut()
                    .for_each(|child| open(child, components)),
                Some(Value::Array(children)) => children
                    .iter_mut()
                    .for_each(|child| open(child, components)),
                _ => {}
            }
        }
    });
    schema
}

fn open(schema: &mut Value, components: &Components) {
    if opens(components, schema) {
        open_always(schema);
    }
}

/// Has a value here kept if it is none that we know.
pub(super) fn open_always(schema: &mut Value) {
    if schema.get("$ref").is_some() {
        *schema = json!({"allOf": [schema.take()]});
    }
    schema["x-open"] = json!(true);
}

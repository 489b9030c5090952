//! One success body for each operation, and no errors.

use serde_json::{Map, Value, json};

use crate::schema::{self, Components, Kind};

type Object = Map<String, Value>;

/// Keeps the success answers of every operation and gives them one body.
pub(super) fn merge(mut document: Value) -> Value {
    let components = schema::components(&document);
    for (_, _, operation) in schema::operations_mut(&mut document) {
        let Some(Value::Object(responses)) = operation.get_mut("responses") else {
            continue;
        };
        let mut kept = successes(responses);
        let bodies: Vec<Option<Value>> = kept.values().map(body).collect();
        let bytes = kept
            .values()
            .any(|response| content_type(response) == Some("application/octet-stream"));
        // A range that is empty cannot be told from a status that is not.
        let vague = kept
            .iter()
            .any(|(status, response)| status == "2XX" && response.get("content").is_none());
        let raw = bytes
            || (vague
                && kept
                    .values()
                    .any(|response| response.get("content").is_some()));
        let typed: Vec<Value> = bodies.iter().flatten().cloned().collect();
        if raw {
            for response in kept.values_mut() {
                response["content"] = json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}});
            }
        } else if !typed.is_empty() {
            let some_are_empty = typed.len() < kept.len();
            let mut schema = one(&typed, &components);
            if some_are_empty {
                schema = nullable(schema);
            }
            for (response, body) in kept.values_mut().zip(&bodies) {
                if body.is_none() {
                    response["x-empty"] = json!(true);
                }
                response["content"] = json!({"application/json": {"schema": schema}});
            }
        }
        operation["responses"] = Value::Object(kept);
    }
    document
}

/// The answers that a client is to read; a lone `default` is what success looks like.
fn successes(responses: &Object) -> Object {
    let mut kept: Object = responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
        .map(|(s, r)| (s.clone(), r.clone()))
        .collect();
    if kept.is_empty()
        && let Some(default) = responses.get("default")
    {
        kept.insert("2XX".into(), default.clone());
    }
    kept
}

fn content_type(response: &Value) -> Option<&str> {
    response
        .get("content")?
        .as_object()?
        .keys()
        .next()
        .map(String::as_str)
}

fn body(response: &Value) -> Option<Value> {
    response
        .pointer("/content/application~1json/schema")
        .cloned()
}

fn nullable(schema: Value) -> Value {
    let mut schema = if schema.get("$ref").is_some() {
        json!({"allOf": [schema]})
    } else {
        schema
    };
    schema["nullable"] = json!(true);
    schema
}

/// Objects become one object that may hold what any of them holds; other bodies become a union.
fn one(bodies: &[Value], components: &Components) -> Value {
    let mut distinct: Vec<&Value> = Vec::new();
    for body in bodies {
        if !distinct.contains(&body) {
            distinct.push(body);
        }
    }
    if let [only] = distinct.as_slice() {
        return (*only).clone();
    }
    let wholes: Vec<&Value> = distinct
        .iter()
        .map(|body| schema::whole(components, body))
        .collect();
    let plain = |whole: &&Value| {
        schema::kind(whole) == Kind::Struct
            && !whole
                .get("additionalProperties")
                .is_some_and(Value::is_object)
    };
    if !wholes.iter().all(plain) {
        return json!({"oneOf": distinct});
    }
    let mut properties = Object::new();
    for (name, schema) in wholes
        .iter()
        .filter_map(|whole| whole.get("properties")?.as_object())
        .flatten()
    {
        let merged = match properties.get(name) {
            Some(old) if same(old, schema) => old.clone(),
            // Null in one of them is null in what holds both.
            Some(old) if same(&schema::never_null(old), &schema::never_null(schema)) => {
                nullable(schema::never_null(old))
            }
            Some(old) => scalars(old, schema).unwrap_or_else(|| json!({"oneOf": [old, schema]})),
            None => schema.clone(),
        };
        properties.insert(name.clone(), merged);
    }
    // The body with the most to say describes the whole.
    let richest = wholes.iter().rev().max_by_key(|whole| {
        whole
            .get("properties")
            .and_then(Value::as_object)
            .map_or(0, Object::len)
    });
    let mut out = json!({"type": "object", "properties": properties});
    if let Some(description) = richest.and_then(|whole| whole.get("description")) {
        out["description"] = description.clone();
    }
    out
}

/// Two scalars of one type are one without a format, but for a secret, which stays one.
fn scalars(a: &Value, b: &Value) -> Option<Value> {
    if [a, b]
        .iter()
        .any(|schema| schema::kind(schema) != Kind::Scalar)
        || a["type"] != b["type"]
    {
        return None;
    }
    let is_secret = |schema: &&&Value| schema.get("format") == Some(&json!("password"));
    let mut merged = match [a, b].iter().find(is_secret) {
        Some(secret) => (**secret).clone(),
        None => json!({"type": a["type"]}),
    };
    if let Some(description) = a.get("description").or(b.get("description")) {
        merged["description"] = description.clone();
    }
    if schema::is_nullable(a) || schema::is_nullable(b) {
        merged["nullable"] = json!(true);
    }
    Some(merged)
}

/// Equal but for their prose.
fn same(a: &Value, b: &Value) -> bool {
    (schema::target(a).is_some()
        && schema::target(a) == schema::target(b)
        && schema::is_nullable(a) == schema::is_nullable(b))
        || schema::without_prose(a) == schema::without_prose(b)
}

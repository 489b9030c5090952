//! Small questions about schemas of the plain dialect, which the stages behind `lower` share.

use serde_json::{Map, Value, json};

use crate::pointer;

/// The components of a document.
pub type Components = Map<String, Value>;

/// The component that a schema is another name for: a `$ref`, or an `allOf` around one.
pub fn target(schema: &Value) -> Option<String> {
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

/// A schema that refers to a component.
pub fn reference(name: &str) -> Value {
    json!({"$ref": pointer::schema_ref(name)})
}

/// The schema at the end of a chain of names.
pub fn whole<'a>(components: &'a Components, schema: &'a Value) -> &'a Value {
    let mut schema = schema;
    for _ in 0..64 {
        match target(schema).and_then(|name| components.get(&name)) {
            Some(next) => schema = next,
            None => break,
        }
    }
    schema
}

/// What a schema is, as far as Rust is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Any,
    Null,
    Reference,
    Enum,
    Union,
    Struct,
    Map,
    Array,
    Tuple,
    Scalar,
}

/// Tells the kind of a schema, references not followed.
pub fn kind(schema: &Value) -> Kind {
    let has = |key: &str| schema.get(key).is_some();
    match schema.get("type").and_then(Value::as_str) {
        _ if has("x-null") => Kind::Null,
        _ if target(schema).is_some() => Kind::Reference,
        _ if has("enum") => Kind::Enum,
        _ if has("oneOf") => Kind::Union,
        Some("object") if has("properties") || has("required") => Kind::Struct,
        Some("object") if schema.get("additionalProperties") == Some(&json!(false)) => Kind::Struct,
        Some("object") => Kind::Map,
        Some("array") if has("x-tuple") => Kind::Tuple,
        Some("array") => Kind::Array,
        Some(_) => Kind::Scalar,
        None => Kind::Any,
    }
}

/// Whether null is allowed here, beside what the schema says.
pub fn is_nullable(schema: &Value) -> bool {
    schema.get("nullable") == Some(&json!(true))
}

/// The schema with null no longer allowed beside what it says itself.
pub fn never_null(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Value::Object(map) = &mut schema {
        map.remove("nullable");
    }
    schema
}

/// Whether null is allowed here, or by one of the names that the schema goes through.
pub fn is_nullable_by_name(components: &Components, schema: &Value) -> bool {
    let mut schema = schema;
    for _ in 0..64 {
        if is_nullable(schema) {
            return true;
        }
        match target(schema).and_then(|name| components.get(&name)) {
            Some(next) => schema = next,
            None => break,
        }
    }
    false
}

/// The schema without prose, and so are those below it.
pub fn without_prose(schema: &Value) -> Value {
    let mut schema = schema.clone();
    each(&mut schema, &mut |schema| {
        if let Value::Object(map) = schema {
            map.remove("description");
            map.remove("title");
        }
    });
    schema
}

/// Whether this is a timestamp.
pub fn is_timestamp(schema: &Value) -> bool {
    kind(schema) == Kind::Scalar
        && schema.get("type") == Some(&json!("string"))
        && schema.get("format") == Some(&json!("date-time"))
}

/// Two sets of checks (`x-checks`) as one: what both of them have under one name is true together.
pub fn both_checks(one: &Map<String, Value>, other: &Map<String, Value>) -> Map<String, Value> {
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

/// Calls `change` with every schema below one, and with it itself, innermost first. References are not followed.
pub fn each(schema: &mut Value, change: &mut impl FnMut(&mut Value)) {
    if let Value::Object(map) = schema {
        for key in ["items", "additionalProperties"] {
            if let Some(child) = map.get_mut(key).filter(|child| child.is_object()) {
                each(child, change);
            }
        }
        for key in ["oneOf", "x-tuple"] {
            if let Some(Value::Array(children)) = map.get_mut(key) {
                children.iter_mut().for_each(|child| each(child, change));
            }
        }
        if let Some(Value::Object(properties)) = map.get_mut("properties") {
            properties
                .values_mut()
                .for_each(|child| each(child, change));
        }
    }
    change(schema);
}

/// The components that a schema refers to, each time it does.
pub fn targets(schema: &Value) -> Vec<String> {
    let mut out = Vec::new();
    each(&mut schema.clone(), &mut |schema| {
        out.extend(target(schema))
    });
    out
}

/// Gives every reference below `schema` another target, where `rename` has one for it.
pub fn retarget(schema: &mut Value, rename: &impl Fn(&str) -> Option<String>) {
    each(schema, &mut |schema| {
        if let Some(new) = target(schema).and_then(|old| rename(&old)) {
            let new = Value::String(pointer::schema_ref(&new));
            match schema.get_mut("allOf") {
                Some(parts) => parts[0]["$ref"] = new,
                None => schema["$ref"] = new,
            }
        }
    });
}

/// Calls `change` with every schema that an operation holds, and the step to it: `request`, `answer`, `in/name`.
pub fn each_of_operation(operation: &mut Value, change: &mut impl FnMut(&str, &mut Value)) {
    if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
        for parameter in parameters {
            let text = |key: &str| {
                parameter
                    .get(key)
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .to_owned()
            };
            let step = format!("{}/{}", text("in"), text("name"));
            if let Some(schema) = parameter.get_mut("schema") {
                change(&step, schema);
            }
        }
    }
    if let Some(schema) = operation.get_mut("requestBody").and_then(content) {
        change("request", schema);
    }
    if let Some(Value::Object(responses)) = operation.get_mut("responses") {
        for response in responses.values_mut() {
            if let Some(schema) = content(response) {
                change("answer", schema);
            }
        }
    }
}

/// The schema of a body that is JSON or a form.
fn content(holder: &mut Value) -> Option<&mut Value> {
    let content = holder.get_mut("content")?.as_object_mut()?;
    let (name, media) = content.iter_mut().next()?;
    if ["application/json", "application/x-www-form-urlencoded"].contains(&name.as_str()) {
        media.get_mut("schema")
    } else {
        None
    }
}

/// Every operation of a document, with its path and method, in order.
pub fn operations_mut(document: &mut Value) -> impl Iterator<Item = (String, String, &mut Value)> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    paths.into_iter().flatten().flat_map(|(path, item)| {
        let item = item.as_object_mut().into_iter().flatten();
        item.map(move |(method, operation)| (path.clone(), method.clone(), operation))
    })
}

/// Every operation of a document, with its path and method, in order.
pub fn operations(document: &Value) -> Vec<(String, String, Value)> {
    operations_mut(&mut document.clone())
        .map(|(path, method, operation)| (path, method, operation.clone()))
        .collect()
}

/// The id of an operation.
pub fn id(operation: &Value) -> &str {
    operation
        .get("operationId")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// The components of a document.
pub fn components(document: &Value) -> Components {
    document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default()
}

//! Values for schemas: made after the schema, and let through only if the `jsonschema` crate calls them valid.

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// What a schema means: JSON Schema does not know that a base with a discriminator may be any of those that extend it,
/// that a mapping decides which schema a value is of, and that what a part closes is meant of the whole.
pub(crate) fn meaning(name: &str, schemas: &Value) -> Value {
    let schema = &schemas[name];
    let itself = json!({"$ref": schema_ref(name)});
    let discriminator = &schema["discriminator"];
    let mut tags: Vec<(String, String)> = Vec::new();
    for (tag, target) in discriminator["mapping"].as_object().into_iter().flatten() {
        let target = target.as_str().unwrap();
        let target = target.rsplit('/').next().unwrap();
        tags.push((tag.clone(), target.to_owned()));
    }
    let is_base = discriminator.is_object() && schema.get("oneOf").is_none();
    if is_base {
        let all = schemas.as_object().unwrap().keys();
        for heir in all.filter(|heir| extends(schemas, heir, name)) {
            if tags.iter().all(|(_, target)| target != heir) {
                tags.push((heir.clone(), heir.clone()));
            }
        }
    }
    if tags.is_empty() {
        return closed_as_a_whole(schema).unwrap_or(itself);
    }
    let tagged = tags.iter().map(|(tag, target)| {
        let property = discriminator["propertyName"].as_str().unwrap();
        let tag = json!({"type": "object", "required": [property], "properties": {property: {"const": tag}}});
        json!({"allOf": [{"$ref": schema_ref(target)}, tag]})
    });
    json!({"oneOf": tagged.collect::<Vec<_>>()})
}

/// The schema that closes itself where its parts do.
fn closed_as_a_whole(schema: &Value) -> Option<Value> {
    let mut whole = schema.clone();
    let parts = whole.get_mut("allOf")?.as_array_mut()?.iter_mut();
    let mut parts = parts.filter_map(Value::as_object_mut);
    let opened = parts.any(|part| part.remove("additionalProperties").is_some());
    parts.for_each(|part| drop(part.remove("additionalProperties")));
    whole["unevaluatedProperties"] = json!(false);
    opened.then_some(whole)
}

fn schema_ref(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

/// Whether a schema is another, or extends it at any depth.
fn extends(schemas: &Value, heir: &str, base: &str) -> bool {
    let parts = schemas[heir]["allOf"].as_array();
    let mut parents = parts
        .into_iter()
        .flatten()
        .filter_map(|part| part["$ref"].as_str());
    heir == base || parents.any(|parent| extends(schemas, parent.rsplit('/').next().unwrap(), base))
}

/// The validator for a schema of a document.
pub(crate) fn validator(root: &Value, meaning: &Value) -> Validator {
    let moved = |value: &Value| -> Value {
        serde_json::from_str(
            &value
                .to_string()
                .replace("#/components/schemas/", "#/$defs/"),
        )
        .unwrap()
    };
    let mut schema = moved(meaning);
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["$defs"] = moved(&root["components"]["schemas"]);
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap()
}

/// Valid values of a schema.
pub(crate) fn valid(root: &Value, schema: &Value, validator: Validator) -> BoxedStrategy<Value> {
    of(root, schema, 4)
        .prop_filter("valid", move |value| validator.is_valid(value))
        .boxed()
}

/// Any value at all.
pub(crate) fn anything() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-3i64..30).prop_map(Value::from),
        prop_oneof![Just(1.5), Just(-0.25)].prop_map(Value::from),
        prop::sample::select(vec![
            "",
            "a",
            "A",
            "low",
            "Low",
            "self",
            "x y",
            "2026-01-01",
            "ä"
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map("[a-c]", inner, 0..3)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
    .boxed()
}

fn one_of(of: Vec<BoxedStrategy<Value>>) -> BoxedStrategy<Value> {
    proptest::strategy::Union::new(of).boxed()
}

fn of(root: &Value, schema: &Value, depth: u32) -> BoxedStrategy<Value> {
    let Value::Object(map) = schema else {
        return anything();
    };
    let mut parts = Vec::new();
    if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
        parts.push(of(root, target(root, reference), depth));
    }
    if let Some(values) = map.get("enum").and_then(Value::as_array) {
        parts.push(prop::sample::select(values.clone()).boxed());
    } else if let Some(value) = map.get("const") {
        parts.push(Just(value.clone()).boxed());
    } else if map.contains_key("type")
        || map.contains_key("properties")
        || map.contains_key("required")
    {
        parts.push(typed(root, map, depth));
    }
    for part in map
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        parts.push(of(root, part, depth));
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(variants) = map.get(key).and_then(Value::as_array) {
            let variants = variants.iter().map(|variant| of(root, variant, depth));
            let one = one_of(variants.collect());
            parts.push(match key {
                "oneOf" => one,
                // A value may be of several, all the way down.
                _ => (one.clone(), prop::option::of(one))
                    .prop_map(|(a, b)| match b {
                        Some(b) if a.is_object() && b.is_object() => deep(a, b),
                        _ => a,
                    })
                    .boxed(),
            });
        }
    }
    match parts.len() {
        0 => anything(),
        1 => parts.remove(0),
        // What several schemas describe together: later parts have the last word, objects are laid over each other.
        _ => parts
            .into_iter()
            .reduce(|a, b| (a, b).prop_map(|(a, b)| over(a, b)).boxed())
            .unwrap(),
    }
}

fn over(a: Value, b: Value) -> Value {
    match (a, b) {
        (Value::Object(mut a), Value::Object(b)) => {
            a.extend(b);
            Value::Object(a)
        }
        (_, b) => b,
    }
}

fn deep(a: Value, b: Value) -> Value {
    match (a, b) {
        (Value::Object(mut a), Value::Object(b)) => {
            for (key, b) in b {
                let merged = match a.remove(&key) {
                    Some(a) => deep(a, b),
                    None => b,
                };
                a.insert(key, merged);
            }
            Value::Object(a)
        }
        (_, b) => b,
    }
}

fn target<'a>(root: &'a Value, reference: &str) -> &'a Value {
    match xtask::pointer::of_ref(reference) {
        Some(pointer) => root.pointer(&pointer).unwrap(),
        None => {
            let name = reference.trim_start_matches('#');
            let all = root["components"]["schemas"].as_object().unwrap().values();
            let mut all = all.filter(|schema| schema["$anchor"] == name);
            all.next().unwrap()
        }
    }
}

fn typed(root: &Value, map: &Map<String, Value>, depth: u32) -> BoxedStrategy<Value> {
    let types: Vec<&str> = match map.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).collect(),
        _ => vec!["object"],
    };
    one_of(
        types
            .iter()
            .map(|name| of_type(root, name, map, depth))
            .collect(),
    )
}

fn of_type(root: &Value, name: &str, map: &Map<String, Value>, depth: u32) -> BoxedStrategy<Value> {
    match name {
        "null" => Just(Value::Null).boxed(),
        "boolean" => any::<bool>().prop_map(Value::from).boxed(),
        "integer" => prop_oneof![-30i64..60, Just(i64::MAX), Just(i64::MIN)]
            .prop_map(Value::from)
            .boxed(),
        "number" => prop_oneof![
            (-30i64..60).prop_map(Value::from),
            (-1e6..1e6).prop_map(|n: f64| json!(n))
        ]
        .boxed(),
        "string" => text(map.get("format").and_then(Value::as_str)),
        "array" => array(root, map, depth),
        _ => object(root, map, depth),
    }
}

fn text(format: Option<&str>) -> BoxedStrategy<Value> {
    match format {
        Some("date-time") => (0..4_000_000_000i64, 0..1000u32, any::<bool>())
            .prop_map(|(seconds, millis, utc)| {
                let at = chrono::DateTime::from_timestamp(seconds, millis * 1_000_000).unwrap();
                let zone = chrono::FixedOffset::east_opt(if utc { 0 } else { 5400 }).unwrap();
                json!(at.with_timezone(&zone).to_rfc3339())
            })
            .boxed(),
        Some("date") => Just(json!("2026-02-28")).boxed(),
        Some("uuid") => Just(json!("7F9c24e8-3b12-4fef-91e0-56a2d5a2b1c0")).boxed(),
        _ => prop_oneof!["[a-z]{0,4}", "\\PC{0,6}"]
            .prop_map(Value::from)
            .boxed(),
    }
}

fn array(root: &Value, map: &Map<String, Value>, depth: u32) -> BoxedStrategy<Value> {
    let prefix: Vec<BoxedStrategy<Value>> = map
        .get("prefixItems")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|s| of(root, s, depth))
        .collect();
    let items = match map.get("items") {
        Some(Value::Bool(false)) => None,
        _ if depth == 0 || map.contains_key("prefixItems") && !map.contains_key("items") => None,
        Some(items) => Some(of(root, items, depth - 1)),
        None => Some(anything()),
    };
    let rest = match items {
        Some(items) => prop::collection::vec(items, 0..3).boxed(),
        None => Just(Vec::new()).boxed(),
    };
    (prefix, rest)
        .prop_map(|(prefix, rest)| Value::Array(prefix.into_iter().chain(rest).collect()))
        .boxed()
}

fn object(root: &Value, map: &Map<String, Value>, depth: u32) -> BoxedStrategy<Value> {
    let required: Vec<&str> = map
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut fields: Vec<BoxedStrategy<Option<(String, Value)>>> = Vec::new();
    let empty = Map::new();
    let properties = map
        .get("properties")
        .and_then(Value::as_object)
        .unwrap_or(&empty);
    for (name, schema) in properties {
        let name = name.clone();
        if required.contains(&name.as_str()) {
            fields.push(
                of(root, schema, depth.saturating_sub(1))
                    .prop_map(move |v| Some((name.clone(), v)))
                    .boxed(),
            );
        } else if depth > 0 {
            let value = of(root, schema, depth - 1);
            fields.push(
                prop::option::weighted(0.6, value)
                    .prop_map(move |v| v.map(|v| (name.clone(), v)))
                    .boxed(),
            );
        }
    }
    for name in required
        .iter()
        .filter(|name| !properties.contains_key(**name))
    {
        let name = (*name).to_owned();
        fields.push(
            anything()
                .prop_map(move |v| Some((name.clone(), v)))
                .boxed(),
        );
    }
    let extra = map
        .get("additionalProperties")
        .or_else(|| map.get("unevaluatedProperties"));
    let free = properties.is_empty()
        && extra.is_none()
        && !map.contains_key("patternProperties")
        && required.is_empty();
    if depth > 0 && (free || extra.is_some_and(|extra| extra != &json!(false))) {
        let values = extra.map_or_else(anything, |extra| of(root, extra, depth - 1));
        fields.push(prop::option::of(("[k-o]{1,3}", values)).boxed());
    }
    for (pattern, schema) in map
        .get("patternProperties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let name = format!("{}[a-z]{{1,3}}", pattern.trim_start_matches('^'));
        let name: &'static str = Box::leak(name.into_boxed_str());
        fields.push(prop::option::of((name, of(root, schema, depth.saturating_sub(1)))).boxed());
    }
    fields
        .prop_map(|fields| Value::Object(fields.into_iter().flatten().collect()))
        .boxed()
}

/// The same value: numbers are when they are equal, timestamps when they are the same moment.
pub(crate) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::String(a), Value::String(b)) if a != b => {
            let moment = |text: &str| chrono::DateTime::parse_from_rfc3339(text).ok();
            moment(a).is_some() && moment(a) == moment(b)
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (a, b) => a == b,
    }
}

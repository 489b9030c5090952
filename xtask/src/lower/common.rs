//! What several schemas have in common: one schema for values of any of them.

use serde_json::{Map, Value, json};

use super::compose::alias;
use super::schema::{is_anything, object};
use super::unions::one_of;
use crate::schema;

type Object = Map<String, Value>;

/// What a schema says about the type of its values; the rest is prose, and checks that types do not make.
const TYPE: [&str; 14] = [
    "type",
    "format",
    "enum",
    "items",
    "x-tuple",
    "properties",
    "required",
    "additionalProperties",
    "oneOf",
    "discriminator",
    "x-any",
    "x-null",
    "$ref",
    "allOf",
];

/// One of these, where they differ in nothing but prose and checks; otherwise a union of them.
pub(super) fn any_of(schemas: &[&Value]) -> Value {
    let Some((first, rest)) = schemas.split_first() else {
        return json!({});
    };
    if rest.is_empty() {
        return (*first).clone();
    }
    let null = |schema: &Value| schema::is_nullable(schema) || schema.get("x-null").is_some();
    let nullable = schemas.iter().any(|schema| null(schema));
    let types = schemas.iter().filter(|s| s.get("x-null").is_none());
    let mut distinct: Vec<Value> = Vec::new();
    for schema in types.map(|schema| of_type(schema)) {
        let plain = schema::without_prose(&schema);
        if !distinct
            .iter()
            .any(|other| schema::without_prose(other) == plain)
        {
            distinct.push(schema);
        }
    }
    let anything = distinct.iter().any(is_anything);
    let several = distinct.len() > 1;
    let mut out = match distinct.as_slice() {
        [] => Map::from_iter([("x-null".into(), json!(true))]),
        _ if anything => Map::new(),
        [Value::Object(only)] => only.clone(),
        _ => one_of(distinct),
    };
    if several && out.contains_key("oneOf") {
        out.insert("x-any".into(), json!(true));
    }
    // Of the rest what all of them say, and the prose of the first.
    for (key, value) in first.as_object().into_iter().flatten() {
        let prose = ["title", "description"].contains(&key.as_str());
        let all = rest.iter().all(|schema| schema.get(key) == Some(value));
        if !TYPE.contains(&key.as_str()) && key != "nullable" && (prose || all) {
            out.insert(key.clone(), value.clone());
        }
    }
    if nullable && !anything && !out.contains_key("x-null") {
        out.insert("nullable".into(), json!(true));
    }
    // A reference stands alone, or in an `allOf` of one.
    if out.len() > 1
        && let Some(reference) = out.remove("$ref")
    {
        out.insert("allOf".into(), json!([{"$ref": reference}]));
    }
    Value::Object(out)
}

/// The object that holds what any of these holds.
pub(super) fn objects(wholes: &[&Object], closed: bool) -> Object {
    let of = |whole: &Object| whole.get("properties").and_then(Value::as_object).cloned();
    let all: Vec<Object> = wholes.iter().filter_map(|whole| of(whole)).collect();
    let mut properties = Object::new();
    for name in all.iter().flat_map(Object::keys) {
        if !properties.contains_key(name) {
            let same: Vec<&Value> = all.iter().filter_map(|one| one.get(name)).collect();
            properties.insert(name.clone(), any_of(&same));
        }
    }
    let lists: Vec<Vec<Value>> = wholes
        .iter()
        .map(|whole| whole.get("required").and_then(Value::as_array).cloned())
        .map(Option::unwrap_or_default)
        .collect();
    let mut required = lists.first().cloned().unwrap_or_default();
    required.retain(|name| lists.iter().all(|list| list.contains(name)));
    let others = lists.iter().map(|list| -> Vec<&Value> {
        let others = list.iter().filter(|name| !required.contains(name));
        others.collect()
    });
    let mut cases: Vec<Value> = Vec::new();
    for case in others.map(|others| json!({"required": others})) {
        if !cases.contains(&case) {
            cases.push(case);
        }
    }
    let free = cases.contains(&json!({"required": []}));
    let mut out = object("type", json!("object"));
    out.insert("properties".into(), Value::Object(properties));
    if !required.is_empty() {
        out.insert("required".into(), required.into());
    }
    if closed {
        out.insert("additionalProperties".into(), json!(false));
    }
    if !free {
        out.insert("x-checks".into(), json!({"anyOf": cases}));
    }
    out
}

/// The type alone; a name for one, where it is one.
fn of_type(schema: &Value) -> Value {
    if let Some(name) = alias(schema) {
        return schema::reference(&name);
    }
    let mut map = schema.as_object().cloned().unwrap_or_default();
    map.retain(|key, _| TYPE.contains(&key.as_str()));
    Value::Object(map)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(schemas: Value) -> Value {
        let schemas: Vec<Value> = serde_json::from_value(schemas).unwrap_or_default();
        any_of(&schemas.iter().collect::<Vec<_>>())
    }

    #[test]
    fn prose_and_checks_make_no_other_type() {
        assert_eq!(
            of(json!([
                {"type": "string", "description": "A.", "minLength": 1, "readOnly": true, "deprecated": true},
                {"type": "string", "description": "B.", "minLength": 2, "deprecated": true},
            ])),
            json!({"type": "string", "description": "A.", "deprecated": true})
        );
        assert_eq!(
            of(
                json!([{"$ref": "#/components/schemas/A"}, {"allOf": [{"$ref": "#/components/schemas/A"}], "nullable": true}])
            ),
            json!({"allOf": [{"$ref": "#/components/schemas/A"}], "nullable": true})
        );
    }

    #[test]
    fn different_types_are_a_union_and_enums_one_enum() {
        assert_eq!(
            of(
                json!([{"type": "string", "nullable": true}, {"type": "integer"}, {"type": "string"}])
            ),
            json!({"oneOf": [{"type": "string"}, {"type": "integer"}], "x-any": true, "nullable": true})
        );
        assert_eq!(
            of(json!([{"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["b", "a"]}])),
            json!({"type": "string", "enum": ["a", "b"]})
        );
        let union =
            json!({"oneOf": [{"type": "boolean"}, {"type": "integer"}], "description": "U."});
        assert_eq!(of(json!([union, union])), union);
        assert_eq!(of(json!([{"type": "string"}, {}])), json!({}));
        assert_eq!(
            of(json!([{"x-null": true}, {"type": "string"}])),
            json!({"type": "string", "nullable": true})
        );
    }
}

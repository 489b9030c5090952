//! The two stages that do the most, before and after.

#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use xtask::schema::{self, Kind};
use xtask::{adapt, load, lower, pipeline, select};

fn fixtures(text: &str) -> Vec<Value> {
    let indented: String = text.lines().map(|line| format!("  {line}\n")).collect();
    load::load(format!("all:\n{indented}").as_bytes()).unwrap()["all"]
        .as_array()
        .unwrap()
        .clone()
}

fn sorted(mut schema: Value) -> Value {
    schema::each(&mut schema, &mut |schema| {
        if let Some(Value::Array(required)) = schema.get_mut("required") {
            required.sort_by_key(Value::to_string);
        }
    });
    schema
}

#[test]
fn lower_before_and_after() {
    for fixture in fixtures(include_str!("stages/lower.yaml")) {
        let name = &fixture["name"];
        let document =
            json!({"openapi": "3.1.1", "paths": {}, "components": {"schemas": fixture["before"]}});
        let lowered =
            lower::lower(&document).unwrap_or_else(|problems| panic!("{name}: {problems}"));
        let found = schema::components(&lowered.document);
        for (component, after) in fixture["after"].as_object().unwrap() {
            assert_eq!(
                sorted(found[component].clone()),
                sorted(after.clone()),
                "{name}: {component}"
            );
        }
    }
}

/// What a value may lose is said, and only that.
#[test]
fn what_an_any_of_may_lose_is_noted() {
    let a = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let b = json!({"type": "object", "properties": {"b": {"type": "string"}}});
    let map = json!({"type": "object", "additionalProperties": {"type": "string"}});
    let tagged = |tag: &str| json!({"type": "object", "required": ["t"], "properties": {"t": {"const": tag}}});
    let shut = json!({"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false});
    let text = json!({"type": "string"});
    for (any_of, noted) in [
        (json!([a, b]), Some("one type holds what")),
        (json!([a, b, text]), Some("only what the variant")),
        (json!([a, text]), None),
        (json!([a, map]), None),
        (json!([tagged("x"), tagged("y")]), None),
        (json!([shut, shut, b]), None),
        (json!([{"type": "array", "items": text}, text]), None),
    ] {
        let document = json!({"openapi": "3.1.1", "paths": {}, "components": {"schemas": {"A": {"anyOf": any_of}}}});
        let notes = lower::lower(&document).unwrap().notes;
        let found = notes.iter().find(|note| note.construct == "anyOf");
        assert_eq!(found.is_some(), noted.is_some(), "{any_of}: {notes:?}");
        if let (Some(found), Some(noted)) = (found, noted) {
            assert_eq!(found.at, "/components/schemas/A");
            assert!(found.hint.starts_with(noted), "{any_of}: {found}");
        }
    }
}

#[test]
fn adapt_before_and_after() {
    for fixture in fixtures(include_str!("stages/adapt.yaml")) {
        let name = &fixture["name"];
        let body = |component: &str| json!({"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{component}")}}}});
        let mut operation = json!({"operationId": "a", "responses": {"404": body("Error")}});
        if fixture["before"].get("In").is_some() {
            operation["requestBody"] = body("In");
        }
        if fixture["before"].get("Out").is_some() {
            operation["responses"]["200"] = body("Out");
        }
        let mut schemas = fixture["before"].clone();
        schemas["Error"] = json!({"type": "object"});
        let document = json!({"openapi": "3.0.3", "paths": {"/a": {"post": operation}}, "components": {"schemas": schemas}});
        let adapted = adapt::adapt(document)
            .unwrap_or_else(|problems| panic!("{name}: {problems}"))
            .document;
        assert_eq!(
            Value::Object(schema::components(&adapted)),
            fixture["after"],
            "{name}"
        );
        assert!(
            adapted["paths"]["/a"]["post"]["responses"]
                .get("404")
                .is_none(),
            "{name}: errors arrive whole"
        );
    }
}

/// In every answer, however deep: no property is asked for, and no enum, union or timestamp is closed.
#[test]
fn nothing_in_an_answer_is_closed() {
    let schemas = load::load(include_bytes!("constructs/schemas.yaml")).unwrap();
    let mut paths = json!({});
    for name in schemas.as_object().unwrap().keys() {
        let content = json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}});
        paths[format!("/{name}")] =
            json!({"get": {"responses": {"200": {"description": "", "content": content}}}});
    }
    let document = json!({"openapi": "3.1.1", "paths": paths, "components": {"schemas": schemas}});
    for document in [
        document,
        load::load(include_bytes!("ages/lower.yaml")).unwrap(),
    ] {
        let adapted = pipeline::adapted(&select::select(document, &select::Selection::all()))
            .unwrap()
            .document;
        let components = schema::components(&adapted);
        let mut open = 0;
        for (name, component) in components
            .iter()
            .filter(|(_, schema)| schema.get("x-form").is_some())
        {
            let mut children = Vec::new();
            schema::each(&mut component.clone(), &mut |schema| {
                assert!(
                    schema.get("required").is_none(),
                    "{name} asks for something"
                );
                assert!(
                    schema.get("additionalProperties") != Some(&json!(false)),
                    "{name} is closed"
                );
                let is_union = schema.get("oneOf").is_some();
                for (key, child) in schema.as_object().into_iter().flatten() {
                    match (key.as_str(), child) {
                        ("properties", Value::Object(all)) => {
                            children.extend(all.values().cloned())
                        }
                        ("items" | "additionalProperties", Value::Object(_)) => {
                            children.push(child.clone())
                        }
                        ("x-tuple", Value::Array(all)) if !is_union => children.extend(all.clone()),
                        _ => {}
                    }
                }
            });
            for child in children {
                let end = schema::whole(&components, &child);
                if matches!(schema::kind(end), Kind::Enum | Kind::Union)
                    || schema::is_timestamp(end)
                {
                    assert_eq!(child.get("x-open"), Some(&json!(true)), "{name}: {child}");
                    open += 1;
                }
            }
        }
        assert!(open >= 5, "{open}");
    }
}

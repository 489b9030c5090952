//! The two stages that do the most, before and after.

#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use xtask::document::{load, select};
use xtask::ir::{Extra, Role, Schema, Shape, Step, follow};
use xtask::{adapt, lower, pipeline};

fn fixtures(text: &str) -> Vec<Value> {
    let indented: String = text.lines().map(|line| format!("  {line}\n")).collect();
    load::load(format!("all:\n{indented}").as_bytes()).unwrap()["all"]
        .as_array()
        .unwrap()
        .clone()
}

/// The schema as fixtures show it, with what it requires in order.
fn shown(schema: &Schema) -> Value {
    let mut schema = schema.clone();
    schema.each_mut(&mut |schema| {
        if let Some(required) = schema
            .object_mut()
            .and_then(|object| object.required.as_mut())
        {
            required.sort();
        }
    });
    serde_json::to_value(schema).unwrap()
}

#[test]
fn lower_before_and_after() {
    for fixture in fixtures(include_str!("stages/lower.yaml")) {
        let name = &fixture["name"];
        let document =
            json!({"openapi": "3.1.1", "paths": {}, "components": {"schemas": fixture["before"]}});
        let lowered =
            lower::lower(&document).unwrap_or_else(|diagnostics| panic!("{name}: {diagnostics}"));
        for (component, after) in fixture["after"].as_object().unwrap() {
            let found = shown(&lowered.api.schemas[component]);
            assert_eq!(found, *after, "{name}: {component}");
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
        let lowered = lower::lower(&document).unwrap().api;
        let adapted = adapt::adapt(lowered)
            .unwrap_or_else(|diagnostics| panic!("{name}: {diagnostics}"))
            .api;
        let found = adapted.schemas.iter();
        let found: Value = found
            .map(|(name, schema)| (name.clone(), shown(schema)))
            .collect();
        assert_eq!(found, fixture["after"], "{name}");
        let responses = &adapted.operations[0].responses;
        assert!(
            !responses.contains_key("404"),
            "{name}: errors arrive whole"
        );
    }
}

/// In every response, however deep: no property is asked for, and no enum, union or timestamp is closed.
#[test]
fn nothing_in_a_response_is_closed() {
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
        let adapted = pipeline::adapted(&select::select(document, &select::Selection::default()))
            .unwrap()
            .api;
        let mut open = 0;
        let read = follow::reached(&adapted, |role| role == Role::Response);
        for name in read {
            let component = &adapted.schemas[&name];
            component.clone().each_mut(&mut |schema| {
                if let Some(object) = schema.object() {
                    assert!(object.required.is_none(), "{name} asks for something");
                    assert!(object.extra != Extra::Refused, "{name} is closed");
                }
                schema.children_mut(&mut |step, child| {
                    let end = follow::whole(&adapted.schemas, child);
                    let closed = matches!(end.shape, Shape::Enum { .. } | Shape::Union(_));
                    let is_variant = matches!(step, Step::Variant(_));
                    if !is_variant && (closed || end.is_timestamp()) {
                        assert!(child.open, "{name}: {child:?}");
                        open += 1;
                    }
                });
            });
        }
        assert!(open >= 5, "{open}");
    }
}

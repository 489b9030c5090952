//! Every place that is said of a document exists in it.

#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use xtask::diagnostic::{Diagnostic, Diagnostics};
use xtask::document::{load, references, select};
use xtask::pipeline::{self, Settings};

/// What is said of a document, of the operations that it skips too.
fn said(document: &Value) -> Vec<Diagnostic> {
    let settings = Settings {
        skip_unsupported: true,
        ..Settings::default()
    };
    match pipeline::run(document.clone(), settings) {
        Ok(outcome) => {
            let reasons = outcome.skipped.into_iter().flat_map(|one| one.reasons);
            outcome.notes.into_iter().chain(reasons).collect()
        }
        Err(error) => error
            .downcast::<Diagnostics>()
            .unwrap()
            .errors
            .into_iter()
            .collect(),
    }
}

/// The places that are said of a document, all of which have to exist.
fn places(document: &Value) -> Vec<String> {
    let said = said(document);
    for one in &said {
        let exists = !one.at.is_empty() && document.pointer(&one.at).is_some();
        assert!(exists, "{one}\n{document}");
    }
    said.into_iter().map(|one| one.at).collect()
}

fn document(schemas: &Value) -> Value {
    let content = json!({"application/json": {"schema": references::to("A")}});
    json!({
        "openapi": "3.1.1",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"post": {
            "operationId": "a",
            "requestBody": {"content": content},
            "responses": {"200": {"description": "", "content": content}},
        }}},
        "components": {"schemas": schemas},
    })
}

fn fixtures(text: &str) -> Vec<Value> {
    let indented: String = text.lines().map(|line| format!("  {line}\n")).collect();
    let loaded = load::load(format!("all:\n{indented}").as_bytes()).unwrap();
    loaded["all"].as_array().unwrap().clone()
}

#[test]
fn in_documents_of_other_tests() {
    for fixture in fixtures(include_str!("refused/fixtures.yaml")) {
        places(&document(
            &json!({"A": fixture.get("schema").unwrap_or(&json!({}))}),
        ));
    }
    for fixture in fixtures(include_str!("stages/lower.yaml")) {
        places(&document(&fixture["before"]));
    }
    let constructs = load::load(include_bytes!("constructs/schemas.yaml")).unwrap();
    let mut constructs = document(&constructs);
    let all = constructs["components"]["schemas"].as_object().unwrap();
    let all: Value = all.keys().map(|name| references::to(name)).collect();
    constructs["components"]["schemas"]["A"] = json!({"prefixItems": all});
    assert!(places(&constructs).len() > 10);
    let operations = load::load(include_bytes!("operations/document.yaml")).unwrap();
    places(&select::select(operations, &select::Selection::default()));
}

#[test]
fn of_what_stands_in_several_schemas_at_once() {
    let of = references::to;
    let text = json!({"type": "object", "properties": {"p": {"type": "string"}}});
    let number = json!({"type": "object", "properties": {"p": {"type": "integer"}}});
    let untold =
        json!({"oneOf": [of("T"), {"type": "string"}], "discriminator": {"propertyName": "k"}});
    for (schemas, expected) in [
        (
            json!({"A": {"allOf": [of("T"), of("N")]}, "T": text, "N": number}),
            "/components/schemas/A",
        ),
        (
            json!({
                "A": {"discriminator": {"propertyName": "k"}, "properties": {"k": {"type": "string"}, "p": {"type": "string"}}},
                "Cat": {"allOf": [of("A"), number]},
            }),
            "/components/schemas/Cat",
        ),
        // What is made for a base stands where the base does.
        (
            json!({
                "A": {"discriminator": {"propertyName": "k"}, "properties": {"k": {"type": "string"}, "u": untold}},
                "Cat": {"allOf": [of("A")]}, "T": text,
            }),
            "/components/schemas/A/properties/u",
        ),
        (
            json!({"A": {"allOf": [{"properties": {"u": untold}}, {"required": ["u"]}]}, "T": text, "N": number}),
            "/components/schemas/A/allOf/0/properties/u",
        ),
        (
            json!({"A": {"type": ["array", "object"], "properties": {"u": untold}}, "T": text, "N": number}),
            "/components/schemas/A/properties/u",
        ),
        (
            json!({"A": {"oneOf": [{"type": "null"}, {"properties": {"u": untold}}]}, "T": text, "N": number}),
            "/components/schemas/A/oneOf/1/properties/u",
        ),
        // An `anyOf` of objects in which another one stands, and that of a place with no name of its own.
        (
            json!({"A": {"anyOf": [{"properties": {"u": {"anyOf": [text, number]}}}, {"properties": {"v": {}}}]}}),
            "/components/schemas/A/anyOf/0/properties/u",
        ),
        (
            json!({"A": {"anyOf": [{"properties": {"more": of("A")}}, {"properties": {"more": {"type": "array", "items": of("A")}}}]}}),
            "/components/schemas/A/anyOf/0/properties/more",
        ),
        (
            json!({"A": {"$ref": "#/components/schemas/B/properties/u"}, "B": {"properties": {"u": {"anyOf": [text, number]}}}}),
            "/components/schemas/B/properties/u",
        ),
    ] {
        let found = places(&document(&schemas));
        assert!(
            found.iter().any(|at| at == expected),
            "{expected}: {found:#?}"
        );
    }
}

#[test]
fn of_operations_of_a_path_item_that_stands_elsewhere() {
    let mut shared = document(&json!({"A": {}}));
    let mut item = shared["paths"]["/a"].take();
    item["post"]["operationId"] = json!("b c");
    item["put"] = json!({"operationId": "b_c", "responses": {}});
    item["parameters"] = json!([{"$ref": "#/components/parameters/P"}]);
    shared["components"]["parameters"]["P"] = json!({"in": "cookie", "name": "p", "schema": {}});
    shared["components"]["pathItems"]["I"] = item;
    shared["paths"]["/a"] = json!({"$ref": "#/components/pathItems/I"});
    let found = places(&shared);
    assert_eq!(
        found,
        ["/components/parameters/P", "/components/pathItems/I/post"]
    );
    shared["paths"] = json!({});
    shared.as_object_mut().unwrap().remove("paths");
    assert_eq!(said(&shared)[0].at, "");
}

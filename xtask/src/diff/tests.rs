use serde_json::{Value, json};

use super::*;

fn document(operation: Value, schemas: Value) -> Value {
    json!({"openapi": "3.1.1", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"post": operation}}, "components": {"schemas": schemas}})
}

/// An operation whose request and answer are both `schema`.
fn both(schema: Value) -> Value {
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/A"}}});
    document(
        json!({"operationId": "a", "requestBody": {"required": true, "content": content}, "responses": {"200": {"description": "", "content": content}}}),
        json!({"A": schema}),
    )
}

fn told(old: &Value, new: &Value) -> Vec<String> {
    diff(old, new)
        .0
        .iter()
        .map(|change| format!("{:?}: {}: {}", change.class, change.place, change.what))
        .collect()
}

fn object(required: &[&str], properties: Value) -> Value {
    json!({"type": "object", "required": required, "properties": properties})
}

#[test]
fn a_document_is_the_same_as_itself_in_another_form() {
    let old = both(
        json!({"type": "object", "properties": {"x": {"type": ["string", "null"]}, "y": {"const": "k"}}}),
    );
    let mut new = both(
        json!({"type": "object", "properties": {"x": {"type": "string", "nullable": true}, "y": {"type": "string", "enum": ["k"]}}}),
    );
    new["openapi"] = json!("3.0.3");
    assert_eq!(told(&old, &new), Vec::<String>::new());
    assert_eq!(diff(&old, &new).exit_code(), 0);
}

#[test]
fn enum_values_are_told_from_their_spelling() {
    let of = |values: Value| both(json!({"type": "string", "enum": values}));
    assert_eq!(
        told(
            &of(json!(["email_link", "none", "old"])),
            &of(json!(["EMAIL_LINK", "none", "fresh"]))
        ),
        [
            "Additive: POST /a answer 200: enum value added: fresh (answers keep values they do not know)",
            "Additive: POST /a request: enum value added: fresh",
            "Wire: POST /a answer 200: enum value re-spelled: email_link → EMAIL_LINK",
            "Wire: POST /a request: enum value re-spelled: email_link → EMAIL_LINK",
            "Callers: POST /a answer 200: enum value removed: old",
            "Callers: POST /a request: enum value removed: old",
        ]
    );
    assert_eq!(diff(&of(json!(["a"])), &of(json!(["A"]))).exit_code(), 2);
    assert_eq!(
        diff(&of(json!(["a"])), &of(json!(["a", "b"]))).exit_code(),
        1
    );
}

#[test]
fn fields_matter_by_direction() {
    let old = both(object(
        &["gone", "free"],
        json!({"gone": {}, "free": {"type": "string"}, "bound": {"type": "string"}, "someName": {}}),
    ));
    let new = both(object(
        &["bound", "fresh"],
        json!({"free": {"type": "integer"}, "bound": {"type": "string", "format": "date-time"}, "some_name": {}, "fresh": {}, "more": {}}),
    ));
    assert_eq!(
        told(&old, &new),
        [
            "Additive: POST /a answer 200/bound: field is always there now",
            "Additive: POST /a answer 200/fresh: field added",
            "Additive: POST /a answer 200/more: field added",
            "Additive: POST /a answer 200/some_name: field added",
            "Additive: POST /a request/free: field became optional",
            "Additive: POST /a request/more: field added",
            "Additive: POST /a request/some_name: field added",
            "Wire: POST /a answer 200/free: field can be missing now",
            "Callers: POST /a answer 200/bound: format changed: none → date-time",
            "Callers: POST /a answer 200/free: type changed: string → integer",
            "Callers: POST /a answer 200/gone: field removed",
            "Callers: POST /a answer 200/someName: field renamed: someName → some_name",
            "Callers: POST /a request/bound: field became required",
            "Callers: POST /a request/bound: format changed: none → date-time",
            "Callers: POST /a request/free: type changed: string → integer",
            "Callers: POST /a request/fresh: required field added",
            "Callers: POST /a request/gone: field removed",
            "Callers: POST /a request/someName: field renamed: someName → some_name",
        ]
    );
}

#[test]
fn operations_parameters_and_statuses() {
    let old = document(
        json!({"operationId": "a", "parameters": [{"name": "p", "in": "query", "schema": {"type": "integer", "maximum": 100}}, {"name": "q", "in": "query", "schema": {}}],
            "responses": {"200": {"description": ""}, "404": {"description": ""}}}),
        json!({}),
    );
    let mut new = document(
        json!({"operationId": "b", "description": "more", "parameters": [{"name": "p", "in": "query", "required": true, "schema": {"type": "integer", "maximum": 50}}, {"name": "r", "in": "header", "schema": {}}],
            "responses": {"201": {"description": ""}, "409": {"description": ""}}}),
        json!({}),
    );
    assert_eq!(
        told(&old, &new),
        [
            "Prose: POST /a: description changed",
            "Additive: POST /a answer 404: error status no longer documented",
            "Additive: POST /a answer 409: error status added",
            "Additive: POST /a header r: parameter added",
            "Wire: POST /a query p: maximum changed: 100 → 50",
            "Callers: POST /a: renamed in the document: operation a → b",
            "Callers: POST /a answer 200: success status removed",
            "Callers: POST /a answer 201: success status added",
            "Callers: POST /a query p: parameter became required",
            "Callers: POST /a query q: parameter removed",
        ]
    );
    let item = new["paths"]["/a"].take();
    new["paths"] = json!({"/b": item});
    new["paths"]["/b"]["post"]["operationId"] = json!("a");
    assert_eq!(
        told(&old, &new),
        [
            "Additive: POST /b: operation added",
            "Callers: POST /a: operation moved: POST /a → POST /b"
        ]
    );
}

#[test]
fn a_schema_that_only_changed_its_name_is_the_same_schema_under_the_overlay() {
    let old = both(object(
        &[],
        json!({"self": {"$ref": "#/components/schemas/A"}}),
    ));
    let new: Value = serde_json::from_str(
        &old.to_string()
            .replace("schemas/A", "schemas/B")
            .replace("\"A\"", "\"B\""),
    )
    .unwrap();
    let changes = diff(&old, &new);
    assert_eq!(changes.exit_code(), 2);
    assert!(
        changes
            .of(Class::Callers)
            .all(|change| change.what == "renamed in the document: schema A → B")
    );
    assert_eq!(changes.without_upstream_names(), Changes::default());
}

#[test]
fn tags_of_unions_are_compared_as_values() {
    let of = |tag: &str, field: &str| {
        let variant = |tag: &str, field: &str| json!({"type": "object", "required": ["type"], "properties": {"type": {"const": tag}, field: {"type": "string"}}});
        both(json!({"oneOf": [variant(tag, field), variant("other", "o")]}))
    };
    assert_eq!(
        told(&of("custom", "x"), &of("CUSTOM", "y"))
            .into_iter()
            .filter(|line| line.contains("request"))
            .collect::<Vec<_>>(),
        [
            "Additive: POST /a request/custom/y: field added",
            "Wire: POST /a request/type: variant re-spelled: custom → CUSTOM",
            "Callers: POST /a request/custom/x: field removed",
        ]
    );
}

#[test]
fn what_is_not_understood_is_said() {
    let old = both(json!({"type": "string"}));
    let new = both(json!({"if": {}, "then": {}}));
    assert_eq!(
        told(&old, &new),
        ["Callers: POST /a: not compared: it has constructs that are not understood"]
    );
    assert_eq!(
        told(&new, &new),
        ["Prose: POST /a: not compared: it has constructs that are not understood"]
    );
}

use serde_json::{Value, json};

use super::*;
use crate::pointer;

fn document(operation: Value, schemas: Value) -> Value {
    json!({"openapi": "3.1.1", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"post": operation}}, "components": {"schemas": schemas}})
}

/// An operation whose request and response are both `schema`.
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
            "Additive: POST /a request: enum value added: fresh",
            "Additive: POST /a response 200: enum value added: fresh (responses keep values they do not know)",
            "Wire: POST /a request: enum value re-spelled: email_link → EMAIL_LINK",
            "Wire: POST /a response 200: enum value re-spelled: email_link → EMAIL_LINK",
            "Callers: POST /a request: enum value removed: old",
            "Callers: POST /a response 200: enum value removed: old",
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
            "Additive: POST /a request/free: field became optional",
            "Additive: POST /a request/more: field added",
            "Additive: POST /a request/some_name: field added",
            "Additive: POST /a response 200/bound: field is always there now",
            "Additive: POST /a response 200/fresh: field added",
            "Additive: POST /a response 200/more: field added",
            "Additive: POST /a response 200/some_name: field added",
            "Wire: POST /a response 200/free: field can be missing now",
            "Callers: POST /a request/bound: field became required",
            "Callers: POST /a request/bound: format changed: none → date-time",
            "Callers: POST /a request/free: type changed: string → integer",
            "Callers: POST /a request/fresh: required field added",
            "Callers: POST /a request/gone: field removed",
            "Callers: POST /a request/someName: field renamed: someName → some_name",
            "Callers: POST /a response 200/bound: format changed: none → date-time",
            "Callers: POST /a response 200/free: type changed: string → integer",
            "Callers: POST /a response 200/gone: field removed",
            "Callers: POST /a response 200/someName: field renamed: someName → some_name",
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
            "Additive: POST /a header r: parameter added",
            "Additive: POST /a response 404: error status no longer documented",
            "Additive: POST /a response 409: error status added",
            "Wire: POST /a query p: maximum changed: 100 → 50",
            "Callers: POST /a: renamed in the document: operation a → b",
            "Callers: POST /a query p: parameter became required",
            "Callers: POST /a query q: parameter removed",
            "Callers: POST /a response 200: success status removed",
            "Callers: POST /a response 201: success status added",
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
            "Wire: POST /a request/custom/type: enum value re-spelled: custom → CUSTOM",
            "Callers: POST /a request/custom/x: field removed",
        ]
    );
}

#[test]
fn a_tag_finds_the_same_tag_before_one_that_is_spelled_alike() {
    let of = |tag: &str, kind: &str| {
        let variants = ["P", "Q", "R"].map(|name| json!({"$ref": pointer::schema_ref(name)}));
        let discriminator =
            json!({"propertyName": "op", "mapping": {"<": "P", ">": "Q", tag: "R"}});
        let mut with = both(json!({"oneOf": variants, "discriminator": discriminator}));
        for (name, kind) in [("P", "string"), ("Q", kind), ("R", "string")] {
            let properties = json!({"op": {"type": "string"}, name: {"type": kind}});
            with["components"]["schemas"][name] = object(&["op"], properties);
        }
        with
    };
    assert_eq!(
        told(&of("=", "string"), &of("!=", "integer")),
        [
            "Wire: POST /a request/=/op: enum value re-spelled: = → !=",
            "Wire: POST /a response 200/=/op: enum value re-spelled: = → !=",
            "Callers: POST /a request/>/Q: type changed: string → integer",
            "Callers: POST /a response 200/>/Q: type changed: string → integer",
        ]
    );
}

#[test]
fn every_value_that_means_a_variant_is_compared() {
    let of = |mapping: Value| {
        let variants = ["P", "Q"].map(|name| json!({"$ref": pointer::schema_ref(name)}));
        let discriminator = json!({"propertyName": "k", "mapping": mapping});
        let mut with = both(json!({"oneOf": variants, "discriminator": discriminator}));
        for name in ["P", "Q"] {
            let properties = json!({"k": {"type": "string"}, name: {"type": "string"}});
            with["components"]["schemas"][name] = object(&["k"], properties);
        }
        with
    };
    let two = of(json!({"a": "P", "b": "P", "c": "Q"}));
    let one = of(json!({"b": "P", "c": "Q"}));
    assert_eq!(
        told(&two, &one),
        [
            "Callers: POST /a request/a/k: enum value removed: a",
            "Callers: POST /a response 200/a/k: enum value removed: a",
        ]
    );
    assert_eq!(
        told(&one, &two),
        [
            "Additive: POST /a request/b/k: enum value added: a",
            "Additive: POST /a response 200/b/k: enum value added: a (responses keep values they do not know)",
        ]
    );
}

/// What is told when an operation changes, and the exit code.
fn of_operations(old: Value, new: Value) -> (Vec<String>, u8) {
    let of = |operation: Value| document(operation, json!({}));
    let (old, new) = (of(old), of(new));
    (told(&old, &new), diff(&old, &new).exit_code())
}

#[test]
fn a_body_that_has_to_be_there_is_another_one() {
    let of = |required: bool| json!({"operationId": "a", "requestBody": {"required": required, "content": {"application/json": {}}}});
    assert_eq!(
        of_operations(of(false), of(true)),
        (
            vec!["Callers: POST /a request: body became required".to_owned()],
            2
        )
    );
    assert_eq!(
        of_operations(of(true), of(false)),
        (
            vec!["Additive: POST /a request: body became optional".to_owned()],
            1
        )
    );
}

#[test]
fn checks_that_no_type_makes_are_compared() {
    let string = json!({"type": "string"});
    let integer = json!({"type": "integer"});
    for (keyword, old, new) in [
        (
            "prefixItems",
            json!([string, integer]),
            json!([string, {"type": "boolean"}]),
        ),
        (
            "patternProperties",
            json!({"^x": string}),
            json!({"^x": integer}),
        ),
        (
            "dependentRequired",
            json!({"a": ["b"]}),
            json!({"a": ["c"]}),
        ),
        (
            "propertyNames",
            json!({"maxLength": 3}),
            json!({"maxLength": 2}),
        ),
        ("contains", string.clone(), integer.clone()),
        ("not", string.clone(), integer.clone()),
        (
            "anyOf",
            json!([{"required": ["a"]}]),
            json!([{"required": ["b"]}]),
        ),
        ("unevaluatedProperties", json!(true), json!(false)),
    ] {
        let of = |value: Option<&Value>| {
            let mut schema = match keyword {
                "prefixItems" | "contains" => json!({"type": "array"}),
                _ => json!({"type": "object", "properties": {"a": {}, "b": {}, "c": {}}}),
            };
            if let Some(value) = value {
                schema[keyword] = value.clone();
            }
            both(schema)
        };
        let changes = diff(&of(Some(&old)), &of(Some(&new)));
        assert_eq!(changes.exit_code(), 2, "{keyword}: {changes}");
        assert_eq!(
            changes.of(Class::Callers).count(),
            0,
            "{keyword}: {changes}"
        );
        let changes = diff(&of(None), &of(Some(&new)));
        assert_eq!(changes.exit_code(), 2, "{keyword}: {changes}");
        assert_eq!(diff(&of(Some(&new)), &of(Some(&new))).exit_code(), 0);
    }
    // Beside a reference, and twice in one schema.
    let not = |value: &str| json!({"not": {"const": value}});
    let beside = |not: Value| {
        let mut with = both(
            json!({"$ref": "#/components/schemas/B", "not": not["not"], "maxLength": not["not"]["const"].as_str().map(str::len)}),
        );
        with["components"]["schemas"]["B"] = json!({"type": "string"});
        with
    };
    let changes = diff(&beside(not("bc")), &beside(not("a")));
    assert_eq!(changes.of(Class::Wire).count(), 2, "{changes}");
    let twice = |first: &str| both(json!({"type": "string", "allOf": [not(first), not("b")]}));
    let changes = diff(&twice("a"), &twice("c"));
    assert_eq!(changes.exit_code(), 2, "{changes}");
    let encoded = |by: &str| both(json!({"type": "string", "contentEncoding": by}));
    let changes = diff(&encoded("base64"), &encoded("base16"));
    assert_eq!(changes.exit_code(), 2, "{changes}");
    let with = |kind: &str| {
        let mut with =
            both(json!({"type": "array", "contains": {"$ref": "#/components/schemas/B"}}));
        with["components"]["schemas"]["B"] = json!({"type": kind});
        with
    };
    assert_eq!(diff(&with("string"), &with("integer")).exit_code(), 2);
}

#[test]
fn what_breaks_no_caller_is_known_of_operations_that_are_not_understood_too() {
    let parameter = |name: &str| json!({"name": name, "in": "query", "schema": {"type": "string"}});
    let cookie =
        json!({"name": "c", "in": "cookie", "required": true, "schema": {"type": "string"}});
    let of = |own: Value, shared: Value, responses: Value| {
        let operation = json!({"operationId": "a", "parameters": own, "responses": responses});
        let mut document = document(operation, json!({}));
        document["paths"]["/a"]["parameters"] = shared;
        document
    };
    let responses = json!({"204": {"description": "d"}});
    let own = json!([cookie, parameter("p"), parameter("q")]);
    let old = of(own, json!([]), responses.clone());
    let own = json!([parameter("q"), cookie]);
    let moved = of(own, json!([parameter("p")]), responses);
    let same =
        "Prose: POST /a: compared as it is written: it has constructs that are not understood";
    assert!(told(&old, &moved).is_empty());
    let own = json!([cookie, parameter("p"), parameter("q"), parameter("r")]);
    let responses = json!({"204": {"description": "d"}, "404": {"description": "e"}, "x-a": 1});
    assert_eq!(
        told(&old, &of(own, json!([]), responses)),
        [
            same,
            "Additive: POST /a query r: parameter added",
            "Additive: POST /a response 404: error status added"
        ]
    );
}

#[test]
fn an_operation_that_is_not_understood_is_compared_as_it_is_written() {
    let of = |status: &str, kind: &str, required: bool| {
        json!({
            "operationId": "a",
            "parameters": [{"name": "c", "in": "cookie", "required": required, "schema": {"type": "string"}}],
            "requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object", "properties": {"f": {"type": kind, "description": kind}}}}}},
            "responses": {status: {"description": "d"}},
        })
    };
    let same =
        "Prose: POST /a: compared as it is written: it has constructs that are not understood"
            .to_owned();
    let old = of("204", "string", false);
    assert_eq!(of_operations(old.clone(), old.clone()), (vec![], 0));
    assert_eq!(
        of_operations(old.clone(), of("200", "integer", true)),
        (
            vec![
                same,
                "Callers: POST /a cookie c/required: changed".to_owned(),
                "Callers: POST /a requestBody/content/multipart/form-data/schema/properties/f/type: changed".to_owned(),
                "Callers: POST /a response 200: success status added".to_owned(),
                "Callers: POST /a response 204: success status removed".to_owned(),
            ],
            2
        )
    );
    let with = document(old, json!({}));
    let mut without = with.clone();
    without["paths"] = json!({"/b": {"get": {"operationId": "b"}}});
    assert_eq!(
        told(&with, &without),
        [
            "Additive: GET /b: operation added",
            "Callers: POST /a: operation removed"
        ]
    );
    assert_eq!(
        told(&without, &with),
        [
            "Additive: POST /a: operation added",
            "Callers: GET /b: operation removed"
        ]
    );
}

#[test]
fn documents_of_another_version_are_compared_as_they_are_written() {
    let of = |status: &str| json!({"swagger": "2.0", "paths": {"/a": {"get": {"responses": {status: {}}}}}});
    assert_eq!(diff(&of("200"), &of("200")).exit_code(), 0);
    assert_eq!(diff(&of("200"), &of("201")).exit_code(), 2);
    let mut other = of("200");
    other["swagger"] = json!("3.0");
    assert_eq!(diff(&of("200"), &other).exit_code(), 2);
}

#[test]
fn variants_are_the_same_wherever_they_stand() {
    let (string, integer) = (json!({"type": "string"}), json!({"type": "integer"}));
    for keyword in ["anyOf", "oneOf"] {
        let of = |variants: Value| both(json!({keyword: variants}));
        let old = of(json!([string, integer]));
        assert_eq!(
            told(&old, &of(json!([integer, string]))),
            Vec::<String>::new()
        );
        assert_eq!(
            told(&old, &of(json!([{"type": "boolean"}, string]))),
            [
                "Additive: POST /a request: variant added: boolean",
                "Additive: POST /a response 200: variant added: boolean",
                "Callers: POST /a request: variant removed: integer",
                "Callers: POST /a response 200: variant removed: integer",
            ]
        );
    }
    let variant = |name: &str, kind: &str| object(&[name], json!({name: {"type": kind}}));
    let of = |a: Value, b: Value| both(json!({"oneOf": [a, b]}));
    assert_eq!(
        told(
            &of(variant("x", "string"), variant("y", "string")),
            &of(variant("y", "string"), variant("x", "integer"))
        )
        .into_iter()
        .filter(|line| line.contains("request"))
        .collect::<Vec<_>>(),
        [
            "Callers: POST /a request: variant 1 is variant 2 now",
            "Callers: POST /a request: variant 2 is variant 1 now",
            "Callers: POST /a request/variant 1/x: type changed: string → integer",
        ]
    );
}

#[test]
fn the_case_of_a_header_and_the_name_of_a_path_parameter_say_nothing_on_the_wire() {
    let header = |name: &str| json!({"operationId": "a", "parameters": [{"name": name, "in": "header", "schema": {"type": "string"}}]});
    assert_eq!(of_operations(header("X-H"), header("x-h")), (Vec::new(), 0));
    let at = |name: &str, schema: Value| {
        let mut document = document(json!({}), json!({}));
        let parameters = json!([{"name": name, "in": "path", "required": true, "schema": schema}]);
        document["paths"] = json!({format!("/i/{{{name}}}"): {"get": {"operationId": "a", "parameters": parameters}}});
        document
    };
    let string = json!({"type": "string"});
    assert_eq!(
        told(&at("id", string.clone()), &at("key", string.clone())),
        ["Prose: GET /i/{id} path id: path parameter renamed: id → key"]
    );
    assert_eq!(
        told(&at("id", string), &at("key", json!({"type": "integer"}))),
        [
            "Prose: GET /i/{id} path id: path parameter renamed: id → key",
            "Callers: GET /i/{id} path id: type changed: string → integer",
        ]
    );
}

#[test]
fn who_may_call_and_the_headers_of_responses_are_compared() {
    let of = |scheme: &str, header: &str| json!({"operationId": "a", "security": [{scheme: []}], "responses": {"204": {"headers": {header: {"schema": {"type": "string"}}}}}});
    assert_eq!(
        of_operations(of("key", "X-A"), of("token", "X-B")),
        (
            vec![
                "Wire: POST /a response 204 headers/X-A: changed".to_owned(),
                "Wire: POST /a security/0/key: changed".to_owned(),
            ],
            2
        )
    );
}

#[test]
fn what_is_said_beside_a_reference_is_compared_at_every_use() {
    let of = |default: &str| {
        let used = json!({"$ref": "#/components/schemas/B", "default": default});
        let mut with = both(object(&[], json!({"x": used, "y": used})));
        with["components"]["schemas"]["B"] = json!({"type": "string"});
        with
    };
    assert_eq!(
        told(&of("a"), &of("b")),
        [
            "Wire: POST /a request/x: default changed: \"a\" → \"b\"",
            "Wire: POST /a request/y: default changed: \"a\" → \"b\"",
        ]
    );
}

#[test]
fn what_a_server_sends_on_its_own_is_compared() {
    let of = |path: &str| json!({"operationId": "a", "callbacks": {"done": {path: {"post": {}}}}});
    assert_eq!(
        of_operations(of("{$url}/a"), of("{$url}/b")),
        (
            vec!["Wire: POST /a callbacks/done/{$url}/a: changed".to_owned()],
            2
        )
    );
}

#[test]
fn another_media_type_is_told_by_its_name() {
    let of = |media_type: &str| json!({"operationId": "a", "requestBody": {"required": true, "content": {media_type: {}}}});
    assert_eq!(
        of_operations(of("application/merge-patch+json"), of("application/json")),
        (
            vec!["Wire: POST /a request: media type changed: application/merge-patch+json → application/json".to_owned()],
            2
        )
    );
}

#[test]
fn a_title_names_a_variant_and_nothing_else() {
    let of = |title: &str| {
        let variant = json!({"type": "object", "title": title, "properties": {"x": {"type": "string", "title": title}}});
        both(json!({"oneOf": [variant, {"type": "string"}]}))
    };
    let told = told(&of("One"), &of("Other"));
    let request: Vec<_> = told
        .iter()
        .filter(|line| line.contains("request"))
        .collect();
    assert_eq!(
        request,
        [
            "Prose: POST /a request/variant 1: title changed",
            "Prose: POST /a request/variant 1/x: title changed",
            "Callers: POST /a request/variant 1: the title that names it changed: One → Other",
        ]
    );
}

#[test]
fn a_component_that_nothing_refers_to_costs_nothing() {
    let mut with = both(json!({"type": "string"}));
    with["components"]["schemas"]["Broken"] = json!({"items": false});
    assert_eq!(told(&with, &with), Vec::<String>::new());
}

#[test]
fn a_variant_that_holds_its_own_union_is_compared_once() {
    let of = |kind: &str| {
        let variant = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let tagged =
            |tag: &str, more: Value| object(&["type"], json!({"type": {"const": tag}, "x": more}));
        let union = json!({"oneOf": [variant("And"), variant("Is")]});
        let mut with = both(union.clone());
        with["components"]["schemas"]["And"] =
            tagged("and", json!({"type": "array", "items": union}));
        with["components"]["schemas"]["Is"] = tagged("is", json!({"type": kind}));
        with
    };
    assert_eq!(
        told(&of("string"), &of("integer")),
        [
            "Callers: POST /a request/and/x/[]/is/x: type changed: string → integer",
            "Callers: POST /a response 200/and/x/[]/is/x: type changed: string → integer",
        ]
    );
}

#[test]
fn what_is_said_beside_a_reference_and_of_its_component_alike_may_move() {
    let of = |aside: Value, component: Value| {
        let mut used = json!({"$ref": "#/components/schemas/B"});
        used.as_object_mut()
            .unwrap()
            .extend(aside.as_object().unwrap().clone());
        let mut document = both(used);
        document["components"]["schemas"]["B"] = component;
        document
    };
    let said = json!({"type": "string", "readOnly": true, "default": "a"});
    for aside in [json!({"readOnly": true}), json!({"default": "a"})] {
        let (with, without) = (of(aside, said.clone()), of(json!({}), said.clone()));
        assert_eq!(told(&with, &without), [""; 0]);
        assert_eq!(told(&without, &with), [""; 0]);
    }
    let plain = json!({"type": "string"});
    let changes = told(
        &of(json!({"default": "a"}), plain.clone()),
        &of(json!({}), plain),
    );
    assert_eq!(changes.len(), 1, "{changes:?}");
}

#[test]
fn a_component_of_an_error_counts_where_it_is_a_success_too() {
    let of = |kind: &str| {
        let response = |status: &str| {
            let content =
                json!({"application/json": {"schema": {"$ref": "#/components/schemas/E"}}});
            json!({"operationId": format!("o{status}"), "responses": {status: {"description": "d", "content": content}}})
        };
        let schema = json!({"type": "object", "properties": {"a": {"type": kind}}});
        let mut document = document(response("404"), json!({}));
        document["paths"]["/b"] = json!({"get": response("200")});
        document["components"]["schemas"]["E"] = schema;
        document
    };
    let changes = diff(&of("string"), &of("integer"));
    assert_eq!(changes.of(Class::Callers).count(), 1, "{changes}");
}

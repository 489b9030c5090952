//! What has no form in Rust is refused with its place, all of it in one run, or skipped where that is asked for.

#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use xtask::diagnostic::Diagnostics;
use xtask::document::load;
use xtask::lower;
use xtask::pipeline::{self, Settings};

fn fixtures() -> Vec<Value> {
    let text = include_str!("refused/fixtures.yaml");
    // A document is an object; the list becomes one.
    let indented: String = text.lines().map(|line| format!("  {line}\n")).collect();
    let loaded = load::load(format!("all:\n{indented}").as_bytes()).unwrap();
    loaded["all"].as_array().unwrap().clone()
}

fn over(under: &mut Value, above: &Value) {
    match (under, above) {
        (Value::Object(under), Value::Object(above)) => {
            for (key, value) in above {
                over(under.entry(key.as_str()).or_insert(Value::Null), value);
            }
        }
        (under, above) => *under = above.clone(),
    }
}

fn document(fixture: &Value) -> Value {
    let response = json!({"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}});
    let mut document = json!({
        "openapi": "3.1.1",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/a": {"get": {"operationId": "a", "responses": response}},
            "/fine": {"get": {"operationId": "fine", "responses": {"204": {"description": ""}}}},
        },
        "components": {"schemas": {"A": fixture.get("schema").cloned().unwrap_or(json!({}))}},
    });
    for (key, at) in [("operation", "/paths/~1a/get"), ("document", "")] {
        if let Some(above) = fixture.get(key) {
            over(document.pointer_mut(at).unwrap(), above);
        }
    }
    document
}

fn diagnostics(document: Value) -> Diagnostics {
    match pipeline::run(document, Settings::default()) {
        Ok(_) => Diagnostics::default(),
        Err(error) => match error.downcast::<Diagnostics>() {
            Ok(diagnostics) => diagnostics,
            Err(error) => panic!("not a refusal: {error:#}"),
        },
    }
}

#[test]
fn every_refusal_says_where_and_what_and_how_to_go_on() {
    let fixtures = fixtures();
    assert!(fixtures.len() >= 40, "{}", fixtures.len());
    for fixture in &fixtures {
        let name = fixture["name"].as_str().unwrap();
        let found = diagnostics(document(fixture)).errors;
        let expected = (
            fixture["at"].as_str().unwrap(),
            fixture["construct"].as_str().unwrap(),
        );
        let hit = found
            .iter()
            .find(|diagnostic| (diagnostic.at.as_str(), diagnostic.construct.as_str()) == expected);
        let hit = hit.unwrap_or_else(|| panic!("{name}: expected {expected:?}, found {found:#?}"));
        assert!(!hit.hint.is_empty(), "{name}");
    }
}

#[test]
fn with_skip_unsupported_only_what_cannot_be_translated_is_left_out() {
    let settings = Settings {
        skip_unsupported: true,
        ..Settings::default()
    };
    for fixture in fixtures() {
        let outcome = pipeline::run(document(&fixture), settings)
            .unwrap_or_else(|error| panic!("{fixture}: {error:#}"));
        let client = &outcome.generated.files["src/client.rs"];
        assert!(client.contains("pub async fn fine"), "{fixture}");
        assert_eq!(outcome.skipped.len(), 1, "{fixture}: {:?}", outcome.skipped);
        assert!(!outcome.skipped[0].reasons.is_empty());
    }
}

#[test]
fn all_diagnostics_are_reported_in_one_run() {
    let properties = json!({"x": false, "y": {"if": {}, "then": {}}, "z": {"oneOf": []}});
    let mut document = document(&json!({"schema": {"type": "object", "properties": properties}}));
    document["paths"]["/a"]["get"]["parameters"] =
        json!([{"name": "c", "in": "cookie", "required": true, "schema": {}}]);
    assert_eq!(diagnostics(document).errors.len(), 4);
}

#[test]
fn errors_of_every_stage_are_reported_in_one_run() {
    let text = json!({"type": "string"});
    let post = |id: &str, media_type: &str, schema: Value| json!({"post": {"operationId": id, "requestBody": {"content": {media_type: {"schema": schema}}}}});
    let mut document = document(&json!({"schema": false}));
    let paths = document["paths"].as_object_mut().unwrap();
    // One that `lower` refuses, one that it refuses in a later pass, and two of `adapt`.
    let variant = json!({"type": "object", "required": ["k"], "properties": {"k": {"const": "v"}}});
    let union = json!({"oneOf": [{"$ref": "#/components/schemas/V"}, {"$ref": "#/components/schemas/W"}], "discriminator": {"propertyName": "k", "mapping": {"v": "V"}}});
    paths.insert("/union".into(), post("u", "application/json", union));
    let form = json!({"type": "object", "required": ["list"], "properties": {"list": {"type": "array", "items": text}}});
    let form = post("form", "application/x-www-form-urlencoded", form);
    paths.insert("/form".into(), form);
    let mut relies = post("relies", "application/json", json!({"type": "object"}));
    relies["post"]["x-codegen"] = json!({"expect": {"parameters": ["gone"]}});
    paths.insert("/relies".into(), relies);
    document["components"]["schemas"]["V"] = variant.clone();
    document["components"]["schemas"]["W"] = variant;
    let found = diagnostics(document).errors;
    let places: Vec<&str> = found.iter().map(|error| error.at.as_str()).collect();
    assert_eq!(
        places,
        [
            "/components/schemas/A",
            "/paths/~1form/post/requestBody",
            "/paths/~1relies/post/x-codegen/expect/parameters",
            "/paths/~1union/post/requestBody/content/application~1json/schema",
        ]
    );
}

#[test]
fn every_keyword_of_a_wrong_form_is_told() {
    let schema = json!({"enum": 4, "properties": 5, "required": "x", "additionalProperties": 3});
    let found = diagnostics(document(&json!({"schema": schema}))).errors;
    let constructs: Vec<&str> = found.iter().map(|p| p.construct.as_str()).collect();
    assert_eq!(constructs, ["enum", "properties", "required", "schema"]);
}

/// Nothing else follows from a keyword that cannot be read.
#[test]
fn a_keyword_of_a_wrong_form_is_told_once() {
    for keyword in [
        "$ref",
        "additionalProperties",
        "allOf",
        "anyOf",
        "enum",
        "items",
        "oneOf",
        "patternProperties",
        "prefixItems",
        "properties",
        "required",
        "type",
        "unevaluatedProperties",
    ] {
        let found = diagnostics(document(&json!({"schema": {keyword: 5}}))).errors;
        assert_eq!(found.len(), 1, "{keyword}: {found:#?}");
    }
    for (keyword, list) in [
        ("type", json!(["string", 5])),
        ("required", json!(["a", 5])),
    ] {
        let found = diagnostics(document(&json!({"schema": {keyword: list}}))).errors;
        let constructs: Vec<&str> = found.iter().map(|one| one.construct.as_str()).collect();
        assert_eq!(constructs, [keyword], "{list}");
    }
}

fn notes(document: Value) -> Vec<(String, String)> {
    let outcome = pipeline::run(document, Settings::default()).unwrap();
    let notes = outcome.notes.into_iter();
    notes.map(|note| (note.at, note.construct)).collect()
}

#[test]
fn what_is_left_out_without_harm_is_noted() {
    let schema = json!({"type": "string", "enum": ["on", 1, 16]});
    assert_eq!(
        notes(document(&json!({"schema": schema}))),
        [("/components/schemas/A".to_owned(), "enum: 1, 16".to_owned())]
    );
    let mut several = document(&json!({}));
    several["paths"]["/a"]["get"]["responses"]["202"] =
        json!({"description": "", "content": {"text/plain": {}}});
    assert_eq!(
        notes(several),
        [(
            "/paths/~1a/get/responses".to_owned(),
            "responses of several kinds".to_owned()
        )]
    );
    let mut xml = document(&json!({}));
    let object = json!({"type": "object", "properties": {"a": {}}});
    xml["paths"]["/a"]["get"]["responses"]["200"]["content"] =
        json!({"application/xml": {"schema": {"allOf": [object]}}});
    let at = "/paths/~1a/get/responses/200/content/application~1xml";
    assert_eq!(
        notes(xml),
        [(at.to_owned(), "a schema of application/xml".to_owned())]
    );
    let mut form = document(&json!({}));
    let list = json!({"type": "array", "items": {"type": "string"}});
    form["paths"]["/a"]["get"]["requestBody"] = json!({"content": {"application/x-www-form-urlencoded": {
        "schema": {"type": "object", "properties": {"text": {"type": "string"}, "list": list}},
    }}});
    let at = "/paths/~1a/get/requestBody";
    assert_eq!(notes(form), [(at.to_owned(), "property `list`".to_owned())]);
    let mut header = document(&json!({}));
    header["paths"]["/a"]["get"]["parameters"] = json!([
        {"name": "a(b)", "in": "header", "schema": {"type": "string"}},
        {"name": "x-!#$%&'*+.^_`|~-9", "in": "header", "schema": {"type": "string"}},
    ]);
    assert_eq!(
        notes(header),
        [(
            "/paths/~1a/get/parameters/0".to_owned(),
            "header parameter \"a(b)\"".to_owned()
        )]
    );
    let mut list = document(&json!({}));
    list["paths"]["/a"]["get"]["parameters"] = json!([
        {"name": "l", "in": "header", "schema": {"type": ["array", "null"], "items": {"type": "string"}}},
    ]);
    assert_eq!(
        notes(list),
        [(
            "/paths/~1a/get/parameters/0".to_owned(),
            "parameter l: a list in a header".to_owned()
        )]
    );
    let mut named = document(&json!({}));
    named["paths"]["/a"]["get"]["operationId"] = json!("fi ne");
    named["paths"]["/fine"]["get"]["operationId"] = json!("fi_ne");
    assert_eq!(
        notes(named.clone()),
        [("/paths/~1a/get".to_owned(), "operationId: fi ne".to_owned())]
    );
    let outcome = pipeline::run(named, Settings::default()).unwrap();
    let client = &outcome.generated.files["src/client.rs"];
    assert!(
        client.contains("`GET` request to `/fine`\n    pub async fn fi_ne<'a>"),
        "{client}"
    );
}

/// The types of a document, and what is noted of it: places and constructs.
fn types(document: Value) -> (String, Vec<(String, String)>) {
    let outcome = pipeline::run(document.clone(), Settings::default()).unwrap();
    (
        outcome.generated.files["src/types.rs"].clone(),
        notes(document),
    )
}

#[test]
fn parts_of_an_all_of_that_each_close_themselves_keep_their_properties() {
    let part = |name: &str| json!({"type": "object", "additionalProperties": false, "required": [name], "properties": {name: {"type": "string"}}});
    let schema = json!({"allOf": [part("name"), part("bark"), {"type": "object", "additionalProperties": false}]});
    let (types, notes) = types(document(&json!({"schema": schema})));
    assert!(types.contains("pub name: Option<String>"), "{types}");
    assert!(types.contains("pub bark: Option<String>"), "{types}");
    let note = (
        "/components/schemas/A".to_owned(),
        "additionalProperties: false".to_owned(),
    );
    assert_eq!(notes, [note]);
}

#[test]
fn what_closes_nothing_beside_other_schemas_makes_no_circle() {
    let itself = json!({"$ref": "#/components/schemas/A"});
    let base =
        json!({"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}});
    let parent = json!({"additionalProperties": false, "oneOf": [base, itself]});
    let schema = json!({"type": "object", "required": ["up"], "properties": {"parent": parent, "up": {"type": "string"}}});
    let (types, notes) = types(document(&json!({"schema": schema})));
    assert!(types.contains("pub enum AParent"), "{types}");
    let note = (
        "/components/schemas/A/properties/parent".to_owned(),
        "additionalProperties: false".to_owned(),
    );
    assert_eq!(notes, [note]);
}

#[test]
fn null_without_quotes_is_a_type() {
    for schema in [
        json!({"type": ["string", null]}),
        json!({"anyOf": [{"type": "string"}, {"type": null}]}),
    ] {
        let property = json!({"type": "object", "properties": {"x": schema}});
        let quoted = property.to_string().replace("null", "\"null\"");
        let quoted: Value = serde_json::from_str(&quoted).unwrap();
        let (without, notes) = types(document(&json!({"schema": property})));
        let (with, none) = types(document(&json!({"schema": quoted})));
        assert_eq!(without, with);
        assert_eq!(none, []);
        let constructs: Vec<&str> = notes
            .iter()
            .map(|(_, construct)| construct.as_str())
            .collect();
        assert_eq!(constructs, ["type: null"]);
    }
}

#[test]
fn a_property_that_says_itself_that_it_is_required_is_not() {
    let property = json!({"type": "string", "required": true});
    let schema = json!({"type": "object", "properties": {"x": property}});
    let (types, notes) = types(document(&json!({"schema": schema})));
    assert!(types.contains("pub x: Option<String>"), "{types}");
    let at = "/components/schemas/A/properties/x".to_owned();
    assert_eq!(notes, [(at, "required: true".to_owned())]);
}

#[test]
fn a_parameter_that_only_the_path_names_is_a_text() {
    let mut undeclared = document(&json!({}));
    let item = undeclared["paths"]["/fine"].take();
    undeclared["paths"] = json!({"/fine/{id}": item});
    let outcome = pipeline::run(undeclared.clone(), Settings::default()).unwrap();
    let client = &outcome.generated.files["src/client.rs"];
    assert!(client.contains("id: &'a str"), "{client}");
    assert!(client.contains("encode_path(& id.to_string())"), "{client}");
    let constructs: Vec<String> = notes(undeclared)
        .into_iter()
        .map(|(_, construct)| construct)
        .collect();
    assert_eq!(
        constructs,
        ["parameter without schema", "path parameter {id}"]
    );
}

#[test]
fn versions_and_forms_that_are_not_openapi_are_refused() {
    for (document, construct) in [
        (json!({}), "no `openapi`"),
        (json!({"swagger": "2.0"}), "swagger: \"2.0\""),
        (
            json!({"openapi": "3.2.0", "paths": {}}),
            "openapi: \"3.2.0\"",
        ),
        (json!({"openapi": 3.1, "paths": {}}), "openapi: 3.1"),
        (json!({"openapi": "3.1.0"}), "no paths"),
        (json!({"openapi": "3.1.0", "paths": []}), "no paths"),
        (json!({"openapi": "3.1.0", "paths": {"/a": 1}}), "path item"),
        (
            json!({"openapi": "3.1.0", "paths": {"/a": {"get": []}}}),
            "operation",
        ),
        (
            json!({"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": []}}}}),
            "responses",
        ),
        (
            json!({"openapi": "3.1.0", "paths": {"/a": {"get": {"parameters": {}}}}}),
            "parameters",
        ),
    ] {
        let diagnostics = lower::lower(&document).unwrap_err();
        assert_eq!(
            diagnostics.errors.first().unwrap().construct,
            construct,
            "{document}"
        );
    }
}

#[test]
fn a_recursive_reference_means_the_schema_around_it_that_says_so() {
    let with = |filters: Value| {
        json!({"schema": {
            "type": "object",
            "$recursiveAnchor": true,
            "properties": {"filters": {"type": "array", "items": {"anyOf": [{"type": "string"}, filters]}}},
        }})
    };
    let types = |fixture| {
        let outcome = pipeline::run(document(&fixture), Settings::default()).unwrap();
        outcome.generated.files["src/types.rs"].clone()
    };
    assert_eq!(
        types(with(json!({"$recursiveRef": "#"}))),
        types(with(json!({"$ref": "#/components/schemas/A"})))
    );
}

//! No document may make a stage panic, hang, or eat the memory: broken ones, hostile ones, and ones made by chance.

#![allow(clippy::unwrap_used)]

use std::time::{Duration, Instant};

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use xtask::document::{load, select};
use xtask::pipeline::{self, Settings};

const OURS: &[u8] = include_bytes!("operations/document.yaml");
const CONSTRUCTS: &str = include_str!("constructs/schemas.yaml");

/// What takes so long on any machine will not end; nothing here takes a hundredth of it by itself.
const HANGS: Duration = Duration::from_secs(300);

/// Runs everything behind the file system; whether it succeeds does not matter, whether it returns does.
fn survives(bytes: &[u8]) {
    let begin = Instant::now();
    if let Ok(document) = load::load(bytes) {
        survives_as(document);
    }
    assert!(begin.elapsed() < HANGS, "{:?}", begin.elapsed());
}

fn survives_as(document: Value) {
    let document = select::select(document, &select::Selection::default());
    let settings = Settings {
        skip_unsupported: true,
        ..Settings::default()
    };
    let said = match pipeline::adapted(&document) {
        Ok(adapted) => adapted.notes,
        Err(said) => said.errors,
    };
    for one in said {
        assert!(document.pointer(&one.at).is_some(), "{one}\n{document}");
    }
    if let Err(error) = pipeline::run(document, settings) {
        let text = format!("{error:#}");
        assert!(!text.contains("a fault of this generator"), "{text}");
    }
}

/// A document with one operation that sends and gets `schema`.
fn around(schema: &Value, schemas: &Value) -> Value {
    let content = json!({"application/json": {"schema": schema}});
    json!({"openapi": "3.1.1", "info": {"title": "t", "version": "1"}, "components": {"schemas": schemas}, "paths": {"/a": {"post": {
        "operationId": "a", "requestBody": {"content": content}, "responses": {"200": {"description": "", "content": content}}}}}})
}

#[test]
fn truncated_files() {
    let json = load::load(OURS).unwrap().to_string();
    for length in (0..OURS.len()).step_by(211) {
        survives(&OURS[..length]);
    }
    for length in (0..json.len()).step_by(509) {
        survives(&json.as_bytes()[..length]);
    }
}

#[test]
fn circles_of_references() {
    for text in [
        r##"{"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}}"##,
        r##"{"A": {"allOf": [{"$ref": "#/components/schemas/A"}]}}"##,
        r##"{"A": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "string"}]}}"##,
        r##"{"A": {"anyOf": [{"$ref": "#/components/schemas/B"}]}, "B": {"anyOf": [{"$ref": "#/components/schemas/A"}]}}"##,
        r##"{"A": {"oneOf": [{"$ref": "#/components/schemas/B"}, {"type": "integer"}]}, "B": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "string"}]}}"##,
        r##"{"A": {"type": "array", "items": {"$ref": "#/components/schemas/A/items"}}}"##,
        r##"{"A": {"$ref": "#/components/schemas/A/properties/x", "properties": {"x": {"$ref": "#/components/schemas/A"}}}}"##,
        r##"{"A": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/A"}, "allOf": [{"$ref": "#/components/schemas/B"}]}, "B": {"allOf": [{"$ref": "#/components/schemas/A"}]}}"##,
        r##"{"A": {"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#/components/schemas/A"}}}}"##,
        r##"{"A": {"type": "array", "prefixItems": [{"$ref": "#/components/schemas/A"}], "minItems": 1, "maxItems": 1}}"##,
        r##"{"A": {"allOf": [{"$ref": "#/components/schemas/B"}, {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "object"}]}]}, "B": {"type": "object"}}"##,
        r##"{"A": {"type": ["object", "null"], "properties": {"a": {"$ref": "#/components/schemas/B"}}}, "B": {"$ref": "#/components/schemas/A"}}"##,
        r##"{"A": {"discriminator": {"propertyName": "k"}, "type": "object", "properties": {"k": {"type": "string"}}}, "B": {"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"a": {"$ref": "#/components/schemas/A"}}}]}}"##,
        r##"{"A": {"$ref": "#"}}"##,
        r##"{"A": {"$ref": "#/components/schemas"}}"##,
        r##"{"A": {"$ref": "#/paths"}}"##,
        r##"{"A": {"$ref": 1}}"##,
        r##"{"A": {"$ref": "#/components/schemas/C"}, "B": {"type": ["string", "null"]}, "C": {"discriminator": {"propertyName": "type", "mapping": {"x": "A", "y": "B"}}, "enum": ["a", null]}}"##,
        r##"{"A": {"oneOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}]}, "B": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "string"}]}}"##,
        r##"{"A": {"$ref": ""}}"##,
    ] {
        let schemas: Value = serde_json::from_str(text).unwrap();
        let begin = Instant::now();
        survives_as(around(&json!({"$ref": "#/components/schemas/A"}), &schemas));
        assert!(begin.elapsed() < HANGS, "{text}");
    }
}

#[test]
fn nesting_of_ten_thousand_levels() {
    let deep = |open: &str, close: &str| {
        format!("{}{}{}", open.repeat(10_000), "{}", close.repeat(10_000))
    };
    let document = around(&json!("HERE"), &json!({})).to_string();
    for (open, close) in [
        (r#"{"items":"#, "}"),
        (r#"{"allOf":["#, "]}"),
        (r#"{"properties":{"a":"#, "}}"),
        ("[", "]"),
    ] {
        let text = document.replace("\"HERE\"", &deep(open, close));
        let said = format!("{:#}", load::load(text.as_bytes()).unwrap_err());
        assert!(
            said.contains("deep") || said.contains("recursion"),
            "{said}"
        );
    }
    let yaml: String = (0..10_000)
        .map(|level| format!("{}a:\n", " ".repeat(level)))
        .collect();
    assert!(load::load(yaml.as_bytes()).is_err());
}

#[test]
fn a_chain_of_many_names_is_long_and_not_deep() {
    let count = 3_000;
    let mut schemas = Map::new();
    for n in 0..count {
        schemas.insert(format!("S{n}"), json!({"type": "object", "properties": {"next": {"$ref": format!("#/components/schemas/S{}", n + 1)}}}));
    }
    schemas.insert(format!("S{count}"), json!({"type": "string"}));
    let begin = Instant::now();
    survives_as(around(
        &json!({"$ref": "#/components/schemas/S0"}),
        &Value::Object(schemas),
    ));
    assert!(begin.elapsed() < HANGS, "{:?}", begin.elapsed());

    let mut schemas = Map::new();
    for n in 0..count {
        schemas.insert(
            format!("S{n}"),
            json!({"$ref": format!("#/components/schemas/S{}", n + 1)}),
        );
    }
    schemas.insert(format!("S{count}"), json!({"type": "string"}));
    survives_as(around(
        &json!({"$ref": "#/components/schemas/S0"}),
        &Value::Object(schemas),
    ));
}

#[test]
fn aliases_that_unfold_out_of_bounds() {
    let mut bomb = String::from(
        "openapi: 3.1.1\npaths: {}\na0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n",
    );
    for n in 1..12 {
        bomb += &format!(
            "a{n}: &a{n} [{}]\n",
            vec![format!("*a{}", n - 1); 9].join(", ")
        );
    }
    survives(bomb.as_bytes());
    // The same, fifty megabytes long.
    let mut long = String::from("a: &a [x]\nb:\n");
    while long.len() < 50_000_000 {
        long += "  - *a\n";
    }
    let said = format!("{:#}", load::load(long.as_bytes()).unwrap_err());
    assert!(said.contains("limit"), "{said}");
    survives(&long.as_bytes()[..30_000_000]);
}

#[test]
fn unions_that_multiply_are_refused_and_not_multiplied() {
    let pair = |n: usize| json!({"oneOf": [{"type": "object", "properties": {format!("a{n}"): {"type": "string"}}}, {"type": "object", "properties": {format!("b{n}"): {"type": "integer"}}}]});
    let begin = Instant::now();
    survives_as(around(
        &json!({"allOf": (0..40).map(pair).collect::<Vec<_>>()}),
        &json!({}),
    ));
    assert!(begin.elapsed() < HANGS, "{:?}", begin.elapsed());
}

/// JSON that looks like a schema often enough to get somewhere.
fn schema() -> impl Strategy<Value = Value> {
    let names = prop::sample::select(vec!["A", "B", "C", "type", "x"]);
    let leaf = prop_oneof![
        Just(json!({})),
        Just(json!(true)),
        Just(json!(false)),
        Just(json!(null)),
        Just(json!("text")),
        Just(json!([])),
        Just(json!(1)),
        prop::sample::select(vec![
            "string", "integer", "number", "boolean", "object", "array", "null", "what"
        ])
        .prop_map(|t| json!({"type": t})),
        names
            .clone()
            .prop_map(|n| json!({"$ref": format!("#/components/schemas/{n}")})),
        names
            .clone()
            .prop_map(|n| json!({"$ref": format!("#/components/schemas/A/properties/{n}")})),
        Just(json!({"const": "k"})),
        Just(json!({"enum": ["a", "b", null, 1]})),
        Just(json!({"type": ["string", "null"]})),
        Just(json!({"type": "string", "format": "date-time"})),
        Just(json!({"type": "string", "format": "password"})),
    ];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        let list = prop::collection::vec(inner.clone(), 0..4);
        let map = prop::collection::btree_map(prop::sample::select(vec!["a", "b", "type", "self", "A"]), inner.clone(), 0..4);
        let map = map.prop_map(|map| Value::Object(map.into_iter().map(|(k, v)| (k.to_owned(), v)).collect::<Map<_, _>>()));
        let keyed = prop::sample::select(vec!["allOf", "oneOf", "anyOf", "prefixItems", "enum", "required", "examples"]);
        let single = prop::sample::select(vec!["items", "additionalProperties", "not", "if", "then", "const", "default", "unevaluatedProperties", "discriminator", "type", "propertyNames"]);
        let several = prop::sample::select(vec!["properties", "patternProperties", "$defs", "dependentSchemas"]);
        let part = prop_oneof![
            (keyed, list).prop_map(|(key, list)| json!({key: list})),
            (single, inner.clone()).prop_map(|(key, value)| json!({key: value})),
            (several, map).prop_map(|(key, map)| json!({key: map})),
            Just(json!({"required": ["a", "type"]})),
            Just(json!({"discriminator": {"propertyName": "type", "mapping": {"x": "A", "y": "#/components/schemas/B"}}})),
            inner,
        ];
        prop::collection::vec(part, 1..4).prop_map(|parts| {
            let objects = parts.iter().filter_map(Value::as_object).flatten();
            Value::Object(objects.map(|(k, v)| (k.clone(), v.clone())).collect())
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn schemas_made_by_chance(a in schema(), b in schema(), c in schema()) {
        survives_as(around(&json!({"$ref": "#/components/schemas/A"}), &json!({"A": a, "B": b, "C": c, "type": {"type": "object"}})));
    }

    #[test]
    fn bytes_made_by_chance(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        survives(&bytes);
    }

}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn documents_with_one_place_exchanged(place in any::<prop::sample::Index>(), value in schema()) {
        let mut document = load::load(OURS).unwrap();
        let mut places = Vec::new();
        pointers(&document, "", &mut places);
        let place = place.get(&places);
        *document.pointer_mut(place).unwrap() = value;
        survives_as(document);
    }
}

fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
    out.push(at.to_owned());
    match value {
        Value::Object(map) => map
            .iter()
            .for_each(|(key, child)| pointers(child, &xtask::pointer::join(at, key), out)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(i, child)| pointers(child, &xtask::pointer::join(at, i.to_string()), out)),
        _ => {}
    }
}

#[test]
fn the_same_bytes_in_twenty_runs_and_every_form() {
    let document = load::load(OURS).unwrap();
    let schemas = load::load(CONSTRUCTS.as_bytes()).unwrap();
    let both = around(&json!({"$ref": "#/components/schemas/Holder"}), &schemas);
    for document in [document, both] {
        let files = |document: Value| {
            let outcome = pipeline::run(document, Settings::default()).unwrap();
            (outcome.hash, outcome.generated.files)
        };
        let first = files(document.clone());
        for _ in 0..20 {
            assert!(files(document.clone()) == first);
        }
        let yaml = xtask::output::yaml::text(&document).unwrap();
        assert!(files(load::load(yaml.as_bytes()).unwrap()) == first);
        assert!(files(load::load(backwards(&document).as_bytes()).unwrap()) == first);
    }
}

/// The document as JSON, the keys of every object in the opposite order.
fn backwards(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let entries: Vec<String> = map
                .iter()
                .rev()
                .map(|(key, value)| format!("{}:{}", Value::from(key.as_str()), backwards(value)))
                .collect();
            format!("{{{}}}", entries.join(","))
        }
        Value::Array(items) => format!(
            "[{}]",
            items.iter().map(backwards).collect::<Vec<_>>().join(",")
        ),
        other => other.to_string(),
    }
}

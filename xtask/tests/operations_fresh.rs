//! Whether the generated code in `operations/` is what the generator makes now.
//!
//! `UPDATE_FIXTURES=1 cargo test -p xtask --test operations_fresh` writes it anew.

#![allow(clippy::unwrap_used)]

#[path = "fresh/mod.rs"]
mod fresh;

use std::path::Path;

use xtask::document::{load, select};
use xtask::pipeline;

#[test]
fn the_compiled_fixtures_are_what_the_generator_makes() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/operations");
    let document = load::load(&std::fs::read(directory.join("document.yaml")).unwrap()).unwrap();
    let document = select::select(document, &select::Selection::default());
    let outcome = pipeline::run(document, pipeline::Settings::default()).unwrap();
    assert_eq!(outcome.generated.operations, 51);
    // Every mock has a function of this name, whatever its parameters are called.
    let mock = &outcome.generated.files["src/mock.rs"];
    assert!(!mock.contains("pub fn new<"));
    let mut expected = outcome.generated.files;
    expected.retain(|path, _| {
        ["src/client.rs", "src/types.rs"].contains(&path.as_str())
            || path.starts_with("src/support/")
    });
    fresh::compare(&directory, &expected, "operations_fresh");
}

#[test]
fn names_that_look_like_generated_code_are_names() {
    let names = ["ok. await", "header_map .", "^/a?b"];
    let parameters = names
        .map(|name| serde_json::json!({"name": name, "in": "query", "schema": {"type": "string"}}));
    let document = serde_json::json!({
        "openapi": "3.1.1",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": {
            "operationId": "a", "parameters": parameters, "responses": {"204": {"description": ""}},
        }}},
    });
    let outcome = pipeline::run(document, pipeline::Settings::default()).unwrap();
    let (client, mock) = (
        &outcome.generated.files["src/client.rs"],
        &outcome.generated.files["src/mock.rs"],
    );
    for name in names {
        assert!(client.contains(&format!("{name:?}")), "{client}");
        assert!(mock.contains(&format!("query_param({name:?}")), "{mock}");
    }
    assert!(!client.contains("let mut header_map"), "{client}");
}

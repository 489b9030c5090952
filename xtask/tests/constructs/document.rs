//! The document of the constructs.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use xtask::document::load;

/// Where the fixtures are.
pub(crate) fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/constructs")
}

/// The schemas, by name.
pub(crate) fn schemas() -> Value {
    load::load(&std::fs::read(directory().join("schemas.yaml")).unwrap()).unwrap()
}

/// A document with an operation for each schema, which sends it and gets it back.
pub(crate) fn document() -> Value {
    let schemas = schemas();
    let mut paths = json!({});
    for name in schemas.as_object().unwrap().keys() {
        let content = json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}});
        paths[format!("/{name}")] = json!({"post": {
            "operationId": format!("echo {name}"),
            "requestBody": {"required": true, "content": content},
            "responses": {"200": {"description": "", "content": content}},
        }});
    }
    json!({"openapi": "3.1.1", "info": {"title": "Constructs", "version": "1"}, "paths": paths, "components": {"schemas": schemas}})
}

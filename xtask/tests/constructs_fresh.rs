//! Whether the generated code in `constructs/` is what the generator makes now.
//!
//! `UPDATE_FIXTURES=1 cargo test -p xtask --test constructs_fresh` writes it anew.

#![allow(clippy::unwrap_used)]

#[path = "constructs/document.rs"]
mod document;

use document::{directory, document};
use xtask::pipeline;

#[test]
fn the_compiled_fixtures_are_what_the_generator_makes() {
    let outcome = pipeline::run(document(), pipeline::Settings::default()).unwrap();
    let adapted = pipeline::adapted(&document()).unwrap().api;
    let mut rows = String::new();
    for operation in &adapted.operations {
        let schemas = operation.schemas().into_iter();
        let names: Vec<&str> = schemas.map(|(_, found)| found.target().unwrap()).collect();
        let path = &operation.path;
        let types: Vec<String> = names
            .iter()
            .map(|name| format!("again::<crate::types::{name}>"))
            .collect();
        rows += &format!(
            "    ({:?}, {}),\n",
            path.trim_start_matches('/'),
            types.join(", ")
        );
    }
    let table = format!(
        "use crate::{{Again, again}};\n\n/// The types of every schema: as it is written, and as it is read.\npub(crate) const TABLE: &[(&str, Again, Again)] = &[\n{rows}];\n"
    );
    let files = outcome.generated.files;
    let expected = [
        ("types.rs", &files["src/types.rs"]),
        ("support.rs", &files["src/support.rs"]),
        ("client.rs", &files["src/client.rs"]),
        ("table.rs", &table),
    ];
    for (name, text) in expected {
        let path = directory().join(name);
        if std::env::var_os("UPDATE_FIXTURES").is_some() {
            std::fs::write(&path, text).unwrap();
        } else {
            let there = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(
                there == *text,
                "{name} is stale: run UPDATE_FIXTURES=1 cargo test -p xtask --test constructs_fresh"
            );
        }
    }
}

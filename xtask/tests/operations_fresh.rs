//! Whether the generated code in `operations/` is what the generator makes now.
//!
//! `UPDATE_FIXTURES=1 cargo test -p xtask --test operations_fresh` writes it anew.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use xtask::document::{load, select};
use xtask::pipeline;

#[test]
fn the_compiled_fixtures_are_what_the_generator_makes() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/operations");
    let document = load::load(&std::fs::read(directory.join("document.yaml")).unwrap()).unwrap();
    let document = select::select(document, &select::Selection::all());
    let outcome = pipeline::run(document, pipeline::Settings::default()).unwrap();
    assert_eq!(outcome.generated.operations, 45);
    for name in ["client", "types", "support"] {
        let path = directory.join(format!("{name}.rs"));
        let text = &outcome.generated.files[&format!("src/{name}.rs")];
        if std::env::var_os("UPDATE_FIXTURES").is_some() {
            std::fs::write(&path, text).unwrap();
        } else {
            let there = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(
                there == *text,
                "{name}.rs is stale: run UPDATE_FIXTURES=1 cargo test -p xtask --test operations_fresh"
            );
        }
    }
}

//! Whether the generated code in `constructs/` is what the generator makes now.
//!
//! `UPDATE_FIXTURES=1 cargo test -p xtask --test constructs_fresh` writes it anew.

#![allow(clippy::unwrap_used)]

#[path = "constructs/document.rs"]
mod document;

#[path = "fresh/mod.rs"]
mod fresh;

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
    let mut expected = outcome.generated.files;
    expected.retain(|path, _| path == "src/types.rs" || path.starts_with("src/support/"));
    expected.insert("src/table.rs".to_owned(), table);
    fresh::compare(&directory(), &expected, "constructs_fresh");
}

//! From the middle to the files of a crate.

use std::collections::BTreeSet;

use anyhow::Result;

use crate::emit::types::Types;
use crate::emit::{Files, facts, source};
use crate::ir::Api;
use crate::{progenitor, runtime};

/// The version of this generator. It counts up when the same document comes to other bytes, and is part of their hash.
pub const VERSION: u32 = 19;

/// What generation came to.
#[derive(Debug)]
pub struct Generated {
    /// The source files.
    pub files: Files,
    /// What their code names: words, and each two of them that `::` joins.
    pub named: BTreeSet<String>,
    /// How many operations the client has.
    pub operations: usize,
    /// How many types.
    pub types: usize,
}

/// Generates the sources of a crate.
pub fn generate(api: &Api) -> Result<Generated> {
    let [client, mock] = progenitor::make(api)?;
    let facts = source::text(facts::module(api))?;
    let facts = format!("//! What the document says about itself.\n\n{facts}");
    let mock = source::unparsed(&mock);
    let mock = format!("//! Typed matchers and responses for [`httpmock`].\n\n{mock}");
    let files = [
        ("lib", runtime::LIB.to_owned()),
        ("client", source::unparsed(&client)),
        ("types", Types::new(api).module()?),
        ("facts", facts),
        ("mock", mock),
    ];
    let mut files = Files::from(files.map(|(name, text)| (format!("src/{name}.rs"), text)));
    let named = |name: &str| source::named(&files[name]);
    let always = &named("src/client.rs")? | &named("src/types.rs")?;
    let by_mocks = named("src/mock.rs")?;
    let mut named = &always | &by_mocks;
    for (name, text) in runtime::files(&always, &by_mocks) {
        named.append(&mut source::named(&text)?);
        files.insert(format!("src/support/{name}"), text);
    }
    Ok(Generated {
        files,
        named,
        operations: api.operations.len(),
        types: api.schemas.len(),
    })
}

#[cfg(test)]
mod tests {
    use crate::pipeline::{self, Settings};
    use serde_json::{Value, json};

    fn types(properties: &Value, description: &str) -> super::Generated {
        let content = json!({"application/json": {"schema": {"properties": properties}}});
        let response = json!({"description": description, "content": content});
        let document = json!({
            "openapi": "3.1.0",
            "info": {"title": description, "version": "1"},
            "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": response}}}},
        });
        let outcome = pipeline::run(document, Settings::default()).unwrap();
        outcome.generated
    }

    #[test]
    fn a_map_is_imported_wherever_it_stands() {
        let map = json!({"type": "object", "additionalProperties": {"type": "integer"}});
        let made = types(&json!({"m": map}), "");
        let types = &made.files["src/types.rs"];
        assert!(types.contains("Option<BTreeMap<String, i64>>"), "{types}");
        assert!(types.contains("use std::collections::BTreeMap;"), "{types}");
    }

    #[test]
    fn objects_that_require_each_other_are_boxed() {
        let requires = |name: &str| {
            let property = json!({"$ref": format!("#/components/schemas/{name}")});
            json!({"type": "object", "required": ["p"], "properties": {"p": property}})
        };
        let body = json!({"content": {"application/json": {"schema": requires("A")}}});
        let operation = json!({"operationId": "a", "requestBody": body, "responses": {}});
        let document = json!({
            "openapi": "3.1.0",
            "paths": {"/a": {"post": operation}},
            "components": {"schemas": {"A": requires("B"), "B": requires("A")}},
        });
        let outcome = pipeline::run(document, Settings::default()).unwrap();
        let types = &outcome.generated.files["src/types.rs"];
        assert!(types.contains("p: Box<A>"), "{types}");
        assert!(types.contains("p: Box<B>"), "{types}");
    }

    #[test]
    fn a_text_brings_nothing_into_a_crate() {
        let plain = json!({"u8": {"type": "string"}, "t": {"type": "string"}});
        let mut named = plain.clone();
        let text = "BTreeMap< u8 chrono::DateTime<chrono::Utc> support::Secret secrecy:: regex::";
        named["t"]["description"] = json!(text);
        named["u8"]["description"] = json!(text);
        let (without, with) = (types(&plain, ""), types(&named, text));
        let names = |made: &super::Generated| made.files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&with), names(&without));
        assert_eq!(with.named, without.named);
        let types = &with.files["src/types.rs"];
        assert!(!types.contains("use std::collections"), "{types}");
        assert!(!types.contains("support::Lenient"), "{types}");
    }
}

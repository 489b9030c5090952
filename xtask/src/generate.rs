//! From the middle to the files of a crate.

use anyhow::Result;

use crate::emit::types::Types;
use crate::emit::{Files, facts, source};
use crate::ir::Api;
use crate::{progenitor, runtime};

/// The version of this generator. It counts up when the same document comes to other bytes, and is part of their hash.
pub const VERSION: u32 = 11;

/// What generation came to.
#[derive(Debug)]
pub struct Generated {
    /// The source files.
    pub files: Files,
    /// How many operations the client has.
    pub operations: usize,
    /// How many types.
    pub types: usize,
}

/// Generates the sources of a crate.
pub fn generate(api: &Api) -> Result<Generated> {
    let made = progenitor::make(api)?;
    let facts = source::text(facts::module(api), "facts")?;
    let facts = format!("//! What the document says about itself.\n\n{facts}");
    let mock = source::unparsed(&made.mock);
    let mock = format!("//! Typed matchers and responses for [`httpmock`].\n\n{mock}");
    let files = [
        ("lib", runtime::LIB.to_owned()),
        ("client", source::unparsed(&made.client)),
        ("types", Types::new(api).module()?),
        ("facts", facts),
        ("mock", mock),
    ];
    let mut files = Files::from(files.map(|(name, text)| (format!("src/{name}.rs"), text)));
    let sources = ["src/client.rs", "src/types.rs"].map(|name| files[name].as_str());
    let support = runtime::files(&sources, &files["src/mock.rs"]).into_iter();
    let support = support.map(|(name, text)| (format!("src/support/{name}"), text));
    files.extend(support.collect::<Vec<_>>());
    Ok(Generated {
        files,
        operations: api.operations.len(),
        types: api.schemas.len(),
    })
}

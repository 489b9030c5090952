//! The fifth stage: from an adapted document to the files of a crate.

use anyhow::{Context as _, Result};
use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::types::Types;
use crate::emit::{Files, facts};
use crate::ir::Api;
use crate::progenitor;

const LIB: &str = include_str!("runtime/lib.rs");
const SUPPORT: &str = concat!(
    include_str!("runtime/support.rs"),
    "\n",
    include_str!("runtime/casing.rs")
);
/// What [`SUPPORT`] holds besides, where the client or the types use it.
const SUPPORTED: [(&str, &str); 5] = [
    (
        "crate :: support :: Joined",
        include_str!("runtime/joined.rs"),
    ),
    ("crate :: support :: body", include_str!("runtime/body.rs")),
    (
        "crate :: support :: tagged",
        include_str!("runtime/tagged.rs"),
    ),
    (
        "crate :: support :: Timestamp",
        include_str!("runtime/timestamp.rs"),
    ),
    (
        "crate :: support :: Secret",
        include_str!("runtime/secret.rs"),
    ),
];

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
    let types = Types::new(api).module();
    let client = &made.client;
    let written = quote!(#client #types).to_string();
    let used = SUPPORTED
        .iter()
        .filter(|(name, _)| written.contains(name))
        .map(|(_, text)| format!("\n{text}"));
    let support = SUPPORT.to_owned() + &used.collect::<String>();
    let mut files = Files::new();
    files.insert("src/lib.rs".into(), LIB.to_owned());
    files.insert("src/support.rs".into(), support);
    files.insert("src/client.rs".into(), prettyplease::unparse(&made.client));
    files.insert(
        "src/types.rs".into(),
        format!(
            "//! The bodies of requests and answers.\n\n{}",
            source(types, "types")?
        ),
    );
    let facts = source(facts::module(api), "facts")?;
    files.insert(
        "src/facts.rs".into(),
        format!("//! What the document says about itself.\n\n{facts}"),
    );
    let mock = prettyplease::unparse(&made.mock);
    files.insert(
        "src/mock.rs".into(),
        format!("//! Typed matchers and answers for [`httpmock`].\n\n{mock}"),
    );
    Ok(Generated {
        files,
        operations: api.operations.len(),
        types: api.schemas.len(),
    })
}

fn source(tokens: TokenStream, what: &str) -> Result<String> {
    let file = syn::parse2(tokens)
        .with_context(|| format!("the {what} are not Rust: a fault of this generator"))?;
    Ok(prettyplease::unparse(&file))
}

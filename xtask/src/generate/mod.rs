//! The fifth stage: from an adapted document to the files of a crate.

mod accept;
mod client;
mod corrections;
mod enums;
mod facts;
mod headers;
pub(crate) mod ident;
mod joined;
pub mod manifest;
mod mock;
mod optional;
mod prose;
mod request;
mod types;
mod unions;

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::schema;

const LIB: &str = include_str!("templates/lib.rs");
const SUPPORT: &str = concat!(
    include_str!("templates/support.rs"),
    "\n",
    include_str!("templates/casing.rs")
);
/// What [`SUPPORT`] holds besides, where the client or the types use it.
const SUPPORTED: [(&str, &str); 5] = [
    (
        "crate :: support :: Joined",
        include_str!("templates/joined.rs"),
    ),
    (
        "crate :: support :: body",
        include_str!("templates/body.rs"),
    ),
    (
        "crate :: support :: tagged",
        include_str!("templates/tagged.rs"),
    ),
    (
        "crate :: support :: Timestamp",
        include_str!("templates/timestamp.rs"),
    ),
    (
        "crate :: support :: Secret",
        include_str!("templates/secret.rs"),
    ),
];

/// The files of a crate, by their path in it, without headers.
pub type Files = BTreeMap<String, String>;

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
pub fn generate(document: &Value) -> Result<Generated> {
    let components = schema::components(document);
    let made = client::make(document)?;
    let types = types::Types::new(document, &components).module();
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
    let facts = source(facts::module(document), "facts")?;
    files.insert(
        "src/facts.rs".into(),
        format!("//! What the document says about itself.\n\n{facts}"),
    );
    let mock = prettyplease::unparse(&mock::corrected(made.mock, document, &made.renamed)?);
    files.insert(
        "src/mock.rs".into(),
        format!("//! Typed matchers and answers for [`httpmock`].\n\n{mock}"),
    );
    Ok(Generated {
        files,
        operations: schema::operations(document).len(),
        types: components.len(),
    })
}

fn source(tokens: TokenStream, what: &str) -> Result<String> {
    let file = syn::parse2(tokens)
        .with_context(|| format!("the {what} are not Rust: a fault of this generator"))?;
    Ok(prettyplease::unparse(&file))
}

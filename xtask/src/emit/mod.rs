//! The fifth stage: from the middle to Rust.

pub(crate) mod docs;
mod enums;
pub(crate) mod facts;
pub(crate) mod identifiers;
pub mod manifest;
mod objects;
pub(crate) mod source;
pub(crate) mod types;
mod unions;
mod uses;

use std::collections::BTreeMap;

/// The files of a crate, by their path in it, without headers.
pub type Files = BTreeMap<String, String>;

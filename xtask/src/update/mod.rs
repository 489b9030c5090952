//! Taking over a document from upstream.

pub mod descriptions;
pub mod fetch;
mod wordless;

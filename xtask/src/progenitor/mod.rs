//! What progenitor writes: the client and the typed mocks, made from a skeleton of the API and corrected.
//!
//! One rule is one file, each counts what it changed, and one that no longer finds what it was written for is an error.

mod accept;
mod corrections;
mod delimited;
mod docs;
mod headers;
mod mock;
mod optional;
mod request;
mod skeleton;

pub(crate) use skeleton::make;

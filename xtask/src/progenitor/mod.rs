//! What progenitor writes: the client and the typed mocks, made from a skeleton of the API and corrected.
//!
//! Of a function of progenitor's client `function` makes two: one that builds the request (`request`), and one that sends it
//! and reads the response (`response`). A correction that no longer finds what it was written for is an error.

mod client;
mod function;
mod mock;
mod request;
mod response;
mod run;
mod skeleton;
mod tidy;

pub(crate) use run::make;

//! What progenitor writes: the client and the typed mocks, made from a skeleton of the API and corrected.
//!
//! A function of progenitor's client is taken apart (`function`), its parts are corrected (`request`, `response`), and it
//! is put together again. A correction that no longer finds what it was written for is an error.

mod chain;
mod client;
mod docs;
mod function;
mod mock;
mod request;
mod response;
mod rules;
mod run;
mod skeleton;

pub(crate) use run::make;

//! Tests of the stand-in server against the API's description, with a plain HTTP client.
//!
//! Nothing here goes through `arize-ax`'s own client: if the client and the stand-in made the same mistake, these tests
//! are where it would show.

// The helpers are tests too, whatever the attribute on them.
#![allow(clippy::unwrap_used)]

mod api;
mod creating;
mod encodings;
mod fault_responses;
mod fault_rules;
mod faults;
mod journal;
mod keys;
mod lifecycle;
mod listing;
mod newest;
mod running;
mod strictness;
mod wire;

//! The stand-in server, held against the API's description with a plain HTTP client.
//!
//! Nothing here goes through `arize-ax`'s own client: if the client and the stand-in made the same mistake, these tests
//! are where it would show.

mod api;
mod creating;
mod journal;
mod keys;
mod lifecycle;
mod listing;
mod running;
mod strictness;

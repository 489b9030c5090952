//! The server: sockets, HTTP, and faults on the wire.
//!
//! It runs on a thread of its own with a runtime of its own, so a test that pauses or blocks its own runtime does not
//! pause the server, and delays are real. One thread is enough: a request is a few microseconds of work.

mod command;
mod listener;
mod payload;
mod rate_limit;
mod request;
mod sabotage;
mod serve;
mod state;
mod stream;
mod thread;

pub use rate_limit::RateLimit;
pub(crate) use rate_limit::TokenBucket;
pub(crate) use state::{Shared, State};
pub(crate) use thread::ServerThread;

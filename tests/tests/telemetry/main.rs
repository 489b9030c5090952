//! The spans, events and warnings that the client emits through `tracing`.
//!
//! A process of its own, since `tracing` caches for all threads whether there is a subscriber: every test here that
//! makes a call starts with a [`Recorder`](arize_ax_tests::recorder::Recorder).

mod prerelease;
mod spans;

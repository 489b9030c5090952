//! What a service sees of the client through `tracing`: spans, events and warnings.
//!
//! A process of its own, since `tracing` caches for all threads whether anybody listens: every test here that makes a
//! call starts with a [`Recorder`](arize_ax_tests::recorder::Recorder).

mod prerelease;
mod spans;

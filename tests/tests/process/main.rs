//! What hangs on the process: environment variables, warnings that are given once, certificates, proxies, spans.
//!
//! Variables of the environment cannot be set safely while other threads run, so a test that needs some runs this
//! binary again with them set, for one `#[ignore]`d test of it: see [`again`].

mod again;
mod environment;
mod prerelease;
mod proxies;
mod spans;
mod tls;
mod tls_server;

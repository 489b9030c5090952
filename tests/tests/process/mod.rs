//! Tests that depend on the process: environment variables, certificates, proxies, runtimes.
//!
//! Variables of the environment cannot be set safely while other threads run, so a test that needs some runs this
//! binary again with them set, for one `#[ignore]`d test of it: see [`again`](arize_ax_tests::again).

mod environment;
mod proxies;
mod runtimes;
mod tls;
mod tls_server;

//! Tests of `arize-ax` through its public API alone; see `tests/`.
//!
//! Shared by several test binaries: people to create, a server that responds byte for byte as it is set up ([`raw`]),
//! clients that do not wait between attempts, a recorder of spans and events ([`recorder`]), and tests in a process of
//! their own ([`again`]).
pub mod again;
pub mod people;
pub mod raw;
pub mod recorder;
pub mod unclaimed;

use std::pin::pin;
use std::sync::OnceLock;
use std::time::Duration;

use arize_ax::retry::{Backoff, RetryBudget};
use arize_ax::testing::{Journal, StandIn};
use arize_ax::{Client, ClientBuilder};
use futures_util::future::{Either, select};

/// Settings for a client of the stand-in that retries at once and as often as the policy lets it.
pub fn eager(stand_in: &StandIn) -> ClientBuilder {
    at_once(stand_in.client_builder())
}

/// An HTTP client for many clients of one test, since building one takes longer than most tests.
///
/// # Panics
/// If it cannot be made.
pub fn shared_http() -> reqwest::Client {
    let builder = reqwest::Client::builder().no_proxy();
    let builder = builder.redirect(reqwest::redirect::Policy::none());
    builder.build().expect("an HTTP client")
}

/// An HTTP client for all tests of a process, each of which has a runtime of its own: no connection outlives its call.
///
/// # Panics
/// If it cannot be made.
pub fn fleeting_http() -> reqwest::Client {
    static HTTP: OnceLock<reqwest::Client> = OnceLock::new();
    let make = || {
        let builder = reqwest::Client::builder().no_proxy();
        let builder = builder.redirect(reqwest::redirect::Policy::none());
        builder.pool_max_idle_per_host(0).build()
    };
    HTTP.get_or_init(|| make().expect("an HTTP client")).clone()
}

/// Settings for a client of `url` that retries at once and as often as the policy lets it.
pub fn eager_at(url: impl Into<String>) -> ClientBuilder {
    at_once(
        Client::builder()
            .base_url(url)
            .api_key("ak-tests")
            .silence_prerelease_warning(),
    )
}

fn at_once(builder: ClientBuilder) -> ClientBuilder {
    builder
        .backoff(Backoff::new(Duration::ZERO, Duration::ZERO))
        .retry_budget(RetryBudget::unlimited())
}

/// Polls `work` until the server's journal fulfils `condition`, and drops it.
///
/// # Panics
/// If `work` ends before, or the condition is not fulfilled within half a minute.
pub async fn poll_until<T>(
    work: impl Future<Output = T>,
    server: &StandIn,
    condition: impl Fn(&Journal) -> bool,
) {
    let fulfilled = tokio::time::timeout(Duration::from_secs(30), server.wait_until(condition));
    match select(pin!(work), pin!(fulfilled)).await {
        Either::Left(_) => panic!("the work ended before the condition was fulfilled"),
        Either::Right((fulfilled, _)) => fulfilled.expect("the condition within half a minute"),
    }
}

/// An error with all its sources, as a service would log it.
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut lines = vec![
        format!("{error}"),
        format!("{error:?}"),
        format!("{error:#?}"),
    ];
    let mut below = error.source();
    while let Some(source) = below {
        lines.push(format!("{source} / {source:?}"));
        below = source.source();
    }
    lines.join("\n")
}

/// Compiles the programs of the workspace's README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

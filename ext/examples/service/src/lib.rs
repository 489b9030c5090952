//! A service that lets its callers invite people to the account, as an example to copy from.
//!
//! - [`people`]: the handlers, which take and return the types of `arize_ax`.
//! - [`failure`]: what callers see of an error.
//! - [`document`]: the service's own API document, with the schemas of the types that it takes and returns.
//! - [`telemetry`]: traces for OpenTelemetry.
//!
//! The tests show three ways to test handlers: `tests/stand_in.rs` with the stand-in server, `tests/mocks.rs` with typed
//! mocks of single responses, and [`failure`] without a server.

pub mod document;
pub mod failure;
pub mod people;
pub mod telemetry;

use arize_ax::Users;
use axum::Router;
use axum::routing::{get, post};
use tower_http::trace::TraceLayer;

/// The routes of the service.
pub fn app(users: Users) -> Router {
    Router::new()
        .route("/people", post(people::invite))
        .route("/people/{id}", get(people::show).delete(people::remove))
        .route("/openapi.json", get(document::show))
        .route("/health", get(|| async { "ok" }))
        .with_state(users)
        .layer(TraceLayer::new_for_http().make_span_with(telemetry::request_span))
}

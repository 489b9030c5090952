//! What a service sees of our calls through `tracing`.
//!
//! A span per call, by OpenTelemetry's names for HTTP clients; an event per try.

use std::borrow::Cow;
use std::future::Future;

use reqwest::Url;
use tracing::Instrument as _;
use tracing::field::Empty;

use super::Answer;
use crate::retry::Success;
use crate::{Error, Operation};

/// The server's address, as it stands in spans.
#[derive(Debug)]
pub(super) struct Server {
    address: String,
    port: u16,
}

impl Server {
    pub(super) fn of(url: &Url) -> Self {
        Self {
            address: url.host_str().unwrap_or_default().to_owned(),
            port: url.port_or_known_default().unwrap_or(0),
        }
    }
}

/// Runs a call within its span, and writes down how it ended.
pub(super) async fn observed<T>(
    operation: Operation,
    server: &Server,
    call: impl Future<Output = Result<Success<T>, Error>> + Unpin,
) -> Result<Success<T>, Error> {
    let span = tracing::info_span!(
        "arize_ax",
        otel.name = %format_args!("{} {}", operation.method(), operation.path_template()),
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = operation.method(),
        url.template = operation.path_template(),
        server.address = server.address,
        server.port = server.port,
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
    );
    if span.is_none() {
        return call.await;
    }
    let result = call.instrument(span.clone()).await;
    let attempts = match &result {
        Ok(success) => success.attempts,
        Err(error) => error.attempts(),
    };
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
    if let Err(error) = &result {
        span.record("otel.status_code", "ERROR");
        span.record("error.type", error_type(error).as_ref());
    }
    result
}

/// Writes down one try.
pub(super) fn tried<T>(number: u32, result: &Result<Answer<T>, Error>) {
    let span = tracing::Span::current();
    match result {
        Ok(answer) => {
            span.record("http.response.status_code", answer.status.as_u16());
            tracing::debug!(
                try_number = number,
                http.response.status_code = answer.status.as_u16(),
                "answered"
            );
        }
        Err(error) => {
            if let Some(status) = error.status() {
                span.record("http.response.status_code", status);
            }
            tracing::debug!(
                try_number = number,
                http.response.status_code = error.status(),
                effect = ?error.effect(),
                error.type = %error_type(error),
                "failed"
            );
        }
    }
}

/// The status of a response that was no success, else the kind of error.
fn error_type(error: &Error) -> Cow<'static, str> {
    match (error.kind_name(), error.status()) {
        ("status" | "conflict", Some(status)) => status.to_string().into(),
        (kind, _) => kind.into(),
    }
}

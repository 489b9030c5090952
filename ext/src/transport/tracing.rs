//! What a service sees of our calls through `tracing`.
//!
//! A span per call, by OpenTelemetry's names for HTTP clients; an event per attempt.

use std::borrow::Cow;
use std::future::Future;

use ::tracing::Instrument as _;
use ::tracing::field::Empty;
use reqwest::Url;

use super::Response;
use crate::Error;
use crate::operation::Intent;

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

/// Runs a call within its span, and records how it ended.
pub(super) async fn in_span<T>(
    intent: Intent,
    server: &Server,
    call: impl Future<Output = Result<Response<T>, Error>> + Unpin,
) -> Result<Response<T>, Error> {
    let operation = intent.operation;
    let span = ::tracing::info_span!(
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
        Ok(response) => response.attempts,
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

/// Records one attempt.
pub(super) fn attempted<T>(number: u32, result: &Result<Response<T>, Error>) {
    let span = ::tracing::Span::current();
    match result {
        Ok(response) => {
            span.record("http.response.status_code", response.head.status.as_u16());
            ::tracing::debug!(
                try_number = number,
                http.response.status_code = response.head.status.as_u16(),
                "answered"
            );
        }
        Err(error) => {
            if let Some(status) = error.status() {
                span.record("http.response.status_code", status);
            }
            ::tracing::debug!(
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

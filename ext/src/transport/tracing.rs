//! Spans and events of calls, through `tracing`.
//!
//! A call is a span with OpenTelemetry's field names for HTTP clients. An attempt is an event in it.

use std::borrow::Cow;
use std::future::Future;

use ::tracing::Instrument as _;
use ::tracing::field::Empty;
use reqwest::Url;

use super::Response;
use crate::Error;
use crate::operation::Intent;

/// The server's address, as spans show it.
#[derive(Debug)]
pub(super) struct ServerAddress {
    address: String,
    port: u16,
}

impl ServerAddress {
    pub(super) fn of(url: &Url) -> Self {
        Self {
            address: url.host_str().unwrap_or_default().to_owned(),
            port: url.port_or_known_default().unwrap_or(0),
        }
    }
}

/// Runs a call in its span, and records its result.
pub(super) async fn in_span<T>(
    intent: Intent,
    server: &ServerAddress,
    call: impl Future<Output = Result<Response<T>, Error>> + Unpin,
) -> Result<Response<T>, Error> {
    let operation = intent.operation;
    // A raw request has none, and its name is its method.
    let template = Some(operation.path_template()).filter(|template| !template.is_empty());
    let separator = template.map_or("", |_| " ");
    let span = ::tracing::info_span!(
        "arize_ax",
        otel.name = %format_args!("{}{separator}{}", operation.method(), operation.path_template()),
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = operation.method(),
        url.template = template,
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

/// The span of the call; none if it is disabled, so that nothing is recorded in a span of the caller.
fn own_span() -> ::tracing::Span {
    let span = ::tracing::Span::current();
    let is_own = |metadata: &'static ::tracing::Metadata<'static>| {
        metadata.target() == module_path!() && metadata.name() == "arize_ax"
    };
    if span.metadata().is_some_and(is_own) {
        span
    } else {
        ::tracing::Span::none()
    }
}

/// Records one attempt.
pub(super) fn attempted<T>(number: u32, result: &Result<Response<T>, Error>) {
    let span = own_span();
    match result {
        Ok(response) => {
            span.record("http.response.status_code", response.head.status.as_u16());
            ::tracing::debug!(
                attempt = number,
                http.response.status_code = response.head.status.as_u16(),
                "succeeded"
            );
        }
        Err(error) => {
            if let Some(status) = error.status() {
                span.record("http.response.status_code", status);
            }
            ::tracing::debug!(
                attempt = number,
                http.response.status_code = error.status(),
                effect = ?error.effect(),
                error.type = %error_type(error),
                "failed"
            );
        }
    }
}

/// The status of a refusal, or else the kind of error.
fn error_type(error: &Error) -> Cow<'static, str> {
    match (error.kind_name(), error.status()) {
        ("status" | "conflict", Some(status)) => status.to_string().into(),
        (kind, _) => kind.into(),
    }
}

//! Spans and events of calls, through `tracing`.
//!
//! A call is a span with OpenTelemetry's field names for HTTP clients. An attempt is an event in it. Numbers are `i64`,
//! because OpenTelemetry has no unsigned integers and its layer for `tracing` turns them into texts.

use std::borrow::Cow;
use std::future::Future;

use ::tracing::Instrument as _;
use ::tracing::field::Empty;
use reqwest::Url;

use super::Response;
use crate::Error;
use crate::operation::Intent;

/// Runs a call in its span, and records its result.
pub(super) async fn in_span<T>(
    intent: Intent,
    server: &Url,
    call: impl Future<Output = Result<Response<T>, Error>> + Unpin,
) -> Result<Response<T>, Error> {
    let operation = intent.operation;
    // A raw request has no template, so its method is its name.
    let template = Some(operation.path_template()).filter(|template| !template.is_empty());
    let separator = template.map_or("", |_| " ");
    let span = ::tracing::info_span!(
        "arize_ax",
        otel.name = %format_args!("{}{separator}{}", operation.method(), operation.path_template()),
        otel.kind = "client",
        otel.status_code = Empty,
        otel.status_description = Empty,
        http.request.method = operation.method(),
        url.template = template,
        server.address = server.host_str(),
        server.port = server.port_or_known_default().map(i64::from),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
    );
    if span.is_none() {
        return call.await;
    }
    let result = call.instrument(span.clone()).await;
    let (status, attempts) = match &result {
        Ok(response) => (Some(response.info.status()), response.info.attempts),
        Err(error) => (error.status(), error.attempts()),
    };
    // Each field is recorded once: a collector keeps both values of a field that is recorded twice.
    if let Some(status) = status {
        span.record("http.response.status_code", i64::from(status));
    }
    if attempts > 1 {
        span.record("http.request.resend_count", i64::from(attempts - 1));
    }
    if let Err(error) = &result {
        span.record("otel.status_code", "ERROR");
        // Errors name no secrets, addresses or bodies.
        span.record("otel.status_description", error.to_string());
        span.record("error.type", error_type(error).as_ref());
    }
    result
}

/// Records one attempt.
pub(super) fn attempted<T>(number: u32, result: &Result<Response<T>, Error>) {
    let attempt = i64::from(number);
    match result {
        Ok(response) => ::tracing::debug!(
            attempt,
            http.response.status_code = i64::from(response.info.status()),
            request_id = response.info.request_id(),
            "succeeded"
        ),
        Err(error) => ::tracing::debug!(
            attempt,
            http.response.status_code = error.status().map(i64::from),
            request_id = error.request_id(),
            effect = ?error.effect(),
            error.type = %error_type(error),
            "failed"
        ),
    }
}

/// The status of a refusal, or else the kind of error.
fn error_type(error: &Error) -> Cow<'static, str> {
    match (error.kind_name(), error.status()) {
        ("status" | "conflict", Some(status)) => status.to_string().into(),
        (kind, _) => kind.into(),
    }
}

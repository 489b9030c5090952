//! What an exchange came to: a response, or an error that knows its effect.

use std::time::{Duration, SystemTime};

use arize_ax_api as api;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, DATE, HeaderMap, LOCATION, RETRY_AFTER};

use super::exchange::Seen;
use crate::error::Problem;
use crate::retry::retry_after;
use crate::wire::{Call, Reading, Reply};
use crate::{Effect, EnumCasing, Error, Operation};

/// A success, and what its head said.
#[derive(Debug)]
pub(crate) struct Answer<T> {
    pub(crate) value: T,
    /// The casing that the server showed in it.
    pub(crate) casing: Option<EnumCasing>,
    pub(crate) status: StatusCode,
}

/// Reads the outcome of the generated client; `None` where its time ran out.
pub(super) fn conclude<C: Call>(
    call: &C,
    seen: Seen,
    outcome: Option<Reply<C::Wire>>,
    limit: Duration,
) -> Result<Answer<C::Answer>, Error> {
    let operation = call.operation();
    let failed = |error: Error| {
        Err(error
            .of(operation)
            .with_retry_after(retry_after(&seen.headers, SystemTime::now()))
            .with_request_id(request_id(&seen.headers))
            .with_location(location(&seen))
            .with_answered_at(date(&seen.headers)))
    };
    if let Some(status) = seen.status {
        if seen.redirected {
            let what = "it came from another URL: the HTTP client follows redirects";
            return failed(Error::unexpected(Some(status), what, Effect::Unknown));
        }
        if !status.is_success() {
            return failed(refusal(status, &seen));
        }
        if let Some(limit) = seen.too_large {
            let effect = effect_of_success(operation, status, &seen.headers);
            return failed(Error::response_too_large(status, limit, effect));
        }
    }
    let timed_out = outcome.is_none();
    let (status, reading) = match (outcome, seen.status) {
        (Some(Ok(value)), _) => {
            let status = value.status();
            (status, call.read(status, value.into_inner()))
        }
        (_, Some(status)) => {
            let body = seen.body.as_deref().unwrap_or_default();
            (status, call.salvage(status, body))
        }
        (None, None) => return failed(Error::timeout(limit)),
        (Some(Err(error)), None) => return failed(without_answer(error, seen.sent, limit)),
    };
    let effect = || effect_of_success(operation, status, &seen.headers);
    match reading {
        Reading::Answer(content) => Ok(Answer {
            value: content.value,
            casing: content.casing,
            status,
        }),
        // The head of a success is there, and its body is not.
        _ if seen.body.is_none() && timed_out => {
            failed(Error::timeout(limit).with_effect(effect()))
        }
        _ if seen.body.is_none() => failed(Error::interrupted(Some(status), effect())),
        Reading::Unreadable(what) => failed(Error::unreadable(status, what, effect())),
        Reading::Unexpected(what) => failed(Error::unexpected(Some(status), what, effect())),
    }
}

/// A response that is no success.
fn refusal(status: StatusCode, seen: &Seen) -> Error {
    let problem = seen.body.as_deref().and_then(Problem::read);
    Error::status_answer(status, effect_of_refusal(status, &seen.headers)).with_problem(problem)
}

/// No response: the request did not leave, or the connection broke.
fn without_answer(error: api::Error, sent: bool, limit: Duration) -> Error {
    let api::Error::CommunicationError(error) = error else {
        return Error::request();
    };
    let error = error.without_url();
    if !sent || error.is_builder() {
        Error::request().with_source(error)
    } else if error.is_connect() {
        Error::connect().with_source(error)
    } else if error.is_timeout() {
        Error::timeout(limit).with_source(error)
    } else {
        Error::interrupted(None, Effect::Unknown).with_source(error)
    }
}

/// What the server said that it did, by the head of a success.
fn effect_of_success(operation: Operation, status: StatusCode, headers: &HeaderMap) -> Effect {
    let creates = operation.is_create();
    match status {
        // A gateway's page, say.
        _ if !is_json(headers) => Effect::Unknown,
        // The invitation stood before; nothing was sent or issued.
        StatusCode::OK if creates => Effect::Rejected,
        StatusCode::CREATED if creates => Effect::Done,
        StatusCode::OK if operation == Operation::UpdateUser => Effect::Done,
        _ => Effect::Unknown,
    }
}

/// What is known of the effect, by a response that is no success.
fn effect_of_refusal(status: StatusCode, headers: &HeaderMap) -> Effect {
    match status.as_u16() {
        // The server says that it stopped waiting for the request, a gateway may mean the response.
        408 => Effect::Unknown,
        // `See Other` may be the response to work done.
        303 => Effect::Unknown,
        300..=499 => Effect::Rejected,
        503 if headers.contains_key(RETRY_AFTER) => Effect::Rejected,
        _ => Effect::Unknown,
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.to_ascii_lowercase().contains("json"))
}

/// Where a redirect leads.
fn location(seen: &Seen) -> Option<String> {
    seen.status.filter(StatusCode::is_redirection)?;
    let location = seen.headers.get(LOCATION)?.to_str().ok()?;
    Some(location.to_owned())
}

/// The server's clock when it answered.
fn date(headers: &HeaderMap) -> Option<SystemTime> {
    let text = headers.get(DATE)?.to_str().ok()?;
    httpdate::parse_http_date(text).ok()
}

/// The id by any of the names that servers and gateways use; only a short, plain one.
fn request_id(headers: &HeaderMap) -> Option<String> {
    [
        "x-request-id",
        "request-id",
        "x-amzn-requestid",
        "cf-ray",
        "x-cloud-trace-context",
    ]
    .into_iter()
    .find_map(|name| headers.get(name)?.to_str().ok())
    .filter(|id| id.len() <= 128 && !id.contains('@'))
    .map(str::to_owned)
}

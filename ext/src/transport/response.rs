//! Turns the received bytes into the response, or into an error with its effect.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, DATE, HeaderMap, LOCATION, RETRY_AFTER};

use super::attempt::{Head, Missing, Received};
use crate::error::Problem;
use crate::json::Body;
use crate::retry::{Attempt, retry_after};
use crate::wire::{ApiRequest, ReadError};
use crate::{Effect, Error, Operation};

/// The response of a call that succeeded.
#[derive(Debug)]
pub(crate) struct Response<T> {
    pub(crate) value: T,
    pub(crate) head: Head,
    /// The greatest effect of the earlier attempts, which failed; `None` if there were none.
    pub(crate) earlier: Option<Effect>,
    pub(crate) attempts: u32,
}

/// Reads the received bytes as the response to `request`.
pub(super) fn read<R: ApiRequest>(
    request: &R,
    received: Result<Received, Missing>,
    attempt: Attempt,
) -> Result<Response<R::Response>, Error> {
    let intent = request.intent();
    let Received {
        head,
        body,
        missing,
    } = received.map_err(|missing| no_response(missing, attempt.timeout).of(intent))?;
    match read_value(request, &head, &body, missing) {
        Ok(value) => Ok(Response {
            value,
            head,
            earlier: attempt.earlier,
            attempts: attempt.number,
        }),
        Err(error) => Err(error
            .of(intent)
            .with_retry_after(retry_after(&head.headers, SystemTime::now()))
            .with_request_id(request_id(&head.headers))
            .with_location(location(&head))
            .with_responded_at(date(&head.headers))),
    }
}

fn read_value<R: ApiRequest>(
    request: &R,
    head: &Head,
    body: &Bytes,
    missing: Option<Missing>,
) -> Result<R::Response, Error> {
    let status = head.status;
    if head.is_redirected {
        let what = "it came from another URL; build the HTTP client with `Policy::none()`, since it follows redirects";
        return Err(Error::unexpected(Some(status), what, Effect::Unknown));
    }
    if !status.is_success() {
        let problem = match missing {
            None => Problem::read(Body::new(body, &head.headers)),
            Some(_) => None,
        };
        let asks_to_wait = head.headers.contains_key(RETRY_AFTER);
        return Err(Error::of_status(status, asks_to_wait).with_problem(problem));
    }
    // The status is a success, so the effect does not depend on how much of the body is usable.
    let effect = effect_of_success(request.intent().operation, head);
    // If the body is not whole, a password may still be whole in what came.
    match (
        request.read(status, Body::new(body, &head.headers)),
        missing,
    ) {
        // An operation whose success has no body needs none.
        (Ok(value), _) => Ok(value),
        (Err(_), Some(Missing::TooLarge(limit))) => {
            Err(Error::response_too_large(status, limit, effect))
        }
        (Err(_), Some(Missing::Timeout(limit))) => Err(Error::timeout(limit).with_effect(effect)),
        (Err(_), Some(_)) => Err(Error::interrupted(Some(status), effect)),
        (Err(ReadError::Unreadable(what)), None) => Err(Error::unreadable(status, what, effect)),
        (Err(ReadError::Unexpected(what)), None) => {
            Err(Error::unexpected(Some(status), what, effect))
        }
    }
}

/// The error of a request that did not leave, or whose connection broke.
fn no_response(missing: Missing, limit: Duration) -> Error {
    let error = match missing {
        Missing::Http(error) => error.without_url(),
        Missing::Timeout(limit) => return Error::timeout(limit),
        Missing::TooLarge(_) => return Error::interrupted(None, Effect::Unknown),
    };
    if error.is_builder() {
        Error::request().with_source(error)
    } else if error.is_connect() {
        Error::connect().with_source(error)
    } else if error.is_timeout() {
        Error::timeout(limit).with_source(error)
    } else {
        Error::interrupted(None, Effect::Unknown).with_source(error)
    }
}

/// The effect that the head of a success shows.
fn effect_of_success(operation: Operation, head: &Head) -> Effect {
    let creates = operation == Operation::CreateUser;
    match head.status {
        // Possibly a gateway's page.
        _ if !is_json(&head.headers) => Effect::Unknown,
        // The invitation was pending; nothing was mailed or issued.
        StatusCode::OK if creates => Effect::Rejected,
        StatusCode::CREATED if creates => Effect::Done,
        StatusCode::OK if operation == Operation::UpdateUser => Effect::Done,
        _ => Effect::Unknown,
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let is_json = |text: &str| {
        // Nearly all servers write it so.
        text == "application/json" || text.to_ascii_lowercase().contains("json")
    };
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(is_json)
}

/// The target of a redirect.
fn location(head: &Head) -> Option<String> {
    let location = head.headers.get(LOCATION)?.to_str().ok()?;
    head.status.is_redirection().then(|| location.to_owned())
}

/// The server's clock when it responded.
fn date(headers: &HeaderMap) -> Option<SystemTime> {
    let text = headers.get(DATE)?.to_str().ok()?;
    httpdate::parse_http_date(text).ok()
}

/// The request's id, under any name that servers and gateways use. Long ids, and ids that may hold an address, are left out.
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

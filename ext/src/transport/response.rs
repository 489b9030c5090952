//! Turns the received bytes into the response, or into an error with its effect.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap, RETRY_AFTER};

use super::attempt::{Head, Incomplete, NoResponse, Received};
use crate::error::Problem;
use crate::json::Body;
use crate::response::{ResponseBody, request_id};
use crate::retry::{Attempt, retry_after};
use crate::wire::{ApiRequest, ReadError};
use crate::{Effect, Error, Operation, ResponseInfo};

/// The most bytes of a body that an error keeps.
const ERROR_BODY: usize = 64 * 1024;

/// The response of a call that succeeded.
#[derive(Debug)]
pub(crate) struct Response<T> {
    pub(crate) value: T,
    pub(crate) head: Head,
    /// The greatest effect of the earlier attempts, which failed; `None` if there were none.
    pub(crate) earlier: Option<Effect>,
    pub(crate) attempts: u32,
}

impl<T> Response<T> {
    /// Adds the attempts that the call made before in another way.
    pub(super) fn with_attempts(mut self, before: u32) -> Self {
        self.attempts += before;
        self
    }

    /// The details of the response.
    pub(crate) fn info(&self, operation: Operation) -> ResponseInfo {
        let Head {
            status, headers, ..
        } = &self.head;
        ResponseInfo::new(operation, *status, headers.clone(), self.attempts)
    }
}

/// Reads the received bytes as the response to `request`.
pub(super) fn read<R: ApiRequest>(
    request: &R,
    received: Result<Received, NoResponse>,
    attempt: Attempt,
) -> Result<Response<R::Response>, Error> {
    let intent = request.intent();
    let Received {
        head,
        body,
        incomplete,
    } = received.map_err(|error| no_response(error, attempt.timeout).of(intent))?;
    match read_value(request, &head, &body, incomplete.as_ref(), attempt.timeout) {
        Ok(value) => Ok(Response {
            value,
            head,
            earlier: attempt.earlier,
            attempts: attempt.number,
        }),
        Err(error) => Err(error
            .of(intent)
            .with_retry_after(retry_after(&head.headers, SystemTime::now()))
            .with_request_id(request_id(&head.headers).map(str::to_owned))
            .with_response(
                head.headers,
                ResponseBody::first(&body, ERROR_BODY, incomplete.is_none()),
            )),
    }
}

fn read_value<R: ApiRequest>(
    request: &R,
    head: &Head,
    body: &Bytes,
    incomplete: Option<&Incomplete>,
    limit: Duration,
) -> Result<R::Response, Error> {
    let status = head.status;
    if head.is_redirected {
        let what = "it came from another URL; build the HTTP client with `Policy::none()`, since it follows redirects";
        return Err(Error::unexpected(Some(status), what, Effect::Unknown));
    }
    if !status.is_success() {
        let problem = match incomplete {
            None => Problem::read(Body::new(body, &head.headers)),
            Some(_) => None,
        };
        let asks_to_wait = head.headers.contains_key(RETRY_AFTER);
        return Err(Error::of_status(status, asks_to_wait).with_problem(problem));
    }
    // The status is a success, so the effect does not depend on how much of the body is usable.
    let effect = effect_of_success(request.intent().operation, head);
    // Even if the body is truncated, the part that arrived may have a whole password, and some operations need no body.
    match (
        request.read(status, Body::new(body, &head.headers)),
        incomplete,
    ) {
        (Ok(value), None) => Ok(value),
        (Ok(value), Some(_)) if !R::NEEDS_WHOLE_BODY => Ok(value),
        (_, Some(Incomplete::TooLarge(limit))) => {
            Err(Error::response_too_large(status, *limit, effect))
        }
        (_, Some(Incomplete::Timeout)) => Err(Error::timeout(limit).with_effect(effect)),
        (_, Some(Incomplete::Broken)) => Err(Error::interrupted(Some(status), effect)),
        (Err(ReadError::Unreadable(what)), None) => Err(Error::unreadable(status, what, effect)),
        (Err(ReadError::Unexpected(what)), None) => {
            Err(Error::unexpected(Some(status), what, effect))
        }
    }
}

/// The error of a request that was not sent, or whose connection broke.
fn no_response(error: NoResponse, limit: Duration) -> Error {
    let error = match error {
        NoResponse::Http(error) => error.without_url(),
        NoResponse::Timeout => return Error::timeout(limit),
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
        // Only its method says what it does.
        _ if matches!(operation, Operation::Raw { .. }) => Effect::Done,
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

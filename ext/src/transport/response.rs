//! Turns the received bytes into the response, or into an error with its effect.

use std::time::{Duration, SystemTime};

use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap, RETRY_AFTER};

use super::attempt::{Incomplete, Received};
use crate::error::Problem;
use crate::json::Body;
use crate::response::{ResponseBody, request_id};
use crate::retry::{Attempt, retry_after};
use crate::wire::{ApiRequest, ReadError};
use crate::{Effect, EnumCasing, Error, Operation, ResponseInfo};

/// The most bytes of a body that an error keeps.
const ERROR_BODY: usize = 64 * 1024;

/// The response of a call that succeeded.
#[derive(Debug)]
pub(crate) struct Response<T> {
    pub(crate) value: T,
    /// The casing that the server shows in it.
    pub(super) casing: Option<EnumCasing>,
    pub(crate) info: ResponseInfo,
    /// The greatest effect of the earlier attempts, which failed; `None` if there were none.
    pub(crate) earlier: Option<Effect>,
}

/// Reads what was received as the response to `request`.
pub(super) fn read<R: ApiRequest>(
    request: &R,
    received: Received,
    attempt: Attempt,
) -> Result<Response<R::Response>, Error> {
    match read_value(request, &received, attempt.timeout) {
        Ok((value, casing)) => Ok(Response {
            value,
            casing,
            info: ResponseInfo {
                operation: request.intent().operation,
                status: received.status,
                headers: received.headers,
                attempts: attempt.number,
            },
            earlier: attempt.earlier,
        }),
        Err(error) => {
            let headers = received.headers;
            let is_whole = received.incomplete.is_none();
            let body = ResponseBody::first(&received.body, ERROR_BODY, is_whole);
            Err(error
                .with_retry_after(retry_after(&headers, SystemTime::now()))
                .with_request_id(request_id(&headers).map(str::to_owned))
                .with_response(headers, body))
        }
    }
}

fn read_value<R: ApiRequest>(
    request: &R,
    received: &Received,
    limit: Duration,
) -> Result<(R::Response, Option<EnumCasing>), Error> {
    let (status, headers) = (received.status, &received.headers);
    let body = Body::new(&received.body, headers);
    if received.is_redirected {
        let what = "it came from another URL; build the HTTP client with `Policy::none()`, since it follows redirects";
        return Err(Error::unexpected(Some(status), what, Effect::Unknown));
    }
    let incomplete = received.incomplete.as_ref();
    if !status.is_success() {
        let problem = incomplete.is_none().then(|| Problem::read(body)).flatten();
        let asks_to_wait = headers.contains_key(RETRY_AFTER);
        return Err(Error::of_status(status, asks_to_wait).with_problem(problem));
    }
    // The status is a success, so the effect does not depend on how much of the body is usable.
    let effect = effect_of_success(request.intent().operation, status, headers);
    // Even if the body is truncated, the part that arrived may have a whole password, and some operations need no body.
    Err(match (request.read(status, body), incomplete) {
        (Ok(value), None) => return Ok(value),
        (Ok(value), Some(_)) if !R::NEEDS_WHOLE_BODY => return Ok(value),
        (_, Some(Incomplete::TooLarge(limit))) => Error::response_too_large(status, *limit, effect),
        (_, Some(Incomplete::Timeout)) => Error::timeout(limit).with_effect(effect),
        (_, Some(Incomplete::Broken)) => Error::interrupted(Some(status), effect),
        (Err(ReadError::Unreadable(what)), None) => Error::unreadable(status, what, effect),
        (Err(ReadError::Unexpected(what)), None) => Error::unexpected(Some(status), what, effect),
    })
}

/// The effect that the head of a success shows.
fn effect_of_success(operation: Operation, status: StatusCode, headers: &HeaderMap) -> Effect {
    let creates = operation == Operation::CreateUser;
    match status {
        // Possibly a gateway's page.
        _ if !is_json(headers) => Effect::Unknown,
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
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    // Nearly all servers write it as the first.
    kind.is_some_and(|kind| {
        kind == "application/json" || kind.to_ascii_lowercase().contains("json")
    })
}

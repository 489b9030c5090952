//! A request in progress: its entry in the journal, its fault if it has one, and its real response.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant, UNIX_EPOCH};

use hyper::body::{Body, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Response, StatusCode};

use super::payload::Payload;
use super::state::{Shared, State};
use crate::testing::account::{Millis, to_date};
use crate::testing::api::{ApiResponse, Dialect, ProblemResponse, Route, route};
use crate::testing::fault::{Fault, RequestInfo};
use crate::testing::hash::mix;
use crate::testing::journal::ReceivedRequest;

/// More than any request of this API needs.
const LARGEST_BODY: usize = 64 * 1024;
pub(super) const PROBLEM_JSON: &str = "application/problem+json";
pub(super) const JSON: &str = "application/json";
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The connection ended before the request was whole, so nobody waits for a response.
#[derive(Debug)]
pub(super) struct Aborted;

impl fmt::Display for Aborted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request ended before it was whole")
    }
}

impl std::error::Error for Aborted {}

/// The body of a request; a problem if it is too long.
pub(super) type ReceivedBody = Result<Vec<u8>, ProblemResponse>;

pub(super) async fn read_body(mut body: Incoming) -> Result<ReceivedBody, Aborted> {
    let mut bytes = Vec::new();
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        if let Ok(data) = frame.map_err(|_| Aborted)?.into_data() {
            bytes.extend_from_slice(&data);
        }
        if bytes.len() > LARGEST_BODY {
            return Ok(Err(ProblemResponse::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                "the body is longer than 64 KiB",
            )));
        }
    }
    Ok(Ok(bytes))
}

/// A request that has arrived and is in the journal.
pub(super) struct RequestInProgress {
    shared: Arc<Shared>,
    head: Parts,
    route: Result<Route, ProblemResponse>,
    number: u64,
}

impl RequestInProgress {
    /// Adds the request to the journal. Returns it with the time to wait before it is looked at.
    pub(super) fn begin(shared: Arc<Shared>, head: Parts) -> (Self, Duration) {
        let route = route(&head.method, head.uri.path());
        let mut state = shared.lock();
        let number = state.journal.begin(ReceivedRequest {
            operation: route.as_ref().ok().map(|route| route.operation),
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().map(str::to_owned),
            status: None,
            succeeded: false,
            faulted: false,
            at: to_date(shared.clock.now()),
            headers: header_names(&head),
        });
        let latency = state.latency;
        drop(state);
        shared.journal_changed.notify_waiters();
        let request = Self {
            shared,
            head,
            route,
            number,
        };
        (request, latency)
    }

    /// The fault that this request meets, if any.
    pub(super) fn fault(&self, body: &ReceivedBody) -> Option<Fault> {
        let mut state = self.shared.lock();
        let fault = state.faults.decide(&RequestInfo {
            operation: self.route.as_ref().ok().map(|route| route.operation),
            method: &self.head.method,
            path: self.head.uri.path(),
            body: body.as_deref().unwrap_or_default(),
        });
        if fault.is_some() {
            state
                .journal
                .update(self.number, |request| request.faulted = true);
        }
        fault
    }

    /// Carries the operation out, within the rate limit, and makes the real response.
    pub(super) fn perform(&self, body: &ReceivedBody) -> Response<Payload> {
        let mut state = self.shared.lock();
        let admitted = match &mut state.bucket {
            Some(bucket) => bucket.admit_or_retry_after(Instant::now()),
            None => Ok(()),
        };
        let result = match &admitted {
            Ok(()) => self.operate(&mut state, body),
            Err(_) => Err(ProblemResponse::new(
                StatusCode::TOO_MANY_REQUESTS,
                "too many requests",
            )),
        };
        let succeeded = result.is_ok();
        let mut response = match result {
            Ok(success) => successful(success, &state.service.dialect),
            Err(problem) => self.refuse(&problem, &state.service.dialect),
        };
        if let Err(wait) = admitted {
            response.headers_mut().insert(header::RETRY_AFTER, wait);
        }
        let status = response.status().as_u16();
        state.journal.update(self.number, |request| {
            request.status = Some(status);
            request.succeeded = succeeded;
        });
        drop(state);
        self.shared.journal_changed.notify_waiters();
        self.add_common_headers(&mut response);
        response
    }

    fn operate(
        &self,
        state: &mut State,
        body: &ReceivedBody,
    ) -> Result<ApiResponse, ProblemResponse> {
        let route = self.route.as_ref().map_err(ProblemResponse::clone)?;
        let body = body.as_ref().map_err(ProblemResponse::clone)?;
        state.service.perform(
            route,
            &self.head.headers,
            self.head.uri.query(),
            body,
            &mut state.journal,
        )
    }

    fn refuse(&self, problem: &ProblemResponse, dialect: &Dialect) -> Response<Payload> {
        let body = dialect.encode(problem.to_json(self.path()));
        let mut response = Response::new(Payload::from(body));
        *response.status_mut() = problem.status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, dialect.content_type(PROBLEM_JSON));
        if let Some(allow) = problem.allow {
            headers.insert(header::ALLOW, HeaderValue::from_static(allow));
        }
        response
    }

    pub(super) fn path(&self) -> &str {
        self.head.uri.path()
    }

    /// A `Date` header's value for a time this far ahead of the stand-in's clock.
    pub(super) fn http_date_in(&self, ahead: Duration) -> String {
        http_date(self.shared.clock.now(), ahead)
    }

    /// Adds the headers that every response has.
    pub(super) fn add_common_headers(&self, response: &mut Response<Payload>) {
        let headers = response.headers_mut();
        if let Ok(date) = HeaderValue::from_str(&self.http_date_in(Duration::ZERO)) {
            headers.insert(header::DATE, date);
        }
        if let Ok(id) = HeaderValue::from_str(&format!("{:016x}", mix(self.number))) {
            headers.insert(REQUEST_ID, id);
        }
    }

    /// Writes the status of a response that is not the real one into the journal.
    pub(super) fn record_status(&self, status: StatusCode) {
        self.shared.lock().journal.update(self.number, |request| {
            request.status = Some(status.as_u16());
        });
        self.shared.journal_changed.notify_waiters();
    }
}

fn successful(success: ApiResponse, dialect: &Dialect) -> Response<Payload> {
    let mut response = Response::new(Payload::empty());
    *response.status_mut() = success.status;
    if let Some(body) = success.body {
        *response.body_mut() = Payload::from(dialect.encode(body));
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, dialect.content_type(JSON));
    }
    response
}

fn header_names(head: &Parts) -> Arc<str> {
    let mut names = String::with_capacity(96);
    for name in head.headers.keys() {
        names.push_str(name.as_str());
        names.push(',');
    }
    names.into()
}

fn http_date(now: Millis, ahead: Duration) -> String {
    // The form has four digits for the year.
    const LAST: u64 = 253_402_300_799_000;
    let now = Duration::from_millis(now.max(0).unsigned_abs());
    let at = now.saturating_add(ahead).min(Duration::from_millis(LAST));
    httpdate::fmt_http_date(UNIX_EPOCH + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_in_the_form_of_its_header_however_far_ahead() {
        let date = |ahead| http_date(1_000_000_000_000, Duration::from_secs(ahead));
        assert_eq!(date(0), "Sun, 09 Sep 2001 01:46:40 GMT");
        assert_eq!(date(86_400), "Mon, 10 Sep 2001 01:46:40 GMT");
        assert!(date(u64::MAX).contains("9999"));
    }
}

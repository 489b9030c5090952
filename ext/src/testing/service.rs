//! One request from its arrival to its response: the journal, the rate limit, the work, and the fault that was planned.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use hyper::body::{Body, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Request, Response, StatusCode};

use super::clock::to_date;
use super::entries::ReceivedRequest;
use super::faults::Fault;
use super::ids::mix;
use super::payload::Payload;
use super::problem::Problem;
use super::routes::{self, Target};
use super::rule::Seen;
use super::state::{Shared, State};
use super::wire::{Arming, Wire};

/// More than any request of this API has to say.
const LARGEST_BODY: usize = 64 * 1024;
pub(super) const PROBLEM_JSON: HeaderValue = HeaderValue::from_static("application/problem+json");
pub(super) const JSON: HeaderValue = HeaderValue::from_static("application/json");
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The request ended before it was whole. Nobody is there to answer.
#[derive(Debug)]
pub(super) struct Aborted;

impl fmt::Display for Aborted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request ended before it was whole")
    }
}

impl std::error::Error for Aborted {}

/// A request that has arrived and been noted.
pub(super) struct Exchange {
    pub(super) shared: Arc<Shared>,
    pub(super) head: Parts,
    target: Result<Target, Problem>,
    pub(super) number: u64,
}

pub(super) async fn serve(
    shared: Arc<Shared>,
    wire: Arc<Wire>,
    request: Request<Incoming>,
) -> Result<Response<Payload>, Aborted> {
    let (head, body) = request.into_parts();
    let (exchange, latency) = Exchange::begin(shared, head);
    let body = read(body).await?;
    if latency.is_zero() {
        return Ok(exchange.answer(&wire, body).await);
    }
    // In a task of its own: a server does not stop because its client has hung up.
    let late = tokio::spawn(async move {
        tokio::time::sleep(latency).await;
        exchange.answer(&wire, body).await
    });
    late.await.map_err(|_| Aborted)
}

impl Exchange {
    fn begin(shared: Arc<Shared>, head: Parts) -> (Self, Duration) {
        let target = routes::target(&head.method, head.uri.path());
        let mut state = shared.lock();
        let at = to_date(state.clock.now());
        let number = state.journal.begin(ReceivedRequest {
            operation: target.as_ref().ok().map(|target| target.operation),
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().map(str::to_owned),
            status: None,
            worked: false,
            faulted: false,
            at,
            headers: header_names(&head),
        });
        let latency = state.latency;
        drop(state);
        shared.written.notify_waiters();
        let exchange = Self {
            shared,
            head,
            target,
            number,
        };
        (exchange, latency)
    }

    async fn answer(self, wire: &Wire, body: Result<Vec<u8>, Problem>) -> Response<Payload> {
        wire.arm(Arming::default());
        match self.fault(&body) {
            None => self.work(&body),
            Some(fault) => self.fail(wire, fault, body).await,
        }
    }

    /// The fault that is planned for this request.
    fn fault(&self, body: &Result<Vec<u8>, Problem>) -> Option<Fault> {
        let mut state = self.shared.lock();
        let fault = state.plan.decide(&Seen {
            operation: self.target.as_ref().ok().map(|target| target.operation),
            method: &self.head.method,
            path: self.head.uri.path(),
            body: body.as_deref().unwrap_or_default(),
        });
        if fault.is_some() {
            let note = |request: &mut ReceivedRequest| request.faulted = true;
            state.journal.finish(self.number, note);
        }
        fault
    }

    /// The true answer.
    pub(super) fn work(&self, body: &Result<Vec<u8>, Problem>) -> Response<Payload> {
        let mut state = self.shared.lock();
        let (answer, wait) = match state
            .limiter
            .as_mut()
            .map(|limiter| limiter.admit(Instant::now()))
        {
            Some(Err(wait)) => (
                Err(Problem::new(
                    StatusCode::TOO_MANY_REQUESTS,
                    "too many requests",
                )),
                Some(wait),
            ),
            _ => (self.perform(&mut state, body), None),
        };
        let worked = answer.is_ok();
        let mut response = match answer {
            Ok(answer) => {
                let mut response =
                    Response::new(answer.body.map_or_else(Payload::empty, Payload::from));
                if response.body().len() > 0 {
                    response.headers_mut().insert(header::CONTENT_TYPE, JSON);
                }
                *response.status_mut() = answer.status;
                response
            }
            Err(problem) => self.refuse(&problem),
        };
        if let Some(wait) = wait {
            let seconds = HeaderValue::from(wait.as_secs_f64().ceil() as u64);
            response.headers_mut().insert(header::RETRY_AFTER, seconds);
        }
        let status = response.status().as_u16();
        state.journal.finish(self.number, |request| {
            request.status = Some(status);
            request.worked = worked;
        });
        drop(state);
        self.shared.written.notify_waiters();
        self.stamp(&mut response);
        response
    }

    fn perform(
        &self,
        state: &mut State,
        body: &Result<Vec<u8>, Problem>,
    ) -> Result<super::answer::Answer, Problem> {
        let target = self.target.as_ref().map_err(Problem::clone)?;
        let body = body.as_ref().map_err(Problem::clone)?;
        state.perform(target, &self.head.headers, self.head.uri.query(), body)
    }

    fn refuse(&self, problem: &Problem) -> Response<Payload> {
        let mut response = Response::new(problem.to_json(self.head.uri.path()).into());
        *response.status_mut() = problem.status;
        response
            .headers_mut()
            .insert(header::CONTENT_TYPE, PROBLEM_JSON);
        if let Some(allow) = problem.allow {
            response
                .headers_mut()
                .insert(header::ALLOW, HeaderValue::from_static(allow));
        }
        response
    }

    /// What every response carries.
    pub(super) fn stamp(&self, response: &mut Response<Payload>) {
        if let Ok(date) = HeaderValue::from_str(&self.shared.clock.http_date()) {
            response.headers_mut().insert(header::DATE, date);
        }
        if let Ok(id) = HeaderValue::from_str(&format!("{:016x}", mix(self.number))) {
            response.headers_mut().insert(REQUEST_ID, id);
        }
    }
}

fn header_names(head: &Parts) -> Arc<str> {
    let mut names = String::with_capacity(96);
    for name in head.headers.keys() {
        names.push_str(name.as_str());
        names.push(',');
    }
    names.into()
}

/// The body of a request; a problem if it is too long to be one.
async fn read(mut body: Incoming) -> Result<Result<Vec<u8>, Problem>, Aborted> {
    let mut bytes = Vec::new();
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        if let Ok(data) = frame.map_err(|_| Aborted)?.into_data() {
            bytes.extend_from_slice(&data);
        }
        if bytes.len() > LARGEST_BODY {
            return Ok(Err(Problem::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                "the body is longer than 64 KiB",
            )));
        }
    }
    Ok(Ok(bytes))
}

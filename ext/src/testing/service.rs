//! One request from its arrival to its answer: the journal, the rate limit, the work, and the fault that was planned.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Instant;

use hyper::body::{Body, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Request, Response, StatusCode};

use super::clock::to_date;
use super::faults::{Cut, Effect, Ending, Fault, RetryAfter, Substitute, SubstituteBody, Work};
use super::ids::mix;
use super::journal::ReceivedRequest;
use super::payload::Payload;
use super::problem::{self, Problem};
use super::routes::{self, Target};
use super::state::{Shared, State};
use super::wire::{Arming, Budget, Wire};

/// More than any request of this API has to say.
const LARGEST_BODY: usize = 64 * 1024;
const PROBLEM_JSON: HeaderValue = HeaderValue::from_static("application/problem+json");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

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
struct Exchange {
    shared: Arc<Shared>,
    head: Parts,
    target: Result<Target, Problem>,
    number: u64,
}

pub(super) async fn serve(
    shared: Arc<Shared>,
    wire: Arc<Wire>,
    request: Request<Incoming>,
) -> Result<Response<Payload>, Aborted> {
    let (head, body) = request.into_parts();
    wire.arm(Arming::default());
    let (exchange, fault) = Exchange::begin(shared, head);
    if let Some(Fault {
        work: Work::Undone,
        effect: Effect::Cut(cut, ending @ Ending::Reset),
        ..
    }) = fault
    {
        return Ok(cut_off(&wire, cut, ending, Response::new(Payload::empty())));
    }
    let body = read(body).await?;
    match fault {
        None => Ok(exchange.work(&body)),
        Some(fault) => Ok(exchange.fail(&wire, fault, body).await),
    }
}

impl Exchange {
    fn begin(shared: Arc<Shared>, head: Parts) -> (Self, Option<Fault>) {
        let target = routes::target(&head.method, head.uri.path());
        let operation = target.as_ref().ok().map(|target| target.operation);
        let mut state = shared.lock();
        let fault = state.plan.decide(&head.method, head.uri.path(), operation);
        let at = to_date(state.clock.now());
        let number = state.journal.begin(ReceivedRequest {
            operation,
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().map(str::to_owned),
            status: None,
            worked: false,
            faulted: fault.is_some(),
            at,
            headers: header_names(&head),
        });
        drop(state);
        (
            Self {
                shared,
                head,
                target,
                number,
            },
            fault,
        )
    }

    /// The true answer.
    fn work(&self, body: &Result<Vec<u8>, Problem>) -> Response<Payload> {
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

    /// What every answer carries.
    fn stamp(&self, response: &mut Response<Payload>) {
        if let Ok(date) = HeaderValue::from_str(&self.shared.clock.http_date()) {
            response.headers_mut().insert(header::DATE, date);
        }
        if let Ok(id) = HeaderValue::from_str(&format!("{:016x}", mix(self.number))) {
            response.headers_mut().insert(REQUEST_ID, id);
        }
    }

    /// The answer that the fault leaves of the true one.
    async fn fail(
        self,
        wire: &Wire,
        fault: Fault,
        body: Result<Vec<u8>, Problem>,
    ) -> Response<Payload> {
        let exchange = Arc::new(self);
        let answer = match fault.work {
            Work::Undone => {
                tokio::time::sleep(fault.delay).await;
                None
            }
            Work::Late => exchange.clone().work_late(fault.delay, body).await,
            Work::Done => {
                let answer = exchange.work(&body);
                tokio::time::sleep(fault.delay).await;
                Some(answer)
            }
        };
        let answer = answer.unwrap_or_else(|| {
            let mut unwell = Response::new(Payload::empty());
            *unwell.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            unwell
        });
        wire.arm(Arming {
            cut: None,
            pace: fault.pace,
        });
        match fault.effect {
            Effect::Nothing => answer,
            Effect::Cut(cut, ending) => cut_off(wire, cut, ending, answer),
            Effect::Answer(substitute) => exchange.substitute(substitute),
            Effect::HugeBody(length) => exchange.swollen(Payload::spaces(length), false),
            Effect::GzipBomb(length) => exchange.swollen(Payload::gzip_bomb(length), true),
            Effect::HeaderFlood(count) => flooded(answer, count),
        }
    }

    /// Works after a while, in a task of its own: a server does not stop because its client has hung up.
    async fn work_late(
        self: Arc<Self>,
        delay: std::time::Duration,
        body: Result<Vec<u8>, Problem>,
    ) -> Option<Response<Payload>> {
        let task = tokio::spawn(async move {
            tokio::time::sleep(delay).await;
            self.work(&body)
        });
        task.await.ok()
    }

    fn substitute(&self, substitute: Substitute) -> Response<Payload> {
        let status = substitute.status;
        let (kind, payload) = match substitute.body {
            SubstituteBody::Empty => (None, Payload::empty()),
            SubstituteBody::Raw(kind, bytes) => (Some(kind), Payload::Whole(bytes)),
            SubstituteBody::Problem => {
                let body = problem::json(
                    status,
                    "this was asked of the stand-in",
                    self.head.uri.path(),
                );
                (Some(PROBLEM_JSON), body.into())
            }
        };
        let mut response = Response::new(payload);
        *response.status_mut() = status;
        self.stamp(&mut response);
        let headers = response.headers_mut();
        if let Some(kind) = kind {
            headers.insert(header::CONTENT_TYPE, kind);
        }
        let retry_after = substitute.retry_after.map(|retry_after| match retry_after {
            RetryAfter::Seconds(seconds) => seconds.to_string(),
            RetryAfter::DateIn(ahead) => self.shared.clock.http_date_in(ahead),
            RetryAfter::Text(text) => text,
        });
        if let Some(value) = retry_after.and_then(|text| HeaderValue::from_str(&text).ok()) {
            headers.insert(header::RETRY_AFTER, value);
        }
        headers.extend(substitute.headers);
        self.note(status);
        response
    }

    fn swollen(&self, payload: Payload, compressed: bool) -> Response<Payload> {
        let mut response = Response::new(payload);
        self.stamp(&mut response);
        response.headers_mut().insert(header::CONTENT_TYPE, JSON);
        if compressed {
            let gzip = HeaderValue::from_static("gzip");
            response
                .headers_mut()
                .insert(header::CONTENT_ENCODING, gzip);
        }
        self.note(response.status());
        response
    }

    fn note(&self, status: StatusCode) {
        let note = |request: &mut ReceivedRequest| request.status = Some(status.as_u16());
        self.shared.lock().journal.finish(self.number, note);
    }
}

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

fn cut_off(wire: &Wire, cut: Cut, ending: Ending, answer: Response<Payload>) -> Response<Payload> {
    // Within `HTTP/1.1 200 OK` and the header after it.
    const IN_HEADERS: Budget = Budget::Bytes(24);
    let budget = match (cut, answer.body().len()) {
        (Cut::BeforeAnswer, _) => Budget::Bytes(0),
        (Cut::InHeaders, _) | (_, 0) => IN_HEADERS,
        (Cut::AfterHeaders, _) => Budget::headers_and(0),
        (Cut::InBody, length) => Budget::headers_and(length / 2),
    };
    wire.arm(Arming {
        cut: Some((budget, ending)),
        pace: None,
    });
    answer
}

fn flooded(mut answer: Response<Payload>, count: usize) -> Response<Payload> {
    let filler = HeaderValue::from_static(
        "a header that says nothing, many times over, to see who reads it all and who stops",
    );
    for number in 0..count {
        if let Ok(name) = HeaderName::from_bytes(format!("x-flood-{number:06}").as_bytes()) {
            answer.headers_mut().append(name, filler.clone());
        }
    }
    answer
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

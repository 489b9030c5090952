//! What a fault makes of a request.

use std::sync::Arc;
use std::time::Duration;

use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Response, StatusCode};

use super::effects::{Cut, Effect, Ending, RetryAfter, Substitute, SubstituteBody, Work};
use super::entries::ReceivedRequest;
use super::faults::Fault;
use super::payload::Payload;
use super::problem::{self, Problem};
use super::service::{Exchange, JSON, PROBLEM_JSON};
use super::wire::{Arming, Budget, Wire};

impl Exchange {
    /// The response that the fault leaves of the true one.
    pub(super) async fn fail(
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
        delay: Duration,
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
        self.shared.written.notify_waiters();
    }
}

fn cut_off(wire: &Wire, cut: Cut, ending: Ending, answer: Response<Payload>) -> Response<Payload> {
    // Within `HTTP/1.1 200 OK` and the header after it.
    const IN_HEADERS: Budget = Budget::Bytes(24);
    let budget = match (cut, answer.body().len()) {
        (Cut::BeforeResponse, _) => Budget::Bytes(0),
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

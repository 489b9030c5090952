//! Applies a fault to a request and its response.

use std::sync::Arc;
use std::time::Duration;

use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Response, StatusCode};

use super::payload::Payload;
use super::request::{JSON, PROBLEM_JSON, ReceivedBody, RequestInProgress};
use super::stream::{Allowance, StreamControl, StreamFault};
use crate::testing::api::problem_json;
use crate::testing::fault::{
    ConnectionEnd, Cut, Fault, FaultKind, Replacement, ReplacementBody, RetryAfter, Timing,
};

/// Does the work if the fault lets it, and returns the response that the fault makes.
pub(super) async fn sabotage(
    request: Arc<RequestInProgress>,
    control: &StreamControl,
    fault: Fault,
    body: ReceivedBody,
) -> Response<Payload> {
    let response = match fault.timing {
        Timing::Never => {
            tokio::time::sleep(fault.delay).await;
            None
        }
        Timing::AfterDelay => perform_late(Arc::clone(&request), fault.delay, body).await,
        Timing::BeforeDelay => {
            let response = request.perform(&body);
            tokio::time::sleep(fault.delay).await;
            Some(response)
        }
    };
    let response = response.unwrap_or_else(|| {
        let mut failed = Response::new(Payload::empty());
        *failed.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        failed
    });
    control.set(StreamFault {
        cut: None,
        throttle: fault.throttle,
    });
    match fault.kind {
        FaultKind::RealResponse => response,
        FaultKind::Cut(cut, ending) => {
            control.set(cut_off(cut, ending, &response));
            response
        }
        FaultKind::Replace(replacement) => replace(&request, replacement),
        FaultKind::HugeBody(length) => oversized(&request, Payload::spaces(length), false),
        FaultKind::GzipBomb(length) => oversized(&request, Payload::gzip_bomb(length), true),
        FaultKind::HeaderFlood(count) => flooded(response, count),
    }
}

/// In a task of its own: a server does not stop because its client has hung up.
async fn perform_late(
    request: Arc<RequestInProgress>,
    delay: Duration,
    body: ReceivedBody,
) -> Option<Response<Payload>> {
    let task = tokio::spawn(async move {
        tokio::time::sleep(delay).await;
        request.perform(&body)
    });
    task.await.ok()
}

fn replace(request: &RequestInProgress, replacement: Replacement) -> Response<Payload> {
    let status = replacement.status;
    let (kind, payload) = match replacement.body {
        ReplacementBody::Empty => (None, Payload::empty()),
        ReplacementBody::Raw(kind, bytes) => (Some(kind), Payload::Whole(bytes)),
        ReplacementBody::Problem => {
            let detail = "this was asked of the stand-in";
            let body = problem_json(status, detail, request.path());
            (Some(HeaderValue::from_static(PROBLEM_JSON)), body.into())
        }
    };
    let mut response = Response::new(payload);
    *response.status_mut() = status;
    request.add_common_headers(&mut response);
    let headers = response.headers_mut();
    if let Some(kind) = kind {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    let retry_after = replacement
        .retry_after
        .map(|retry_after| match retry_after {
            RetryAfter::Seconds(seconds) => seconds.to_string(),
            RetryAfter::Decimal(wait) => format!("{:.3}", wait.as_secs_f64()),
            RetryAfter::DateIn(ahead) => request.http_date_in(ahead),
            RetryAfter::Text(text) => text,
        });
    if let Some(value) = retry_after.and_then(|text| HeaderValue::from_str(&text).ok()) {
        headers.insert(header::RETRY_AFTER, value);
    }
    headers.extend(replacement.headers);
    request.record_status(status);
    response
}

fn oversized(request: &RequestInProgress, payload: Payload, gzip: bool) -> Response<Payload> {
    let mut response = Response::new(payload);
    request.add_common_headers(&mut response);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(JSON));
    if gzip {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    request.record_status(response.status());
    response
}

fn cut_off(cut: Cut, ending: ConnectionEnd, response: &Response<Payload>) -> StreamFault {
    // Within `HTTP/1.1 200 OK` and the header after it.
    const IN_HEADERS: Allowance = Allowance::Bytes(24);
    let allowance = match (cut, response.body().len()) {
        (Cut::BeforeResponse, _) => Allowance::Bytes(0),
        (Cut::InHeaders, _) | (_, 0) => IN_HEADERS,
        (Cut::AfterHeaders, _) => Allowance::headers_and(0),
        (Cut::InBody, length) => Allowance::headers_and(length / 2),
    };
    StreamFault {
        cut: Some((allowance, ending)),
        throttle: None,
    }
}

fn flooded(mut response: Response<Payload>, count: usize) -> Response<Payload> {
    let filler = HeaderValue::from_static(
        "a header that says nothing, many times over, to see who reads it all and who stops",
    );
    for number in 0..count {
        if let Ok(name) = HeaderName::from_bytes(format!("x-flood-{number:06}").as_bytes()) {
            response.headers_mut().append(name, filler.clone());
        }
    }
    response
}

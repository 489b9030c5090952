//! Sends one request, and receives the head and the body of its response.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::HeaderMap;
use reqwest::{Client, Request, StatusCode};
use tokio::time::{Instant, timeout_at};

use crate::{Effect, Error};

/// The longest timeout of an attempt: a year, which overflows no clock.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A response, possibly without its body.
#[derive(Debug)]
pub(super) struct Received {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    /// Whether the HTTP client followed a redirect, so that the response comes from another URL.
    pub(super) is_redirected: bool,
    /// The part of the body that arrived.
    pub(super) body: Bytes,
    /// Why the body is not whole; `None` if it is.
    pub(super) incomplete: Option<Incomplete>,
}

/// Why the body of a response is not whole.
#[derive(Debug)]
pub(super) enum Incomplete {
    /// The connection broke.
    Broken,
    /// The time of the attempt ran out.
    Timeout,
    /// It is longer than this many bytes.
    TooLarge(u64),
}

/// Sends `request` and receives its response, both within `timeout`.
pub(super) async fn receive(
    http: &Client,
    request: Request,
    timeout: Duration,
    max_bytes: u64,
) -> Result<Received, Error> {
    let url = request.url().clone();
    let deadline = Instant::now() + timeout.min(LONGEST);
    let mut response = timeout_at(deadline, http.execute(request))
        .await
        .map_err(|_| Error::timeout(timeout))?
        .map_err(|error| no_response(error, timeout))?;
    let mut received = Received {
        status: response.status(),
        headers: std::mem::take(response.headers_mut()),
        is_redirected: *response.url() != url,
        body: Bytes::new(),
        incomplete: None,
    };
    let reading = read_body(response, max_bytes, &mut received.body);
    received.incomplete = match timeout_at(deadline, reading).await {
        Ok(read) => read.err(),
        Err(_) => Some(Incomplete::Timeout),
    };
    Ok(received)
}

/// The error of a request that was not sent, or whose connection broke.
fn no_response(error: reqwest::Error, timeout: Duration) -> Error {
    let no_response = if error.is_builder() {
        Error::request()
    } else if error.is_connect() {
        Error::connect()
    } else if error.is_timeout() {
        Error::timeout(timeout)
    } else {
        Error::interrupted(None, Effect::Unknown)
    };
    no_response.with_source(error.without_url())
}

/// Reads into `body`, which has at most `max_bytes`. A body of one chunk is not copied.
async fn read_body(
    mut response: reqwest::Response,
    max_bytes: u64,
    body: &mut Bytes,
) -> Result<(), Incomplete> {
    if response.content_length().unwrap_or(0) > max_bytes {
        return Err(Incomplete::TooLarge(max_bytes));
    }
    while let Some(chunk) = response.chunk().await.map_err(|_| Incomplete::Broken)? {
        if body.len() as u64 + chunk.len() as u64 > max_bytes {
            return Err(Incomplete::TooLarge(max_bytes));
        }
        if body.is_empty() {
            *body = chunk;
        } else {
            let mut longer = BytesMut::from(std::mem::take(body));
            longer.extend_from_slice(&chunk);
            *body = longer.freeze();
        }
    }
    Ok(())
}

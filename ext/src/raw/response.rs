//! The response to a raw request.

use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use crate::json::{Body, Unread};
use crate::{Effect, Error, ResponseBody, ResponseInfo};

/// The response to a [`RawRequest`](super::RawRequest): a status from 200 to 299, headers and a body.
///
/// `Debug` shows neither headers nor body, which may hold a key that the server returns once.
#[derive(Clone, Debug)]
pub struct RawResponse {
    pub(super) info: ResponseInfo,
    pub(super) body: ResponseBody,
}

impl RawResponse {
    /// The status, from 200 to 299.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.info.status()
    }

    /// All headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.info.headers()
    }

    /// The details of the response: status, headers, request id, rate limit and number of attempts.
    #[must_use]
    pub fn info(&self) -> &ResponseInfo {
        &self.info
    }

    /// The body as it arrived; empty if there is none. [`expose`](ResponseBody::expose) shows it.
    #[must_use]
    pub fn body(&self) -> &ResponseBody {
        &self.body
    }

    /// Reads the body as JSON: into a type of yours, or into a [`serde_json::Value`].
    ///
    /// As in all calls, a string that is not valid Unicode does not affect the rest. Whether a missing or unknown field
    /// is an error is up to the type.
    ///
    /// # Errors
    ///
    /// [`is_unexpected_response`](Error::is_unexpected_response) if the body is empty, is not JSON, or is JSON of
    /// another type. The error shows nothing of the body. Its effect is [`Done`](Effect::Done), since the server
    /// accepted the request.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let body = Body::new(self.body.expose(), self.headers());
        body.read().map_err(|unread| {
            let what = match unread {
                Unread::Empty => "its body is empty".to_owned(),
                Unread::NotJson { byte } => format!("its body is not JSON at byte {byte}"),
                Unread::OtherType => {
                    "its body is JSON of another type than the caller's".to_owned()
                }
            };
            Error::unexpected(Some(self.info.status), what, Effect::Done)
                .of(self.info.operation())
                .with_request_id(self.info.request_id().map(str::to_owned))
                .after(None, self.info.attempts())
        })
    }
}

//! The details of a response: status, headers, request id and rate limit.

mod body;
mod rate_limit;

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

pub use body::ResponseBody;
pub use rate_limit::RateLimitInfo;

use crate::Operation;

/// The details of the response to a call.
///
/// [`CallOptions::on_response`](crate::CallOptions::on_response) and
/// [`Users::with_response`](crate::Users::with_response) return it for a success. An [`Error`](crate::Error) has the
/// same accessors.
#[derive(Clone)]
pub struct ResponseInfo {
    pub(crate) operation: Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
}

impl ResponseInfo {
    /// The operation of the request. A call may send requests of several: a create that meets a conflict lists users.
    #[must_use]
    pub fn operation(&self) -> Operation {
        self.operation
    }

    /// The status, from 200 to 299.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// All headers. `Debug` of this type shows none of them.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id that the server, or a gateway in front of it, gave the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// The rate limit, if the server states one.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimitInfo> {
        RateLimitInfo::of(&self.headers)
    }

    /// How many attempts it took, at least 1.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl fmt::Debug for ResponseInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseInfo")
            .field("operation", &self.operation)
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("rate_limit", &self.rate_limit())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// The request's id, under any name that servers and gateways use. Long ids, and ids that may hold an address, are left
/// out.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
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
}

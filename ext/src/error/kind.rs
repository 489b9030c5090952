//! The kinds of errors. They are private; the public API has predicates.

use std::time::Duration;

use reqwest::StatusCode;

use super::{Conflict, Error};
use crate::InvalidInput;

#[derive(Debug)]
pub(super) enum Kind {
    /// A setting of the client is missing or invalid.
    Configuration { rule: String },
    /// An argument breaks a rule.
    InvalidInput(InvalidInput),
    /// No connection to the server.
    Connect,
    /// No response within `limit`, the timeout of an attempt or the deadline of the call.
    Timeout { limit: Duration },
    /// The connection broke before the whole response arrived.
    Interrupted { status: Option<StatusCode> },
    /// A status that is not a success; `throttled` if the server wants fewer requests.
    Status { status: StatusCode, throttled: bool },
    /// A create was refused because of the address.
    Conflict { conflict: Conflict },
    /// A success whose response is not as the API's document describes it.
    UnexpectedResponse {
        status: Option<StatusCode>,
        what: String,
    },
    /// The server would not send this response, so it counts as none.
    Unreadable { status: StatusCode, what: String },
    /// The body is longer than the client's limit.
    ResponseTooLarge { status: StatusCode, limit: u64 },
    /// A list cannot be read to its end.
    Pagination { what: &'static str },
    /// The call has to wait for longer than it has left; `wait` is in whole seconds.
    Paused { wait: Duration, reason: Waiting },
    /// The provider of API keys gave none.
    Credentials { what: &'static str },
    /// The request could not be built.
    Request,
    /// The call was cancelled. Bulk runs return such inputs as not attempted.
    Cancelled,
    /// The runtime ended the task of the call.
    Aborted,
}

/// Why a call has to wait.
#[derive(Clone, Copy, Debug)]
pub(super) enum Waiting {
    /// A call was refused, and the client pauses: as long as the server asked, or as long as the client itself decides.
    ForPause,
    /// The rate limiter has no earlier place.
    ForTurn,
}

impl Kind {
    /// A wait, rounded up to whole seconds.
    pub(super) fn paused(wait: Duration, reason: Waiting) -> Self {
        let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        let wait = Duration::from_secs(seconds);
        Self::Paused { wait, reason }
    }
}

impl Error {
    /// The kind in one word, for OpenTelemetry's `error.type`.
    pub(crate) fn kind_name(&self) -> &'static str {
        match self.0.kind {
            Kind::Configuration { .. } => "configuration",
            Kind::InvalidInput(_) => "invalid_input",
            Kind::Connect => "connect",
            Kind::Timeout { .. } => "timeout",
            Kind::Interrupted { .. } => "interrupted",
            Kind::Status { .. } => "status",
            Kind::Conflict { .. } => "conflict",
            Kind::UnexpectedResponse { .. } => "unexpected_response",
            Kind::Unreadable { .. } => "unreadable_response",
            Kind::ResponseTooLarge { .. } => "response_too_large",
            Kind::Pagination { .. } => "pagination",
            Kind::Paused { .. } => "paused",
            Kind::Credentials { .. } => "credentials",
            Kind::Request => "request",
            Kind::Cancelled => "cancelled",
            Kind::Aborted => "aborted",
        }
    }
}

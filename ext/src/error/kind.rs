//! The kinds of errors. They are private; the public API has predicates.

use std::time::Duration;

use reqwest::StatusCode;

use super::Conflict;
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
    /// A status that is no success; `throttled` if the server wants fewer requests.
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
    /// The pages of a list lead nowhere.
    Pagination { what: &'static str },
    /// The client pauses for longer than the call has left.
    Paused { wait: Duration },
    /// The request could not be built.
    Request,
    /// The call was cancelled, or the runtime ended its task.
    Aborted,
}

impl Kind {
    /// The kind in one word, for OpenTelemetry's `error.type`.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Configuration { .. } => "configuration",
            Self::InvalidInput(_) => "invalid_input",
            Self::Connect => "connect",
            Self::Timeout { .. } => "timeout",
            Self::Interrupted { .. } => "interrupted",
            Self::Status { .. } => "status",
            Self::Conflict { .. } => "conflict",
            Self::UnexpectedResponse { .. } => "unexpected_response",
            Self::Unreadable { .. } => "unreadable_response",
            Self::ResponseTooLarge { .. } => "response_too_large",
            Self::Pagination { .. } => "pagination",
            Self::Paused { .. } => "paused",
            Self::Request => "request",
            Self::Aborted => "aborted",
        }
    }
}

//! What can go wrong, privately: the public face is predicates.

use std::time::Duration;

use reqwest::StatusCode;

use super::Conflict;
use crate::InvalidInput;

#[derive(Debug)]
pub(super) enum Kind {
    /// The client cannot be built from what it was given.
    Configuration { rule: String },
    /// A value that no request should carry.
    InvalidInput(InvalidInput),
    /// No connection to the server.
    Connect,
    /// No response in time; `limit` is the one that ran out.
    Timeout { limit: Duration },
    /// The connection broke before the whole response was there.
    Interrupted { status: Option<StatusCode> },
    /// A status that is not a success of the operation; `throttled` if it asks to come back later.
    Status { status: StatusCode, throttled: bool },
    /// A create was refused because of the address.
    Conflict { conflict: Conflict },
    /// The server's response to a success is not what it should be.
    UnexpectedResponse {
        status: Option<StatusCode>,
        what: String,
    },
    /// The response is nothing that the server would say here, so it is as good as none.
    Unreadable { status: StatusCode, what: String },
    /// The response was longer than the client takes.
    ResponseTooLarge { status: StatusCode, limit: u64 },
    /// Pages that do not lead to an end.
    Pagination { what: &'static str },
    /// The server asked for a pause that the call's deadline does not leave.
    Paused { wait: Duration },
    /// The request could not be made.
    Request,
    /// The call's own task ended before its work was done.
    Aborted,
}

impl Kind {
    /// The kind in one word, as OpenTelemetry's `error.type` wants it.
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

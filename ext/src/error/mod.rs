//! The error type of the crate.
//!
//! [`Error`] is opaque. Predicates such as [`is_not_found`](Error::is_not_found) and [`is_timeout`](Error::is_timeout)
//! say what went wrong, [`problem`](Error::problem) has the server's reason, and [`effect`](Error::effect) says whether
//! the account may have changed. `Display` is one line, which does not repeat its
//! [`source`](std::error::Error::source). `Debug` is one line too, for people: the error with its sources, request id
//! and attempts; `{:#?}` shows the fields. Neither shows a body, a query, a key, a password or an e-mail address.

mod build;
mod conflict;
mod display;
mod effect;
mod kind;
mod members;
mod predicates;
mod problem;
mod report;
mod response;

use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;

pub use conflict::Conflict;
pub use effect::Effect;
use kind::Kind;
pub use problem::Problem;

use crate::operation::Intent;
use crate::{InviteMode, Operation};

/// A call that did not succeed.
///
/// ```
/// let invalid = "..".parse::<arize_ax::UserId>().unwrap_err();
/// let error = arize_ax::Error::from(invalid);
/// assert!(error.is_invalid_input());
/// assert!(!error.may_have_taken_effect());
/// assert!(error.status().is_none());
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    intent: Option<Intent>,
    effect: Effect,
    problem: Option<Problem>,
    retry_after: Option<Duration>,
    request_id: Option<String>,
    response: Option<response::LastResponse>,
    attempts: u32,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// Who holds the address, if the server refused a create with 409.
    #[must_use]
    pub fn conflict(&self) -> Option<&Conflict> {
        match &self.0.kind {
            Kind::Conflict { conflict } => Some(conflict),
            _ => None,
        }
    }

    /// The server's own description of the problem, if the response has one.
    #[must_use]
    pub fn problem(&self) -> Option<&Problem> {
        self.0.problem.as_ref()
    }

    /// The status of the last response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match &self.0.kind {
            Kind::Status { status, .. }
            | Kind::ResponseTooLarge { status, .. }
            | Kind::Unreadable { status, .. } => Some(*status),
            Kind::Conflict { .. } => Some(StatusCode::CONFLICT),
            Kind::Interrupted { status } | Kind::UnexpectedResponse { status, .. } => *status,
            _ => None,
        }
        .map(|status| status.as_u16())
    }

    /// How long to wait before the next call, rounded up to whole seconds: as the server asked, counted from when its
    /// response came; or until the client's own pause ends, if that is longer than the call had left.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match &self.0.kind {
            Kind::Paused { wait, .. } => Some(*wait),
            _ => self.0.retry_after,
        }
    }

    /// The id that the server, or a gateway in front of it, gave the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The operation that failed; `None` if the error is not from a call.
    #[must_use]
    pub fn operation(&self) -> Option<Operation> {
        self.0.intent.map(|intent| intent.operation)
    }

    /// The invite mode, if the operation is a create.
    #[must_use]
    pub fn invite_mode(&self) -> Option<InviteMode> {
        self.0.intent.and_then(|intent| intent.invite_mode)
    }

    /// How many attempts the call made. 0 if nothing was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The greatest effect that an attempt of the call had or may have had.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.0.effect
    }

    /// Whether the account may have changed although the call failed.
    #[must_use]
    pub fn may_have_taken_effect(&self) -> bool {
        self.0.effect.may_have_happened() && self.operation().is_none_or(Operation::writes)
    }

    /// The rule that a setting or a value broke.
    pub(crate) fn rule(&self) -> &str {
        match &self.0.kind {
            Kind::Configuration { rule } => rule,
            Kind::InvalidInput(invalid) => invalid.rule(),
            _ => "cannot be used",
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<std::convert::Infallible> for Error {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

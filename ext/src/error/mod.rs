//! One error type for all that can go wrong.
//!
//! [`Error`] is opaque: ask it with predicates ([`is_not_found`](Error::is_not_found),
//! [`is_timeout`](Error::is_timeout), …), for the server's own words with
//! [`problem`](Error::problem), and for what became of the request with
//! [`effect`](Error::effect). `Display` is one line about its own layer, without
//! what [`source`](std::error::Error::source) says; and neither it nor `Debug`
//! shows a body, a query, a key, a password or an e-mail address.

mod build;
mod conflict;
mod effect;
mod kind;
mod problem;

use std::fmt;
use std::time::{Duration, SystemTime};

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
    location: Option<String>,
    responded_at: Option<SystemTime>,
    attempts: u32,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// Whether the client could not be built from what it was given.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration { .. })
    }

    /// Whether a value was refused before the network.
    #[must_use]
    pub fn is_invalid_input(&self) -> bool {
        matches!(self.0.kind, Kind::InvalidInput(_))
    }

    /// Whether no connection to the server could be made.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect)
    }

    /// Whether no response came in time.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout { .. })
    }

    /// Whether the connection broke before the whole response was there.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        matches!(self.0.kind, Kind::Interrupted { .. })
    }

    /// Whether the server answered 400: the request broke a rule of its own.
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST)
    }

    /// Whether the server answered 401: the key is missing, wrong or revoked.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the server answered 403: the key lacks the permission.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether the server answered 404: nobody there, a deactivated user, or no
    /// permission to see whether there is.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether the server answered 409: the address is taken. See [`conflict`](Self::conflict).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Whether the server answered 422: it understood the request and refused its content.
    #[must_use]
    pub fn is_unprocessable(&self) -> bool {
        self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Whether the server asked for fewer requests (429), or had asked for a
    /// pause that the call's deadline does not leave.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS) || matches!(self.0.kind, Kind::Paused { .. })
    }

    /// Whether the server, or a gateway before it, answered 5xx.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        matches!(self.0.kind, Kind::Status { status, .. } if status.is_server_error())
    }

    /// Whether the server answered with something else than the API says: not
    /// JSON, a field missing that was needed, a status that means nothing here,
    /// too long a body.
    #[must_use]
    pub fn is_unexpected_response(&self) -> bool {
        match &self.0.kind {
            Kind::UnexpectedResponse { .. }
            | Kind::Unreadable { .. }
            | Kind::ResponseTooLarge { .. }
            | Kind::Pagination { .. } => true,
            Kind::Status { status, .. } => !status.is_client_error() && !status.is_server_error(),
            _ => false,
        }
    }

    /// Whether the pages of a list lead nowhere: a repeated cursor, or more
    /// promised and no cursor to it. Also an [unexpected response](Self::is_unexpected_response).
    #[must_use]
    pub fn is_pagination(&self) -> bool {
        matches!(self.0.kind, Kind::Pagination { .. })
    }

    /// Who holds the address, for a create that was refused with 409.
    #[must_use]
    pub fn conflict(&self) -> Option<&Conflict> {
        match &self.0.kind {
            Kind::Conflict { conflict } => Some(conflict),
            _ => None,
        }
    }

    /// What the server said of the problem, where it said something.
    #[must_use]
    pub fn problem(&self) -> Option<&Problem> {
        self.0.problem.as_ref()
    }

    /// The status of the last response, where there was one.
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

    /// How long the server asked to wait, counted from when its response came and
    /// rounded up to whole seconds where it named a date.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match &self.0.kind {
            Kind::Paused { wait } => Some(*wait),
            _ => self.0.retry_after,
        }
    }

    /// The id that the server, or a gateway before it, gave to the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Where a redirect (3xx) leads, as the server wrote it. Redirects are not followed, since the API has none: the base URL
    /// is probably that of another host or scheme. May repeat the query of the request, so neither `Display` nor `Debug`
    /// shows it.
    #[must_use]
    pub fn redirect_location(&self) -> Option<&str> {
        self.0.location.as_deref()
    }

    /// The server's clock when it answered, in whole seconds.
    pub(crate) fn responded_at(&self) -> Option<SystemTime> {
        self.0.responded_at
    }

    /// The operation that failed; `None` if there was none yet.
    #[must_use]
    pub fn operation(&self) -> Option<Operation> {
        self.0.intent.map(|intent| intent.operation)
    }

    /// The invite mode, if the operation is a create.
    #[must_use]
    pub fn invite_mode(&self) -> Option<InviteMode> {
        self.0.intent.and_then(|intent| intent.invite_mode)
    }

    /// How many requests were tried for the call.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// What is known of the call's effect, over all of its attempts.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.0.effect
    }

    /// Whether the account may have changed although the call failed.
    #[must_use]
    pub fn may_have_taken_effect(&self) -> bool {
        self.0.effect.may_have_happened() && self.operation().is_none_or(Operation::writes)
    }

    /// Whether the server did nothing and asked to come back later: 429, 503 with `Retry-After`, or an
    /// earlier request for a pause that is longer than the call had left.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Status {
                throttled: true,
                ..
            } | Kind::Paused { .. }
        )
    }

    /// Whether another attempt may succeed: the error is [throttled](Self::is_throttled), no connection
    /// could be made, no whole or readable response came, or the status is 408 or any 5xx but 501 and 505.
    ///
    /// Says nothing about whether another attempt is safe: that depends on
    /// [`effect`](Self::effect) and on [`Operation::is_idempotent`].
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match &self.0.kind {
            Kind::Connect
            | Kind::Timeout { .. }
            | Kind::Interrupted { .. }
            | Kind::Unreadable { .. }
            | Kind::Paused { .. } => true,
            Kind::Status { status, throttled } => {
                *throttled || matches!(status.as_u16(), 408 | 500 | 502..=504 | 506..=599)
            }
            _ => false,
        }
    }

    /// Whether the server refused what the request says (400, 422), and not who sent it or when.
    pub(crate) fn is_refused_content(&self) -> bool {
        self.is_bad_request() || self.is_unprocessable()
    }

    /// The rule that a setting or a value broke.
    pub(crate) fn rule(&self) -> &str {
        match &self.0.kind {
            Kind::Configuration { rule } => rule,
            Kind::InvalidInput(invalid) => invalid.rule(),
            _ => "cannot be used",
        }
    }

    /// Whether the call was cancelled before it did anything.
    pub(crate) fn is_cancelled(&self) -> bool {
        matches!(self.0.kind, Kind::Aborted) && !self.may_have_taken_effect()
    }

    /// The kind in one word; a status by its number.
    pub(crate) fn kind_name(&self) -> &'static str {
        self.0.kind.name()
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.status() == Some(status.as_u16())
            && matches!(self.0.kind, Kind::Status { .. } | Kind::Conflict { .. })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(intent) = self.0.intent {
            write!(f, "{intent}: ")?;
        }
        match &self.0.kind {
            Kind::Configuration { rule } => write!(f, "invalid configuration: {rule}")?,
            Kind::InvalidInput(invalid) => write!(f, "{invalid}")?,
            Kind::Connect => f.write_str("no connection to the server")?,
            Kind::Timeout { limit } => write!(f, "no response within {limit:?}")?,
            Kind::Interrupted { .. } => {
                f.write_str("the connection broke before the whole response was there")?;
            }
            Kind::Status { status, .. } => write!(f, "the server answered {status}")?,
            Kind::Conflict { conflict } => f.write_str(conflict.clause())?,
            Kind::UnexpectedResponse { what, .. } | Kind::Unreadable { what, .. } => {
                write!(f, "unexpected response: {what}")?;
            }
            Kind::ResponseTooLarge { limit, .. } => {
                write!(f, "unexpected response: longer than {limit} bytes")?;
            }
            Kind::Pagination { what } => write!(f, "unexpected response: {what}")?,
            Kind::Paused { wait } => write!(
                f,
                "rate limited: the server asked to wait {} s, longer than this call has left",
                wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
            )?,
            Kind::Request => f.write_str("the request could not be made")?,
            Kind::Aborted => f.write_str("the runtime ended the call before it was done")?,
        }
        if let Some(code) = self.problem().and_then(Problem::printable_code) {
            write!(f, " ({code})")?;
        }
        if self.operation().is_some_and(Operation::writes) && self.0.effect != Effect::NotSent {
            write!(f, "; {}", self.0.effect.clause())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation())
            .field("invite_mode", &self.invite_mode())
            .field("effect", &self.0.effect)
            .field("problem", &self.0.problem)
            .field("retry_after", &self.0.retry_after)
            .field("request_id", &self.0.request_id)
            .field("attempts", &self.0.attempts)
            .field("source", &self.0.source)
            .finish()
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

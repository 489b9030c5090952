//! The error type of the crate.
//!
//! [`Error`] is opaque. Predicates such as [`is_not_found`](Error::is_not_found) and [`is_timeout`](Error::is_timeout)
//! say what went wrong, [`problem`](Error::problem) has the server's reason, and [`effect`](Error::effect) says whether
//! the account may have changed. `Display` is one line, which does not repeat its
//! [`source`](std::error::Error::source). `Debug` is one line too, for people: the error with its sources, request id
//! and attempts; `{:#?}` shows the fields. Neither shows a body, a query, a key, a password or an e-mail address.

mod build;
mod conflict;
mod effect;
mod kind;
mod members;
mod problem;
mod report;
mod response;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;

pub use conflict::Conflict;
pub use effect::Effect;
use kind::{Kind, Waiting};
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
    /// Whether a setting of the client is missing or invalid.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration { .. })
    }

    /// Whether an argument is invalid. Nothing was sent.
    #[must_use]
    pub fn is_invalid_input(&self) -> bool {
        matches!(self.0.kind, Kind::InvalidInput(_))
    }

    /// Whether the client could not connect to the server. Nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect)
    }

    /// Whether no response arrived within the timeout of an attempt, or within the deadline of the call.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout { .. })
    }

    /// Whether the connection broke before the whole response arrived.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        matches!(self.0.kind, Kind::Interrupted { .. })
    }

    /// Whether the server responded 400: the request breaks one of its rules.
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST)
    }

    /// Whether the server responded 401: the key is missing, wrong or revoked.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the server responded 403: the key lacks the permission, or the plan
    /// [allows no more](Self::is_plan_limit).
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether the server refused the call (403) because the account's plan does not allow it: one more user, for
    /// example. Further calls fail too until the plan changes or a user is deleted, so bulk runs and rosters stop.
    ///
    /// [`problem`](Self::problem) has the details, if the server gives them: [`entitlement`](Problem::entitlement),
    /// [`limit`](Problem::limit), [`current_count`](Problem::current_count) and
    /// [`required_plan`](Problem::required_plan).
    ///
    #[cfg_attr(feature = "testing", doc = "```")]
    #[cfg_attr(not(feature = "testing"), doc = "```ignore")]
    /// # use arize_ax::{NewUser, Role, testing::{PlanLimit, StandIn}};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), arize_ax::Error> {
    /// let server = StandIn::start().await;
    /// server.set_plan_limit(Some(PlanLimit::users(1).required_plan("PRO"))); // the admin alone
    ///
    /// let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
    /// let error = server.client().users().invite(&jane).await.unwrap_err();
    /// assert!(error.is_plan_limit() && error.is_forbidden() && !error.is_transient());
    /// let problem = error.problem().unwrap();
    /// assert_eq!((problem.limit(), problem.required_plan()), (Some(1), Some("PRO")));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_plan_limit(&self) -> bool {
        self.is_forbidden() && self.problem().is_some_and(Problem::is_plan_limit)
    }

    /// Whether the server responded 404: there is no such user, the user is deactivated, or the key may not see the
    /// user.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether the server responded 409: the address is taken. See [`conflict`](Self::conflict).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Whether the server responded 422: it understood the request and refused its content.
    #[must_use]
    pub fn is_unprocessable(&self) -> bool {
        self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Whether the server responded 429, or the client pauses for longer than the call has left.
    /// [`retry_after`](Self::retry_after) has the time to wait.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS) || matches!(self.0.kind, Kind::Paused { .. })
    }

    /// Whether the server, or a gateway in front of it, responded 5xx.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        matches!(self.0.kind, Kind::Status { status, .. } if status.is_server_error())
    }

    /// Whether the response is not as the API's document describes it: it is not JSON, lacks a field that the call
    /// needs, has a status that the operation does not have, or is too long.
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

    /// Whether the [provider of API keys](crate::ClientBuilder::api_key_provider) failed or took too long. Nothing was
    /// sent.
    #[must_use]
    pub fn is_credentials(&self) -> bool {
        matches!(self.0.kind, Kind::Credentials { .. })
    }

    /// Whether a list cannot be read to its end: a cursor is repeated, missing or unreadable. Such an error is also an
    /// [unexpected response](Self::is_unexpected_response).
    #[must_use]
    pub fn is_pagination(&self) -> bool {
        matches!(self.0.kind, Kind::Pagination { .. })
    }

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

    /// Whether the server refused the call because of its load: it responded 429, or 503 with `Retry-After`, or the
    /// client pauses for longer than the call has left. The call had no effect.
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

    /// Whether another attempt may succeed: the error is [throttled](Self::is_throttled), the client could not connect,
    /// no whole or readable response arrived, or the status is 408 or 5xx except 501 and 505.
    ///
    /// Check [`effect`](Self::effect) and [`Operation::is_idempotent`] to see whether another attempt is safe.
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

    /// Whether the server refused the content of the request: 400 or 422.
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

    /// Whether the call was cancelled before it had an effect.
    pub(crate) fn is_cancelled(&self) -> bool {
        matches!(self.0.kind, Kind::Cancelled) && !self.may_have_taken_effect()
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
            Kind::Timeout { limit } => {
                // The time left of a deadline has more digits than anybody reads.
                let millis = u64::try_from(limit.as_millis()).unwrap_or(u64::MAX);
                let limit = Duration::from_millis(millis.max(1));
                write!(f, "no response within {limit:?}")?;
            }
            Kind::Interrupted { .. } => {
                f.write_str("the connection broke before the whole response arrived")?;
            }
            Kind::Status { status, .. } => write!(f, "the server responded {status}")?,
            Kind::Conflict { conflict } => f.write_str(conflict.clause())?,
            Kind::UnexpectedResponse { what, .. } | Kind::Unreadable { what, .. } => {
                write!(f, "unexpected response: {what}")?;
            }
            Kind::ResponseTooLarge { limit, .. } => {
                write!(f, "unexpected response: longer than {limit} bytes")?;
            }
            Kind::Pagination { what } => write!(f, "unexpected response: {what}")?,
            Kind::Paused { wait, reason } => {
                let seconds = wait.as_secs();
                match reason {
                    Waiting::ForPause => write!(
                        f,
                        "rate limited: the client pauses for {seconds} s after a refusal"
                    )?,
                    Waiting::ForTurn => write!(
                        f,
                        "rate limited: the client's rate limiter asks to wait {seconds} s"
                    )?,
                }
                f.write_str(", longer than this call has left")?;
            }
            Kind::Credentials { what } => f.write_str(what)?,
            Kind::Request => f.write_str("the request could not be built")?,
            Kind::Cancelled => f.write_str("cancelled before it had an effect")?,
            Kind::Aborted => f.write_str("the runtime shut down before the call was done")?,
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

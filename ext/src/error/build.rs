//! Constructors of errors, for the crate alone.

use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;

use super::kind::Waiting;
use super::{Conflict, Effect, Error, Inner, Kind, Problem};
use crate::InvalidInput;
use crate::Operation;
use crate::operation::Intent;

impl Error {
    fn new(kind: Kind, effect: Effect) -> Self {
        Self(Box::new(Inner {
            kind,
            intent: None,
            effect,
            problem: None,
            retry_after: None,
            request_id: None,
            response: None,
            attempts: 0,
            source: None,
        }))
    }

    pub(crate) fn configuration(rule: impl Into<String>) -> Self {
        let rule = rule.into();
        Self::new(Kind::Configuration { rule }, Effect::NotSent)
    }

    pub(crate) fn invalid_input(
        field: &'static str,
        rule: impl Into<std::borrow::Cow<'static, str>>,
    ) -> Self {
        InvalidInput::new(field, rule).into()
    }

    /// A response without a field that the caller needs.
    pub(crate) fn missing_in_response(field: &'static str) -> Self {
        let what = format!("it has no usable `{field}`");
        let status = None;
        Self::new(Kind::UnexpectedResponse { status, what }, Effect::Done)
    }

    pub(crate) fn connect() -> Self {
        Self::new(Kind::Connect, Effect::NotSent)
    }

    pub(crate) fn request() -> Self {
        Self::new(Kind::Request, Effect::NotSent)
    }

    pub(crate) fn timeout(limit: Duration) -> Self {
        Self::new(Kind::Timeout { limit }, Effect::Unknown)
    }

    pub(crate) fn interrupted(status: Option<StatusCode>, effect: Effect) -> Self {
        Self::new(Kind::Interrupted { status }, effect)
    }

    /// A response that is no success. `throttled` if the server wants fewer requests.
    pub(crate) fn refused(status: StatusCode, throttled: bool, effect: Effect) -> Self {
        Self::new(Kind::Status { status, throttled }, effect)
    }

    /// A response with this status, which is no success. `asks_to_wait` if it has `Retry-After`.
    pub(crate) fn of_status(status: StatusCode, asks_to_wait: bool) -> Self {
        let effect = Effect::of_refusal(status, asks_to_wait);
        let throttled = effect == Effect::Rejected && matches!(status.as_u16(), 429 | 503);
        Self::refused(status, throttled, effect)
    }

    pub(crate) fn unexpected(
        status: Option<StatusCode>,
        what: impl Into<String>,
        effect: Effect,
    ) -> Self {
        let what = what.into();
        Self::new(Kind::UnexpectedResponse { status, what }, effect)
    }

    pub(crate) fn unreadable(status: StatusCode, what: impl Into<String>, effect: Effect) -> Self {
        let what = what.into();
        Self::new(Kind::Unreadable { status, what }, effect)
    }

    pub(crate) fn response_too_large(status: StatusCode, limit: u64, effect: Effect) -> Self {
        Self::new(Kind::ResponseTooLarge { status, limit }, effect)
    }

    pub(crate) fn pagination(what: &'static str) -> Self {
        Self::new(Kind::Pagination { what }, Effect::Rejected).of(Operation::ListUsers)
    }

    /// The client pauses after a refusal.
    pub(crate) fn paused(wait: Duration) -> Self {
        Self::new(Kind::paused(wait, Waiting::ForPause), Effect::NotSent)
    }

    /// The rate limiter has no place for the call in time.
    pub(crate) fn no_turn(wait: Duration) -> Self {
        Self::new(Kind::paused(wait, Waiting::ForTurn), Effect::NotSent)
    }

    pub(crate) fn credentials(what: &'static str) -> Self {
        Self::new(Kind::Credentials { what }, Effect::NotSent)
    }

    pub(crate) fn cancelled() -> Self {
        Self::new(Kind::Cancelled, Effect::NotSent)
    }

    pub(crate) fn aborted(effect: Effect) -> Self {
        Self::new(Kind::Aborted, effect)
    }

    /// The same error, with the holder of the address that a look-up found.
    pub(crate) fn explained(mut self, conflict: Conflict) -> Self {
        self.0.kind = Kind::Conflict { conflict };
        self
    }

    /// The same error, for a call with this intent.
    pub(crate) fn of(mut self, intent: impl Into<Intent>) -> Self {
        self.0.intent = Some(intent.into());
        self
    }

    pub(crate) fn with_effect(mut self, effect: Effect) -> Self {
        self.0.effect = effect;
        self
    }

    pub(crate) fn with_problem(mut self, problem: Option<Problem>) -> Self {
        self.0.problem = problem;
        self
    }

    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.0.retry_after = retry_after;
        self
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.0.request_id = request_id;
        self
    }

    pub(crate) fn with_source(
        self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.with_shared_source(Arc::from(source.into()))
    }

    pub(crate) fn with_shared_source(
        mut self,
        source: Arc<dyn std::error::Error + Send + Sync>,
    ) -> Self {
        self.0.source = Some(source);
        self
    }

    /// Adds the attempts that the call made before in another way.
    pub(crate) fn with_attempts(mut self, before: u32) -> Self {
        self.0.attempts += before;
        self
    }

    /// Adds the effect of earlier attempts of the same call, and sets the number of attempts.
    pub(crate) fn after(mut self, earlier: Option<Effect>, attempts: u32) -> Self {
        self.0.effect = earlier.map_or(self.0.effect, |effect| effect.max(self.0.effect));
        self.0.attempts = attempts;
        self
    }
}

impl From<InvalidInput> for Error {
    fn from(invalid: InvalidInput) -> Self {
        Self::new(Kind::InvalidInput(invalid), Effect::NotSent)
    }
}

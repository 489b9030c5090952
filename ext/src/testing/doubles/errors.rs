//! Errors and failures made by hand.

use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::error::Problem;
use crate::operation::Intent;
use crate::response::ResponseBody;
use crate::retry::Failure;
use crate::{Conflict, Effect, Error, InvalidInput, InviteMode, Operation};

/// Makes an [`Error`] as a call returns it.
///
/// A response is classified as in a call: its status and `Retry-After` decide whether it is
/// [throttled](Error::is_throttled) and what its [effect](Error::effect) is.
///
/// ```
/// use arize_ax::testing::ErrorDouble;
/// use arize_ax::{Effect, Operation};
/// use std::time::Duration;
///
/// let error = ErrorDouble::status(429)
///     .operation(Operation::ListUsers)
///     .retry_after(Duration::from_secs(3))
///     .build();
/// assert!(error.is_rate_limited() && error.is_throttled());
/// assert_eq!(error.effect(), Effect::Rejected);
///
/// let lost = ErrorDouble::timeout().operation(Operation::DeleteUser).build();
/// assert!(lost.may_have_taken_effect());
/// ```
#[derive(Debug)]
#[must_use]
pub struct ErrorDouble {
    cause: Cause,
    intent: Option<Intent>,
    effect: Option<Effect>,
    problem: Option<Problem>,
    retry_after: Option<Duration>,
    request_id: Option<String>,
    headers: HeaderMap,
    body: Vec<u8>,
    attempts: u32,
}

#[derive(Debug)]
enum Cause {
    /// Classified when everything of the response is known.
    Status(StatusCode),
    Conflict(Conflict),
    Other(Error),
}

impl ErrorDouble {
    fn new(cause: Cause, attempts: u32) -> Self {
        Self {
            cause,
            intent: None,
            effect: None,
            problem: None,
            retry_after: None,
            request_id: None,
            headers: HeaderMap::new(),
            body: Vec::new(),
            attempts,
        }
    }

    fn of_attempt(error: Error) -> Self {
        Self::new(Cause::Other(error), 1)
    }

    fn before_attempts(error: Error) -> Self {
        Self::new(Cause::Other(error), 0)
    }

    /// A response with this status, which is no success.
    ///
    /// # Panics
    ///
    /// If `status` is not from 100 to 999.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status).expect("a status is from 100 to 999");
        Self::new(Cause::Status(status), 1)
    }

    /// A 429 that asks to wait.
    pub fn throttled(wait: Duration) -> Self {
        Self::status(429).retry_after(wait)
    }

    /// A 403, because the plan of the account allows no more than `limit` users.
    pub fn plan_limit(limit: u64) -> Self {
        Self::status(403).problem(&serde_json::json!({
            "status": 403,
            "title": "Forbidden",
            "entitlement": "USERS",
            "limit": limit,
            "current_count": limit,
        }))
    }

    /// A create was refused with 409, and a look-up of the address found this.
    pub fn conflict(conflict: Conflict) -> Self {
        Self::new(Cause::Conflict(conflict), 1).operation(Operation::CreateUser)
    }

    /// No connection could be made.
    pub fn connect() -> Self {
        Self::of_attempt(Error::connect())
    }

    /// No response came within 30 s.
    pub fn timeout() -> Self {
        Self::of_attempt(Error::timeout(Duration::from_secs(30)))
    }

    /// The connection broke before a response came.
    pub fn interrupted() -> Self {
        Self::of_attempt(Error::interrupted(None, Effect::Unknown))
    }

    /// The client pauses after a refusal, and for longer than the call has left. Nothing was sent.
    pub fn paused(wait: Duration) -> Self {
        Self::before_attempts(Error::paused(wait))
    }

    /// The runtime shut down after the request was sent.
    pub fn aborted() -> Self {
        Self::of_attempt(Error::aborted(Effect::Unknown))
    }

    /// A 200 that is not as the API's document describes it. A server that sends it has carried out the request. If it
    /// may be a gateway's, set the [effect](Self::effect) to [`Effect::Unknown`].
    pub fn unexpected_response() -> Self {
        let what = "it has no usable `id`";
        Self::of_attempt(Error::unexpected(Some(StatusCode::OK), what, Effect::Done))
    }

    /// A 200 whose body is not JSON.
    pub fn unreadable_response() -> Self {
        let what = "its body is not JSON";
        Self::of_attempt(Error::unreadable(StatusCode::OK, what, Effect::Unknown))
    }

    /// A 200 whose body is longer than the client reads.
    pub fn response_too_large() -> Self {
        let limit = 64 * 1024 * 1024;
        Self::of_attempt(Error::response_too_large(
            StatusCode::OK,
            limit,
            Effect::Unknown,
        ))
    }

    /// A list cannot be read to its end.
    pub fn pagination() -> Self {
        Self::of_attempt(Error::pagination(
            "the cursor to the next page is the one of this page",
        ))
        .operation(Operation::ListUsers)
    }

    /// A setting of the client breaks `rule`.
    pub fn configuration(rule: impl Into<String>) -> Self {
        Self::before_attempts(Error::configuration(rule))
    }

    /// An argument breaks a rule. Nothing was sent.
    pub fn invalid_input(field: &'static str, rule: &'static str) -> Self {
        Self::before_attempts(InvalidInput::new(field, rule).into())
    }

    /// The operation that failed.
    pub fn operation(mut self, operation: Operation) -> Self {
        self.intent = Some(operation.into());
        self
    }

    /// The create in this mode failed.
    pub fn invite_mode(mut self, mode: InviteMode) -> Self {
        self.intent = Some(Intent::create(mode));
        self
    }

    /// Sets the effect, for example if an earlier attempt may have had one. By default it follows from the error.
    pub fn effect(mut self, effect: Effect) -> Self {
        self.effect = Some(effect);
        self
    }

    /// How long the server asked to wait. A 503 with it is throttled and had no effect, as in a call.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// The problem details of the response, as its JSON, which is also its body.
    pub fn problem(mut self, problem: &serde_json::Value) -> Self {
        self.body = problem.to_string().into_bytes();
        self.problem = Problem::read(self.body.as_slice());
        self
    }

    /// The id that the server gave the request.
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.request_id = Some(id.into());
        self
    }

    /// A header of the response, such as `location` for a redirect.
    ///
    /// # Panics
    ///
    /// If the name or the value cannot be that of a header.
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        let value = HeaderValue::from_str(value).expect("the value of a header");
        self.headers.insert(HeaderName::from_static(name), value);
        self
    }

    /// How many attempts the call made. By default 1, or 0 if nothing was sent.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The error.
    #[must_use]
    pub fn build(self) -> Error {
        let asks_to_wait = self.retry_after.is_some();
        let error = match self.cause {
            Cause::Status(status) => Error::of_status(status, asks_to_wait),
            Cause::Conflict(conflict) => {
                Error::of_status(StatusCode::CONFLICT, asks_to_wait).explained(conflict)
            }
            Cause::Other(error) => error,
        };
        let effect = self.effect.unwrap_or(error.effect());
        let error = match self.intent {
            Some(intent) => error.of(intent),
            None => error,
        };
        let error = if error.status().is_some() {
            error.with_response(
                self.headers,
                ResponseBody::first(&self.body, self.body.len(), true),
            )
        } else {
            error
        };
        error
            .with_effect(effect)
            .with_problem(self.problem)
            .with_retry_after(self.retry_after)
            .with_request_id(self.request_id)
            .after(None, self.attempts)
    }
}

/// A failed attempt for a retry policy: of the error's operation, or of [`Operation::ListUsers`] if it has none.
///
/// ```
/// use arize_ax::retry::{RetryDecision, RetryPolicy, StandardRetry};
/// use arize_ax::testing::{ErrorDouble, failure};
/// use arize_ax::Operation;
///
/// let policy = StandardRetry::default();
/// let resend = ErrorDouble::timeout().operation(Operation::ResendInvitation).build();
/// assert_eq!(policy.decide(&failure(&resend, 1)), RetryDecision::GiveUp);
/// let get = ErrorDouble::timeout().operation(Operation::GetUser).build();
/// assert_eq!(policy.decide(&failure(&get, 1)), RetryDecision::Retry);
/// ```
#[must_use]
pub fn failure(error: &Error, attempts: u32) -> Failure<'_> {
    Failure {
        operation: error.operation().unwrap_or(Operation::ListUsers),
        invite_mode: error.invite_mode(),
        error,
        attempts,
        elapsed: Duration::ZERO,
    }
}

#[cfg(test)]
mod tests {
    use super::ErrorDouble;
    use crate::{Conflict, Effect, InviteMode, Operation};
    use serde_json::json;
    use std::time::Duration;

    #[test]
    fn doubles_are_as_a_server_makes_them() {
        let throttled = ErrorDouble::status(503).retry_after(Duration::from_secs(2));
        let throttled = throttled.operation(Operation::UpdateUser).build();
        assert!(throttled.is_throttled() && !throttled.may_have_taken_effect());
        let failed = ErrorDouble::status(503).operation(Operation::UpdateUser);
        assert!(failed.build().may_have_taken_effect());
        let other = ErrorDouble::status(303).operation(Operation::UpdateUser);
        assert!(other.build().may_have_taken_effect());
        let conflict = ErrorDouble::conflict(Conflict::ProbablyDeactivated).build();
        assert!(conflict.is_conflict() && conflict.conflict().is_some());
        let refused = ErrorDouble::status(422)
            .invite_mode(InviteMode::None)
            .problem(&json!({"status": 422, "title": "Unprocessable", "detail": "no"}))
            .request_id("r1")
            .attempts(2)
            .effect(Effect::Unknown)
            .build();
        assert_eq!(refused.problem().unwrap().detail(), Some("no"));
        assert_eq!((refused.request_id(), refused.attempts()), (Some("r1"), 2));
        assert_eq!(refused.invite_mode(), Some(InviteMode::None));
        assert!(refused.may_have_taken_effect());
    }

    #[test]
    fn the_order_of_settings_does_not_matter() {
        let wait = Duration::from_secs(2);
        let problem = json!({"status": 503, "title": "Busy"});
        let busy = || ErrorDouble::status(503).operation(Operation::CreateUser);
        for double in [
            busy().problem(&problem).request_id("r1").retry_after(wait),
            busy().retry_after(wait).request_id("r1").problem(&problem),
        ] {
            let error = double.build();
            assert!(error.is_throttled() && !error.may_have_taken_effect());
            assert_eq!(error.problem().unwrap().title(), Some("Busy"));
            assert_eq!(
                (error.request_id(), error.retry_after()),
                (Some("r1"), Some(wait))
            );
        }
        let lost = busy().effect(Effect::Unknown).retry_after(wait).build();
        assert!(lost.may_have_taken_effect(), "what is set counts");
    }

    #[test]
    fn there_is_a_double_for_every_kind() {
        let wait = Duration::from_secs(9);
        let kinds = [
            ErrorDouble::status(500),
            ErrorDouble::conflict(Conflict::Unexplained),
            ErrorDouble::connect(),
            ErrorDouble::timeout(),
            ErrorDouble::interrupted(),
            ErrorDouble::paused(wait),
            ErrorDouble::aborted(),
            ErrorDouble::unexpected_response(),
            ErrorDouble::unreadable_response(),
            ErrorDouble::response_too_large(),
            ErrorDouble::pagination(),
            ErrorDouble::configuration("no key"),
            ErrorDouble::invalid_input("name", "must not be blank"),
        ]
        .map(|double| double.build().kind_name());
        let distinct: std::collections::HashSet<_> = kinds.iter().collect();
        assert_eq!(distinct.len(), kinds.len(), "{kinds:?}");

        let paused = ErrorDouble::paused(wait).build();
        assert!(paused.is_throttled() && paused.attempts() == 0);
        assert_eq!(paused.retry_after(), Some(wait));
        let throttled = ErrorDouble::throttled(wait).build();
        assert_eq!(
            (throttled.status(), throttled.retry_after()),
            (Some(429), Some(wait))
        );
        let moved = ErrorDouble::status(301)
            .header("location", "/elsewhere")
            .build();
        assert_eq!(moved.redirect_location(), Some("/elsewhere"));
        let limit = ErrorDouble::plan_limit(5).build();
        assert!(limit.is_plan_limit());
        assert_eq!(limit.problem().unwrap().limit(), Some(5));
    }
}

//! Decides which failed attempts are retried.

use std::fmt;
use std::time::Duration;

use crate::{Effect, Error, InviteMode, Operation};

/// A failed attempt, about which a policy decides.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failure<'a> {
    /// The operation.
    pub operation: Operation,
    /// The invite mode, if the operation is a create.
    pub invite_mode: Option<InviteMode>,
    /// The error, with the effect of this attempt alone.
    ///
    /// [`is_transient`](Error::is_transient) says whether another attempt may succeed, and [`effect`](Error::effect)
    /// whether this one may have taken effect.
    pub error: &'a Error,
    /// How many attempts the call has made, this one included.
    pub attempts: u32,
    /// How long ago the call began.
    pub elapsed: Duration,
}

/// The decision about a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RetryDecision {
    /// Make another attempt after a backoff, if the deadline and the budget allow it.
    Retry,
    /// Return the error.
    GiveUp,
}

/// Decides which failed attempts are retried.
///
/// Backoff, `Retry-After`, the deadline and the budget apply to every retry that a policy allows.
///
/// ```
/// use arize_ax::Operation;
/// use arize_ax::retry::{Failure, RetryDecision, RetryPolicy, StandardRetry};
///
/// /// The standard policy, but a create is sent only once.
/// #[derive(Debug)]
/// struct CreateOnce(StandardRetry);
///
/// impl RetryPolicy for CreateOnce {
///     fn decide(&self, failure: &Failure<'_>) -> RetryDecision {
///         if failure.operation == Operation::CreateUser {
///             return RetryDecision::GiveUp;
///         }
///         self.0.decide(failure)
///     }
/// }
///
/// let client = arize_ax::Client::builder()
///     .api_key("ak-0123")
///     .retry_policy(CreateOnce(StandardRetry::default()))
///     .build()?;
/// # Ok::<(), arize_ax::Error>(())
/// ```
pub trait RetryPolicy: fmt::Debug + Send + Sync {
    /// Decides whether a failed attempt is retried.
    fn decide(&self, failure: &Failure<'_>) -> RetryDecision;
}

/// The standard policy: [the module's table](super#what-is-retried), up to a number of attempts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandardRetry {
    max_attempts: u32,
}

impl Default for StandardRetry {
    /// 4 attempts.
    fn default() -> Self {
        Self { max_attempts: 4 }
    }
}

impl StandardRetry {
    /// At most `max_attempts` attempts per call, including the first; 0 counts as 1.
    #[must_use]
    pub fn with_max_attempts(max_attempts: u32) -> Self {
        Self {
            max_attempts: max_attempts.max(1),
        }
    }

    /// No retries: one attempt per call.
    #[must_use]
    pub fn never() -> Self {
        Self::with_max_attempts(1)
    }
}

impl RetryPolicy for StandardRetry {
    fn decide(&self, failure: &Failure<'_>) -> RetryDecision {
        let error = failure.error;
        let is_safe = error.effect() <= Effect::Rejected || failure.operation.is_idempotent();
        if error.is_transient() && is_safe && failure.attempts < self.max_attempts {
            RetryDecision::Retry
        } else {
            RetryDecision::GiveUp
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Failure, RetryDecision, RetryPolicy, StandardRetry};
    use crate::{Effect, Error, Operation};
    use reqwest::StatusCode;
    use std::time::Duration;

    fn status(code: u16, effect: Effect) -> Error {
        let throttled = code == 429 || (code == 503 && effect == Effect::Rejected);
        Error::refused(StatusCode::from_u16(code).unwrap(), throttled, effect)
    }

    fn decide(operation: Operation, error: &Error, attempts: u32) -> RetryDecision {
        StandardRetry::default().decide(&Failure {
            operation,
            invite_mode: None,
            error,
            attempts,
            elapsed: Duration::ZERO,
        })
    }

    /// A row of the module's table.
    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Row {
        NotSent,
        Rejected,
        Unknown,
        Final,
    }

    #[test]
    fn every_cell_of_the_table() {
        let unknown = || Effect::Unknown;
        let failures = [
            (Error::connect(), Row::NotSent),
            (status(429, Effect::Rejected), Row::Rejected),
            (status(503, Effect::Rejected), Row::Rejected),
            (Error::timeout(Duration::from_secs(1)), Row::Unknown),
            (Error::interrupted(None, unknown()), Row::Unknown),
            (
                Error::unreadable(StatusCode::OK, "no JSON", unknown()),
                Row::Unknown,
            ),
            (status(408, unknown()), Row::Unknown),
            (status(500, unknown()), Row::Unknown),
            (status(502, unknown()), Row::Unknown),
            (status(503, unknown()), Row::Unknown),
            (status(504, unknown()), Row::Unknown),
            (status(520, unknown()), Row::Unknown),
            (status(501, unknown()), Row::Final),
            (status(505, unknown()), Row::Final),
            (status(400, Effect::Rejected), Row::Final),
            (status(401, Effect::Rejected), Row::Final),
            (status(403, Effect::Rejected), Row::Final),
            (status(404, Effect::Rejected), Row::Final),
            (status(409, Effect::Rejected), Row::Final),
            (status(422, Effect::Rejected), Row::Final),
            (status(307, Effect::Rejected), Row::Final),
            (
                Error::invalid_input("name", "must not be blank"),
                Row::Final,
            ),
        ];
        for operation in Operation::ALL {
            let mails = matches!(
                operation,
                Operation::ResendInvitation | Operation::ResetPassword
            );
            for (error, row) in &failures {
                assert_eq!(error.is_transient(), *row != Row::Final, "{error}");
                assert_eq!(error.is_throttled(), *row == Row::Rejected, "{error}");
                let wanted = match (row, mails) {
                    (Row::NotSent | Row::Rejected, _) => RetryDecision::Retry,
                    (Row::Unknown, false) => RetryDecision::Retry,
                    (Row::Unknown, true) => RetryDecision::GiveUp,
                    (Row::Final, _) => RetryDecision::GiveUp,
                };
                assert_eq!(decide(operation, error, 1), wanted, "{operation}: {error}");
            }
        }
    }

    #[test]
    fn attempts_are_bounded() {
        let error = Error::connect();
        assert_eq!(decide(Operation::GetUser, &error, 3), RetryDecision::Retry);
        assert_eq!(decide(Operation::GetUser, &error, 4), RetryDecision::GiveUp);
    }
}

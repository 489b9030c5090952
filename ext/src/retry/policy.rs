//! Which failures are retried: the table, and the place for one's own.

use std::fmt;
use std::time::Duration;

use crate::{Effect, Error, Operation};

/// A failed try, as a policy sees it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failure<'a> {
    /// What failed.
    pub operation: Operation,
    /// How, with the effect of this try alone.
    pub error: &'a Error,
    /// What is known of this try.
    pub knowledge: Knowledge,
    /// How many requests the call has sent or tried to send, this one included.
    pub attempts: u32,
    /// How long ago the call began.
    pub elapsed: Duration,
}

/// What a failed try says about trying again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Knowledge {
    /// The request did not leave; another may.
    NotSent,
    /// The server did nothing and asked to come back.
    Rejected,
    /// The request was sent and may have been carried out.
    Unknown,
    /// The response is final: the same request would be answered the same.
    Final,
}

impl Knowledge {
    /// What `error` says about its try.
    #[must_use]
    pub fn of(error: &Error) -> Self {
        if error.is_connect() {
            return Self::NotSent;
        }
        if error.is_timeout() || error.is_interrupted() || error.is_unreadable() {
            return Self::Unknown;
        }
        match error.status() {
            Some(429) => Self::Rejected,
            Some(503) if error.effect() == Effect::Rejected => Self::Rejected,
            Some(501 | 505) => Self::Final,
            Some(408 | 500..=599) => Self::Unknown,
            _ => Self::Final,
        }
    }
}

/// What to do about a failed try.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RetryDecision {
    /// Try again after a backoff, if deadline and budget allow it.
    Retry,
    /// Return the error.
    GiveUp,
}

/// A rule for which failures are retried.
///
/// Pacing is not its business: backoff, `Retry-After`, deadline and budget
/// apply to whatever it lets through.
///
/// ```
/// use arize_ax::retry::{Failure, RetryDecision, RetryPolicy, StandardRetry};
///
/// /// As the standard, but a create is sent once only.
/// #[derive(Debug)]
/// struct CreateOnce(StandardRetry);
///
/// impl RetryPolicy for CreateOnce {
///     fn decide(&self, failure: &Failure<'_>) -> RetryDecision {
///         if failure.operation.is_create() {
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
    /// Decides about one failed try.
    fn decide(&self, failure: &Failure<'_>) -> RetryDecision;
}

/// The table of [the module](super), up to a number of attempts.
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
    /// At most `max_attempts` requests a call, the first included; 0 counts as 1.
    #[must_use]
    pub fn with_max_attempts(max_attempts: u32) -> Self {
        Self {
            max_attempts: max_attempts.max(1),
        }
    }

    /// One request a call.
    #[must_use]
    pub fn never() -> Self {
        Self::with_max_attempts(1)
    }
}

impl RetryPolicy for StandardRetry {
    fn decide(&self, failure: &Failure<'_>) -> RetryDecision {
        let harmless = match failure.knowledge {
            Knowledge::NotSent | Knowledge::Rejected => true,
            Knowledge::Unknown => failure.operation.is_idempotent(),
            Knowledge::Final => false,
        };
        if harmless && failure.attempts < self.max_attempts {
            RetryDecision::Retry
        } else {
            RetryDecision::GiveUp
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Failure, Knowledge, RetryDecision, RetryPolicy, StandardRetry};
    use crate::{Effect, Error, Operation};
    use reqwest::StatusCode;
    use std::time::Duration;

    fn status(code: u16, effect: Effect) -> Error {
        Error::status_answer(StatusCode::from_u16(code).unwrap(), effect)
    }

    fn decide(operation: Operation, error: &Error, attempts: u32) -> RetryDecision {
        StandardRetry::default().decide(&Failure {
            operation,
            error,
            knowledge: Knowledge::of(error),
            attempts,
            elapsed: Duration::ZERO,
        })
    }

    #[test]
    fn every_cell_of_the_table() {
        let unknown = || Effect::Unknown;
        let failures = [
            (Error::connect(), Knowledge::NotSent),
            (status(429, Effect::Rejected), Knowledge::Rejected),
            (status(503, Effect::Rejected), Knowledge::Rejected),
            (Error::timeout(Duration::from_secs(1)), Knowledge::Unknown),
            (Error::interrupted(None, unknown()), Knowledge::Unknown),
            (
                Error::unreadable(StatusCode::OK, "no JSON", unknown()),
                Knowledge::Unknown,
            ),
            (status(408, unknown()), Knowledge::Unknown),
            (status(500, unknown()), Knowledge::Unknown),
            (status(502, unknown()), Knowledge::Unknown),
            (status(503, unknown()), Knowledge::Unknown),
            (status(504, unknown()), Knowledge::Unknown),
            (status(520, unknown()), Knowledge::Unknown),
            (status(501, unknown()), Knowledge::Final),
            (status(400, Effect::Rejected), Knowledge::Final),
            (status(401, Effect::Rejected), Knowledge::Final),
            (status(403, Effect::Rejected), Knowledge::Final),
            (status(404, Effect::Rejected), Knowledge::Final),
            (status(409, Effect::Rejected), Knowledge::Final),
            (status(422, Effect::Rejected), Knowledge::Final),
            (status(307, Effect::Rejected), Knowledge::Final),
            (
                Error::invalid_input("name", "must not be blank"),
                Knowledge::Final,
            ),
        ];
        for operation in Operation::ALL {
            let mails = matches!(
                operation,
                Operation::ResendInvitation | Operation::ResetPassword
            );
            for (error, knowledge) in &failures {
                assert_eq!(Knowledge::of(error), *knowledge, "{error}");
                let wanted = match (knowledge, mails) {
                    (Knowledge::NotSent | Knowledge::Rejected, _) => RetryDecision::Retry,
                    (Knowledge::Unknown, false) => RetryDecision::Retry,
                    (Knowledge::Unknown, true) => RetryDecision::GiveUp,
                    (Knowledge::Final, _) => RetryDecision::GiveUp,
                };
                assert_eq!(decide(operation, error, 1), wanted, "{operation}: {error}");
            }
        }
    }

    #[test]
    fn tries_are_bounded() {
        let error = Error::connect();
        assert_eq!(decide(Operation::GetUser, &error, 3), RetryDecision::Retry);
        assert_eq!(decide(Operation::GetUser, &error, 4), RetryDecision::GiveUp);
    }
}

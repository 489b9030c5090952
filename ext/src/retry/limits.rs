//! The limits that a call may have of its own.

use std::sync::Arc;
use std::time::Duration;

use super::RetryPolicy;
use crate::Error;

/// The limits of one call. `None` means that the client's setting applies.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallLimits {
    pub(crate) deadline: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) policy: Option<Arc<dyn RetryPolicy>>,
}

impl CallLimits {
    /// These limits, and those of `others` that are not set here.
    pub(crate) fn or(&self, others: &Self) -> Self {
        Self {
            deadline: self.deadline.or(others.deadline),
            attempt_timeout: self.attempt_timeout.or(others.attempt_timeout),
            policy: self.policy.as_ref().or(others.policy.as_ref()).cloned(),
        }
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        check_times(self.deadline, self.attempt_timeout)
    }
}

/// Checks times that a caller set, of a client or of a call.
pub(crate) fn check_times(
    deadline: impl Into<Option<Duration>>,
    attempt_timeout: impl Into<Option<Duration>>,
) -> Result<(), Error> {
    for (name, limit) in [
        ("deadline", deadline.into()),
        ("attempt timeout", attempt_timeout.into()),
    ] {
        if limit.is_some_and(|limit| limit.is_zero()) {
            let rule = format!("the {name} must be longer than zero");
            return Err(Error::configuration(rule));
        }
    }
    Ok(())
}

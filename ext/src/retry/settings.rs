//! Settings of the retry loop, and the limits that a call may have of its own.

use std::sync::Arc;
use std::time::Duration;

use super::{Backoff, RetryBudget, RetryPolicy, StandardRetry};
use crate::Error;

/// Settings of the retry loop; see [the module](super) for the defaults.
#[derive(Clone, Debug)]
pub(crate) struct RetrySettings {
    pub(crate) policy: Arc<dyn RetryPolicy>,
    pub(crate) backoff: Backoff,
    pub(crate) budget: RetryBudget,
    pub(crate) deadline: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_requests_per_second: Option<f64>,
}

impl Default for RetrySettings {
    fn default() -> Self {
        Self {
            policy: Arc::new(StandardRetry::default()),
            backoff: Backoff::default(),
            budget: RetryBudget::default(),
            deadline: Duration::from_secs(120),
            attempt_timeout: Duration::from_secs(30),
            max_requests_per_second: None,
        }
    }
}

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
        if limit == Some(Duration::ZERO) {
            let rule = format!("the {name} must be longer than zero");
            return Err(Error::configuration(rule));
        }
    }
    Ok(())
}

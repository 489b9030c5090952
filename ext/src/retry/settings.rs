//! Settings of the retry loop.

use std::sync::Arc;
use std::time::Duration;

use super::{Backoff, RetryBudget, RetryPolicy, StandardRetry};

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

//! Times, retries and the rate of requests.

use std::sync::Arc;
use std::time::Duration;

use super::ClientBuilder;
use crate::Error;
use crate::retry::{Backoff, RetryBudget, RetryPolicy, RetrySettings, StandardRetry, check_times};

impl ClientBuilder {
    /// Limits how long a call may take, with all its attempts and waits, and with the look-up that explains a conflict.
    /// 120 s by default. Each page of a list is a call of its own.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.retries.deadline = deadline;
        self
    }

    /// Limits how long one attempt may take, from the request to the end of the response's body. 30 s by default.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.retries.attempt_timeout = timeout;
        self
    }

    /// Limits how many attempts a call may make; 1 turns retries off. A request that was refused for its
    /// [casing](Self::enum_casing) or its [key](Self::api_key_provider) is sent again with the other one, with attempts
    /// of its own: a refusal had no effect. Short for [`retry_policy`](Self::retry_policy) with
    /// [`StandardRetry::with_max_attempts`].
    pub fn max_attempts(self, attempts: u32) -> Self {
        self.retry_policy(StandardRetry::with_max_attempts(attempts))
    }

    /// Sets which failures are retried. [`StandardRetry`] by default.
    pub fn retry_policy(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.retries.policy = Arc::new(policy);
        self
    }

    /// Sets how long to wait between attempts. By default up to 200 ms at first, doubling up to 10 s.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.retries.backoff = backoff;
        self
    }

    /// Limits how much load retries may add. One retry per ten calls by default.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.retries.budget = budget;
        self
    }

    /// Sends at most this many requests per second, evenly spaced, over all calls and clones of the client. Use it if
    /// the account's limit is known. There is no limit by default, and the client learns the server's from its 429
    /// responses.
    ///
    /// Must be from 0.01 to 1,000,000; [`build`](Self::build) refuses any other number.
    pub fn max_requests_per_second(mut self, requests: f64) -> Self {
        self.retries.max_requests_per_second = Some(requests);
        self
    }
}

pub(super) fn check(settings: &RetrySettings) -> Result<(), Error> {
    check_times(settings.deadline, settings.attempt_timeout)?;
    let rate = settings.max_requests_per_second;
    if rate.is_some_and(|rate| !(0.01..=1e6).contains(&rate)) {
        return Err(Error::configuration(
            "the requests per second must be a number from 0.01 to 1,000,000",
        ));
    }
    Ok(())
}

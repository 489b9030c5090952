//! The retry loop: wait for a turn, make an attempt, decide whether to make another.

use std::future::Future;
use std::time::Duration;

use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::context::CallContext;
use super::pause::Pause;
use super::rate_limiter::RateLimiter;
use super::settings::RetrySettings;
use super::{CallLimits, Failure, RetryDecision};
use crate::operation::Intent;
use crate::{Effect, Error};

/// The longest pause that one refusal can cause, unless the deadline is longer. After that, a request finds out whether
/// the server accepts any.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

/// The retry loop that all calls of a client share.
#[derive(Debug)]
pub(crate) struct RetryLoop {
    settings: RetrySettings,
    /// The pause of the whole client after a refusal.
    pub(crate) pause: Pause,
    pub(crate) rate: RateLimiter,
}

/// The parameters of one attempt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attempt {
    /// Counted from 1.
    pub(crate) number: u32,
    /// The time for the request and the whole response.
    pub(crate) timeout: Duration,
    /// The greatest effect of the earlier attempts; `None` for the first attempt.
    pub(crate) earlier: Option<Effect>,
}

impl RetryLoop {
    pub(crate) fn new(settings: RetrySettings) -> Self {
        Self {
            pause: Pause::default(),
            rate: RateLimiter::new(settings.max_requests_per_second),
            settings,
        }
    }

    /// Begins a call, whose deadline counts from now.
    pub(crate) fn begin(
        &self,
        cancellation: Option<CancellationToken>,
        limits: CallLimits,
    ) -> CallContext {
        CallContext {
            began: Instant::now(),
            deadline: limits.deadline.unwrap_or(self.settings.deadline),
            cancellation,
            limits,
            earlier: None,
        }
    }

    /// Makes attempts until one succeeds, or until the policy, the deadline or the budget ends the call.
    pub(crate) async fn run<T, F: Future<Output = Result<T, Error>>>(
        &self,
        intent: impl Into<Intent>,
        context: &CallContext,
        mut attempt: impl FnMut(Attempt) -> F,
    ) -> Result<T, Error> {
        let intent = intent.into();
        let operation = intent.operation;
        let settings = &self.settings;
        let limits = &context.limits;
        let policy = limits.policy.as_ref().unwrap_or(&settings.policy);
        let attempt_timeout = limits.attempt_timeout.unwrap_or(settings.attempt_timeout);
        let mut earlier = context.earlier;
        let mut attempts = 0;
        settings.budget.deposit();
        loop {
            let turn = self.take_turn(context);
            let turn = context.unless_cancelled(operation, earlier, turn).await;
            if let Err(error) = turn.unwrap_or_else(|| Err(Error::cancelled())) {
                return Err(error.of(intent).after(earlier, attempts));
            }
            let sent = Instant::now();
            let timeout = attempt_timeout.min(context.left());
            if timeout.is_zero() {
                let error = Error::timeout(context.deadline).with_effect(Effect::NotSent);
                return Err(error.of(intent).after(earlier, attempts));
            }
            attempts += 1;
            let this = Attempt {
                number: attempts,
                timeout,
                earlier,
            };
            let error = match attempt(this).await {
                Ok(response) => {
                    self.rate.accepted(sent);
                    return Ok(response);
                }
                Err(error) => error.of(intent),
            };
            let wait = settings.backoff.draw(attempts);
            let wait = wait.max(error.retry_after().unwrap_or_default());
            self.learn(&error, sent, wait);
            let failure = Failure {
                operation,
                invite_mode: intent.invite_mode,
                error: &error,
                attempts,
                elapsed: context.began.elapsed(),
            };
            let retries = policy.decide(&failure) == RetryDecision::Retry
                && wait < context.left()
                && settings.budget.withdraw();
            earlier = earlier.max(Some(error.effect()));
            if !retries {
                return Err(error.after(earlier, attempts));
            }
            tracing::debug!(
                attempts,
                wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
                error = %error,
                "retrying"
            );
            let backoff = tokio::time::sleep(wait);
            context.unless_cancelled(operation, earlier, backoff).await;
        }
    }

    /// Passes a failed attempt to the rate limiter. A refusal also pauses every call of the client.
    fn learn(&self, error: &Error, sent: Instant, wait: Duration) {
        if error.is_throttled() {
            self.pause
                .begin(wait.min(self.settings.deadline.max(LONGEST_PAUSE)));
            self.rate.refused(sent, wait);
        } else if error.status().is_some() {
            self.rate.accepted(sent);
        }
    }

    /// Waits until the client does not pause and the rate limiter lets the call send. Fails at once if the call has
    /// less time left than that takes.
    async fn take_turn(&self, context: &CallContext) -> Result<(), Error> {
        loop {
            let pause = self.pause.left();
            if pause.is_zero() {
                let left = || context.left();
                self.rate.acquire(&left).await.map_err(Error::no_turn)?;
                // If a pause began while this call waited for the rate limiter, its turn is void.
                if self.pause.left().is_zero() {
                    return Ok(());
                }
                continue;
            }
            let left = context.left();
            if pause >= left {
                return Err(Error::paused(pause));
            }
            // Jitter, so that calls that waited together do not resume at once.
            let jitter = Duration::from_millis(fastrand::u64(0..=50)).min(left - pause);
            tokio::time::sleep(pause + jitter).await;
        }
    }
}

#[cfg(test)]
mod tests;

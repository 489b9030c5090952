//! The retry loop: wait for a turn, make an attempt, decide whether to make another.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::context::CallContext;
use super::pause::Pause;
use super::rate_limiter::{RateLimiter, RateLimiterGuard};
use super::{Backoff, Failure, RetryBudget, RetryDecision, RetryPolicy, StandardRetry};
use crate::operation::Intent;
use crate::{Effect, Error};

/// The longest pause that one refusal can cause, unless the deadline is longer. After that, a request
/// finds out whether the server accepts any.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

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

/// The retry loop that all calls of a client share.
#[derive(Debug, Default)]
pub(crate) struct RetryLoop {
    settings: RetrySettings,
    pause: Pause,
    rate: RateLimiter,
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

    /// Holds requests to the learned rate while the guard lives; see [`RateLimiter::enforce`].
    pub(crate) fn limit_rate(&self) -> RateLimiterGuard {
        self.rate.enforce()
    }

    /// The time for a call, with all its attempts and waits, unless its caller set one.
    pub(crate) fn deadline(&self) -> Duration {
        self.settings.deadline
    }

    /// The pause of the whole client after a refusal.
    pub(crate) fn pause(&self) -> &Pause {
        &self.pause
    }

    /// How many times the server refused requests (429, or 503 with `Retry-After`). Requests that were
    /// in flight together count once.
    pub(crate) fn refusals(&self) -> u64 {
        self.rate.refusals()
    }

    /// Makes attempts until one succeeds, or until the policy, the deadline or the budget ends the
    /// call. The deadline counts from `context.began`.
    pub(crate) async fn run<T, A, F>(
        &self,
        intent: impl Into<Intent>,
        context: &CallContext,
        mut attempt: A,
    ) -> Result<T, Error>
    where
        A: FnMut(Attempt) -> F,
        F: Future<Output = Result<T, Error>>,
    {
        let intent = intent.into();
        let settings = &self.settings;
        let limits = &context.limits;
        let policy = limits.policy.as_ref().unwrap_or(&settings.policy);
        let attempt_timeout = limits.attempt_timeout.unwrap_or(settings.attempt_timeout);
        let deadline = limits.deadline.unwrap_or(settings.deadline);
        let left = || context.left(settings.deadline);
        let mut earlier = context.earlier;
        let mut attempts = 0;
        settings.budget.deposit();
        loop {
            let turn = self.take_turn(&left);
            let turn = context
                .unless_cancelled(intent.operation, earlier, turn)
                .await;
            if let Err(error) = turn.unwrap_or_else(|| Err(Error::cancelled())) {
                return Err(error.of(intent).after(earlier, attempts));
            }
            let sent = Instant::now();
            let timeout = attempt_timeout.min(left());
            if timeout.is_zero() {
                let error = Error::timeout(deadline).with_effect(Effect::NotSent);
                return Err(error.of(intent).after(earlier, attempts));
            }
            attempts += 1;
            let result = attempt(Attempt {
                number: attempts,
                timeout,
                earlier,
            })
            .await;
            let error = match result {
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
                operation: intent.operation,
                invite_mode: intent.invite_mode,
                error: &error,
                attempts,
                elapsed: context.began.elapsed(),
            };
            let retries = policy.decide(&failure) == RetryDecision::Retry
                && wait < left()
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
            context
                .unless_cancelled(intent.operation, earlier, backoff)
                .await;
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

    /// Waits until the client does not pause and the rate limiter lets the call send. Fails at once if
    /// the call has less time left than that takes.
    async fn take_turn(&self, left: &impl Fn() -> Duration) -> Result<(), Error> {
        loop {
            self.wait_for_pause(left).await?;
            self.rate.acquire(left).await.map_err(Error::no_turn)?;
            if self.pause.left().is_zero() {
                return Ok(());
            }
            // A pause began while this call waited for the rate limiter, so its turn is void.
        }
    }

    /// Waits until the client does not pause. Fails at once if the call has less time left.
    async fn wait_for_pause(&self, left: &impl Fn() -> Duration) -> Result<(), Error> {
        loop {
            let wait = self.pause.left();
            if wait.is_zero() {
                return Ok(());
            }
            let left = left();
            if wait >= left {
                return Err(Error::paused(wait));
            }
            // Jitter, so that calls that waited together do not resume at once.
            let jitter = Duration::from_millis(fastrand::u64(0..=50)).min(left - wait);
            tokio::time::sleep(wait + jitter).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Attempt, RetryLoop, RetrySettings};
    use crate::retry::{Backoff, CallContext, CallLimits};
    use crate::{Effect, Error, Operation};
    use reqwest::StatusCode;
    use std::cell::RefCell;
    use std::time::Duration;
    use tokio::time::Instant;

    const SECOND: Duration = Duration::from_secs(1);

    fn rate_limited(retry_after: Duration) -> Error {
        Error::refused(StatusCode::TOO_MANY_REQUESTS, true, Effect::Rejected)
            .with_retry_after(Some(retry_after))
    }

    fn interrupted() -> Error {
        Error::interrupted(None, Effect::Unknown)
    }

    /// Runs a call whose attempts end as scripted. Also returns the moments of the attempts.
    async fn script(
        retry_loop: &RetryLoop,
        operation: Operation,
        responses: Vec<Result<u8, Error>>,
    ) -> (Result<(u8, Option<Effect>), Error>, Vec<Duration>) {
        let began = Instant::now();
        let responses = RefCell::new(responses.into_iter());
        let moments = RefCell::new(Vec::new());
        let outcome = retry_loop
            .run(
                operation,
                &CallContext {
                    began,
                    ..CallContext::new(None, CallLimits::default())
                },
                |attempt: Attempt| {
                    moments.borrow_mut().push(began.elapsed());
                    let response = responses.borrow_mut().next().expect("one more response");
                    async move { response.map(|value| (value, attempt.earlier)) }
                },
            )
            .await;
        (outcome, moments.into_inner())
    }

    #[tokio::test(start_paused = true)]
    async fn the_first_success_has_nothing_before_it() {
        let (outcome, moments) =
            script(&RetryLoop::default(), Operation::GetUser, vec![Ok(1)]).await;
        assert_eq!(outcome.unwrap(), (1, None));
        assert_eq!(moments, [Duration::ZERO]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_success_knows_what_came_before() {
        let responses = vec![Err(interrupted()), Err(Error::connect()), Ok(1)];
        let (outcome, _) = script(&RetryLoop::default(), Operation::CreateUser, responses).await;
        assert_eq!(outcome.unwrap(), (1, Some(Effect::Unknown)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_counts_in_what_came_before() {
        let last = Error::refused(StatusCode::FORBIDDEN, false, Effect::Rejected);
        let responses = vec![Err(interrupted()), Err(last)];
        let (outcome, _) = script(&RetryLoop::default(), Operation::CreateUser, responses).await;
        let error = outcome.unwrap_err();
        assert!(error.is_forbidden());
        assert!(error.may_have_taken_effect());
        assert_eq!(error.attempts(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn backoff_stays_under_its_ceiling() {
        let retry_loop = RetryLoop::default();
        let responses = vec![
            Err(interrupted()),
            Err(interrupted()),
            Err(interrupted()),
            Ok(1),
        ];
        let (outcome, moments) = script(&retry_loop, Operation::ListUsers, responses).await;
        outcome.unwrap();
        for (retry, pair) in (1..).zip(moments.windows(2)) {
            assert!(
                pair[1] - pair[0] <= Backoff::default().ceiling(retry) + Duration::from_millis(1)
            );
        }
    }

    #[tokio::test(start_paused = true)]
    async fn retry_after_is_a_floor() {
        let responses = vec![Err(rate_limited(7 * SECOND)), Ok(1)];
        let (outcome, moments) =
            script(&RetryLoop::default(), Operation::ResetPassword, responses).await;
        assert_eq!(outcome.unwrap(), (1, Some(Effect::Rejected)));
        assert!(
            moments[1] >= 7 * SECOND && moments[1] < 8 * SECOND,
            "{moments:?}"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn retry_after_past_the_deadline_fails_at_once() {
        let responses = vec![Err(rate_limited(3600 * SECOND))];
        let (outcome, _) = script(&RetryLoop::default(), Operation::GetUser, responses).await;
        let error = outcome.unwrap_err();
        assert!(error.is_rate_limited());
        assert_eq!(error.retry_after(), Some(3600 * SECOND));
        assert_eq!(error.attempts(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn one_429_pauses_every_call() {
        let retry_loop = RetryLoop::default();
        let limited = script(
            &retry_loop,
            Operation::GetUser,
            vec![Err(rate_limited(5 * SECOND)), Ok(1)],
        );
        let other = async {
            tokio::time::sleep(SECOND).await;
            script(&retry_loop, Operation::ListUsers, vec![Ok(2)]).await
        };
        let ((first, _), (second, moments)) = tokio::join!(limited, other);
        first.unwrap();
        second.unwrap();
        assert!(moments[0] >= 4 * SECOND, "{moments:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_past_the_deadline_is_an_error_without_a_request() {
        let retry_loop = RetryLoop::default();
        let (first, _) = script(
            &retry_loop,
            Operation::GetUser,
            vec![Err(rate_limited(600 * SECOND))],
        )
        .await;
        first.unwrap_err();
        let (second, moments) = script(&retry_loop, Operation::CreateUser, vec![]).await;
        let error = second.unwrap_err();
        assert!(error.is_rate_limited());
        assert_eq!(error.effect(), Effect::NotSent);
        assert_eq!(error.retry_after(), Some(300 * SECOND));
        assert!(moments.is_empty());
        tokio::time::advance(300 * SECOND).await;
        let (third, _) = script(&retry_loop, Operation::CreateUser, vec![Ok(1)]).await;
        third.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_whose_time_is_up_sends_nothing() {
        let retry_loop = RetryLoop::default();
        let began = Instant::now();
        tokio::time::advance(120 * SECOND).await;
        let outcome: Result<(), _> = retry_loop
            .run(
                Operation::CreateUser,
                &CallContext {
                    began,
                    ..CallContext::new(None, CallLimits::default())
                },
                |_| async { panic!("nothing should be sent") },
            )
            .await;
        let error = outcome.unwrap_err();
        assert!(error.is_timeout());
        assert_eq!(error.effect(), Effect::NotSent);
    }

    #[tokio::test(start_paused = true)]
    async fn the_deadline_bounds_the_last_attempt() {
        let retry_loop = RetryLoop::new(RetrySettings {
            deadline: 10 * SECOND,
            attempt_timeout: 8 * SECOND,
            backoff: Backoff::new(Duration::ZERO, Duration::ZERO),
            ..RetrySettings::default()
        });
        let limits = RefCell::new(Vec::new());
        let outcome: Result<(), _> = retry_loop
            .run(
                Operation::GetUser,
                &CallContext::new(None, CallLimits::default()),
                |this| {
                    limits.borrow_mut().push(this.timeout);
                    async move {
                        tokio::time::sleep(this.timeout).await;
                        Err(Error::timeout(this.timeout))
                    }
                },
            )
            .await;
        assert!(outcome.unwrap_err().is_timeout());
        assert_eq!(limits.into_inner(), [8 * SECOND, 2 * SECOND]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_struggling_server_sees_a_tenth_more() {
        let retry_loop = RetryLoop::default();
        let mut requests = 0;
        for _ in 0..1000 {
            let responses = (0..4).map(|_| Err(interrupted())).collect();
            let (outcome, moments) = script(&retry_loop, Operation::GetUser, responses).await;
            outcome.unwrap_err();
            requests += moments.len();
        }
        assert!((1100..=1110).contains(&requests), "{requests} requests");
    }
}

//! The loop: try, learn, wait, try again.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use super::gate::Gate;
use super::leash::{Leash, unless_called_off};
use super::rate_limiter::{RateLimiter, RateLimiterGuard};
use super::{Backoff, Failure, Knowledge, RetryBudget, RetryDecision, RetryPolicy, StandardRetry};
use crate::{Effect, Error, Operation};

/// How calls are paced; see [the module](super) for the defaults.
#[derive(Clone, Debug)]
pub(crate) struct Pacing {
    pub(crate) policy: Arc<dyn RetryPolicy>,
    pub(crate) backoff: Backoff,
    pub(crate) budget: RetryBudget,
    pub(crate) deadline: Duration,
    pub(crate) attempt_timeout: Duration,
    /// The most requests that may be sent in a second.
    pub(crate) ceiling: Option<f64>,
}

impl Default for Pacing {
    fn default() -> Self {
        Self {
            policy: Arc::new(StandardRetry::default()),
            backoff: Backoff::default(),
            budget: RetryBudget::default(),
            deadline: Duration::from_secs(120),
            attempt_timeout: Duration::from_secs(30),
            ceiling: None,
        }
    }
}

/// What all calls of a client share about pacing.
#[derive(Debug, Default)]
pub(crate) struct Pacer {
    pacing: Pacing,
    gate: Gate,
    limiter: RateLimiter,
}

/// One try, as the code that sends it sees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Try {
    /// Counted from 1.
    pub(crate) number: u32,
    /// How long it may take.
    pub(crate) limit: Duration,
}

/// The try that succeeded, and what came before it.
#[derive(Debug)]
pub(crate) struct Success<T> {
    pub(crate) answer: T,
    /// The greatest effect that the failed attempts may have had; `None` where the first succeeded.
    pub(crate) earlier: Option<Effect>,
    pub(crate) attempts: u32,
}

impl Pacer {
    pub(crate) fn new(pacing: Pacing) -> Self {
        Self {
            gate: Gate::default(),
            limiter: RateLimiter::new(pacing.ceiling),
            pacing,
        }
    }

    /// Holds requests to the learned rate while the guard lives.
    pub(crate) fn limit_rate(&self) -> RateLimiterGuard {
        self.limiter.enforce()
    }

    /// How long a call may take.
    pub(crate) fn deadline(&self) -> Duration {
        self.pacing.deadline
    }

    /// How long the server wants the whole client to pause from now; zero where it does not.
    pub(crate) fn pause(&self) -> Duration {
        self.gate.wait()
    }

    /// Until when the server wants the whole client to pause, for those who watch.
    pub(crate) fn watch_pause(&self) -> watch::Receiver<Option<Instant>> {
        self.gate.watch()
    }

    /// How many times the server refused requests (429, or 503 with `Retry-After`);
    /// those that were under way together count once.
    pub(crate) fn refusals(&self) -> u64 {
        self.limiter.refusals()
    }

    /// Calls `attempt` until it succeeds, or until policy, deadline or budget end it. The
    /// deadline counts from when the caller's call `began`, which may take several runs.
    pub(crate) async fn run<T, A, F>(
        &self,
        operation: Operation,
        began: Instant,
        mut attempt: A,
    ) -> Result<Success<T>, Error>
    where
        A: FnMut(Try) -> F,
        F: Future<Output = Result<T, Error>>,
    {
        let remaining = || self.pacing.deadline.saturating_sub(began.elapsed());
        let leash = Leash::current().filter(|_| operation.writes());
        let mut earlier: Option<Effect> = None;
        let mut attempts = 0;
        self.pacing.budget.deposit();
        loop {
            let turn = self.take_turn(&remaining);
            let turn = unless_called_off(leash.as_ref(), earlier, turn).await;
            if let Err(error) = turn.unwrap_or_else(|| Err(Error::aborted(Effect::NotSent))) {
                return Err(error.of(operation).after(earlier, attempts));
            }
            let sent = Instant::now();
            let left = self.pacing.deadline.saturating_sub(sent - began);
            if left.is_zero() {
                let error = Error::timeout(self.pacing.deadline).with_effect(Effect::NotSent);
                return Err(error.of(operation).after(earlier, attempts));
            }
            attempts += 1;
            let limit = self.pacing.attempt_timeout.min(left);
            let error = match attempt(Try {
                number: attempts,
                limit,
            })
            .await
            {
                Ok(answer) => {
                    self.limiter.accepted(sent);
                    return Ok(Success {
                        answer,
                        earlier,
                        attempts,
                    });
                }
                Err(error) => error.of(operation),
            };
            let wait = self.wait_before_retry(operation, &error, attempts, began.elapsed(), sent);
            earlier = earlier.max(Some(error.effect()));
            match wait {
                Some(wait) if wait < remaining() && self.pacing.budget.withdraw() => {
                    tracing::debug!(
                        attempts,
                        wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
                        error = %error,
                        "retrying"
                    );
                    let pause = tokio::time::sleep(wait);
                    unless_called_off(leash.as_ref(), earlier, pause).await;
                }
                _ => return Err(error.after(earlier, attempts)),
            }
        }
    }

    /// The wait that the policy, the backoff and the server ask for; `None` for no retry.
    /// A pause that the server asked for holds for every call of the client.
    fn wait_before_retry(
        &self,
        operation: Operation,
        error: &Error,
        attempts: u32,
        elapsed: Duration,
        sent: Instant,
    ) -> Option<Duration> {
        let knowledge = Knowledge::of(error);
        let floor = error.retry_after().unwrap_or_default();
        let wait = self.pacing.backoff.draw(attempts).max(floor);
        if knowledge == Knowledge::Rejected {
            self.gate.close_for(wait.min(self.longest_pause()));
            self.limiter.refused(sent, wait);
        } else if error.status().is_some() {
            self.limiter.accepted(sent);
        }
        let failure = Failure {
            operation,
            error,
            knowledge,
            attempts,
            elapsed,
        };
        (self.pacing.policy.decide(&failure) == RetryDecision::Retry).then_some(wait)
    }

    /// The longest pause that one refusal can bring over the whole client, whatever the server,
    /// or some gateway before it, asked for: after that a request finds out how things are.
    fn longest_pause(&self) -> Duration {
        const LONGEST: Duration = Duration::from_secs(300);
        self.pacing.deadline.max(LONGEST)
    }

    /// Waits for this call's turn to send, if it has the time: until no pause holds,
    /// and until its place in the line comes.
    async fn take_turn(&self, remaining: &impl Fn() -> Duration) -> Result<(), Error> {
        loop {
            self.pass_gate(remaining).await?;
            let place = self.limiter.acquire(remaining).await;
            place.map_err(Error::paused)?;
            if self.gate.wait().is_zero() {
                return Ok(());
            }
            // A pause began while this call waited for its place.
        }
    }

    /// Waits while the server wants the whole client to pause, if the call has the time.
    async fn pass_gate(&self, remaining: &impl Fn() -> Duration) -> Result<(), Error> {
        loop {
            let wait = self.gate.wait();
            if wait.is_zero() {
                return Ok(());
            }
            let left = remaining();
            if wait >= left {
                return Err(Error::paused(wait));
            }
            // A little apart, so that those who waited together do not come back as one.
            let apart = Duration::from_millis(fastrand::u64(0..=50)).min(left - wait);
            tokio::time::sleep(wait + apart).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Pacer, Pacing, Try};
    use crate::retry::Backoff;
    use crate::{Effect, Error, Operation};
    use reqwest::StatusCode;
    use std::cell::RefCell;
    use std::time::Duration;
    use tokio::time::Instant;

    const SECOND: Duration = Duration::from_secs(1);

    fn rate_limited(retry_after: Duration) -> Error {
        Error::status_answer(StatusCode::TOO_MANY_REQUESTS, Effect::Rejected)
            .with_retry_after(Some(retry_after))
    }

    fn interrupted() -> Error {
        Error::interrupted(None, Effect::Unknown)
    }

    /// Runs a call whose attempts end as scripted; the moments of the attempts come back too.
    async fn script(
        pacer: &Pacer,
        operation: Operation,
        answers: Vec<Result<u8, Error>>,
    ) -> (Result<(u8, Option<Effect>), Error>, Vec<Duration>) {
        let began = Instant::now();
        let answers = RefCell::new(answers.into_iter());
        let moments = RefCell::new(Vec::new());
        let outcome = pacer
            .run(operation, began, |_: Try| {
                moments.borrow_mut().push(began.elapsed());
                let answer = answers.borrow_mut().next().expect("one more answer");
                async { answer }
            })
            .await
            .map(|success| (success.answer, success.earlier));
        (outcome, moments.into_inner())
    }

    #[tokio::test(start_paused = true)]
    async fn the_first_success_has_nothing_before_it() {
        let (outcome, moments) = script(&Pacer::default(), Operation::GetUser, vec![Ok(1)]).await;
        assert_eq!(outcome.unwrap(), (1, None));
        assert_eq!(moments, [Duration::ZERO]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_success_knows_what_came_before() {
        let answers = vec![Err(interrupted()), Err(Error::connect()), Ok(1)];
        let (outcome, _) = script(&Pacer::default(), Operation::Invite, answers).await;
        assert_eq!(outcome.unwrap(), (1, Some(Effect::Unknown)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_counts_in_what_came_before() {
        let last = Error::status_answer(StatusCode::FORBIDDEN, Effect::Rejected);
        let answers = vec![Err(interrupted()), Err(last)];
        let (outcome, _) = script(&Pacer::default(), Operation::Invite, answers).await;
        let error = outcome.unwrap_err();
        assert!(error.is_forbidden());
        assert!(error.may_have_taken_effect());
        assert_eq!(error.attempts(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn backoff_stays_under_its_ceiling() {
        let pacer = Pacer::default();
        let answers = vec![
            Err(interrupted()),
            Err(interrupted()),
            Err(interrupted()),
            Ok(1),
        ];
        let (outcome, moments) = script(&pacer, Operation::ListUsers, answers).await;
        outcome.unwrap();
        for (retry, pair) in (1..).zip(moments.windows(2)) {
            assert!(
                pair[1] - pair[0] <= Backoff::default().ceiling(retry) + Duration::from_millis(1)
            );
        }
    }

    #[tokio::test(start_paused = true)]
    async fn retry_after_is_a_floor() {
        let answers = vec![Err(rate_limited(7 * SECOND)), Ok(1)];
        let (outcome, moments) = script(&Pacer::default(), Operation::ResetPassword, answers).await;
        assert_eq!(outcome.unwrap(), (1, Some(Effect::Rejected)));
        assert!(
            moments[1] >= 7 * SECOND && moments[1] < 8 * SECOND,
            "{moments:?}"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn retry_after_past_the_deadline_fails_at_once() {
        let answers = vec![Err(rate_limited(3600 * SECOND))];
        let (outcome, _) = script(&Pacer::default(), Operation::GetUser, answers).await;
        let error = outcome.unwrap_err();
        assert!(error.is_rate_limited());
        assert_eq!(error.retry_after(), Some(3600 * SECOND));
        assert_eq!(error.attempts(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn one_429_pauses_every_call() {
        let pacer = Pacer::default();
        let limited = script(
            &pacer,
            Operation::GetUser,
            vec![Err(rate_limited(5 * SECOND)), Ok(1)],
        );
        let other = async {
            tokio::time::sleep(SECOND).await;
            script(&pacer, Operation::ListUsers, vec![Ok(2)]).await
        };
        let ((first, _), (second, moments)) = tokio::join!(limited, other);
        first.unwrap();
        second.unwrap();
        assert!(moments[0] >= 4 * SECOND, "{moments:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_past_the_deadline_is_told_without_a_request() {
        let pacer = Pacer::default();
        let (first, _) = script(
            &pacer,
            Operation::GetUser,
            vec![Err(rate_limited(600 * SECOND))],
        )
        .await;
        first.unwrap_err();
        let (second, moments) = script(&pacer, Operation::Invite, vec![]).await;
        let error = second.unwrap_err();
        assert!(error.is_rate_limited());
        assert_eq!(error.effect(), Effect::NotSent);
        assert_eq!(error.retry_after(), Some(300 * SECOND));
        assert!(moments.is_empty());
        tokio::time::advance(300 * SECOND).await;
        let (third, _) = script(&pacer, Operation::Invite, vec![Ok(1)]).await;
        third.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_whose_time_is_up_sends_nothing() {
        let pacer = Pacer::default();
        let began = Instant::now();
        tokio::time::advance(120 * SECOND).await;
        let outcome: Result<super::Success<()>, _> = pacer
            .run(Operation::Invite, began, |_| async {
                panic!("nothing should be sent")
            })
            .await;
        let error = outcome.unwrap_err();
        assert!(error.is_timeout());
        assert_eq!(error.effect(), Effect::NotSent);
    }

    #[tokio::test(start_paused = true)]
    async fn the_deadline_bounds_the_last_try() {
        let pacer = Pacer::new(Pacing {
            deadline: 10 * SECOND,
            attempt_timeout: 8 * SECOND,
            backoff: Backoff::new(Duration::ZERO, Duration::ZERO),
            ..Pacing::default()
        });
        let limits = RefCell::new(Vec::new());
        let outcome: Result<super::Success<()>, _> = pacer
            .run(Operation::GetUser, Instant::now(), |this| {
                limits.borrow_mut().push(this.limit);
                async move {
                    tokio::time::sleep(this.limit).await;
                    Err(Error::timeout(this.limit))
                }
            })
            .await;
        assert!(outcome.unwrap_err().is_timeout());
        assert_eq!(limits.into_inner(), [8 * SECOND, 2 * SECOND]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_struggling_server_sees_a_tenth_more() {
        let pacer = Pacer::default();
        let mut requests = 0;
        for _ in 0..1000 {
            let answers = (0..4).map(|_| Err(interrupted())).collect();
            let (outcome, moments) = script(&pacer, Operation::GetUser, answers).await;
            outcome.unwrap_err();
            requests += moments.len();
        }
        assert!((1100..=1110).contains(&requests), "{requests} requests");
    }
}

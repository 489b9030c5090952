//! The start, the cancellation and the limits of a call.

use std::time::Duration;

use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::CallLimits;
use crate::{Effect, Operation};

/// When a call began, the token that can cancel it, and the limits that it has of its own.
#[derive(Clone, Debug)]
pub(crate) struct CallContext {
    pub(crate) began: Instant,
    /// The time for the call, with all its attempts and waits.
    pub(crate) deadline: Duration,
    /// Cancels a call that writes, as long as it cannot have had an effect.
    pub(crate) cancellation: Option<CancellationToken>,
    pub(crate) limits: CallLimits,
    /// The greatest effect of what the call sent before in another way, if it did.
    pub(crate) earlier: Option<Effect>,
}

impl CallContext {
    /// The time that is left for the call.
    pub(crate) fn left(&self) -> Duration {
        self.deadline.saturating_sub(self.began.elapsed())
    }

    /// The same call, after an attempt with this effect.
    pub(crate) fn after(&self, effect: Effect) -> Self {
        Self {
            earlier: self.earlier.max(Some(effect)),
            ..self.clone()
        }
    }

    /// The result of `work`; `None` if the call is cancelled before or during it. If an `earlier` attempt may have had
    /// an effect, the call goes on, so that its caller learns the outcome.
    pub(crate) async fn unless_cancelled<F: Future>(
        &self,
        operation: Operation,
        earlier: Option<Effect>,
        work: F,
    ) -> Option<F::Output> {
        let may_cancel = operation.writes() && !earlier.is_some_and(Effect::may_have_happened);
        let Some(token) = self.cancellation.as_ref().filter(|_| may_cancel) else {
            return Some(work.await);
        };
        let result = token.run_until_cancelled(work).await?;
        (!token.is_cancelled()).then_some(result)
    }
}

#[cfg(test)]
mod tests {
    use crate::retry::{CallLimits, RetryLoop, RetrySettings};
    use crate::{Effect, Operation};
    use std::future::{pending, ready};
    use tokio_util::sync::CancellationToken;

    #[tokio::test]
    async fn cancelling_ends_a_wait_and_prevents_the_next() {
        let token = CancellationToken::new();
        let context = RetryLoop::new(RetrySettings::default())
            .begin(Some(token.clone()), CallLimits::default());
        assert_eq!(
            context
                .unless_cancelled(Operation::CreateUser, None, ready(1))
                .await,
            Some(1)
        );
        let waiting = context.unless_cancelled(Operation::CreateUser, None, pending::<()>());
        let (waited, ()) = tokio::join!(waiting, async { token.cancel() });
        assert_eq!(waited, None);
        assert_eq!(
            context
                .unless_cancelled(Operation::CreateUser, None, ready(1))
                .await,
            None
        );
    }

    #[tokio::test]
    async fn a_call_that_may_have_had_an_effect_is_not_cancelled() {
        let token = CancellationToken::new();
        token.cancel();
        let context =
            RetryLoop::new(RetrySettings::default()).begin(Some(token), CallLimits::default());
        for (earlier, expected) in [
            (None, None),
            (Some(Effect::NotSent), None),
            (Some(Effect::Rejected), None),
            (Some(Effect::Unknown), Some(1)),
            (Some(Effect::Done), Some(1)),
        ] {
            let outcome = context
                .unless_cancelled(Operation::CreateUser, earlier, ready(1))
                .await;
            assert_eq!(outcome, expected, "{earlier:?}");
        }
        let read = context.unless_cancelled(Operation::GetUser, None, ready(1));
        assert_eq!(read.await, Some(1), "reads end by themselves");
        let context = RetryLoop::new(RetrySettings::default()).begin(None, CallLimits::default());
        let outcome = context
            .unless_cancelled(Operation::CreateUser, None, ready(1))
            .await;
        assert_eq!(outcome, Some(1));
    }
}

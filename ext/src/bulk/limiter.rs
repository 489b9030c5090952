//! How many calls may be under way at a time: fewer after a refusal, then more again.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// A limit of the calls under way that adapts to the server: halved at each refusal, never below
/// one; one more for each round of calls without a refusal, up to what the caller allowed.
#[derive(Debug)]
pub(super) struct ConcurrencyLimiter {
    permits: Arc<Semaphore>,
    most: usize,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    limit: usize,
    /// Calls that finished since the limit last changed.
    finished: usize,
    /// The refusals that the limit accounts for.
    refusals: u64,
    /// Permits in use beyond the limit, to be withdrawn as their calls finish.
    surplus: usize,
}

impl ConcurrencyLimiter {
    /// At most `most` calls at a time, by a client that has seen `refusals` in its life.
    pub(super) fn new(most: usize, refusals: u64) -> Self {
        let most = most.clamp(1, Semaphore::MAX_PERMITS);
        Self {
            permits: Arc::new(Semaphore::new(most)),
            most,
            state: Mutex::new(State {
                limit: most,
                finished: 0,
                refusals,
                surplus: 0,
            }),
        }
    }

    /// How many calls may be under way now.
    pub(super) fn limit(&self) -> usize {
        self.state().limit
    }

    /// Waits until one more call may be under way.
    pub(super) async fn acquire(&self) -> OwnedSemaphorePermit {
        let permit = self.permits.clone().acquire_owned().await;
        permit.expect("the semaphore is never closed")
    }

    /// Adapts the limit after a call of a client that has seen `refusals` by now. Returns the call's
    /// permit, unless the limit does not leave room for it any more.
    pub(super) fn finished(
        &self,
        permit: OwnedSemaphorePermit,
        refusals: u64,
    ) -> Option<OwnedSemaphorePermit> {
        let mut state = self.state();
        let before = state.limit;
        state.adapt(refusals, self.most);
        if state.limit > before && state.surplus > 0 {
            state.surplus -= 1;
        } else if state.limit > before {
            self.permits.add_permits(1);
        } else {
            let withdrawn = before - state.limit;
            state.surplus += withdrawn - self.permits.forget_permits(withdrawn);
        }
        if state.surplus == 0 {
            return Some(permit);
        }
        state.surplus -= 1;
        permit.forget();
        None
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn adapt(&mut self, refusals: u64, most: usize) {
        if refusals != self.refusals {
            self.refusals = refusals;
            self.limit = (self.limit / 2).max(1);
            self.finished = 0;
            return;
        }
        self.finished += 1;
        if self.finished >= self.limit {
            self.limit = (self.limit + 1).min(most);
            self.finished = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ConcurrencyLimiter;

    /// Runs one call, which finds that the client has seen `refusals`.
    fn call(limiter: &ConcurrencyLimiter, refusals: u64) {
        let permit = limiter.permits.clone().try_acquire_owned().unwrap();
        drop(limiter.finished(permit, refusals));
    }

    #[test]
    fn halves_at_a_refusal_and_comes_back_by_one_a_round() {
        let limiter = ConcurrencyLimiter::new(16, 7);
        let mut limits = vec![limiter.limit()];
        for refusals in [8, 8, 9, 9, 10, 11, 12, 13] {
            call(&limiter, refusals);
            limits.push(limiter.limit());
        }
        assert_eq!(limits, [16, 8, 8, 4, 4, 2, 1, 1, 1]);
        for (calls, limit) in [(1, 2), (2, 3), (3, 4), (4, 5)] {
            for _ in 0..calls {
                call(&limiter, 13);
            }
            assert_eq!(limiter.limit(), limit);
        }
        for _ in 0..1000 {
            call(&limiter, 13);
        }
        assert_eq!(limiter.limit(), 16);
        assert_eq!(limiter.permits.available_permits(), 16);
    }

    #[test]
    fn a_lower_limit_takes_effect_as_calls_finish() {
        let limiter = ConcurrencyLimiter::new(4, 0);
        let mut permits: Vec<_> = (0..4)
            .map(|_| limiter.permits.clone().try_acquire_owned().unwrap())
            .collect();
        let mut finish = || limiter.finished(permits.pop().unwrap(), 1);
        assert!(finish().is_none(), "two of four go on");
        assert!(finish().is_none());
        assert_eq!(limiter.permits.available_permits(), 0);
        assert!(finish().is_some(), "the next may follow");
        assert_eq!(limiter.limit(), 3, "a round of two went well");
        assert_eq!(limiter.permits.available_permits(), 2);
    }

    #[test]
    fn one_call_may_always_be_under_way() {
        assert_eq!(ConcurrencyLimiter::new(0, 0).limit(), 1);
        ConcurrencyLimiter::new(usize::MAX, 0);
    }
}

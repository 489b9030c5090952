//! How many calls may be under way at a time: fewer after a refusal, then more again.

use tokio::sync::watch;

/// A limit of the calls under way that adapts to the server: halved at each refusal, never below
/// one; one more for each round of calls without a refusal, up to what the caller allowed.
#[derive(Debug)]
pub(super) struct ConcurrencyLimiter(watch::Sender<State>);

#[derive(Debug)]
struct State {
    most: usize,
    limit: usize,
    under_way: usize,
    /// Calls that finished since the limit last changed.
    finished: usize,
    /// The refusals that the limit accounts for.
    refusals: u64,
}

impl ConcurrencyLimiter {
    /// At most `most` calls at a time, by a client that has seen `refusals` in its life.
    pub(super) fn new(most: usize, refusals: u64) -> Self {
        let most = most.max(1);
        Self(watch::Sender::new(State {
            most,
            limit: most,
            under_way: 0,
            finished: 0,
            refusals,
        }))
    }

    /// How many calls may be under way now.
    pub(super) fn limit(&self) -> usize {
        self.0.borrow().limit
    }

    /// Waits until one more call may be under way, and counts it. A call that finishes can be
    /// followed by another at once, before those that wait, if the limit leaves room.
    pub(super) async fn start(&self) {
        let mut changes = self.0.subscribe();
        while !self.0.send_if_modified(State::start) {
            // Ends with the limiter only, which outlives this call.
            let _ = changes.changed().await;
        }
    }

    /// Adapts the limit after a call of a client that has seen `refusals` by now.
    pub(super) fn finished(&self, refusals: u64) {
        self.0.send_modify(|state| state.finished(refusals));
    }
}

impl State {
    fn start(&mut self) -> bool {
        let has_room = self.under_way < self.limit;
        self.under_way += usize::from(has_room);
        has_room
    }

    fn finished(&mut self, refusals: u64) {
        self.under_way -= 1;
        if refusals != self.refusals {
            self.refusals = refusals;
            self.limit = (self.limit / 2).max(1);
            self.finished = 0;
            return;
        }
        self.finished += 1;
        if self.finished >= self.limit {
            self.limit = (self.limit + 1).min(self.most);
            self.finished = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ConcurrencyLimiter;
    use futures_util::FutureExt as _;

    /// Whether one more call may be under way, which it is from then on.
    fn starts(limiter: &ConcurrencyLimiter) -> bool {
        limiter.start().now_or_never().is_some()
    }

    #[test]
    fn halves_at_a_refusal_and_comes_back_by_one_a_round() {
        let limiter = ConcurrencyLimiter::new(16, 7);
        let call = |refusals| {
            assert!(starts(&limiter));
            limiter.finished(refusals);
        };
        let mut limits = vec![limiter.limit()];
        for refusals in [8, 8, 9, 9, 10, 11, 12, 13] {
            call(refusals);
            limits.push(limiter.limit());
        }
        assert_eq!(limits, [16, 8, 8, 4, 4, 2, 1, 1, 1]);
        for (calls, limit) in [(1, 2), (2, 3), (3, 4), (4, 5)] {
            for _ in 0..calls {
                call(13);
            }
            assert_eq!(limiter.limit(), limit);
        }
        for _ in 0..1000 {
            call(13);
        }
        assert_eq!(limiter.limit(), 16);
    }

    #[tokio::test]
    async fn a_call_waits_for_as_many_to_finish_as_the_limit_wants() {
        let limiter = ConcurrencyLimiter::new(4, 0);
        let started = (0..5).filter(|_| starts(&limiter)).count();
        assert_eq!(started, 4);
        limiter.finished(1);
        assert!(
            !starts(&limiter),
            "three are under way, and the limit is two"
        );
        limiter.finished(1);
        assert!(!starts(&limiter));
        tokio::join!(limiter.start(), async { limiter.finished(1) });
        assert_eq!(limiter.limit(), 3, "a round of two went well");
    }

    #[test]
    fn one_call_may_always_be_under_way() {
        assert_eq!(ConcurrencyLimiter::new(0, 0).limit(), 1);
    }
}

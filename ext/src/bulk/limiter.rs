//! The concurrency limit of a run: fewer calls at a time after a refusal, then more again.

use tokio::sync::watch;

/// Limits the calls in flight, and adapts to the server. Each refusal halves the limit, down to one. Each round of
/// calls without a refusal raises it by one, up to the caller's maximum.
#[derive(Debug)]
pub(super) struct ConcurrencyLimiter(watch::Sender<State>);

#[derive(Debug)]
struct State {
    max: usize,
    limit: usize,
    in_flight: usize,
    /// Calls that finished since the limit last changed.
    finished: usize,
    /// The client's count of refusals when the limit was last lowered.
    refusals: u64,
}

impl ConcurrencyLimiter {
    /// Starts with a limit of `max` calls. The client has counted `refusals` so far.
    pub(super) fn new(max: usize, refusals: u64) -> Self {
        let max = max.max(1);
        Self(watch::Sender::new(State {
            max,
            limit: max,
            in_flight: 0,
            finished: 0,
            refusals,
        }))
    }

    /// How many calls may be in flight now.
    pub(super) fn limit(&self) -> usize {
        self.0.borrow().limit
    }

    /// Waits until one more call may be in flight, and counts it. There is no queue: a call that starts just after
    /// another has finished may go before calls that wait.
    pub(super) async fn start(&self) {
        let mut changes = self.0.subscribe();
        let start = |state: &mut State| {
            let has_room = state.in_flight < state.limit;
            state.in_flight += usize::from(has_room);
            has_room
        };
        while !self.0.send_if_modified(start) {
            // The sender outlives this call, so this is never an error.
            let _ = changes.changed().await;
        }
    }

    /// Adapts the limit after a call. The client has counted `refusals` so far.
    pub(super) fn finished(&self, refusals: u64) {
        self.0.send_modify(|state| {
            state.in_flight -= 1;
            state.finished += 1;
            if refusals != state.refusals {
                state.refusals = refusals;
                state.limit = (state.limit / 2).max(1);
                state.finished = 0;
            } else if state.finished >= state.limit {
                state.limit = (state.limit + 1).min(state.max);
                state.finished = 0;
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::ConcurrencyLimiter;
    use futures_util::FutureExt as _;

    /// Starts a call if the limit leaves room; returns whether it did.
    fn starts(limiter: &ConcurrencyLimiter) -> bool {
        limiter.start().now_or_never().is_some()
    }

    #[test]
    fn a_refusal_halves_the_limit_and_each_round_adds_one() {
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
    async fn a_call_waits_until_fewer_are_in_flight_than_the_limit() {
        let limiter = ConcurrencyLimiter::new(4, 0);
        let started = (0..5).filter(|_| starts(&limiter)).count();
        assert_eq!(started, 4);
        limiter.finished(1);
        assert!(
            !starts(&limiter),
            "three are in flight, and the limit is two"
        );
        limiter.finished(1);
        assert!(!starts(&limiter));
        tokio::join!(limiter.start(), async { limiter.finished(1) });
        assert_eq!(limiter.limit(), 3, "a round of two went well");
    }

    #[test]
    fn one_call_may_always_be_in_flight() {
        assert_eq!(ConcurrencyLimiter::new(0, 0).limit(), 1);
    }
}

//! Estimates the server's limit from its refusals. The limit is assumed to be a token bucket.
//!
//! A bucket of `burst` tokens that refills at `rate` is empty whenever it refuses. The requests that
//! it accepted until then used the tokens that it held before and those that flowed in since:
//!
//! ```text
//! accepted = min(burst, rate × refill) + rate × seconds
//! ```
//!
//! Here `refill` is the time in which the bucket filled without requests, for example during a pause.
//! One refusal is one equation with two unknowns. Until there is a second refusal, the estimate
//! presumes that the bucket holds the tokens of a tenth of a second. There are three cases:
//!
//! - The bucket is deeper. The presumed rate is too high, and the next refusal comes soon. That costs
//!   little, since a deep bucket fills while the client pauses.
//! - The bucket is shallower. The presumed rate is too low until it rises.
//! - The presumption is right. The server does not refuse again.

/// The presumed time in which an empty bucket fills, in seconds.
const PRESUMED_DEPTH: f64 = 0.1;
/// A refusal within this many seconds shows the burst rather than the rate.
const SHORT: f64 = 1.0;
/// If two refusals are closer than this, and fewer requests than this are expected in between, the
/// estimate does not change.
const LEAST_SECONDS: f64 = 0.5;
const LEAST_REQUESTS: f64 = 10.0;

/// The requests that the server accepted before it refused.
#[derive(Debug, Default)]
pub(super) struct Observed {
    pub(super) accepted: f64,
    /// From the first response to the refusal.
    pub(super) seconds: f64,
    /// How long the bucket filled before, in seconds; infinite if it was full.
    pub(super) refill: f64,
    /// How many requests in flight at the previous refusal were accepted before that.
    pub(super) late: f64,
    /// The rate to which requests were limited, per second.
    pub(super) limited_to: f64,
    /// How many requests in flight were accepted between the first and the last that were refused,
    /// and the seconds between.
    pub(super) between_refusals: (f64, f64),
    /// How many requests were accepted in the last seconds before the refusal: pairs of a count and a
    /// number of seconds.
    pub(super) recent: Vec<(f64, f64)>,
}

/// The estimated limit of the server.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Estimate {
    /// Requests per second.
    pub(super) rate: f64,
    /// Requests at once.
    pub(super) burst: f64,
    /// Whether the estimate rests on one refusal only.
    pub(super) is_presumed: bool,
    /// How many requests a bucket that was full accepted, and in how many seconds.
    from_full: (f64, f64),
}

impl Estimate {
    /// How long an empty bucket takes to fill, in seconds.
    pub(super) fn depth(&self) -> f64 {
        self.burst / self.rate
    }

    /// The estimate after the first refusal.
    pub(super) fn presumed(observed: &Observed) -> Self {
        let mut rate = observed.accepted / (observed.seconds + PRESUMED_DEPTH);
        // An empty bucket accepts what flows in. Too few requests, or too little time, show nothing.
        let (accepted, seconds) = observed.between_refusals;
        if accepted >= 3.0 && seconds >= 0.01 {
            rate = rate.max((accepted - 2.0) / seconds);
        }
        Self {
            is_presumed: true,
            from_full: (observed.accepted, observed.seconds),
            ..Self::default()
        }
        .with_rate(rate)
    }

    /// The estimate after another refusal.
    pub(super) fn refined(&self, observed: &Observed) -> Self {
        let since_refusal = observed.refill + observed.seconds;
        if since_refusal < LEAST_SECONDS && since_refusal * self.rate < LEAST_REQUESTS {
            return *self;
        }
        let rate = self.mean_rate(observed);
        let Some(rate) = rate.filter(|_| !self.held_less(observed)) else {
            let new = Self::presumed(observed);
            return new.with_rate(new.rate.min(self.rate));
        };
        // The server's rate may have risen: the requests accepted lately are at most the burst plus
        // what flowed in.
        let burst = self.with_rate(rate).burst;
        let recent = observed
            .recent
            .iter()
            .filter(|(accepted, _)| *accepted > 3.0 * burst)
            .map(|(accepted, seconds)| (accepted - burst) / seconds);
        let rate = recent.fold(rate, f64::max).min(observed.limited_to);
        let mut new = self.with_rate(rate);
        new.is_presumed = false;
        if observed.seconds < SHORT && observed.refill > new.depth() {
            new.from_full = (observed.accepted, observed.seconds);
        }
        new.with_rate(rate)
    }

    /// Whether the bucket held less than expected: the limit is lower now, or another client shares it.
    fn held_less(&self, observed: &Observed) -> bool {
        let held = self.burst.min(self.rate * observed.refill) - observed.late;
        !self.is_presumed && observed.accepted + 2.0 < 0.8 * held
    }

    /// Solves the equations of this refusal and of the bucket that was full at first. `None` if they
    /// are too similar to have a solution.
    fn mean_rate(&self, observed: &Observed) -> Option<f64> {
        let (accepted, seconds, refill) = (observed.accepted, observed.seconds, observed.refill);
        let mut least = 0.0;
        if refill.is_finite() {
            least = (accepted + observed.late) / (refill + seconds);
            if least * refill <= self.with_rate(least).burst {
                return Some(least);
            }
        }
        let (full_accepted, full_seconds) = self.from_full;
        let longer = seconds - full_seconds;
        let is_longer = longer > 0.3 * full_seconds;
        is_longer.then(|| least.max((accepted - full_accepted) / longer))
    }

    /// The same bucket with another rate, and the burst that follows from it.
    fn with_rate(mut self, rate: f64) -> Self {
        let (accepted, seconds) = self.from_full;
        self.rate = rate.max(0.1);
        self.burst = (accepted - self.rate * seconds).max(1.0);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::{Estimate, Observed};

    /// The requests that a bucket of `burst` accepts if it refills at `rate`.
    fn observed(rate: f64, burst: f64, refill: Option<f64>, seconds: f64) -> Observed {
        let held = refill.map_or(burst, |refill| burst.min(rate * refill));
        Observed {
            accepted: held + rate * seconds,
            seconds,
            refill: refill.unwrap_or(f64::INFINITY),
            late: 0.0,
            limited_to: f64::INFINITY,
            between_refusals: (0.0, 0.0),
            recent: Vec::new(),
        }
    }

    fn assert_is(estimate: &Estimate, rate: f64, burst: f64) {
        let is_close = |a: f64, b: f64| (a / b - 1.0).abs() < 1e-6;
        let is_right = is_close(estimate.rate, rate) && is_close(estimate.burst, burst);
        assert!(
            is_right,
            "{estimate:?}, {rate} a second and {burst} at once"
        );
    }

    #[test]
    fn one_refusal_presumes_a_tenth_of_a_second() {
        let estimate = Estimate::presumed(&observed(200.0, 20.0, None, 0.005));
        assert!(estimate.is_presumed);
        assert_is(&estimate, 200.0, 20.0);
    }

    #[test]
    fn two_refusals_give_rate_and_burst() {
        for (rate, burst) in [(200.0, 100.0), (200.0, 20.0), (200.0, 2000.0), (7.0, 3.0)] {
            let first = Estimate::presumed(&observed(rate, burst, None, 0.05));
            let second = first.refined(&observed(rate, burst, Some(1.0), 0.4));
            assert!(!second.is_presumed);
            assert_is(&second, rate, burst);
        }
    }

    #[test]
    fn an_empty_bucket_accepts_what_flows_in() {
        let first = Observed {
            between_refusals: (12.0, 0.01),
            ..observed(1000.0, 5.0, None, 0.02)
        };
        assert_is(&Estimate::presumed(&first), 1000.0, 5.0);
    }

    #[test]
    fn a_limit_that_rose_shows_in_the_last_seconds() {
        let first = Estimate::presumed(&observed(50.0, 10.0, None, 0.05));
        let known = first.refined(&observed(50.0, 10.0, Some(1.0), 2.0));
        let long = Observed {
            recent: vec![(5.0, 0.05), (210.0, 1.0)],
            ..observed(60.0, 10.0, Some(1.0), 20.0)
        };
        assert!((known.refined(&long).rate - 200.0).abs() < 2.0);
    }

    #[test]
    fn a_bucket_that_held_less_is_presumed_anew() {
        let first = Estimate::presumed(&observed(200.0, 200.0, None, 0.05));
        let known = first.refined(&observed(200.0, 200.0, Some(1.0), 0.5));
        let lower = known.refined(&observed(50.0, 50.0, Some(1.0), 0.01));
        assert!(lower.is_presumed);
        assert!(lower.rate <= 200.0 && lower.burst < 51.0, "{lower:?}");
    }
}

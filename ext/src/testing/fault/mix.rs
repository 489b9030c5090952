//! Random faults, from a seed.

use super::effects::{Cut, RetryAfter};
use super::faults::Fault;
use crate::testing::hash::mix;

/// Random faults for a share of all requests. The same seed gives the same faults in the order in which requests
/// arrive.
#[derive(Clone, Debug)]
#[must_use]
pub struct FaultMix {
    seed: u64,
    rate: f64,
    faults: Vec<Fault>,
    drawn: u64,
}

impl FaultMix {
    /// Faults for this share of all requests, from 0.0 to 1.0. They are the transient failures of real networks and
    /// servers: 429, 500, 502, 503 and 504, with and without a body, and connections lost at each point of the
    /// response, before and after the work was done.
    pub fn new(seed: u64, rate: f64) -> Self {
        let cut = |at| Fault::cut(at);
        Self {
            seed,
            rate,
            faults: vec![
                Fault::too_many_requests(RetryAfter::Seconds(0)),
                Fault::status(503).retry_after(RetryAfter::Seconds(0)),
                Fault::status(503).empty(),
                Fault::status(500),
                Fault::status(500).after_work(),
                Fault::status(502).html(),
                Fault::status(502).html().after_work(),
                Fault::status(504).empty().after_work(),
                Fault::reset(),
                cut(Cut::BeforeResponse),
                cut(Cut::BeforeResponse).by_reset(),
                cut(Cut::InHeaders),
                cut(Cut::AfterHeaders),
                cut(Cut::InBody),
                cut(Cut::InBody).by_reset(),
            ],
            drawn: 0,
        }
    }

    /// Draws from these faults instead, all equally likely. A fault that is given twice is twice as likely.
    pub fn faults(mut self, faults: impl IntoIterator<Item = Fault>) -> Self {
        self.faults = faults.into_iter().collect();
        self
    }

    pub(super) fn draw(&mut self) -> Option<Fault> {
        let mut random = fastrand::Rng::with_seed(mix(self.seed ^ mix(self.drawn)));
        self.drawn += 1;
        let hit = random.f64() < self.rate && !self.faults.is_empty();
        hit.then(|| self.faults[random.usize(..self.faults.len())].clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_faults_again_at_about_the_rate() {
        let draw = |seed| -> Vec<Option<String>> {
            let mut mix = FaultMix::new(seed, 0.2);
            (0..5_000)
                .map(|_| mix.draw().map(|fault| format!("{fault:?}")))
                .collect()
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        let hits = draw(1).iter().flatten().count();
        assert!((900..1_100).contains(&hits), "{hits}");
    }
}

//! The wait between attempts.

use std::time::Duration;

/// Exponential backoff with full jitter: the wait before the n-th retry is drawn evenly from 0 to `initial` × 2ⁿ⁻¹, and
/// that ceiling never exceeds `max`.
///
/// ```
/// use arize_ax::retry::Backoff;
/// use std::time::Duration;
///
/// let backoff = Backoff::new(Duration::from_millis(50), Duration::from_secs(2));
/// assert_eq!(backoff.ceiling(1), Duration::from_millis(50));
/// assert_eq!(backoff.ceiling(3), Duration::from_millis(200));
/// assert_eq!(backoff.ceiling(60), Duration::from_secs(2));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    initial: Duration,
    max: Duration,
}

impl Default for Backoff {
    /// From 200 ms to 10 s.
    fn default() -> Self {
        Self::new(Duration::from_millis(200), Duration::from_secs(10))
    }
}

impl Backoff {
    /// A backoff whose ceiling doubles from `initial` to `max`. An `initial` above `max` counts as `max`.
    #[must_use]
    pub fn new(initial: Duration, max: Duration) -> Self {
        Self {
            initial: initial.min(max),
            max,
        }
    }

    /// The longest wait before retry number `retry`, counted from 1.
    #[must_use]
    pub fn ceiling(&self, retry: u32) -> Duration {
        let doublings = retry.saturating_sub(1).min(31);
        self.initial.saturating_mul(1 << doublings).min(self.max)
    }

    /// Draws the wait before retry number `retry`.
    pub(super) fn draw(&self, retry: u32) -> Duration {
        self.ceiling(retry).mul_f64(fastrand::f64())
    }
}

#[cfg(test)]
mod tests {
    use super::Backoff;
    use std::time::Duration;

    #[test]
    fn waits_fill_the_range_up_to_the_ceiling() {
        let backoff = Backoff::default();
        for retry in [1, 2, 5, 9, u32::MAX] {
            let ceiling = backoff.ceiling(retry);
            let draws: Vec<_> = (0..1000).map(|_| backoff.draw(retry)).collect();
            assert!(draws.iter().all(|wait| *wait <= ceiling));
            assert!(draws.iter().any(|wait| *wait < ceiling / 4));
            assert!(draws.iter().any(|wait| *wait > ceiling * 3 / 4));
        }
    }

    #[test]
    fn ceilings_double_up_to_the_maximum() {
        let backoff = Backoff::default();
        assert_eq!(backoff.ceiling(1), Duration::from_millis(200));
        assert_eq!(backoff.ceiling(2), Duration::from_millis(400));
        assert_eq!(backoff.ceiling(6), Duration::from_millis(6400));
        assert_eq!(backoff.ceiling(7), Duration::from_secs(10));
        assert_eq!(
            Backoff::new(Duration::ZERO, Duration::ZERO).draw(3),
            Duration::ZERO
        );
    }
}

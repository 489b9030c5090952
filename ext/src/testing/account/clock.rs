//! The stand-in's clock: the system's time plus whatever a test has added.
//!
//! `created_at`, the expiry of invitations and the `Date` header all read it, so they never contradict each other. It
//! is not tokio's clock: pausing tokio's time does not pause the server.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};

/// Milliseconds since 1970.
pub(crate) type Millis = i64;

#[derive(Debug, Default)]
pub(crate) struct Clock {
    ahead: AtomicI64,
}

impl Clock {
    pub(crate) fn now(&self) -> Millis {
        let system = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, to_millis);
        system.saturating_add(self.ahead.load(Ordering::SeqCst))
    }

    pub(crate) fn advance(&self, by: Duration) {
        self.ahead.fetch_add(to_millis(by), Ordering::SeqCst);
    }
}

pub(super) fn to_millis(duration: Duration) -> Millis {
    // Five thousand years: far enough, and far from overflow in the sums above.
    const FAR: Millis = 5_000 * 366 * 24 * 3_600 * 1_000;
    Millis::try_from(duration.as_millis()).map_or(FAR, |millis| millis.min(FAR))
}

pub(crate) fn to_date(millis: Millis) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jump_moves_the_time() {
        let clock = Clock::default();
        let before = clock.now();
        clock.advance(Duration::from_secs(86_400));
        assert!(clock.now() - before >= 86_400_000);
    }

    #[test]
    fn an_endless_jump_does_not_overflow() {
        let clock = Clock::default();
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert!(clock.now() > 0);
        assert!(to_date(clock.now()) > to_date(0));
    }
}

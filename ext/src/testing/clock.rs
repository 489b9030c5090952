//! The one clock of a stand-in: the system's time plus what a test has added.
//!
//! `created_at`, the expiry of invitations and the `Date` header all read it, so that they never contradict each
//! other. It is not tokio's clock: a test that pauses tokio's time has not paused the server.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};

/// Milliseconds since 1970.
pub(super) type Millis = i64;

#[derive(Debug, Default)]
pub(super) struct Clock {
    ahead: AtomicI64,
}

impl Clock {
    pub(super) fn now(&self) -> Millis {
        let system = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, to_millis);
        system.saturating_add(self.ahead.load(Ordering::SeqCst))
    }

    pub(super) fn advance(&self, by: Duration) {
        self.ahead.fetch_add(to_millis(by), Ordering::SeqCst);
    }

    /// Now, in the form of a `Date` header.
    pub(super) fn http_date(&self) -> String {
        self.http_date_in(Duration::ZERO)
    }

    /// Some time from now, in the form of a `Date` header.
    pub(super) fn http_date_in(&self, ahead: Duration) -> String {
        // The form has four digits for the year.
        const LAST: Millis = 253_402_300_799_000;
        let at = self.now().saturating_add(to_millis(ahead)).clamp(0, LAST);
        httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_millis(at.unsigned_abs()))
    }
}

pub(super) fn to_millis(duration: Duration) -> Millis {
    // Five thousand years: far enough, and far from overflow in the sums above.
    const FAR: Millis = 5_000 * 366 * 24 * 3_600 * 1_000;
    Millis::try_from(duration.as_millis()).map_or(FAR, |millis| millis.min(FAR))
}

pub(super) fn to_date(millis: Millis) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jump_moves_the_date_header_and_the_time_alike() {
        let clock = Clock::default();
        let (before, date) = (clock.now(), clock.http_date());
        clock.advance(Duration::from_secs(86_400));
        assert!(clock.now() - before >= 86_400_000);
        assert_ne!(clock.http_date(), date);
    }

    #[test]
    fn an_endless_jump_does_not_overflow() {
        let clock = Clock::default();
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert!(clock.now() > 0);
        assert!(clock.http_date().contains("9999"));
        assert!(to_date(clock.now()) > to_date(0));
    }
}

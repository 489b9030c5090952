//! A limit on the rate of requests: a bucket of tokens that fills evenly, as the real service has.

use std::time::{Duration, Instant};

use hyper::header::HeaderValue;

/// How many requests are let through. Others get a 429 with a `Retry-After` in whole seconds.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct RateLimit {
    per_second: f64,
    burst: f64,
    decimal: bool,
}

impl RateLimit {
    /// This many requests a second, at least 1. After a time of silence, a second's worth of them is let through at
    /// once; [`burst`](Self::burst) changes that.
    pub fn per_second(requests: u32) -> Self {
        let per_second = f64::from(requests.max(1));
        Self {
            per_second,
            burst: per_second,
            decimal: false,
        }
    }

    /// Lets this many requests through at once after a time of silence, at least 1. With less than a second's worth, a
    /// client that waits for the whole seconds of `Retry-After` cannot use the full rate.
    pub fn burst(mut self, requests: u32) -> Self {
        self.burst = f64::from(requests.max(1));
        self
    }

    /// Writes `Retry-After` as a number of seconds with three decimals, such as `0.137`, instead of whole seconds.
    pub fn decimal_retry_after(mut self) -> Self {
        self.decimal = true;
        self
    }
}

#[derive(Debug)]
pub(crate) struct TokenBucket {
    limit: RateLimit,
    tokens: f64,
    filled: Instant,
}

impl TokenBucket {
    pub(crate) fn new(limit: RateLimit, now: Instant) -> Self {
        Self {
            limit,
            tokens: limit.burst,
            filled: now,
        }
    }

    /// Lets a request through, or returns the value of its `Retry-After` header.
    pub(super) fn admit_or_retry_after(&mut self, now: Instant) -> Result<(), HeaderValue> {
        let decimal = self.limit.decimal;
        self.admit(now).map_err(|wait| {
            let seconds = wait.as_secs_f64();
            let text = format!("{:.3}", (seconds * 1_000.0).ceil() / 1_000.0);
            match HeaderValue::from_str(&text) {
                Ok(value) if decimal => value,
                _ => HeaderValue::from(seconds.ceil() as u64),
            }
        })
    }

    /// Lets a request through, or returns how long until the next one may come.
    fn admit(&mut self, now: Instant) -> Result<(), Duration> {
        let elapsed = now.saturating_duration_since(self.filled).as_secs_f64();
        self.filled = now;
        self.tokens = (self.tokens + elapsed * self.limit.per_second).min(self.limit.burst);
        if self.tokens >= 1.0 {
            self.tokens -= 1.0;
            Ok(())
        } else {
            Err(Duration::from_secs_f64(
                (1.0 - self.tokens) / self.limit.per_second,
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_of_greed_gets_the_burst_and_the_rate() {
        let start = Instant::now();
        let mut bucket = TokenBucket::new(RateLimit::per_second(200).burst(20), start);
        let served = (0..1_000)
            .filter(|ms| bucket.admit(start + Duration::from_millis(*ms)).is_ok())
            .count();
        assert!((215..=220).contains(&served), "{served}");
    }

    #[test]
    fn a_long_silence_saves_up_the_burst_and_no_more() {
        let start = Instant::now();
        let mut bucket = TokenBucket::new(RateLimit::per_second(100).burst(3), start);
        let later = start + Duration::from_secs(3_600);
        let served = (0..10).filter(|_| bucket.admit(later).is_ok()).count();
        assert_eq!(served, 3);
    }

    #[test]
    fn a_retry_after_is_in_whole_seconds_or_decimal() {
        let start = Instant::now();
        let limit = RateLimit::per_second(7).burst(1);
        for (limit, expected) in [(limit, "1"), (limit.decimal_retry_after(), "0.143")] {
            let mut bucket = TokenBucket::new(limit, start);
            assert_eq!(bucket.admit_or_retry_after(start), Ok(()));
            let value = bucket.admit_or_retry_after(start).unwrap_err();
            assert_eq!(value, expected);
        }
    }

    #[test]
    fn a_refusal_says_how_long_to_wait() {
        let start = Instant::now();
        let mut bucket = TokenBucket::new(RateLimit::per_second(10).burst(1), start);
        assert_eq!(bucket.admit(start), Ok(()));
        let wait = bucket.admit(start).unwrap_err();
        assert!(
            bucket
                .admit(start + wait + Duration::from_millis(1))
                .is_ok()
        );
    }
}

//! Limits the rate of requests to one that is learned from refusals.
//!
//! Until the server refuses a request (429, or 503 with `Retry-After`), no request waits, unless the caller set a
//! maximum. The limiter assumes that the server has a token bucket, which accepts a burst at once and refills at a
//! steady rate. Neither number is known. A refusal pauses the whole client, often for longer than the bucket takes to
//! fill, so the limiter learns from as few refusals as it can:
//!
//! 1. The first refusal shows how much a full bucket held, but not how fast it refills. The limiter presumes a rate;
//!    see [`estimate`].
//! 2. From the second refusal on, the rate follows from the requests accepted between two refusals.
//! 3. The limiter uses 98 % of that rate. If the bucket is deep, the tokens in it at the end of a pause are spent as a
//!    burst.
//! 4. The limiter holds the rate for twelve times the cost of another refusal, which is the pause minus the time in
//!    which the bucket fills. Then the rate rises by a quarter each second until the next refusal, so that it finds a
//!    limit that was raised. A presumed rate doubles each second.
//!
//! Requests that were in flight together when the server refused count as one refusal.

mod estimate;
mod refusal;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::Instant;

use self::refusal::{CATCH_UP, Count, Refusal, RoundTrip, before};
use crate::mutex::locked;

/// After this long without requests, the limiter assumes that the server's bucket is full.
const SILENCE: Duration = Duration::from_secs(1);

/// Limits the rate of all requests of a client, while a guard lives or if a maximum is set.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    /// The maximum that the caller set, in requests per second.
    max_per_second: Option<f64>,
    /// Each guard holds another.
    guards: Arc<()>,
    state: Mutex<State>,
}

/// Holds requests to the learned rate while it lives.
#[derive(Debug)]
pub(crate) struct RateLimiterGuard {
    _guard: Arc<()>,
}

#[derive(Debug)]
struct State {
    count: Count,
    last_refusal: Option<Refusal>,
    last_active: Instant,
    /// The rate to which the last request was limited.
    limited_to: Option<f64>,
    /// When the next request may be sent.
    next: Instant,
    refusals: u64,
}

impl RateLimiter {
    pub(super) fn new(max_per_second: Option<f64>) -> Self {
        let now = Instant::now();
        Self {
            max_per_second,
            guards: Arc::default(),
            state: Mutex::new(State {
                count: Count::default(),
                last_refusal: None,
                last_active: now,
                limited_to: None,
                next: now,
                refusals: 0,
            }),
        }
    }

    /// Holds requests to the learned rate while the guard lives. Many calls at once should not run into the server's
    /// limit again and again; a single call should not wait for it.
    pub(crate) fn enforce(&self) -> RateLimiterGuard {
        let _guard = self.guards.clone();
        RateLimiterGuard { _guard }
    }

    /// Waits until the next request may be sent. Fails without a wait if that takes longer than `remaining` returns;
    /// the error is the time it takes.
    pub(super) async fn acquire(&self, remaining: &impl Fn() -> Duration) -> Result<(), Duration> {
        loop {
            let refusals = self.refusals();
            let wait = self.reserve(remaining())?;
            if wait.is_zero() {
                return Ok(());
            }
            tokio::time::sleep(wait).await;
            // A refusal voids all places that were reserved before.
            if self.refusals() == refusals {
                return Ok(());
            }
        }
    }

    /// Reserves a place and returns the wait for it. If the wait is longer than `longest`, returns it as `Err` and
    /// reserves no place.
    fn reserve(&self, longest: Duration) -> Result<Duration, Duration> {
        let mut state = locked(&self.state);
        let now = Instant::now();
        let is_enforced = self.max_per_second.is_some() || Arc::strong_count(&self.guards) > 1;
        state.limited_to = self.rate(&state, now).filter(|_| is_enforced);
        let Some(rate) = state.limited_to else {
            state.send(now);
            return Ok(Duration::ZERO);
        };
        let refusal = state.last_refusal.as_ref();
        let earliest = refusal.map_or(now, |refusal| refusal.resume.max(now));
        let credit = refusal.map_or(CATCH_UP, Refusal::credit);
        let place = state.next.max(before(earliest, credit));
        let wait = place.max(earliest).saturating_duration_since(now);
        if wait > longest {
            return Err(wait);
        }
        state.next = place + Duration::from_secs_f64(1.0 / rate);
        state.send(now + wait);
        Ok(wait)
    }

    /// Takes note that the server accepted a request that was sent at `sent`. Any response that is not a refusal
    /// counts.
    pub(super) fn accepted(&self, sent: Instant) {
        let received = Instant::now();
        let request = RoundTrip { sent, received };
        let mut state = locked(&self.state);
        state.last_active = state.last_active.max(received);
        match &mut state.last_refusal {
            Some(refusal) if sent <= refusal.at => refusal.since += 1,
            _ => state.count.accept(request),
        }
    }

    /// Takes note that the server refused a request that was sent at `sent`, so that all calls pause.
    pub(super) fn refused(&self, sent: Instant, pause: Duration) {
        let received = Instant::now();
        let request = RoundTrip { sent, received };
        let resume = received + pause.min(Duration::from_secs(86_400));
        let mut state = locked(&self.state);
        state.last_active = state.last_active.max(received);
        let before = state.last_refusal.take();
        let refusal = match before {
            Some(before) if sent <= before.at => before.extend(request, resume),
            before => {
                state.refusals += 1;
                let count = std::mem::take(&mut state.count);
                state.count.after_refusal = true;
                Refusal::new(request, resume, count, state.limited_to, before)
            }
        };
        tracing::debug!(
            requests_per_second = refusal.rate(resume),
            "limiting the rate after a refusal"
        );
        state.next = refusal.start();
        state.last_refusal = Some(refusal);
    }

    /// How many times the server refused requests (429, or 503 with `Retry-After`). Requests that were in flight
    /// together count once.
    pub(crate) fn refusals(&self) -> u64 {
        locked(&self.state).refusals
    }

    fn rate(&self, state: &State, now: Instant) -> Option<f64> {
        let refusal = state.last_refusal.as_ref();
        let learned = refusal.map(|refusal| refusal.rate(now));
        let rates = learned.into_iter().chain(self.max_per_second);
        rates.reduce(f64::min)
    }
}

impl State {
    fn send(&mut self, at: Instant) {
        let pause = self.last_refusal.as_ref().map(|refusal| refusal.resume);
        let since = self.last_active.max(pause.unwrap_or(self.last_active));
        if at.saturating_duration_since(since) > SILENCE {
            self.count = Count::default();
        }
        self.last_active = self.last_active.max(at);
    }
}

#[cfg(test)]
mod tests;

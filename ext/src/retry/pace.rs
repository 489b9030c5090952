//! How fast requests may go: a rate that is learned from refusals.
//!
//! Until the server refuses a request (429, or 503 with `Retry-After`), nothing is
//! held back, unless the caller set a ceiling. From then on requests are spaced
//! evenly, at a rate that is found by halving an interval:
//!
//! - What the server took since the refusal before, over all of the time since
//!   then, is a rate that it can bear.
//! - The rate at which we sent when it refused is one that it cannot bear for long.
//! - The next rate is the middle of the two, and rises by 2 % of itself each second,
//!   so that a limit that was raised is found too.
//!
//! The first refusal knows the lower end alone: from there the rate doubles twice a
//! second until the next refusal shows an upper end. With a server whose limit is
//! a bucket of one second's worth, this keeps the bucket in use and costs one
//! refused request per round; a smaller bucket loses what a `Retry-After` in
//! whole seconds makes us wait beyond the time it takes to fill.
//!
//! All requests that were under way at a refusal count as one.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How much the rate rises a second while no upper end is known: by so many times.
const SEARCH: f64 = 4.0;
/// How much it rises a second afterwards, as a share of itself.
const CREEP: f64 = 0.02;
/// Where in between what was borne and what was refused the next rate is.
const MIDDLE: f64 = 0.5;
/// How far the rate at a refusal is believed to be above the mean of what was taken: callers
/// may have sent less than they were allowed.
const LEAD: f64 = 2.0;
/// The slowest rate, in requests per second: spacing never holds a single call back by more
/// than 50 ms, since a client that sends little has little to learn a rate from. A server that
/// can bear less says so with `Retry-After`, which holds for all.
const SLOWEST: f64 = 20.0;
/// How late a request may be and still keep the place that its rate gave it.
const CATCH_UP: Duration = Duration::from_millis(10);
/// A client that was silent for so long is at the start of a new burst.
const SILENCE: Duration = Duration::from_secs(1);

/// The spacing of all requests of a client.
#[derive(Debug)]
pub(super) struct Pace {
    /// The rate that the caller allows, in requests per second.
    ceiling: Option<f64>,
    state: Mutex<State>,
    /// How many runs of many calls want their requests spaced.
    spaced: Arc<AtomicUsize>,
}

/// While it lives, requests are spaced at the learned rate.
#[derive(Debug)]
pub(crate) struct Spacing(Arc<AtomicUsize>);

impl Drop for Spacing {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[derive(Debug)]
struct State {
    learned: Option<Learned>,
    /// What the server took since `counted_from`.
    taken: u64,
    counted_from: Instant,
    last_sent: Instant,
    /// When the next request may go.
    next: Instant,
    /// Requests sent before this belong to a refusal that is dealt with.
    dealt_with: Option<Instant>,
    refusals: u64,
}

/// A rate since a refusal.
#[derive(Clone, Copy, Debug)]
struct Learned {
    base: f64,
    /// When sending goes on.
    from: Instant,
    has_upper_end: bool,
}

impl Learned {
    fn at(&self, now: Instant) -> f64 {
        let seconds = now.saturating_duration_since(self.from).as_secs_f64();
        if self.has_upper_end {
            self.base * (1.0 + CREEP * seconds)
        } else {
            // Bounded, so that a long silence does not overflow.
            self.base * SEARCH.powf(seconds.min(16.0))
        }
    }
}

impl Pace {
    pub(super) fn new(ceiling: Option<f64>) -> Self {
        let now = Instant::now();
        Self {
            ceiling,
            spaced: Arc::default(),
            state: Mutex::new(State {
                learned: None,
                taken: 0,
                counted_from: now,
                last_sent: now,
                next: now,
                dealt_with: None,
                refusals: 0,
            }),
        }
    }

    /// Has requests spaced for as long as the guard lives.
    pub(super) fn space(&self) -> Spacing {
        self.spaced.fetch_add(1, Ordering::Relaxed);
        Spacing(self.spaced.clone())
    }

    pub(super) fn is_spaced(&self) -> bool {
        self.ceiling.is_some() || self.spaced.load(Ordering::Relaxed) > 0
    }

    /// Takes a place in the line: how long to wait for it, at most `longest`. `Err` has the wait
    /// where it is longer; no place is taken then.
    pub(super) fn take_place(&self, longest: Duration) -> Result<Duration, Duration> {
        let mut state = self.state();
        let now = Instant::now();
        let Some(rate) = self.rate(&state, now) else {
            state.sent(now);
            return Ok(Duration::ZERO);
        };
        let place = state.next.max(now.checked_sub(CATCH_UP).unwrap_or(now));
        let wait = place.saturating_duration_since(now);
        if wait > longest {
            return Err(wait);
        }
        state.next = place + Duration::from_secs_f64(1.0 / rate);
        state.sent(now + wait);
        Ok(wait)
    }

    /// A request goes without a place in the line.
    pub(super) fn count_sent(&self) {
        self.state().sent(Instant::now());
    }

    /// The server took a request, whatever it made of it.
    pub(super) fn taken(&self) {
        self.state().taken += 1;
    }

    /// The server refused a request that was sent at `sent`, and wants a pause.
    pub(super) fn refused(&self, sent: Instant, pause: Duration) {
        let now = Instant::now();
        let mut state = self.state();
        if state.dealt_with.is_some_and(|until| sent <= until) {
            return;
        }
        let taken = f64::from(u32::try_from(state.taken).unwrap_or(u32::MAX));
        let since = now
            .saturating_duration_since(state.counted_from)
            .as_secs_f64();
        let pause = pause.min(Duration::from_secs(86_400));
        let base = match state.learned {
            None => taken / (since + pause.as_secs_f64()).max(1e-3),
            Some(learned) => {
                let sending = now.saturating_duration_since(learned.from).as_secs_f64();
                let mean = taken / sending.max(1e-3);
                let refused = learned.at(sent).min(LEAD * mean);
                let borne = (taken / since.max(1e-3)).min(refused);
                borne + (refused - borne) * MIDDLE
            }
        };
        state.learned = Some(Learned {
            base: base.max(SLOWEST),
            from: now + pause,
            has_upper_end: state.learned.is_some(),
        });
        tracing::debug!(
            requests_per_second = base.max(SLOWEST),
            "pacing after a refusal"
        );
        state.taken = 0;
        state.counted_from = now;
        state.next = now + pause;
        state.dealt_with = Some(now);
        state.refusals += 1;
    }

    /// How many times the server refused, requests that were under way together counted once.
    pub(super) fn refusals(&self) -> u64 {
        self.state().refusals
    }

    fn rate(&self, state: &State, now: Instant) -> Option<f64> {
        let learned = state.learned.map(|learned| learned.at(now));
        match (learned, self.ceiling) {
            (Some(learned), Some(ceiling)) => Some(learned.min(ceiling)),
            (rate, None) | (None, rate) => rate,
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn sent(&mut self, at: Instant) {
        if self.learned.is_none() && at.saturating_duration_since(self.last_sent) > SILENCE {
            self.taken = 0;
            self.counted_from = at;
        }
        self.last_sent = self.last_sent.max(at);
    }
}

impl Default for Pace {
    fn default() -> Self {
        Self::new(None)
    }
}

#[cfg(test)]
mod tests;

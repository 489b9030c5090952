//! A refusal, and the rate that follows from it.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::estimate::{Estimate, Observed};

/// The share of the estimated rate that the limiter uses.
const USED: f64 = 0.98;
/// For how many times the cost of a refusal the rate is held before it rises.
const HOLD: f64 = 12.0;
/// The shortest hold, in seconds.
const SHORTEST_HOLD: f64 = 3.0;
/// The factor by which an estimated rate rises each second after the hold.
const RISE: f64 = 1.25;
/// The same for a presumed rate.
const PRESUMED_RISE: f64 = 2.0;
/// The slowest rate, in requests per second: places are at most 500 ms apart. If a server accepts
/// less, its `Retry-After` says so.
const SLOWEST: f64 = 2.0;
/// How late every request may be and still keep its place.
pub(super) const CATCH_UP: Duration = Duration::from_millis(10);
/// How often the count of accepted requests is noted, and how many notes are kept.
const NOTE_EVERY: Duration = Duration::from_millis(100);
const NOTES: usize = 50;

/// The requests that the server accepted since the last refusal, or since a silence.
#[derive(Debug, Default)]
pub(super) struct Count {
    accepted: u32,
    /// The first of them.
    first: Option<RoundTrip>,
    /// The longest that a response took.
    longest: Duration,
    /// Whether it began with a refusal, so that the server's bucket was empty.
    pub(super) after_refusal: bool,
    /// The number of accepted requests at several moments.
    notes: VecDeque<(Instant, u32)>,
}

/// When a request was sent, and when its response was received. The server decided in between.
#[derive(Clone, Copy, Debug)]
pub(super) struct RoundTrip {
    pub(super) sent: Instant,
    pub(super) received: Instant,
}

/// A refusal, including the requests that were in flight at that moment.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) at: Instant,
    /// The last of these requests that was refused.
    last: RoundTrip,
    pub(super) resume: Instant,
    count: Count,
    observed: Observed,
    /// How many requests in flight were accepted after the last that was refused.
    pub(super) since: u32,
    before: Option<Estimate>,
    estimate: Estimate,
}

impl Count {
    pub(super) fn accept(&mut self, request: RoundTrip) {
        self.first.get_or_insert(request);
        let took = request.received.saturating_duration_since(request.sent);
        self.longest = self.longest.max(took);
        let now = request.received;
        let last = self.notes.back();
        if last.is_none_or(|(at, _)| *at + NOTE_EVERY <= now) {
            if self.notes.len() == NOTES {
                self.notes.pop_front();
            }
            self.notes.push_back((now, self.accepted));
        }
        self.accepted = self.accepted.saturating_add(1);
    }
}

impl Refusal {
    pub(super) fn new(
        request: RoundTrip,
        resume: Instant,
        count: Count,
        limited_to: Option<f64>,
        before: Option<Self>,
    ) -> Self {
        let first = count.first.unwrap_or(request);
        let empty = before.as_ref().filter(|_| count.after_refusal);
        let refill = empty.map(|before| first.sent.saturating_duration_since(before.last.sent));
        let mut refusal = Self {
            at: request.received,
            last: request,
            resume,
            count,
            observed: Observed {
                refill: refill.map_or(f64::INFINITY, |refill| refill.as_secs_f64()),
                late: before.as_ref().map_or(0.0, |before| before.since.into()),
                limited_to: limited_to.unwrap_or(f64::INFINITY),
                ..Observed::default()
            },
            since: 0,
            before: before.map(|before| before.estimate),
            estimate: Estimate::default(),
        };
        refusal.observe();
        refusal
    }

    /// Adds a refused request that was in flight together with the others.
    pub(super) fn extend(mut self, request: RoundTrip, resume: Instant) -> Self {
        self.last = request;
        self.resume = self.resume.max(resume);
        let since = std::mem::take(&mut self.since);
        self.observed.between_refusals.0 += f64::from(since);
        self.count.accepted = self.count.accepted.saturating_add(since);
        self.observe();
        self
    }

    /// Estimates the limit from the requests up to the last that was refused.
    fn observe(&mut self) {
        let first = self.count.first.unwrap_or(self.last);
        // A response that took longer than all others was read late, not sent late.
        let until = self.last.received;
        let until = until.min(self.last.sent + self.count.longest);
        let seconds = |from: Instant| until.saturating_duration_since(from).as_secs_f64();
        // The bucket still held part of a token: half of one on average.
        let accepted = f64::from(self.count.accepted) + 0.5;
        let recent = |(at, count): &(Instant, u32)| (accepted - f64::from(*count), seconds(*at));
        self.observed.accepted = accepted;
        self.observed.seconds = seconds(first.received);
        self.observed.between_refusals.1 = seconds(self.at);
        self.observed.recent = self.count.notes.iter().map(recent).collect();
        self.estimate = match &self.before {
            None => Estimate::presumed(&self.observed),
            Some(before) => before.refined(&self.observed),
        };
    }

    fn pause(&self) -> f64 {
        self.resume.saturating_duration_since(self.at).as_secs_f64()
    }

    /// The rate before it rises.
    fn held_rate(&self) -> f64 {
        (self.estimate.rate * USED).max(SLOWEST)
    }

    pub(super) fn rate(&self, now: Instant) -> f64 {
        let cost = (self.pause() - self.estimate.depth()).max(0.0);
        let hold = (cost * HOLD).max(SHORTEST_HOLD);
        let rising = now.saturating_duration_since(self.resume).as_secs_f64() - hold;
        let rise = if self.estimate.is_presumed {
            PRESUMED_RISE
        } else {
            RISE
        };
        // Bounded, so that a long silence does not overflow.
        self.held_rate() * rise.powf(rising.clamp(0.0, 20.0))
    }

    /// How late a request may be and still keep its place, since the bucket fills meanwhile.
    pub(super) fn credit(&self) -> Duration {
        let share = if self.estimate.is_presumed { 0.5 } else { 0.9 };
        let seconds = share * self.estimate.burst / self.held_rate();
        Duration::from_secs_f64(seconds.min(60.0)).max(CATCH_UP)
    }

    /// The place of the first request after the pause. The earlier it is before the end of the pause,
    /// the larger is the burst at that end. If the bucket is shallow, another refusal costs more, so the
    /// burst spends a smaller share of it.
    pub(super) fn start(&self) -> Instant {
        if self.estimate.is_presumed {
            return self.resume;
        }
        let share = (self.estimate.depth() / self.pause().max(1e-3)).min(0.9);
        let filled = self.estimate.burst.min(self.estimate.rate * self.pause());
        before(
            self.resume,
            Duration::from_secs_f64(share * filled / self.held_rate()),
        )
    }
}

/// `moment` minus `by`.
pub(super) fn before(moment: Instant, by: Duration) -> Instant {
    moment.checked_sub(by).unwrap_or(moment)
}

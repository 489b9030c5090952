//! Clients with many calls at a time against a server with a limit, event by event on paused time.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::Duration;

use tokio::time::{Instant, advance};

use super::super::{RateLimiter, RateLimiterGuard};

/// How the server rounds the time until it accepts the next request.
#[derive(Clone, Copy, Debug)]
pub(super) enum WaitRounding {
    WholeSeconds,
    Exact,
    Zero,
}

/// The limit from a moment on; times are in seconds, rates per second.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limit {
    pub(super) from: f64,
    pub(super) rate: f64,
    pub(super) burst: f64,
}

#[derive(Clone, Debug)]
pub(super) struct Setup {
    pub(super) limits: Vec<Limit>,
    pub(super) retry_after: WaitRounding,
    pub(super) latency: f64,
    pub(super) clients: usize,
    /// How many calls a client has in flight at a time.
    pub(super) concurrency: usize,
    /// How many requests are to be accepted.
    pub(super) requests: u32,
    /// When to stop, if not earlier.
    pub(super) until: f64,
    pub(super) seed: u64,
}

impl Setup {
    pub(super) fn new(rate: f64, burst: f64, requests: u32) -> Self {
        let limit = Limit {
            from: 0.0,
            rate,
            burst: burst.max(1.0),
        };
        Self {
            limits: vec![limit],
            retry_after: WaitRounding::WholeSeconds,
            latency: 0.0,
            clients: 1,
            concurrency: 16,
            requests,
            until: f64::INFINITY,
            seed: 1,
        }
    }

    /// The least time that the limit allows.
    pub(super) fn least(&self) -> f64 {
        (f64::from(self.requests) - self.limits[0].burst) / self.limits[0].rate
    }
}

#[derive(Debug)]
pub(super) struct SimulationResult {
    pub(super) seconds: f64,
    /// When each request was accepted.
    pub(super) accepted: Vec<f64>,
    pub(super) refused: u32,
}

impl SimulationResult {
    pub(super) fn refused_share(&self) -> f64 {
        f64::from(self.refused) / self.accepted.len().max(1) as f64
    }

    pub(super) fn accepted_between(&self, from: f64, until: f64) -> usize {
        let within = |at: &&f64| (from..until).contains(*at);
        self.accepted.iter().filter(within).count()
    }
}

/// What happens to a call next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Ask,
    Place {
        refusals: u64,
    },
    Arrive {
        sent: Duration,
    },
    Respond {
        sent: Duration,
        pause: Option<Duration>,
    },
}

struct SimulatedClient {
    limiter: RateLimiter,
    _guard: RateLimiterGuard,
    paused_until: Duration,
    /// When the one core that it has is free.
    idle: Duration,
}

/// What a request costs its client in CPU time.
const WORK: Duration = Duration::from_micros(150);
/// The least latency.
const LOOPBACK: f64 = 0.0002;

pub(super) async fn simulate(setup: &Setup) -> SimulationResult {
    let mut random = fastrand::Rng::with_seed(setup.seed);
    let start = Instant::now();
    let mut clients: Vec<SimulatedClient> =
        (0..setup.clients).map(|_| SimulatedClient::new()).collect();
    let mut server = Server::new(setup);
    let mut outcome = SimulationResult {
        seconds: 0.0,
        accepted: Vec::new(),
        refused: 0,
    };
    let calls = 0..setup.clients * setup.concurrency;
    let mut events: BinaryHeap<_> = calls
        .map(|call| Reverse((Duration::ZERO, call, Event::Ask)))
        .collect();
    while let Some(Reverse((at, call, event))) = events.pop() {
        advance((start + at).saturating_duration_since(Instant::now())).await;
        if at.as_secs_f64() >= setup.until {
            break;
        }
        let client = &mut clients[call / setup.concurrency];
        let latency = setup.latency.max(LOOPBACK) * (1.0 + 0.1 * random.f64());
        let one_way = Duration::from_secs_f64(latency / 2.0);
        let (at, event) = match event {
            Event::Ask if client.paused_until > at => {
                let apart = Duration::from_secs_f64(0.05 * random.f64());
                (client.paused_until + apart, Event::Ask)
            }
            Event::Ask => {
                let wait = client.limiter.reserve(Duration::MAX).unwrap();
                // Timers count in milliseconds.
                let wait = Duration::from_millis(wait.as_micros().div_ceil(1000) as u64);
                let refusals = client.limiter.refusals();
                (at + wait, Event::Place { refusals })
            }
            Event::Place { refusals } => {
                if client.limiter.refusals() == refusals && client.paused_until <= at {
                    client.idle = client.idle.max(at) + WORK;
                    (client.idle + one_way, Event::Arrive { sent: at })
                } else {
                    (at, Event::Ask)
                }
            }
            Event::Arrive { sent } => {
                let pause = server.admit(at.as_secs_f64()).err();
                match pause {
                    None => outcome.accepted.push(at.as_secs_f64()),
                    Some(_) => outcome.refused += 1,
                }
                outcome.seconds = at.as_secs_f64();
                if outcome.accepted.len() == setup.requests as usize {
                    break;
                }
                (at + one_way, Event::Respond { sent, pause })
            }
            Event::Respond { sent, pause: None } => {
                client.limiter.accepted(start + sent);
                (at, Event::Ask)
            }
            Event::Respond {
                sent,
                pause: Some(pause),
            } => {
                let backoff = Duration::from_secs_f64(0.2 * random.f64());
                let pause = pause.max(backoff);
                client.limiter.refused(start + sent, pause);
                client.paused_until = client.paused_until.max(at + pause);
                (at + pause, Event::Ask)
            }
        };
        events.push(Reverse((at, call, event)));
    }
    outcome
}

impl SimulatedClient {
    fn new() -> Self {
        let limiter = RateLimiter::new(None);
        Self {
            _guard: limiter.enforce(),
            limiter,
            paused_until: Duration::ZERO,
            idle: Duration::ZERO,
        }
    }
}

struct Server<'a> {
    setup: &'a Setup,
    tokens: f64,
    filled: f64,
}

impl<'a> Server<'a> {
    fn new(setup: &'a Setup) -> Self {
        Self {
            setup,
            tokens: setup.limits[0].burst,
            filled: 0.0,
        }
    }

    fn admit(&mut self, at: f64) -> Result<(), Duration> {
        let limits = self.setup.limits.iter();
        let limit = limits.rev().find(|limit| limit.from <= at).unwrap();
        let new = (at - self.filled) * limit.rate;
        self.filled = at;
        self.tokens = (self.tokens + new).min(limit.burst);
        if self.tokens >= 1.0 {
            self.tokens -= 1.0;
            return Ok(());
        }
        let exact = (1.0 - self.tokens) / limit.rate;
        Err(Duration::from_secs_f64(match self.setup.retry_after {
            WaitRounding::WholeSeconds => exact.ceil(),
            WaitRounding::Exact => exact,
            WaitRounding::Zero => 0.0,
        }))
    }
}

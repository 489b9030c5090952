//! The pace against servers with limits of several kinds, on paused time.

use super::Pace;
use std::time::Duration;
use tokio::time::{Instant, advance, sleep};

const SECOND: Duration = Duration::from_secs(1);

/// A server that lets `rate` requests a second through, and `burst` at once.
struct Limit {
    rate: f64,
    burst: f64,
    tokens: f64,
    filled: Instant,
}

impl Limit {
    fn new(rate: f64, burst: f64) -> Self {
        Self {
            rate,
            burst,
            tokens: burst,
            filled: Instant::now(),
        }
    }

    fn admits(&mut self) -> bool {
        let filled = std::mem::replace(&mut self.filled, Instant::now());
        let new = filled.elapsed().as_secs_f64() * self.rate;
        self.tokens = (self.tokens + new).min(self.burst);
        let admits = self.tokens >= 1.0;
        self.tokens -= if admits { 1.0 } else { 0.0 };
        admits
    }
}

async fn turn(pace: &Pace) {
    let wait = pace.take_place(Duration::MAX).unwrap();
    if !wait.is_zero() {
        sleep(wait).await;
    }
}

/// Sends `requests` one after the other, waiting a second at each refusal: the time it took, and the refusals.
async fn run(limit: &mut Limit, requests: u32) -> (f64, u32) {
    let pace = Pace::default();
    let began = Instant::now();
    let (mut done, mut refused) = (0, 0);
    while done < requests {
        turn(&pace).await;
        if limit.admits() {
            pace.taken();
            done += 1;
        } else {
            refused += 1;
            pace.refused(Instant::now(), SECOND);
            sleep(SECOND).await;
        }
        // Time that is paused stands still while nobody sleeps.
        advance(Duration::from_micros(300)).await;
    }
    (began.elapsed().as_secs_f64(), refused)
}

#[tokio::test(start_paused = true)]
async fn a_limit_is_used_to_the_full() {
    for (rate, burst, requests, share) in [
        (200.0, 200.0, 2000, 1.05),
        (200.0, 200.0, 20_000, 1.05),
        (50.0, 50.0, 2000, 1.05),
        (1000.0, 1000.0, 20_000, 1.05),
        // A pause of a second costs a bucket of a tenth of one most of that second.
        (200.0, 20.0, 20_000, 1.25),
    ] {
        let (took, refused) = run(&mut Limit::new(rate, burst), requests).await;
        let least = (f64::from(requests) - burst) / rate;
        assert!(
            took <= share * least,
            "{took} s of {least} s at {rate} a second, {burst} at once"
        );
        assert!(
            f64::from(refused) <= 0.01 * f64::from(requests),
            "{refused} refused"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_falls_and_rises_is_followed() {
    let pace = Pace::default();
    let mut limit = Limit::new(200.0, 200.0);
    let mut taken = [0_u32; 3];
    for (phase, rate) in [(0, 200.0), (1, 50.0), (2, 200.0)] {
        limit.rate = rate;
        limit.burst = rate;
        let began = Instant::now();
        while began.elapsed() < 120 * SECOND {
            turn(&pace).await;
            if limit.admits() {
                pace.taken();
                taken[phase] += 1;
            } else {
                pace.refused(Instant::now(), SECOND);
                sleep(SECOND).await;
            }
            advance(Duration::from_micros(300)).await;
        }
    }
    assert!(taken[0] > 23_000, "{taken:?}");
    assert!(taken[1] > 5_500, "{taken:?}");
    assert!(taken[2] > 12_000, "{taken:?}");
}

#[tokio::test(start_paused = true)]
async fn nothing_is_held_back_before_a_refusal() {
    let pace = Pace::default();
    assert!((0..1000).all(|_| pace.take_place(Duration::ZERO) == Ok(Duration::ZERO)));
}

#[tokio::test(start_paused = true)]
async fn requests_under_way_together_are_refused_once() {
    let pace = Pace::default();
    let sent = Instant::now();
    sleep(SECOND / 10).await;
    for _ in 0..16 {
        pace.refused(sent, SECOND);
    }
    assert_eq!(pace.refusals(), 1);
    sleep(2 * SECOND).await;
    pace.refused(Instant::now(), SECOND);
    assert_eq!(pace.refusals(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_ceiling_holds_from_the_start() {
    let pace = Pace::new(Some(10.0));
    let waits: Vec<_> = (0..21)
        .map(|_| pace.take_place(Duration::MAX).unwrap())
        .collect();
    assert!(waits[20] >= 19 * SECOND / 10, "{waits:?}");
    assert!(pace.take_place(SECOND).is_err());
}

#[tokio::test(start_paused = true)]
async fn a_burst_after_a_silence_is_counted_by_itself() {
    let pace = Pace::default();
    pace.take_place(Duration::ZERO).unwrap();
    pace.taken();
    sleep(3600 * SECOND).await;
    for _ in 0..100 {
        pace.take_place(Duration::ZERO).unwrap();
        pace.taken();
    }
    pace.refused(Instant::now(), SECOND);
    sleep(SECOND).await;
    pace.take_place(Duration::MAX).unwrap();
    let wait = pace.take_place(Duration::MAX).unwrap();
    assert!(wait < SECOND / 50, "{wait:?}");
}

//! The rate limiter by itself, and against servers with limits of many kinds.

mod simulation;

use std::time::Duration;

use tokio::time::{Instant, sleep};

use self::simulation::{Limit, Setup, SimulationResult, WaitRounding, simulate};
use super::RateLimiter;

const SECOND: Duration = Duration::from_secs(1);

/// Simulates, and checks the time that it took, in seconds, and the share of requests that were
/// refused.
async fn check(setup: Setup, seconds: f64, refused: f64) {
    let outcome = simulate(&setup).await;
    let (took, share) = (outcome.seconds, outcome.refused_share());
    let least = setup.least();
    assert!(took <= seconds, "{took:.2} s of {least:.2} s: {setup:?}");
    assert!(share <= refused, "{share:.4} refused: {setup:?}");
}

#[tokio::test(start_paused = true)]
async fn a_limit_is_used_to_the_full() {
    for (rate, burst, requests, share) in [
        (200.0, 200.0, 2000, 1.05),
        (200.0, 200.0, 20_000, 1.05),
        (50.0, 50.0, 2000, 1.05),
        (1000.0, 1000.0, 20_000, 1.05),
        // Each refusal costs a bucket of a tenth of a second most of the second that we pause.
        (200.0, 20.0, 2000, 1.15),
        (200.0, 20.0, 20_000, 1.15),
    ] {
        for (concurrency, refused, seed) in [(1, 0.01, 1), (16, 0.02, 2), (16, 0.02, 3)] {
            let setup = Setup {
                concurrency,
                seed,
                ..Setup::new(rate, burst, requests)
            };
            let seconds = share * setup.least();
            check(setup, seconds, refused).await;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn buckets_of_any_depth_are_learned() {
    for latency in [0.0, 0.02, 0.1] {
        for (rate, requests) in [(20.0, 500), (50.0, 1000), (200.0, 2000), (1000.0, 8000)] {
            for (depth, seconds) in [
                // The rate is presumed too low, and rises late.
                (0.02, 23.0),
                (0.05, 16.0),
                // One refusal or two, or a few if there is little to learn a slow rate from.
                (0.1, 5.5),
                (0.2, 5.5),
                (0.5, 2.5),
                (1.0, 0.5),
                (2.0, 0.5),
                (5.0, 0.5),
            ] {
                let concurrency = if latency < 0.1 { 16 } else { 64 };
                if f64::from(concurrency) < 1.2 * rate * latency {
                    continue;
                }
                let setup = Setup {
                    latency,
                    concurrency: concurrency as usize,
                    ..Setup::new(rate, (rate * depth).round(), requests)
                };
                let seconds = 1.1 * setup.least() + seconds;
                // All that are in flight at a refusal are refused.
                let refused = f64::from(4 * concurrency) / f64::from(requests);
                check(setup, seconds, refused).await;
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_shorter_than_a_second_is_learned_from() {
    for retry_after in [WaitRounding::Exact, WaitRounding::Zero] {
        for latency in [0.0, 0.02] {
            for burst in [20.0, 100.0, 200.0] {
                let setup = Setup {
                    retry_after,
                    latency,
                    ..Setup::new(200.0, burst, 2000)
                };
                let seconds = 1.2 * setup.least();
                check(setup, seconds, 0.02).await;
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn clients_share_a_limit() {
    for clients in [2, 4] {
        for (burst, share) in [(20.0, 1.5), (100.0, 1.25), (200.0, 1.15)] {
            for latency in [0.0, 0.02] {
                let setup = Setup {
                    clients,
                    latency,
                    ..Setup::new(200.0, burst, 5000)
                };
                let seconds = share * setup.least();
                check(setup, seconds, 0.04).await;
            }
        }
    }
}

/// How many requests are accepted in each of several phases of 120 s.
async fn phases(depth: f64, rates: &[f64]) -> Vec<usize> {
    let starts = (0..).map(|phase| f64::from(phase) * 120.0);
    let limits: Vec<_> = starts
        .zip(rates)
        .map(|(from, rate)| Limit {
            from,
            rate: *rate,
            burst: rate * depth,
        })
        .collect();
    let setup = Setup {
        until: 120.0 * rates.len() as f64,
        limits,
        ..Setup::new(0.0, 0.0, u32::MAX)
    };
    let outcome: SimulationResult = simulate(&setup).await;
    let froms = setup.limits.iter().map(|limit| limit.from);
    froms
        .map(|from| outcome.accepted_between(from, from + 120.0))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_falls_and_rises_is_followed() {
    let accepted = phases(1.0, &[200.0, 50.0, 200.0]).await;
    assert!(accepted[0] > 23_000, "{accepted:?}");
    assert!(accepted[1] > 5_500, "{accepted:?}");
    assert!(accepted[2] > 12_000, "{accepted:?}");
    let accepted = phases(0.1, &[200.0, 50.0, 200.0, 500.0]).await;
    assert!(accepted[0] > 20_000, "{accepted:?}");
    assert!(accepted[1] > 4_500, "{accepted:?}");
    assert!(accepted[2] > 12_000, "{accepted:?}");
    assert!(accepted[3] > 30_000, "{accepted:?}");
}

#[tokio::test(start_paused = true)]
async fn nothing_is_held_back_before_a_refusal() {
    let limiter = RateLimiter::new(None);
    let _guard = limiter.enforce();
    assert!((0..1000).all(|_| limiter.reserve(Duration::ZERO) == Ok(Duration::ZERO)));
}

#[tokio::test(start_paused = true)]
async fn nothing_is_held_back_without_a_guard() {
    let limiter = RateLimiter::new(None);
    drop(limiter.enforce());
    limiter.refused(Instant::now(), SECOND);
    sleep(SECOND).await;
    assert!((0..1000).all(|_| limiter.reserve(Duration::ZERO) == Ok(Duration::ZERO)));
}

#[tokio::test(start_paused = true)]
async fn requests_in_flight_together_are_refused_once() {
    let limiter = RateLimiter::new(None);
    let sent = Instant::now();
    sleep(SECOND / 10).await;
    for _ in 0..16 {
        limiter.refused(sent, SECOND);
    }
    assert_eq!(limiter.refusals(), 1);
    sleep(2 * SECOND).await;
    limiter.refused(Instant::now(), SECOND);
    assert_eq!(limiter.refusals(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_maximum_holds_from_the_start() {
    let limiter = RateLimiter::new(Some(10.0));
    let waits: Vec<_> = (0..21)
        .map(|_| limiter.reserve(Duration::MAX).unwrap())
        .collect();
    assert!(waits[20] >= 19 * SECOND / 10, "{waits:?}");
    assert!(limiter.reserve(SECOND).is_err());
}

#[tokio::test(start_paused = true)]
async fn a_burst_after_a_silence_is_counted_by_itself() {
    let limiter = RateLimiter::new(None);
    let _guard = limiter.enforce();
    limiter.reserve(Duration::ZERO).unwrap();
    limiter.accepted(Instant::now());
    sleep(3600 * SECOND).await;
    for _ in 0..100 {
        limiter.reserve(Duration::ZERO).unwrap();
        limiter.accepted(Instant::now());
    }
    limiter.refused(Instant::now(), SECOND);
    sleep(SECOND).await;
    limiter.reserve(Duration::MAX).unwrap();
    let wait = limiter.reserve(Duration::MAX).unwrap();
    assert!(wait < SECOND / 50, "{wait:?}");
}

#[tokio::test(start_paused = true)]
async fn a_refusal_voids_the_places_that_were_given_out() {
    let limiter = RateLimiter::new(Some(1.0));
    limiter.reserve(Duration::MAX).unwrap();
    let began = Instant::now();
    let always = || Duration::MAX;
    let acquire = limiter.acquire(&always);
    let refuse = async {
        sleep(SECOND / 2).await;
        limiter.refused(began, 5 * SECOND);
    };
    let (acquired, ()) = tokio::join!(acquire, refuse);
    acquired.unwrap();
    assert!(began.elapsed() >= 5 * SECOND, "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_call_does_not_wait_for_a_place_that_comes_too_late() {
    let limiter = RateLimiter::new(Some(0.1));
    limiter.reserve(Duration::MAX).unwrap();
    let began = Instant::now();
    assert!(limiter.acquire(&|| SECOND).await.is_err());
    assert_eq!(began.elapsed(), Duration::ZERO);
}

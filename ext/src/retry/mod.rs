//! Retries that know what may have happened.
//!
//! A failed try is retried where that can do no harm and may help:
//!
//! | what is known of the try | list, get, create, update, delete | resend, reset |
//! |---|---|---|
//! | not sent: no connection | retry | retry |
//! | rejected: 429, 503 with `Retry-After` | retry | retry |
//! | unknown: timeout, broken connection, unreadable answer, 408, 5xx but 501 and 505 | retry | give up |
//! | final: any other answer, bad input | give up | give up |
//!
//! Resending and resetting mail a person each time, so a second request is sent
//! only where the first did nothing for sure. A create is repeatable since the
//! server holds one user per address; what its second response means is worked
//! out with the outcome.
//!
//! The defaults, and why: 4 attempts, since a fourth failure in a row is an outage
//! and not a hiccup; a first backoff of at most 200 ms, doubling to at most 10 s,
//! with full jitter so that clients do not come back in step; 30 s a try and 120 s
//! a call, so that no caller hangs; and one retry per ten calls
//! over time, so that a struggling server sees at most a tenth more of us.
//!
//! A refusal (429, or 503 with `Retry-After`) goes through these steps, in this order:
//!
//! 1. Every call of the client pauses for the backoff, or for as long as the server asked if that is longer.
//! 2. The rate limiter learns how fast the server takes requests.
//! 3. The policy decides whether the refused call is retried. The deadline and the budget can forbid it.
//! 4. The next request of any call waits until the pause is over, and then for its turn with the rate limiter.
//!
//! The rate limiter holds requests back while a [bulk](crate::bulk) run is in progress. Single calls outside of one are
//! held back only if [`max_requests_per_second`](crate::ClientBuilder::max_requests_per_second) is set.

mod backoff;
mod budget;
mod context;
mod pause;
mod policy;
mod rate_limiter;
mod retry_after;
mod retry_loop;

pub use backoff::Backoff;
pub use budget::RetryBudget;
pub(crate) use context::CallContext;
pub use policy::{Failure, RetryDecision, RetryPolicy, StandardRetry};
pub(crate) use rate_limiter::RateLimiterGuard;
pub(crate) use retry_after::retry_after;
pub(crate) use retry_loop::{Attempt, RetryLoop, RetrySettings};

//! When and how failed attempts are retried.
//!
//! # What is retried
//!
//! An attempt is retried if another one may succeed and cannot do harm:
//!
//! | effect of the attempt | list, get, create, update, delete | resend, reset |
//! |---|---|---|
//! | not sent: no connection | retry | retry |
//! | rejected: 429, or 503 with `Retry-After` | retry | retry |
//! | unknown: timeout, broken connection, unreadable response, 408, or 5xx except 501 and 505 | retry | give up |
//! | any other response, or invalid input | give up | give up |
//!
//! Resending an invitation and resetting a password mail a person each time. They are retried only if the attempt
//! certainly had no effect. A create is idempotent because the server holds one user per address. The
//! [outcome](crate::users) of a create takes earlier attempts into account.
//!
//! # Defaults
//!
//! - **4 attempts per call.** A fourth failure in a row is an outage, and more attempts do not help.
//! - **Backoff of up to 200 ms before the first retry, doubling up to 10 s**, with full jitter, so that clients do not
//!   retry at the same time.
//! - **30 s per attempt and 120 s per call**, so that no caller hangs.
//! - **One retry per ten calls over time**, so that retries add at most a tenth to the load of a server in trouble.
//!
//! # What happens after a 429
//!
//! A 429, or a 503 with `Retry-After`, is a refusal: the server did nothing and wants fewer requests. It meets these
//! mechanisms, in this order:
//!
//! 1. **`Retry-After` is a floor of the backoff.** The wait before another attempt is the [backoff](Backoff) or the
//!    `Retry-After` of the response, whichever is longer.
//! 2. **Pause.** Every call of the client waits that long before its next attempt, whether or not this call is retried:
//!    up to 300 s, or up to the deadline if that is longer. Each call adds up to 50 ms at random, so that they do not
//!    all resume at once. A call that has less time left fails without a request.
//! 3. **Rate limiter.** It learns the server's rate from the requests that the server accepts and refuses. It holds
//!    requests to that rate only while a [bulk](crate::bulk) run is in progress. A
//!    [maximum](crate::ClientBuilder::max_requests_per_second) that you set always applies.
//! 4. **Retry.** The call makes another attempt if the [policy](RetryPolicy) allows one, the wait is shorter than the
//!    time left, and the [budget](RetryBudget) has a token. Otherwise the call fails, and
//!    [`Error::retry_after`](crate::Error::retry_after) has the time that the server asked for.
//! 5. **Concurrency limit of a bulk run.** When a call of the run ends, refusals in the meantime halve the limit. Each
//!    round of calls without a refusal raises it by one, up to the run's setting.
//! 6. **Another call for the same input of a bulk run.** If a call fails because of a refusal, the run makes another
//!    call for its input, up to 5 calls in all. Then the input fails.
//!
//! Single calls meet 1, 2 and 4. They meet 3 only during a bulk run, or if a maximum is set.

mod backoff;
mod budget;
mod context;
mod pause;
mod policy;
mod rate_limiter;
mod retry_after;
mod retry_loop;
mod settings;

pub use backoff::Backoff;
pub use budget::RetryBudget;
pub(crate) use context::CallContext;
pub use policy::{Failure, RetryDecision, RetryPolicy, StandardRetry};
pub(crate) use rate_limiter::RateLimiterGuard;
pub(crate) use retry_after::retry_after;
pub(crate) use retry_loop::{Attempt, RetryLoop};
pub(crate) use settings::{CallLimits, RetrySettings, check_times};

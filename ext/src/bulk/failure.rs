//! Decides whether an input is sent again after a failed call, and whether the run goes on.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::Error;

/// How many calls are made for an input that the server refuses each time.
const MAX_CALLS: u32 = 5;

/// How many inputs in a row are given up, with none accepted in between, before the run ends.
const MAX_GIVEN_UP: u32 = 3;

/// Whether no other input can succeed after `error`, if a call must wait less than `longest_wait`.
pub(super) fn ends_the_run(error: &Error, longest_wait: Duration) -> bool {
    let wait = error.retry_after().unwrap_or_default();
    error.is_unauthorized() || error.is_plan_limit() || (was_refused(error) && wait >= longest_wait)
}

/// Whether the call had no effect because of a refusal, or of the pause after one.
pub(super) fn was_refused(error: &Error) -> bool {
    error.is_throttled() && !error.effect().may_have_happened()
}

/// Whether the server processed the request instead of refusing it. A 5xx does not count here: it tells the rate limiter
/// that the server did not refuse, but not that other inputs can succeed.
fn was_processed(error: &Error) -> bool {
    !error.is_rate_limited() && error.status().is_some_and(|status| status < 500)
}

/// How many inputs were given up since the server last accepted one.
#[derive(Debug, Default)]
pub(super) struct GivenUp(AtomicU32);

impl GivenUp {
    /// Takes note of the result of a call: success, or `error`.
    pub(super) fn note(&self, error: Option<&Error>) {
        if error.is_none_or(was_processed) {
            self.0.store(0, Ordering::Relaxed);
        }
    }

    /// Whether an input that was `refused` so many times may be sent again. After an input was given up and until one
    /// is accepted, each input is sent once: enough to see whether the server accepts anything.
    pub(super) fn may_be_sent_again(&self, refused: u32) -> bool {
        let max_calls = match self.0.load(Ordering::Relaxed) {
            0 => MAX_CALLS,
            _ => 1,
        };
        refused < max_calls
    }

    /// Counts an input that is given up; returns whether the run ends.
    pub(super) fn give_up(&self) -> bool {
        self.0.fetch_add(1, Ordering::Relaxed) + 1 >= MAX_GIVEN_UP
    }
}

#[cfg(test)]
mod tests {
    use super::{GivenUp, ends_the_run, was_refused};
    use crate::{Effect, Error, Problem};
    use reqwest::StatusCode;
    use std::time::Duration;

    fn status(code: u16, effect: Effect) -> Error {
        let throttled = matches!(code, 429 | 503) && effect == Effect::Rejected;
        Error::refused(StatusCode::from_u16(code).unwrap(), throttled, effect)
    }

    #[test]
    fn a_refusal_had_no_effect() {
        assert!(was_refused(&status(429, Effect::Rejected)));
        assert!(was_refused(&status(503, Effect::Rejected)));
        assert!(was_refused(&Error::paused(Duration::from_secs(1))));
        assert!(!was_refused(&status(503, Effect::Unknown)));
        assert!(!was_refused(&status(403, Effect::Rejected)));
    }

    #[test]
    fn a_bad_key_and_a_pause_too_long_for_a_call_end_the_run() {
        let longest = Duration::from_secs(120);
        let ends = |error: &Error| ends_the_run(error, longest);
        assert!(ends(&status(401, Effect::Rejected)));
        assert!(!ends(&status(403, Effect::Rejected)));
        let refused = |wait| status(429, Effect::Rejected).with_retry_after(Some(wait));
        assert!(ends(&refused(longest)));
        assert!(!ends(&refused(longest / 2)));
    }

    #[test]
    fn a_plan_limit_ends_the_run() {
        let limited = |code| {
            let problem = Problem::read(br#"{"entitlement": "USERS"}"#);
            status(code, Effect::Rejected).with_problem(problem)
        };
        assert!(ends_the_run(&limited(403), Duration::MAX));
        assert!(!ends_the_run(&limited(422), Duration::MAX));
    }

    #[test]
    fn three_given_up_in_a_row_end_the_run() {
        let given_up = GivenUp::default();
        assert!(given_up.may_be_sent_again(4));
        assert!(!given_up.may_be_sent_again(5));
        assert!(!given_up.give_up());
        assert!(!given_up.may_be_sent_again(1), "the next are sent once");
        given_up.note(Some(&status(500, Effect::Unknown)));
        assert!(!given_up.give_up());
        given_up.note(Some(&status(403, Effect::Rejected)));
        assert!(given_up.may_be_sent_again(4), "the server is back");
        assert!(!given_up.give_up());
        assert!(!given_up.give_up());
        assert!(given_up.give_up());
    }
}

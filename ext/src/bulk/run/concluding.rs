//! What calls came to.

use std::time::Duration;

use super::super::job::Step;
use super::{BulkItem, BulkOutcome, BulkRun, GIVEN_UP, TURNS, Turn};
use crate::{Effect, Error};

impl<I, T> BulkRun<I, T> {
    /// Reads what a call came to.
    pub(super) fn read(&mut self, index: usize, result: Result<Step<T>, Error>) {
        self.window.finished(self.users.retry_loop().refusals());
        let Some(turn) = self.under_way.remove(&index) else {
            return;
        };
        if was_taken(&result) {
            self.given_up = 0;
        }
        let outcome = match result {
            Ok(Step::Done(value)) => BulkOutcome::Done(value),
            Ok(Step::Duplicate(of)) => BulkOutcome::Duplicate { of },
            Ok(Step::Abandoned) => BulkOutcome::NotAttempted,
            Err(error) if error.is_unauthorized() => {
                self.stop();
                BulkOutcome::Failed(error)
            }
            Err(error) if was_refused(&error) => {
                let too_long = asked_for(&error) >= self.users.retry_loop().deadline();
                if !too_long && self.now.stopping {
                    BulkOutcome::NotAttempted
                } else if !too_long && turn.number < self.turns() {
                    let number = turn.number + 1;
                    self.waiting.push_front(Turn { number, ..turn });
                    return;
                } else {
                    self.given_up += 1;
                    if too_long || self.given_up >= GIVEN_UP {
                        self.stop();
                    }
                    BulkOutcome::Failed(error)
                }
            }
            Err(error) => BulkOutcome::Failed(error),
        };
        self.conclude(turn, outcome);
    }

    /// How often an input is sent. Where one was given up and nothing was taken since, the
    /// next ones are there to find out whether the server takes anything.
    fn turns(&self) -> u32 {
        if self.given_up == 0 { TURNS } else { 1 }
    }

    /// Counts an outcome and gives it to the caller, or holds it until it is its turn.
    pub(super) fn conclude(&mut self, turn: Turn<I>, outcome: BulkOutcome<T>) {
        let summary = &mut self.now.summary;
        match &outcome {
            BulkOutcome::Done(value) => {
                summary.done += 1;
                summary.changed += usize::from(self.job.changed(value));
            }
            BulkOutcome::Failed(_) => summary.failed += 1,
            BulkOutcome::Duplicate { .. } => summary.duplicates += 1,
            BulkOutcome::NotAttempted => summary.not_attempted += 1,
        }
        let item = BulkItem {
            index: turn.index,
            input: turn.input,
            outcome,
        };
        match &mut self.order {
            None => self.ready.push_back(item),
            Some(order) => {
                order.held.insert(item.index, item);
                while let Some(item) = order.held.remove(&order.next) {
                    order.next += 1;
                    self.ready.push_back(item);
                }
            }
        }
    }

    pub(super) fn tell(&mut self) {
        self.now.in_flight = self.calls.len();
        self.now.concurrency = self.window.size();
        let now = self.now;
        if let Some(tells) = &self.tells {
            tells.send_if_modified(|seen| {
                let is_news = *seen != now;
                *seen = now;
                is_news
            });
        }
    }
}

/// Whether the server took the call, whatever it made of it.
fn was_taken<T>(result: &Result<Step<T>, Error>) -> bool {
    match result {
        Ok(Step::Done(_)) => true,
        Ok(Step::Duplicate(_) | Step::Abandoned) => false,
        Err(error) => !error.is_rate_limited() && error.status().is_some_and(|status| status < 500),
    }
}

/// Whether the server, or the pause it asked for, kept the call from doing anything.
fn was_refused(error: &Error) -> bool {
    let did_nothing = error.effect() <= Effect::Rejected;
    did_nothing && (error.is_rate_limited() || error.status() == Some(503))
}

fn asked_for(error: &Error) -> Duration {
    error.retry_after().unwrap_or_default()
}

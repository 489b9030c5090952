//! What may start, and when.

use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::{FutureExt as _, StreamExt as _};

use super::super::job;
use super::{BulkOutcome, BulkRun, Numbered, Turn};

/// How long a run that has ended early waits for the next of its inputs.
const PATIENCE: Duration = Duration::from_millis(500);

impl<I, T> BulkRun<I, T> {
    /// Starts calls while there is room and something to start.
    pub(super) fn start_calls(&mut self, cx: &mut Context<'_>) {
        while !self.now.stopping && self.has_room() {
            if self.waiting.is_empty() {
                let input = self.take_input(cx);
                self.waiting.extend(input);
            }
            if self.waiting.is_empty() || !self.is_past_barrier() || !self.is_open(cx) {
                return;
            }
            let Some(turn) = self.waiting.pop_front() else {
                return;
            };
            let key = self.job.key(&turn.input);
            if let Err(of) = self.claims.claim(&key, turn.index) {
                self.conclude(turn, BulkOutcome::Duplicate { of });
                continue;
            }
            let context = job::Context {
                users: self.users.cancelled_by(self.cancellation.clone()),
                index: turn.index,
                claims: self.claims.clone(),
                cancellation: self.cancellation.clone(),
            };
            let index = turn.index;
            let call = self.job.start(&turn.input, context);
            self.calls.push(Numbered { index, call });
            self.under_way.insert(index, turn);
        }
    }

    /// Gives what is left its outcome, once the run takes no more inputs.
    pub(super) fn turn_away(&mut self, cx: &mut Context<'_>) {
        while let Some(turn) = self.waiting.pop_front() {
            self.conclude(turn, BulkOutcome::NotAttempted);
        }
        // Inputs are taken as outcomes are, here too.
        if !self.ready.is_empty() || !self.is_in_order() {
            return;
        }
        if let Some(turn) = self.take_input(cx) {
            self.patience = None;
            self.conclude(turn, BulkOutcome::NotAttempted);
        } else if !self.inputs_ended {
            let patience = self
                .patience
                .get_or_insert_with(|| Box::pin(tokio::time::sleep(PATIENCE)));
            self.inputs_ended = patience.poll_unpin(cx).is_ready();
        }
    }

    pub(super) fn take_input(&mut self, cx: &mut Context<'_>) -> Option<Turn<I>> {
        if self.inputs_ended {
            return None;
        }
        match self.inputs.poll_next_unpin(cx) {
            Poll::Ready(Some(input)) => {
                let index = self.next_index;
                self.next_index += 1;
                Some(Turn {
                    index,
                    input,
                    number: 1,
                })
            }
            Poll::Ready(None) => {
                self.inputs_ended = true;
                None
            }
            Poll::Pending => None,
        }
    }

    /// Whether the next input may start as far as the others are concerned.
    pub(super) fn is_past_barrier(&mut self) -> bool {
        let next = self.waiting.iter().map(|turn| turn.index).min();
        if self.barrier.is_none() || next < self.barrier {
            return true;
        }
        if !self.calls.is_empty() {
            return false;
        }
        self.barrier = None;
        // What is not attempted otherwise, is so because the run is stopping.
        if self.now.summary.failed > 0 {
            self.stop();
        }
        !self.now.stopping
    }

    pub(super) fn has_room(&self) -> bool {
        let untaken = self.calls.len() + self.ready.len();
        untaken < self.window.size() && (self.is_in_order() || !self.waiting.is_empty())
    }

    /// Whether one more input would not be too far from the slowest, where order is kept.
    fn is_in_order(&self) -> bool {
        self.order
            .as_ref()
            .is_none_or(|order| self.next_index - order.next < order.spread)
    }

    /// Whether the server lets us send; where not, wakes the run when it does.
    pub(super) fn is_open(&mut self, cx: &mut Context<'_>) -> bool {
        loop {
            let wait = self.users.retry_loop().pause().left();
            // A pause that no call has the time for: a call says so without a request.
            if wait.is_zero() || wait >= self.users.retry_loop().deadline() {
                self.pause = None;
                return true;
            }
            let pause = self.pause.insert(Box::pin(tokio::time::sleep(wait)));
            if pause.poll_unpin(cx).is_pending() {
                return false;
            }
        }
    }
}

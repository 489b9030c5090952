//! The run as a stream, and its end.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_util::StreamExt as _;
use tokio::task::coop;

use super::{BulkItem, BulkOutcome, BulkRun};

impl<I, T> Stream for BulkRun<I, T> {
    type Item = BulkItem<I, T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // A run whose inputs are all turned away would never give way else.
        let turn = ready!(coop::poll_proceed(cx));
        let this = &mut *self;
        loop {
            while let Poll::Ready(Some((index, result))) = this.calls.poll_next_unpin(cx) {
                this.read(index, result);
            }
            let before = this.calls.len();
            this.start_calls(cx);
            if this.now.stopping {
                this.turn_away(cx);
            }
            // New calls want to be polled once, so that they start and wake us.
            if this.calls.len() == before {
                break;
            }
        }
        this.tell();
        if let Some(item) = this.ready.pop_front() {
            turn.made_progress();
            return Poll::Ready(Some(item));
        }
        let is_over = this.inputs_ended && this.waiting.is_empty() && this.calls.is_empty();
        if is_over {
            // Those who watch know then that no news will come.
            this.tells = None;
            Poll::Ready(None)
        } else {
            Poll::Pending
        }
    }
}

impl<I, T> Unpin for BulkRun<I, T> {}

impl<I, T> Drop for BulkRun<I, T> {
    fn drop(&mut self) {
        self.cancellation.cancel();
        let held = self
            .order
            .take()
            .map(|order| order.held)
            .unwrap_or_default();
        let untaken = self.collected.drain(..).chain(self.ready.drain(..));
        for item in untaken.chain(held.into_values()) {
            let result = match item.outcome {
                BulkOutcome::Done(outcome) => Ok(outcome),
                BulkOutcome::Failed(error) => Err(error),
                BulkOutcome::Duplicate { .. } | BulkOutcome::NotAttempted => continue,
            };
            self.job.keep(&self.users, &item.input, result);
        }
    }
}

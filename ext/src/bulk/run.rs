//! The run: a stream of outcomes, made from streams of inputs.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_util::stream::{self, BoxStream, PollNext, Stream, StreamExt};
use tokio::sync::watch;
use tokio::task::coop;
use tokio_util::sync::{CancellationToken, DropGuard};

use super::inputs::{rest, shared, taken};
use super::item::BulkItem;
use super::job::Job;
use super::process::Process;
use super::progress::{BulkProgress, BulkSummary};
use super::settings::Bulk;
use super::watch::BulkWatch;
use crate::users::Delivery;

/// How many inputs per concurrent call a run takes ahead of the slowest, if outcomes keep the order of the inputs.
const SPREAD: usize = 16;

type Deliveries<I, T> = BoxStream<'static, Delivery<BulkItem<I, T>>>;

/// A run over many users, and the stream of its outcomes; see [the module](super).
///
/// It takes inputs while it is polled, for example by [`next`](Self::next). Calls in flight go on even if nobody polls
/// it.
#[must_use = "nothing is sent until the run is polled"]
pub struct BulkRun<I, T> {
    watch: BulkWatch,
    cancellation: CancellationToken,
    _cancels_if_dropped: DropGuard,
    /// `None` once the run is over.
    outcomes: Option<Deliveries<I, T>>,
}

impl Bulk {
    /// Starts a run. Each of the `stages` starts when all earlier inputs have their outcomes and none has failed.
    pub(crate) fn start<J: Job>(
        self,
        job: J,
        stages: Vec<BoxStream<'static, J::Input>>,
    ) -> BulkRun<J::Input, J::Outcome> {
        let (sender, progress) = watch::channel(BulkProgress {
            inputs: stages.iter().map(exact_size).sum(),
            concurrency: self.concurrency,
            ..BulkProgress::default()
        });
        let process = Process::new(job, &self.users, sender);
        let cancellation = process.cancellation.clone();
        BulkRun {
            watch: BulkWatch {
                progress,
                pause: self.users.retry_loop().pause.watch(),
            },
            _cancels_if_dropped: cancellation.clone().drop_guard(),
            cancellation,
            outcomes: Some(outcomes(Arc::new(process), stages, &self)),
        }
    }
}

impl<I, T> BulkRun<I, T> {
    /// The next outcome; `None` after the last.
    pub async fn next(&mut self) -> Option<BulkItem<I, T>> {
        StreamExt::next(self).await
    }

    /// Runs to the end, and returns all outcomes and their summary.
    ///
    /// If the inputs never end, neither does this call, and its memory grows.
    ///
    /// Dropping the future, for example by a timeout, drops the run and the outcomes so far. Passwords among them, and
    /// those that still arrive, are kept for [`take_unclaimed`](crate::Users::take_unclaimed).
    pub async fn finish(mut self) -> (Vec<BulkItem<I, T>>, BulkSummary) {
        let mut items = Vec::new();
        while let Some(item) = poll_fn(|cx| self.poll_delivery(cx)).await {
            items.push(item);
        }
        let items = items.into_iter().map(Delivery::hand_out).collect();
        (items, self.summary())
    }

    /// Stops the run. Calls that may have had an effect finish, and all other inputs come out as
    /// [`NotAttempted`](super::BulkOutcome::NotAttempted). The run waits at most half a second for the next input of a
    /// stream; later inputs have no outcome.
    pub fn stop(&mut self) {
        self.cancellation.cancel();
    }

    /// Counts of the outcomes so far.
    #[must_use]
    pub fn summary(&self) -> BulkSummary {
        self.watch.progress.borrow().summary
    }

    /// Watches the run from another task, for example for a progress bar.
    #[must_use]
    pub fn watch(&self) -> BulkWatch {
        let mut watch = self.watch.clone();
        // Only later changes are news.
        watch.progress.mark_unchanged();
        watch.pause.mark_unchanged();
        watch
    }

    fn poll_delivery(&mut self, cx: &mut Context<'_>) -> Poll<Option<Delivery<BulkItem<I, T>>>> {
        // A run whose outcomes are all ready at once would never yield to other tasks.
        let budget = ready!(coop::poll_proceed(cx));
        let Some(outcomes) = &mut self.outcomes else {
            return Poll::Ready(None);
        };
        let next = ready!(outcomes.poll_next_unpin(cx));
        budget.made_progress();
        if next.is_none() {
            // This drops the sender of the progress, so watchers learn that the run is over.
            self.outcomes = None;
        }
        Poll::Ready(next)
    }
}

impl<I, T> Stream for BulkRun<I, T> {
    type Item = BulkItem<I, T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_delivery(cx)
            .map(|next| next.map(Delivery::hand_out))
    }
}

impl<I, T> fmt::Debug for BulkRun<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BulkRun")
            .field("progress", &*self.watch.progress.borrow())
            .finish_non_exhaustive()
    }
}

/// The outcomes of all inputs: those that are attempted, and those that are left after a stop.
fn outcomes<J: Job>(
    process: Arc<Process<J>>,
    stages: Vec<BoxStream<'static, J::Input>>,
    bulk: &Bulk,
) -> Deliveries<J::Input, J::Outcome> {
    let (concurrency, in_input_order) = (bulk.concurrency, bulk.in_input_order);
    let stages: Vec<_> = stages.into_iter().map(shared).collect();
    // Cancelled when the run is stopped, or when all inputs are attempted.
    let over = process.cancellation.child_token();
    let not_attempted = {
        let (process, stages) = (process.clone(), stages.clone());
        stream::once(over.clone().cancelled_owned())
            .flat_map(move |()| stream::iter(stages.clone()).flat_map(rest))
            .then(move |input| process.clone().start(input))
            .buffered(1)
    };
    let attempted = stream::iter(stages).flat_map(move |inputs| {
        // Earlier inputs are skipped only when the run is stopping, so checking `failed` is enough.
        if process.has_failed() {
            process.cancellation.cancel();
        }
        let process = process.clone();
        let started = taken(inputs)
            .take_until(process.clone().cancelled())
            .then(move |input| process.clone().start(input));
        if in_input_order {
            let spread = concurrency.saturating_mul(SPREAD);
            started.buffered(spread).left_stream()
        } else {
            started.buffer_unordered(concurrency).right_stream()
        }
    });
    let end = stream::once(async move { over.cancel() }).filter_map(async |()| None);
    let attempted = attempted.chain(end);
    if in_input_order {
        attempted.chain(not_attempted).boxed()
    } else {
        // Inputs that are left do not wait for calls in flight, but finished outcomes go first.
        stream::select_with_strategy(attempted, not_attempted, |_: &mut ()| PollNext::Left).boxed()
    }
}

/// How many items a stream has, if it says so.
fn exact_size<S: Stream>(stream: &S) -> Option<usize> {
    let (least, most) = stream.size_hint();
    most.filter(|most| *most == least)
}

//! The run itself: inputs in, calls under way, outcomes out.

mod concluding;
mod polling;
mod starting;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt as _, StreamExt};
use tokio::sync::watch;
use tokio::time::Sleep;

use super::claims::Claims;
use super::job::{self, Job, Step};
use super::window::Window;
use super::{Bulk, BulkItem, BulkOutcome, BulkProgress, BulkSummary, BulkWatch};
use crate::retry::RateLimiterGuard;
use crate::{Error, Users};
use tokio_util::sync::CancellationToken;

/// How often an input is sent because the server refuses it, before it is given up.
const TURNS: u32 = 5;

/// How many inputs are given up, without the server taking any in between, before the run ends.
const GIVEN_UP: u32 = 3;

/// How many inputs per call may be between the slowest and the newest, where outcomes keep the inputs' order.
const SPREAD: usize = 16;

/// A run over many users, and the stream of its outcomes; see [the module](super).
///
/// It works while it is polled, as by [`next`](Self::next); calls under way go on by themselves.
#[must_use = "nothing is sent until the run is polled"]
pub struct BulkRun<I, T> {
    users: Users,
    job: Box<dyn Job<Input = I, Outcome = T>>,
    inputs: BoxStream<'static, I>,
    inputs_ended: bool,
    next_index: usize,
    /// Inputs that wait for their turn: those that the server refused, and one new one.
    waiting: VecDeque<Turn<I>>,
    under_way: HashMap<usize, Turn<I>>,
    calls: FuturesUnordered<Numbered<T>>,
    window: Window,
    pause: Option<Pin<Box<Sleep>>>,
    /// Runs out when inputs are not waited for any more.
    patience: Option<Pin<Box<Sleep>>>,
    ready: VecDeque<BulkItem<I, T>>,
    /// What [`finish`](Self::finish) has so far: here, so that it is not lost where that is dropped.
    collected: Vec<BulkItem<I, T>>,
    order: Option<Order<I, T>>,
    /// How many inputs were given up since the server last took one.
    given_up: u32,
    /// Inputs from this index on start when all before them are done, and only if all succeeded.
    barrier: Option<usize>,
    claims: Arc<Claims>,
    /// Holds the calls: cut when the run is stopped or dropped.
    cancellation: CancellationToken,
    /// Tells how far the run is, until it is over.
    tells: Option<watch::Sender<BulkProgress>>,
    progress: watch::Receiver<BulkProgress>,
    now: BulkProgress,
    _rate_limit: RateLimiterGuard,
}

/// An input on its way.
struct Turn<I> {
    index: usize,
    input: I,
    number: u32,
}

/// A call that says which input it is for.
struct Numbered<T> {
    index: usize,
    call: job::Call<T>,
}

impl<T> Future for Numbered<T> {
    type Output = (usize, Result<Step<T>, Error>);

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let index = self.index;
        self.call.poll_unpin(cx).map(|result| (index, result))
    }
}

/// Outcomes that wait for those before them.
struct Order<I, T> {
    held: BTreeMap<usize, BulkItem<I, T>>,
    next: usize,
    spread: usize,
}

impl<I, T> BulkRun<I, T> {
    pub(crate) fn new(
        settings: Bulk,
        job: impl Job<Input = I, Outcome = T> + 'static,
        inputs: BoxStream<'static, I>,
    ) -> Self {
        let exact = match inputs.size_hint() {
            (least, Some(most)) if least == most => Some(most),
            _ => None,
        };
        let now = BulkProgress {
            inputs: exact,
            concurrency: settings.concurrency,
            ..BulkProgress::default()
        };
        let (tells, progress) = watch::channel(now);
        Self {
            window: Window::new(settings.concurrency, settings.users.retry_loop().refusals()),
            _rate_limit: settings.users.retry_loop().limit_rate(),
            order: settings.in_input_order.then(|| Order {
                held: BTreeMap::new(),
                next: 0,
                spread: settings.concurrency.saturating_mul(SPREAD),
            }),
            users: settings.users,
            job: Box::new(job),
            inputs,
            inputs_ended: false,
            next_index: 0,
            waiting: VecDeque::new(),
            under_way: HashMap::new(),
            calls: FuturesUnordered::new(),
            pause: None,
            patience: None,
            ready: VecDeque::new(),
            collected: Vec::new(),
            given_up: 0,
            barrier: None,
            claims: Arc::default(),
            cancellation: CancellationToken::new(),
            tells: Some(tells),
            progress,
            now,
        }
    }

    /// Holds the inputs from `index` on until all before them are done. Where one of
    /// those did not succeed, they are not attempted.
    #[cfg(feature = "roster")]
    pub(crate) fn with_barrier(mut self, index: usize) -> Self {
        self.barrier = Some(index);
        self
    }

    /// The next outcome; `None` once every input has had one.
    pub async fn next(&mut self) -> Option<BulkItem<I, T>> {
        StreamExt::next(self).await
    }

    /// Runs to the end: all outcomes, and their summary.
    ///
    /// Not for inputs without an end: their outcomes would not fit into memory.
    ///
    /// Dropping the future, as by a timeout of one's own, drops the run and the outcomes so
    /// far. Passwords among them are kept for
    /// [`take_unclaimed`](crate::Users::take_unclaimed), as those that still arrive.
    pub async fn finish(mut self) -> (Vec<BulkItem<I, T>>, BulkSummary) {
        while let Some(item) = self.next().await {
            self.collected.push(item);
        }
        (std::mem::take(&mut self.collected), self.summary())
    }

    /// Takes no more inputs: calls by which the server may have done something are finished, and
    /// all other inputs come out as [`NotAttempted`](BulkOutcome::NotAttempted). A stream of inputs
    /// is not waited for: what it has not ready within half a second has no outcome.
    pub fn stop(&mut self) {
        self.now.stopping = true;
        self.cancellation.cancel();
    }

    /// Counts of the outcomes so far.
    pub fn summary(&self) -> BulkSummary {
        self.now.summary
    }

    /// A view of the run for another task, as for a progress bar.
    pub fn watch(&self) -> BulkWatch {
        let mut progress = self.progress.clone();
        // What was told before is no news.
        progress.mark_unchanged();
        BulkWatch::new(progress, self.users.retry_loop().pause().watch())
    }
}

impl<I, T> std::fmt::Debug for BulkRun<I, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BulkRun")
            .field("progress", &self.now)
            .finish_non_exhaustive()
    }
}

//! The run itself: inputs in, calls under way, outcomes out.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

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
use crate::retry::Spacing;
use crate::{Effect, Error, Users};

/// How often an input is sent anew because the server refused it, before the run ends.
const TURNS: u32 = 5;

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
    ready: VecDeque<BulkItem<I, T>>,
    order: Option<Order<I, T>>,
    /// Inputs from this index on start when all before them are done, and only if all succeeded.
    barrier: Option<usize>,
    claims: Arc<Claims>,
    dropped: Arc<AtomicBool>,
    progress: watch::Sender<BulkProgress>,
    now: BulkProgress,
    _spacing: Spacing,
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
        Self {
            window: Window::new(settings.concurrency, settings.users.pacer().refusals()),
            _spacing: settings.users.pacer().space(),
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
            ready: VecDeque::new(),
            barrier: None,
            claims: Arc::default(),
            dropped: Arc::default(),
            progress: watch::Sender::new(now),
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
    pub async fn finish(mut self) -> (Vec<BulkItem<I, T>>, BulkSummary) {
        let mut items = Vec::with_capacity(self.now.inputs.unwrap_or_default());
        while let Some(item) = self.next().await {
            items.push(item);
        }
        (items, self.summary())
    }

    /// Takes no more inputs: calls under way are finished, and all other inputs
    /// come out as [`NotAttempted`](BulkOutcome::NotAttempted).
    pub fn stop(&mut self) {
        self.now.stopping = true;
    }

    /// Counts of the outcomes so far.
    pub fn summary(&self) -> BulkSummary {
        self.now.summary
    }

    /// A view of the run for another task, as for a progress bar.
    pub fn watch(&self) -> BulkWatch {
        BulkWatch(self.progress.subscribe())
    }

    /// Starts calls while there is room and something to start.
    fn start_calls(&mut self, cx: &mut Context<'_>) {
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
            if let Err(of) = self.claims.claim(self.job.key(&turn.input), turn.index) {
                self.conclude(turn, BulkOutcome::Duplicate { of });
                continue;
            }
            let context = job::Context {
                users: self.users.clone(),
                index: turn.index,
                claims: self.claims.clone(),
                dropped: self.dropped.clone(),
            };
            let index = turn.index;
            let call = self.job.start(&turn.input, context);
            self.calls.push(Numbered { index, call });
            self.under_way.insert(index, turn);
        }
    }

    /// Gives what is left its outcome, once the run takes no more inputs.
    fn turn_away(&mut self, cx: &mut Context<'_>) {
        while let Some(turn) = self.waiting.pop_front() {
            self.conclude(turn, BulkOutcome::NotAttempted);
        }
        if self.ready.is_empty()
            && let Some(turn) = self.take_input(cx)
        {
            self.conclude(turn, BulkOutcome::NotAttempted);
        }
    }

    fn take_input(&mut self, cx: &mut Context<'_>) -> Option<Turn<I>> {
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
    fn is_past_barrier(&mut self) -> bool {
        let next = self.waiting.iter().map(|turn| turn.index).min();
        if self.barrier.is_none() || next < self.barrier {
            return true;
        }
        if !self.calls.is_empty() {
            return false;
        }
        self.barrier = None;
        // What is not attempted otherwise, is so because the run is stopping.
        self.now.stopping |= self.now.summary.failed > 0;
        !self.now.stopping
    }

    fn has_room(&self) -> bool {
        let in_order = self
            .order
            .as_ref()
            .is_none_or(|order| self.next_index - order.next < order.spread);
        let untaken = self.calls.len() + self.ready.len();
        untaken < self.window.size() && (in_order || !self.waiting.is_empty())
    }

    /// Whether the server lets us send; where not, wakes the run when it does.
    fn is_open(&mut self, cx: &mut Context<'_>) -> bool {
        loop {
            let wait = self.users.pacer().pause();
            // A pause that no call has the time for: a call says so without a request.
            if wait.is_zero() || wait >= self.users.pacer().deadline() {
                self.pause = None;
                self.now.pause = None;
                return true;
            }
            self.now.pause = Some(wait);
            let pause = self.pause.insert(Box::pin(tokio::time::sleep(wait)));
            if pause.poll_unpin(cx).is_pending() {
                return false;
            }
        }
    }

    /// Reads what a call came to.
    fn read(&mut self, index: usize, result: Result<Step<T>, Error>) {
        self.window.finished(self.users.pacer().refusals());
        let Some(turn) = self.under_way.remove(&index) else {
            return;
        };
        let outcome = match result {
            Ok(Step::Done(value)) => BulkOutcome::Done(value),
            Ok(Step::Duplicate(of)) => BulkOutcome::Duplicate { of },
            Ok(Step::Abandoned) => BulkOutcome::NotAttempted,
            Err(error) if error.is_unauthorized() => {
                self.now.stopping = true;
                BulkOutcome::Failed(error)
            }
            Err(error) if was_refused(&error) => {
                let too_long = asked_for(&error) >= self.users.pacer().deadline();
                if !too_long && self.now.stopping {
                    BulkOutcome::NotAttempted
                } else if !too_long && turn.number < TURNS {
                    let number = turn.number + 1;
                    self.waiting.push_front(Turn { number, ..turn });
                    return;
                } else {
                    self.now.stopping = true;
                    BulkOutcome::Failed(error)
                }
            }
            Err(error) => BulkOutcome::Failed(error),
        };
        self.conclude(turn, outcome);
    }

    /// Counts an outcome and gives it to the caller, or holds it until it is its turn.
    fn conclude(&mut self, turn: Turn<I>, outcome: BulkOutcome<T>) {
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

    fn tell(&mut self) {
        self.now.in_flight = self.calls.len();
        self.now.concurrency = self.window.size();
        let now = self.now;
        self.progress.send_if_modified(|seen| {
            let is_news = *seen != now;
            *seen = now;
            is_news
        });
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

impl<I, T> Stream for BulkRun<I, T> {
    type Item = BulkItem<I, T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
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
            return Poll::Ready(Some(item));
        }
        let is_over = this.inputs_ended && this.waiting.is_empty() && this.calls.is_empty();
        if is_over {
            Poll::Ready(None)
        } else {
            Poll::Pending
        }
    }
}

impl<I, T> Unpin for BulkRun<I, T> {}

impl<I, T> Drop for BulkRun<I, T> {
    fn drop(&mut self) {
        self.dropped.store(true, Ordering::Relaxed);
        let held = self
            .order
            .take()
            .map(|order| order.held)
            .unwrap_or_default();
        for item in self.ready.drain(..).chain(held.into_values()) {
            if let BulkOutcome::Done(outcome) = item.outcome {
                self.job.keep(&self.users, &item.input, outcome);
            }
        }
    }
}

impl<I, T> std::fmt::Debug for BulkRun<I, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BulkRun")
            .field("progress", &self.now)
            .finish_non_exhaustive()
    }
}

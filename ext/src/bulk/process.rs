//! Processes one input, in one future: admission, calls, outcome.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::{FutureExt as _, poll_immediate, ready};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::dedup::Dedup;
use super::failure::{GivenUp, ends_the_run, was_refused};
use super::item::{BulkItem, BulkOutcome};
use super::job::{Job, JobContext, JobResult, NotDone};
use super::limiter::ConcurrencyLimiter;
use super::progress::BulkProgress;
use crate::retry::RateLimiterGuard;
use crate::users::{Delivery, Unclaimed};
use crate::{EmailAddress, Users};

/// The state that the futures of all inputs of a run share.
pub(super) struct Process<J> {
    job: J,
    users: Users,
    /// Cancelled when the run is stopped.
    pub(super) cancellation: CancellationToken,
    next_index: AtomicUsize,
    dedup: Arc<Dedup>,
    limiter: ConcurrencyLimiter,
    given_up: GivenUp,
    progress: watch::Sender<BulkProgress>,
    _rate_limit: RateLimiterGuard,
}

impl<J: Job> Process<J> {
    pub(super) fn new(job: J, users: &Users, progress: watch::Sender<BulkProgress>) -> Self {
        let cancellation = CancellationToken::new();
        let concurrency = progress.borrow().concurrency;
        let rate = &users.retry_loop().rate;
        Self {
            job,
            users: users.cancelled_by(cancellation.clone()),
            cancellation,
            next_index: AtomicUsize::new(0),
            dedup: Arc::default(),
            limiter: ConcurrencyLimiter::new(concurrency, rate.refusals()),
            given_up: GivenUp::default(),
            progress,
            _rate_limit: rate.enforce(),
        }
    }

    /// Whether an input has failed so far.
    pub(super) fn has_failed(&self) -> bool {
        self.progress.borrow().summary.failed > 0
    }

    /// Waits until the run is stopped.
    pub(super) async fn cancelled(self: Arc<Self>) {
        self.cancellation.cancelled().await;
        self.report(|_| {});
    }

    /// Starts the call for the next input as soon as one more may be in flight. Returns the future of its outcome. If
    /// nobody takes the outcome, a password in it is kept.
    pub(super) async fn start(
        self: Arc<Self>,
        input: J::Input,
    ) -> impl Future<Output = Delivery<BulkItem<J::Input, J::Outcome>>> + Send {
        let index = self.next_index.fetch_add(1, Ordering::Relaxed);
        let admitted = self.admit(index, &input).await;
        let mut outcome = Box::pin(async move {
            let outcome = match admitted {
                Ok(()) => self.call_until_accepted(index, &input).await,
                Err(outcome) => outcome,
            };
            self.count(&outcome);
            let addressee = self.job.addressee(&self.users, &input);
            let item = BulkItem {
                index,
                input,
                outcome,
            };
            Delivery::new(addressee, item, unclaimed::<J>)
        });
        // The first poll sends the request, without waiting until earlier outcomes are taken.
        match poll_immediate(&mut outcome).await {
            Some(delivery) => ready(delivery).left_future(),
            None => outcome.right_future(),
        }
    }

    /// Waits until the call of an input may start. `Err` is the outcome of an input without a call.
    async fn admit(&self, index: usize, input: &J::Input) -> Result<(), BulkOutcome<J::Outcome>> {
        if self.cancellation.is_cancelled() {
            return Err(BulkOutcome::NotAttempted);
        }
        let registered = self.dedup.register(&self.job.key(input), index);
        registered.map_err(|of| BulkOutcome::Duplicate { of })?;
        self.may_start().await.ok_or(BulkOutcome::NotAttempted)
    }

    /// Waits until one more call may be in flight and the client does not pause. `None` if the run is stopped before
    /// that.
    async fn may_start(&self) -> Option<()> {
        let start = async {
            self.limiter.start().await;
            loop {
                let pause = self.users.retry_loop().pause.left();
                // If the pause is longer than a deadline, the call fails without a request.
                if pause.is_zero() || pause >= self.users.deadline() {
                    return;
                }
                tokio::time::sleep(pause).await;
            }
        };
        self.cancellation.run_until_cancelled(start).await
    }

    /// Makes calls until the server does not refuse the input, up to five.
    async fn call_until_accepted(&self, index: usize, input: &J::Input) -> BulkOutcome<J::Outcome> {
        let mut refused = 0;
        loop {
            let error = match self.call(index, input).await {
                Ok(value) => return BulkOutcome::Done(value),
                Err(NotDone::Duplicate(of)) => return BulkOutcome::Duplicate { of },
                Err(NotDone::Failed(error)) => error,
            };
            if error.is_cancelled() {
                return BulkOutcome::NotAttempted;
            }
            let ends_the_run = ends_the_run(&error, self.users.deadline());
            let is_refused = was_refused(&error) && !ends_the_run;
            refused += u32::from(is_refused);
            let is_stopping = self.cancellation.is_cancelled();
            if is_refused && (is_stopping || self.given_up.may_be_sent_again(refused)) {
                match self.may_start().await {
                    Some(()) => continue,
                    None => return BulkOutcome::NotAttempted,
                }
            }
            if ends_the_run || (is_refused && self.given_up.give_up()) {
                self.cancellation.cancel();
            }
            return BulkOutcome::Failed(error);
        }
    }

    async fn call(&self, index: usize, input: &J::Input) -> JobResult<J::Outcome> {
        self.report(|now| now.in_flight += 1);
        let context = JobContext {
            users: self.users.clone(),
            index,
            dedup: self.dedup.clone(),
            cancellation: self.cancellation.clone(),
        };
        let result = self.job.start(input, context).await;
        match &result {
            Ok(_) => self.given_up.note(None),
            Err(NotDone::Failed(error)) => self.given_up.note(Some(error)),
            Err(NotDone::Duplicate(_)) => {}
        }
        self.limiter
            .finished(self.users.retry_loop().rate.refusals());
        self.report(|now| {
            now.in_flight -= 1;
            now.concurrency = self.limiter.limit();
        });
        result
    }

    fn count(&self, outcome: &BulkOutcome<J::Outcome>) {
        self.report(|now| match outcome {
            BulkOutcome::Done(value) => {
                now.summary.done += 1;
                now.summary.changed += usize::from(self.job.changed(value));
            }
            BulkOutcome::Failed(_) => now.summary.failed += 1,
            BulkOutcome::Duplicate { .. } => now.summary.duplicates += 1,
            BulkOutcome::NotAttempted => now.summary.not_attempted += 1,
        });
    }

    /// Changes the progress, and notifies watchers if it is different.
    fn report(&self, change: impl FnOnce(&mut BulkProgress)) {
        self.progress.send_if_modified(|now| {
            let before = *now;
            change(now);
            now.stopping = self.cancellation.is_cancelled();
            *now != before
        });
    }
}

/// The entry for the unclaimed queue, if nobody takes the item.
fn unclaimed<J: Job>(
    email: EmailAddress,
    item: BulkItem<J::Input, J::Outcome>,
) -> Option<Unclaimed> {
    match item.outcome {
        BulkOutcome::Done(outcome) => Unclaimed::of(email, Ok(J::created(outcome)?)),
        BulkOutcome::Failed(error) => Unclaimed::of(email, Err(error)),
        BulkOutcome::Duplicate { .. } | BulkOutcome::NotAttempted => None,
    }
}

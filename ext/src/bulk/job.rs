//! The call that a run makes for one input.

use std::sync::Arc;

use futures_util::future::{BoxFuture, FutureExt as _};
use tokio_util::sync::CancellationToken;
use tracing::Instrument as _;

use super::dedup::{Dedup, Key};
use super::target::{Target, TargetOutcome};
use crate::operation::Intent;
use crate::users::Addressee;
use crate::{CreateOutcome, Effect, Error, InviteMode, NewUser, Operation, UserId, Users};

/// The result of the call for one input.
pub(crate) type JobResult<T> = Result<T, NotDone>;

pub(crate) type JobFuture<T> = BoxFuture<'static, JobResult<T>>;

/// Why the call for one input did not succeed.
#[derive(Debug)]
pub(crate) enum NotDone {
    Failed(Error),
    /// Its look-up found the person of the input with this index.
    Duplicate(usize),
}

impl From<Error> for NotDone {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// Everything that a call needs besides its input.
#[derive(Clone, Debug)]
pub(crate) struct JobContext {
    /// Stopping the run cancels their writes.
    pub(crate) users: Users,
    pub(crate) index: usize,
    pub(crate) dedup: Arc<Dedup>,
    /// Cancelled when the run is stopped or dropped.
    pub(crate) cancellation: CancellationToken,
}

/// The operation that a run applies to each input.
pub(crate) trait Job: Send + Sync + 'static {
    type Input: Send + Sync + 'static;
    type Outcome: Send + 'static;

    /// The person that the input names.
    fn key(&self, input: &Self::Input) -> Key;

    /// Starts the call. If the future is dropped, the call goes on, or what it issues is kept.
    fn start(&self, input: &Self::Input, context: JobContext) -> JobFuture<Self::Outcome>;

    /// Whether the account changed. An update or a delete always counts: its response does not say whether anything was
    /// left to change.
    fn changed(&self, outcome: &Self::Outcome) -> bool;

    /// The person and the queue for an outcome, or its loss, that nobody takes.
    fn addressee(&self, _: &Users, _: &Self::Input) -> Option<Addressee> {
        None
    }

    /// The outcome of the create within an outcome, if there is one. It may hold a password.
    fn created(_: Self::Outcome) -> Option<CreateOutcome> {
        None
    }
}

/// Makes a call in a separate task, so that it finishes even if the run is dropped.
pub(crate) fn detached<T: Send + 'static>(
    intent: impl Into<Intent>,
    call: impl Future<Output = JobResult<T>> + Send + 'static,
) -> JobFuture<T> {
    let intent = intent.into();
    let task = tokio::spawn(call.in_current_span());
    let aborted = move |_| Err(Error::aborted(Effect::Unknown).of(intent).into());
    task.map(move |result| result.unwrap_or_else(aborted))
        .boxed()
}

/// Creates users.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Create(pub(crate) InviteMode);

impl Create {
    /// Makes a call that creates a user, and loses nothing if the future is dropped.
    pub(crate) fn creating<T: Send + 'static>(
        self,
        call: impl Future<Output = JobResult<T>> + Send + 'static,
    ) -> JobFuture<T> {
        // `Users` makes this create in a separate task, which keeps a password that nobody takes.
        if self.0 == InviteMode::TemporaryPassword {
            return call.boxed();
        }
        detached(Intent::create(self.0), call)
    }
}

impl Job for Create {
    type Input = NewUser;
    type Outcome = CreateOutcome;

    fn key(&self, user: &NewUser) -> Key {
        Key::email(user.email())
    }

    fn start(&self, user: &NewUser, context: JobContext) -> JobFuture<CreateOutcome> {
        let (users, user, mode) = (context.users, user.clone(), self.0);
        self.creating(async move { Ok(users.create(&user, mode).await?) })
    }

    fn changed(&self, outcome: &CreateOutcome) -> bool {
        outcome.is_new()
    }

    fn addressee(&self, users: &Users, user: &NewUser) -> Option<Addressee> {
        users.addressee(self.0, user.email())
    }

    fn created(outcome: CreateOutcome) -> Option<CreateOutcome> {
        Some(outcome)
    }
}

/// Resends invitations, or deletes users.
#[derive(Clone, Copy, Debug)]
pub(super) enum OnTarget {
    Resend,
    Delete,
}

impl Job for OnTarget {
    type Input = Target;
    type Outcome = TargetOutcome;

    fn key(&self, target: &Target) -> Key {
        match target {
            Target::Id(id) => Key::id(id),
            Target::Email(email) => Key::email(email),
        }
    }

    fn start(&self, target: &Target, context: JobContext) -> JobFuture<TargetOutcome> {
        let (job, target) = (*self, target.clone());
        let operation = match self {
            Self::Resend => Operation::ResendInvitation,
            Self::Delete => Operation::DeleteUser,
        };
        detached(operation, async move {
            let Some(id) = look_up(target, &context).await? else {
                return Ok(TargetOutcome::NotListed);
            };
            // Another input may name the same person by id.
            let registered = context.dedup.register(&Key::id(&id), context.index);
            registered.map_err(NotDone::Duplicate)?;
            match job {
                Self::Resend => context.users.resend_invitation(&id).await?,
                Self::Delete => context.users.delete(&id).await?,
            }
            Ok(TargetOutcome::Done(id))
        })
    }

    fn changed(&self, outcome: &TargetOutcome) -> bool {
        matches!(outcome, TargetOutcome::Done(_))
    }
}

/// The id of `target`; `None` if no listed user has the address.
async fn look_up(target: Target, context: &JobContext) -> Result<Option<UserId>, Error> {
    let email = match target {
        Target::Id(id) => return Ok(Some(id)),
        Target::Email(email) => email,
    };
    let look_up = context.users.find_by_email(email);
    let found = context.cancellation.run_until_cancelled(look_up).await;
    let user = found.unwrap_or_else(|| Err(Error::cancelled()))?;
    let id = user.map(|user| user.require_id().cloned()).transpose();
    // A list without an id changed nothing.
    id.map_err(|error| error.of(Operation::ListUsers).with_effect(Effect::Rejected))
}

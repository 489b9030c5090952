//! What a run does for one input.

use std::sync::Arc;

use futures_core::future::BoxFuture;
use futures_util::FutureExt as _;
use tracing::Instrument as _;

use super::claims::{Claims, Key};
use super::{Target, TargetOutcome};
use crate::operation::Intent;
use crate::{CreateOutcome, Effect, Error, InviteMode, NewUser, Operation, UserId, Users};
use tokio_util::sync::CancellationToken;

/// What one call came to.
#[derive(Debug)]
pub(crate) enum Step<T> {
    /// Done.
    Done(T),
    /// It turned out to be about the same person as the input of this index.
    Duplicate(usize),
    /// The run ended before the server did anything.
    Abandoned,
}

pub(crate) type Call<T> = BoxFuture<'static, Result<Step<T>, Error>>;

/// What a call has besides its input.
#[derive(Clone, Debug)]
pub(crate) struct Context {
    pub(crate) users: Users,
    pub(crate) index: usize,
    pub(crate) claims: Arc<Claims>,
    /// Cut when the run is stopped or dropped.
    pub(crate) cancellation: CancellationToken,
}

/// What a run does for each input.
pub(crate) trait Job: Send + Sync {
    type Input;
    type Outcome;

    /// Whom the input is about.
    fn key(&self, input: &Self::Input) -> Key;

    /// Starts the call. It has to go on, or to keep what it gets, where the future is dropped.
    fn start(&self, input: &Self::Input, context: Context) -> Call<Self::Outcome>;

    /// Whether an outcome says that the account changed, as far as the server tells: of
    /// updates and deletes it does not tell whether something was left to change.
    fn changed(&self, outcome: &Self::Outcome) -> bool;

    /// Keeps what would be lost with a result that nobody takes: a password, or what is
    /// known of one that may have been issued.
    fn keep(&self, users: &Users, input: &Self::Input, result: Result<Self::Outcome, Error>) {
        let _ = (users, input, result);
    }
}

/// A call in a task of its own, so that it is finished even if the run is dropped, unless
/// it has done nothing until then.
pub(crate) fn detached<T: Send + 'static>(
    intent: impl Into<Intent>,
    call: impl Future<Output = Result<Step<T>, Error>> + Send + 'static,
) -> Call<T> {
    let intent = intent.into();
    let task = tokio::spawn(on(call).in_current_span());
    async move {
        task.await
            .unwrap_or_else(|_| Err(Error::aborted(Effect::Unknown).of(intent)))
    }
    .boxed()
}

/// A call that does not begin once `cancellation` is cut.
async fn on<T>(call: impl Future<Output = Result<Step<T>, Error>>) -> Result<Step<T>, Error> {
    match call.await {
        Err(error) if error.is_cancelled() => Ok(Step::Abandoned),
        result => result,
    }
}

/// Creates users.
#[derive(Debug)]
pub(super) struct Create(pub(super) InviteMode);

impl Job for Create {
    type Input = NewUser;
    type Outcome = CreateOutcome;

    fn key(&self, user: &NewUser) -> Key {
        Key::email(user.email())
    }

    fn start(&self, user: &NewUser, context: Context) -> Call<CreateOutcome> {
        create(user.clone(), self.0, context)
    }

    fn changed(&self, outcome: &CreateOutcome) -> bool {
        outcome.is_new()
    }

    fn keep(&self, users: &Users, user: &NewUser, result: Result<CreateOutcome, Error>) {
        users.keep_unclaimed(user.email(), self.0, result);
    }
}

/// Creates a user.
pub(crate) fn create(user: NewUser, mode: InviteMode, context: Context) -> Call<CreateOutcome> {
    let users = context.users;
    let call = async move { users.create(&user, mode).await.map(Step::Done) };
    creating(mode, call)
}

/// A call that creates a user and survives the drop of its future, in any mode.
pub(crate) fn creating<T: Send + 'static>(
    mode: InviteMode,
    call: impl Future<Output = Result<Step<T>, Error>> + Send + 'static,
) -> Call<T> {
    match mode {
        // The create has a task of its own below, which keeps a password that nobody takes.
        // The first poll starts it; what is never polled sends nothing.
        InviteMode::TemporaryPassword => on(call).boxed(),
        InviteMode::EmailLink | InviteMode::None => detached(Intent::create(mode), call),
    }
}

/// Resends invitations, or deletes users.
#[derive(Debug)]
pub(super) enum OnTarget {
    Resend,
    Delete,
}

impl OnTarget {
    fn operation(&self) -> Operation {
        match self {
            Self::Resend => Operation::ResendInvitation,
            Self::Delete => Operation::DeleteUser,
        }
    }
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

    fn start(&self, target: &Target, context: Context) -> Call<TargetOutcome> {
        let operation = self.operation();
        let target = target.clone();
        detached(operation, async move {
            let id = match target {
                Target::Id(id) => id,
                Target::Email(email) => {
                    let look_up = context.users.find_by_email(email);
                    let Some(found) = context.cancellation.run_until_cancelled(look_up).await
                    else {
                        return Ok(Step::Abandoned);
                    };
                    match found? {
                        Some(user) => user.require_id()?.clone(),
                        None => return Ok(Step::Done(TargetOutcome::NotListed)),
                    }
                }
            };
            // Another input may name the same person by id.
            if let Err(of) = context.claims.claim(&Key::id(&id), context.index) {
                return Ok(Step::Duplicate(of));
            }
            act(&context.users, operation, &id).await?;
            Ok(Step::Done(TargetOutcome::Done(id)))
        })
    }

    fn changed(&self, outcome: &TargetOutcome) -> bool {
        matches!(outcome, TargetOutcome::Done(_))
    }
}

async fn act(users: &Users, operation: Operation, id: &UserId) -> Result<(), Error> {
    match operation {
        Operation::ResendInvitation => users.resend_invitation(id).await,
        _ => users.delete(id).await,
    }
}

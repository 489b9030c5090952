//! Invites with a developer flag, also on servers that take none when a user is created.
//!
//! The newest servers refuse such a create for its content, as they refuse any other that is wrong in some way. So it is
//! sent once more without the flag, and if that succeeds, the flag is set by an update in the same step.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::StepOutcome;
use crate::bulk::job::{Call, Context, Step, creating};
use crate::{
    CreateOutcome, EmailAddress, Error, InviteMode, InviteOutcome, NewUser, SsoOutcome,
    TemporaryPasswordOutcome, User, UserUpdate, Users,
};

/// Whether creates of a run have to do without the flag, once that is known.
#[derive(Clone, Debug, Default)]
pub(super) struct Flagless(Arc<AtomicBool>);

/// Creates a user for whom the flag was asked for.
pub(super) fn create(
    person: NewUser,
    is_developer: bool,
    mode: InviteMode,
    context: Context,
    flagless: Flagless,
) -> Call<StepOutcome> {
    // What is dropped after the create keeps its password; see `Kept`.
    let users = context.users;
    creating(mode, steps(person, is_developer, mode, users, flagless))
}

async fn steps(
    person: NewUser,
    is_developer: bool,
    mode: InviteMode,
    users: Users,
    flagless: Flagless,
) -> Result<Step<StepOutcome>, Error> {
    if !flagless.0.load(Ordering::Relaxed) {
        match users.create(&person, mode).await {
            Err(error) if error.is_refused_content() && !error.may_have_taken_effect() => {}
            result => return Ok(Step::Done(StepOutcome::Created(result?))),
        }
    }
    let plain = NewUser::new(person.name(), person.email().clone(), person.role().clone())?;
    let created = users.create(&plain, mode).await?;
    flagless.0.store(true, Ordering::Relaxed);
    if !created.is_new() || created.user().is_developer == Some(is_developer) {
        return Ok(Step::Done(StepOutcome::Created(created)));
    }
    let id = match created.user().require_id() {
        Ok(id) => id.clone(),
        Err(error) => {
            return Ok(Step::Done(StepOutcome::CreatedWithoutFlag {
                created,
                error,
            }));
        }
    };
    let kept = Kept {
        users: users.clone(),
        email: person.email().clone(),
        mode,
        created: Some(created),
    };
    let update = UserUpdate::new().developer(is_developer);
    // The step is under way, and is seen to its end.
    let updated = users.not_cancelled().update(&id, update).await;
    Ok(kept.conclude(updated))
}

/// An outcome whose step is not over: where that is dropped, its password is kept with the client.
struct Kept {
    users: Users,
    email: EmailAddress,
    mode: InviteMode,
    created: Option<CreateOutcome>,
}

impl Kept {
    fn conclude(mut self, updated: Result<User, Error>) -> Step<StepOutcome> {
        match (self.created.take(), updated) {
            (Some(mut created), Ok(user)) => {
                // As the server says that it is now.
                user_of(&mut created).is_developer = user.is_developer;
                Step::Done(StepOutcome::Created(created))
            }
            (Some(created), Err(error)) => {
                Step::Done(StepOutcome::CreatedWithoutFlag { created, error })
            }
            (None, _) => Step::Abandoned,
        }
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        if let Some(created) = self.created.take() {
            self.users
                .keep_unclaimed(&self.email, self.mode, Ok(created));
        }
    }
}

fn user_of(created: &mut CreateOutcome) -> &mut User {
    match created {
        CreateOutcome::Invite(InviteOutcome::Sent { user, .. })
        | CreateOutcome::TemporaryPassword(TemporaryPasswordOutcome::Issued { user, .. })
        | CreateOutcome::Sso(
            SsoOutcome::Added { user, .. } | SsoOutcome::AlreadyActive { user, .. },
        ) => user,
        CreateOutcome::Invite(
            InviteOutcome::AlreadyPending(pending) | InviteOutcome::PendingAfterRetry(pending),
        )
        | CreateOutcome::TemporaryPassword(
            TemporaryPasswordOutcome::AlreadyPending(pending)
            | TemporaryPasswordOutcome::PasswordLost {
                invitation: pending,
                ..
            },
        )
        | CreateOutcome::Sso(SsoOutcome::AlreadyPending(pending)) => &mut pending.user,
    }
}

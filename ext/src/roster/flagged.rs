//! Invites with a developer flag, also on servers that take none when a user is created.
//!
//! The newest servers refuse such a create for its content, as they refuse any other that is wrong in some way. So it is
//! sent once more without the flag, and if that succeeds, the flag is set by an update in the same step.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::StepOutcome;
use crate::users::{Delivery, Unclaimed};
use crate::{
    CreateOutcome, Error, InviteMode, InviteOutcome, NewUser, SsoOutcome, TemporaryPasswordOutcome,
    User, UserUpdate, Users,
};

/// Whether creates of a run have to do without the flag, once that is known.
#[derive(Clone, Debug, Default)]
pub(super) struct Flagless(Arc<AtomicBool>);

/// Creates a user for whom the flag was asked for.
pub(super) async fn create(
    person: NewUser,
    is_developer: bool,
    mode: InviteMode,
    users: Users,
    flagless: Flagless,
) -> Result<StepOutcome, Error> {
    if !flagless.0.load(Ordering::Relaxed) {
        match users.create(&person, mode).await {
            Err(error) if error.is_refused_content() && !error.may_have_taken_effect() => {}
            result => return Ok(StepOutcome::Created(result?)),
        }
    }
    let plain = NewUser::new(person.name(), person.email().clone(), person.role().clone())?;
    let created = users.create(&plain, mode).await?;
    flagless.0.store(true, Ordering::Relaxed);
    if !created.is_new() || created.user().is_developer == Some(is_developer) {
        return Ok(StepOutcome::Created(created));
    }
    let id = match created.user().require_id() {
        Ok(id) => id.clone(),
        Err(error) => return Ok(StepOutcome::CreatedWithoutFlag { created, error }),
    };
    let created = Delivery::new(
        Some(users.addressee(person.email())),
        created,
        |email, created| Unclaimed::of_create(email, Ok(created)),
    );
    let update = UserUpdate::new().developer(is_developer);
    // The step is under way, and is seen to its end.
    let updated = users.not_cancelled().update(&id, update).await;
    let mut created = created.hand_out();
    Ok(match updated {
        Ok(user) => {
            // As the server says that it is now.
            user_of(&mut created).is_developer = user.is_developer;
            StepOutcome::Created(created)
        }
        Err(error) => StepOutcome::CreatedWithoutFlag { created, error },
    })
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

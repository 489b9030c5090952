//! Invites with a developer flag, also on servers that do not accept the flag when a user is created.
//!
//! Such servers refuse the content of the create, and the response does not say that the flag is the reason. So the create
//! is sent once more without the flag. If that succeeds, an update in the same step sets the flag.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::step::StepOutcome;
use crate::users::{Delivery, Unclaimed};
use crate::{
    CreateOutcome, Error, InviteMode, InviteOutcome, NewUser, SsoOutcome, TemporaryPasswordOutcome,
    User, UserUpdate, Users,
};

/// Whether the server is known to refuse the flag in creates; shared by the steps of a run.
#[derive(Clone, Debug, Default)]
pub(super) struct FlagRefused(Arc<AtomicBool>);

/// Creates a user with a developer flag.
pub(super) async fn create(
    person: NewUser,
    is_developer: bool,
    mode: InviteMode,
    users: Users,
    refused: FlagRefused,
) -> Result<StepOutcome, Error> {
    if !refused.0.load(Ordering::Relaxed) {
        match users.create(&person, mode).await {
            Err(error) if error.is_refused_content() && !error.may_have_taken_effect() => {}
            result => return Ok(StepOutcome::Created(result?)),
        }
    }
    let created = users.create(&person.without_developer_flag(), mode).await?;
    refused.0.store(true, Ordering::Relaxed);
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
    // The user exists, so the step is finished even if the run is stopped.
    let updated = users.not_cancelled().update(&id, update).await;
    let mut created = created.hand_out();
    Ok(match updated {
        Ok(user) => {
            // The update has the newer value.
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

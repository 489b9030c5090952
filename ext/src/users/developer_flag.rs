//! Sets the developer flag of new users, also on servers that accept no flag in a create.
//!
//! Since September 2026, servers refuse a create that carries the flag. The response need not say that the flag is the
//! reason. So if the server refuses the content of a create, the create is sent once more without the flag. If that
//! succeeds, an update sets the flag, and the client never sends the flag in a create again.

use std::sync::atomic::Ordering;

use super::create::CreateCall;
use super::creation::{Creation, Origin};
use super::{DeveloperFlag, Users};
use crate::retry::CallContext;
use crate::{Error, InviteMode, NewUser, UserUpdate};

/// Creates `user` and sets the flag, in the create or in an update, all within the deadline of one call.
pub(super) async fn create(
    users: &Users,
    user: &NewUser,
    mode: InviteMode,
) -> Result<Creation, Error> {
    let refuses_flag = &users.refuses_flag;
    let call = CreateCall {
        users,
        asked: user,
        mode,
        with_flag: true,
        context: &users.caller.begin(),
    };
    let Some(flag) = user.is_developer() else {
        return call.send().await;
    };
    if !refuses_flag.load(Ordering::Relaxed) {
        match call.send().await {
            Err(error) if error.is_refused_content() && !error.may_have_taken_effect() => {}
            result => return result,
        }
    }
    let without_flag = CreateCall {
        with_flag: false,
        ..call
    };
    let created = without_flag.send().await?;
    refuses_flag.store(true, Ordering::Relaxed);
    match created.origin {
        Origin::ThisCall(_) => set_by_update(call, flag, created).await,
        Origin::MaybeThisCall | Origin::Before => Ok(created),
    }
}

/// Sets the flag of a new user who may not have it yet.
async fn set_by_update(
    call: CreateCall<'_>,
    flag: bool,
    mut created: Creation,
) -> Result<Creation, Error> {
    let user = &created.invitation.user;
    if user.is_developer == Some(flag) {
        created.developer_flag = DeveloperFlag::InCreate;
        return Ok(created);
    }
    let id = user.require_id().cloned();
    // If the caller goes while the update is in flight, the password is kept.
    let delivery = call.delivery(Ok(created));
    let updated = match id {
        Ok(id) => {
            let update = UserUpdate::new().developer(flag);
            // The user exists, so the update is sent even if a bulk run is stopping.
            let context = CallContext {
                cancellation: None,
                ..call.context.clone()
            };
            call.users.update_within(&id, update, &context).await
        }
        Err(error) => Err(error),
    };
    let mut created = delivery.hand_out()?;
    let not_set = |error: String| DeveloperFlag::NotSet { error };
    created.developer_flag = match &updated {
        Ok(updated) if updated.is_developer == Some(!flag) => {
            not_set("the update had no effect: the flag has its old value".into())
        }
        Ok(_) => DeveloperFlag::InUpdate,
        Err(error) => not_set(error.to_string()),
    };
    match updated {
        // The response to the update has the newer value.
        Ok(updated) => created.invitation.user.is_developer = updated.is_developer,
        Err(error) => created.flag_error = Some(error),
    }
    Ok(created)
}

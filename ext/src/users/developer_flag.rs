//! Creates with a developer flag, also on servers that take no flag in a create.
//!
//! Servers since September 2026 refuse a create that carries the flag, and the response need not say that the flag is the
//! reason. So a create that is refused for its content is sent once more without the flag. If that succeeds, an update
//! sets the flag, and the client sends no flag in a create again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::{Deserialize, Serialize};

use super::create;
use super::delivery::{Delivery, Unclaimed};
use super::{
    CreateOutcome, InviteOutcome, PendingInvitation, SsoOutcome, TemporaryPasswordOutcome, Users,
};
use crate::{EmailAddress, Error, NewUser, User, UserUpdate};

/// How the developer flag of a new user was set, if one was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum DeveloperFlag {
    /// By the create, or none was asked for.
    #[default]
    InCreate,
    /// By an update after the create, since the server takes no flag in a create.
    InUpdate,
    /// Not at all: the server takes no flag in a create, and the update that was to set it failed. The
    /// user exists without it. [`Users::update`] sets it, with the key of an account admin by the server's rule.
    #[non_exhaustive]
    NotSet {
        /// The error of the update, as it displays itself.
        error: String,
    },
}

/// Whether the server is known to refuse the flag in creates; shared by all calls of a client.
#[derive(Clone, Debug, Default)]
pub(super) struct FlagRefused(Arc<AtomicBool>);

/// The outcome of a create, and why its flag is not set, if it is not.
#[derive(Debug)]
pub(crate) struct Flagged<T> {
    pub(crate) outcome: T,
    pub(crate) error: Option<Error>,
}

impl<T> Flagged<T> {
    fn whole(outcome: T) -> Self {
        Self {
            outcome,
            error: None,
        }
    }

    pub(super) fn map<U>(self, convert: impl FnOnce(T) -> U) -> Flagged<U> {
        Flagged {
            outcome: convert(self.outcome),
            error: self.error,
        }
    }
}

pub(super) async fn invite(users: &Users, user: &NewUser) -> Result<Flagged<InviteOutcome>, Error> {
    let invite = |users, user| async move { create::invite(&users, &user).await };
    create_by(users, user, invite).await
}

pub(super) async fn invite_with_temporary_password(
    users: &Users,
    user: &NewUser,
) -> Result<Flagged<TemporaryPasswordOutcome>, Error> {
    let invite =
        |users, user| async move { create::invite_with_temporary_password(&users, &user).await };
    create_by(users, user, invite).await
}

pub(super) async fn add_sso_user(
    users: &Users,
    user: &NewUser,
) -> Result<Flagged<SsoOutcome>, Error> {
    let add = |users, user| async move { create::add_sso_user(&users, &user).await };
    create_by(users, user, add).await
}

impl<T: NewUserOutcome> Flagged<T> {
    /// The outcome, which says itself if the flag is not set.
    pub(super) fn into_outcome(mut self) -> T {
        if let Some(error) = self.error {
            self.outcome.set_flag(DeveloperFlag::NotSet {
                error: error.to_string(),
            });
        }
        self.outcome
    }
}

/// Creates `user` by `create`, and sees to the flag.
async fn create_by<T, F>(
    users: &Users,
    user: &NewUser,
    create: impl Fn(Users, NewUser) -> F,
) -> Result<Flagged<T>, Error>
where
    T: NewUserOutcome,
    F: Future<Output = Result<T, Error>>,
{
    let refused = &users.flag_refused.0;
    let is_asked = user.is_developer().is_some();
    if !is_asked || !refused.load(Ordering::Relaxed) {
        match create(users.clone(), user.clone()).await {
            Err(error)
                if is_asked && error.is_refused_content() && !error.may_have_taken_effect() => {}
            result => return result.map(Flagged::whole),
        }
    }
    let outcome = create(users.clone(), user.without_developer_flag()).await?;
    refused.store(true, Ordering::Relaxed);
    set_by_update(users, user, outcome).await
}

async fn set_by_update<T: NewUserOutcome>(
    users: &Users,
    asked: &NewUser,
    mut outcome: T,
) -> Result<Flagged<T>, Error> {
    let Some(flag) = asked.is_developer() else {
        return Ok(Flagged::whole(outcome));
    };
    let Some(user) = outcome.new_user() else {
        return Ok(Flagged::whole(outcome));
    };
    if user.is_developer == Some(flag) {
        return Ok(Flagged::whole(outcome));
    }
    let id = match user.require_id() {
        Ok(id) => id.clone(),
        Err(error) => {
            return Ok(Flagged {
                outcome,
                error: Some(error),
            });
        }
    };
    // A caller who goes while the update is in flight loses no password.
    let delivery = Delivery::new(Some(users.addressee(asked.email())), outcome, T::unclaimed);
    let update = UserUpdate::new().developer(flag);
    // The user exists, so the call is finished even if a run is stopped.
    let updated = users.not_cancelled().update(&id, update).await;
    let mut outcome = delivery.hand_out();
    let error = match updated {
        Ok(updated) => {
            if let Some(user) = outcome.new_user() {
                // The update has the newer value.
                user.is_developer = updated.is_developer;
            }
            outcome.set_flag(DeveloperFlag::InUpdate);
            None
        }
        Err(error) => Some(error),
    };
    Ok(Flagged { outcome, error })
}

/// An outcome that may be a new user's.
pub(crate) trait NewUserOutcome: Sized {
    /// The user, if this call made the user.
    fn new_user(&mut self) -> Option<&mut User>;

    fn set_flag(&mut self, flag: DeveloperFlag);

    /// What is lost with the outcome if nobody takes it.
    fn unclaimed(_: EmailAddress, _: Self) -> Option<Unclaimed> {
        None
    }
}

impl NewUserOutcome for InviteOutcome {
    fn new_user(&mut self) -> Option<&mut User> {
        match self {
            Self::Sent { user, .. } => Some(user),
            Self::AlreadyPending(_) | Self::PendingAfterRetry(_) => None,
        }
    }

    fn set_flag(&mut self, flag: DeveloperFlag) {
        if let Self::Sent { developer_flag, .. } = self {
            *developer_flag = flag;
        }
    }
}

impl NewUserOutcome for TemporaryPasswordOutcome {
    fn new_user(&mut self) -> Option<&mut User> {
        if !self.is_new() {
            return None;
        }
        match self {
            Self::Issued { user, .. }
            | Self::PasswordLost {
                invitation: PendingInvitation { user, .. },
                ..
            } => Some(user),
            Self::AlreadyPending(_) => None,
        }
    }

    fn set_flag(&mut self, flag: DeveloperFlag) {
        if let Self::Issued { developer_flag, .. } | Self::PasswordLost { developer_flag, .. } =
            self
        {
            *developer_flag = flag;
        }
    }

    fn unclaimed(email: EmailAddress, outcome: Self) -> Option<Unclaimed> {
        Unclaimed::of(email, Ok(outcome))
    }
}

impl NewUserOutcome for SsoOutcome {
    fn new_user(&mut self) -> Option<&mut User> {
        match self {
            Self::Added { user, .. } => Some(user),
            Self::AlreadyPending(_) | Self::AlreadyActive { .. } => None,
        }
    }

    fn set_flag(&mut self, flag: DeveloperFlag) {
        if let Self::Added { developer_flag, .. } = self {
            *developer_flag = flag;
        }
    }
}

impl NewUserOutcome for CreateOutcome {
    fn new_user(&mut self) -> Option<&mut User> {
        match self {
            Self::Invite(outcome) => outcome.new_user(),
            Self::TemporaryPassword(outcome) => outcome.new_user(),
            Self::Sso(outcome) => outcome.new_user(),
        }
    }

    fn set_flag(&mut self, flag: DeveloperFlag) {
        match self {
            Self::Invite(outcome) => outcome.set_flag(flag),
            Self::TemporaryPassword(outcome) => outcome.set_flag(flag),
            Self::Sso(outcome) => outcome.set_flag(flag),
        }
    }
}

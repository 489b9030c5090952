//! Sets the developer flag of new users, also on servers that accept no flag in a create.
//!
//! Since September 2026, servers refuse a create that carries the flag. The response need not say that the flag is the
//! reason. So if the server refuses the content of a create, the create is sent once more without the flag. If that
//! succeeds, an update sets the flag, and the client never sends the flag in a create again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::create::{self, CreateCall};
use super::delivery::Delivery;
use super::unclaimed::Unclaimed;
use super::{
    DeveloperFlag, InviteOutcome, PendingInvitation, SsoOutcome, TemporaryPasswordOutcome, Users,
};
use crate::retry::CallContext;
use crate::{EmailAddress, Error, NewUser, User, UserUpdate};

/// Whether the server refuses the flag in creates. All calls of a client share it.
#[derive(Clone, Debug, Default)]
pub(super) struct FlagRefused(Arc<AtomicBool>);

/// The outcome of a create, and the error of the update that should have set its developer flag.
#[derive(Debug)]
pub(crate) struct WithFlagError<T> {
    pub(crate) outcome: T,
    /// `None` if no update was needed, or if it succeeded.
    pub(crate) flag_error: Option<Error>,
}

impl<T> WithFlagError<T> {
    fn without_error(outcome: T) -> Self {
        Self {
            outcome,
            flag_error: None,
        }
    }

    pub(super) fn map<U>(self, convert: impl FnOnce(T) -> U) -> WithFlagError<U> {
        WithFlagError {
            outcome: convert(self.outcome),
            flag_error: self.flag_error,
        }
    }
}

/// Creates `user` and sets the flag, in the create or in an update, all within the deadline of one call.
pub(super) async fn create<T: NewUserOutcome>(
    users: &Users,
    user: &NewUser,
) -> Result<WithFlagError<T>, Error> {
    let refused = &users.flag_refused.0;
    let context = users.caller.begin();
    let create = |with_flag| {
        T::create(CreateCall {
            users,
            asked: user,
            with_flag,
            context: &context,
        })
    };
    let Some(flag) = user.is_developer() else {
        return create(true).await.map(WithFlagError::without_error);
    };
    if !refused.load(Ordering::Relaxed) {
        match create(true).await {
            Ok(mut outcome) => {
                outcome.set_flag(DeveloperFlag::InCreate);
                return Ok(WithFlagError::without_error(outcome));
            }
            Err(error) if error.is_refused_content() && !error.may_have_taken_effect() => {}
            Err(error) => return Err(error),
        }
    }
    let outcome = create(false).await?;
    refused.store(true, Ordering::Relaxed);
    Ok(set_by_update(users, user, flag, outcome, context).await)
}

async fn set_by_update<T: NewUserOutcome>(
    users: &Users,
    asked: &NewUser,
    flag: bool,
    mut outcome: T,
    context: CallContext,
) -> WithFlagError<T> {
    let id = match outcome.new_user() {
        None => return WithFlagError::without_error(outcome),
        Some(user) if user.is_developer == Some(flag) => {
            outcome.set_flag(DeveloperFlag::InCreate);
            return WithFlagError::without_error(outcome);
        }
        Some(user) => user.require_id().cloned(),
    };
    // If the caller goes while the update is in flight, the password is kept.
    let delivery = Delivery::new(Some(users.addressee(asked.email())), outcome, T::unclaimed);
    let updated = match id {
        Ok(id) => {
            let update = UserUpdate::new().developer(flag);
            // The user exists, so the update is sent even if a bulk run is stopping.
            users
                .update_within(&id, update, &context.not_cancelled())
                .await
        }
        Err(error) => Err(error),
    };
    let mut outcome = delivery.hand_out();
    let not_set = |error: String| DeveloperFlag::NotSet { error };
    let (flag, flag_error) = match updated {
        Ok(updated) => {
            if let Some(user) = outcome.new_user() {
                // The response to the update has the newer value.
                user.is_developer = updated.is_developer;
            }
            let kept = updated.is_developer == Some(!flag);
            let old_value =
                || not_set("the update had no effect: the flag has its old value".into());
            (
                if kept {
                    old_value()
                } else {
                    DeveloperFlag::InUpdate
                },
                None,
            )
        }
        Err(error) => (not_set(error.to_string()), Some(error)),
    };
    outcome.set_flag(flag);
    WithFlagError {
        outcome,
        flag_error,
    }
}

/// An outcome that may hold a new user.
pub(super) trait NewUserOutcome: Sized {
    /// Sends the create of this outcome's invite mode.
    fn create(call: CreateCall<'_>) -> impl Future<Output = Result<Self, Error>> + Send;

    /// The user, if this call created the user.
    fn new_user(&mut self) -> Option<&mut User>;

    fn set_flag(&mut self, flag: DeveloperFlag);

    /// The entry for the unclaimed queue, if nobody takes the outcome.
    fn unclaimed(_: EmailAddress, _: Self) -> Option<Unclaimed> {
        None
    }
}

impl NewUserOutcome for InviteOutcome {
    async fn create(call: CreateCall<'_>) -> Result<Self, Error> {
        create::invite(call).await
    }

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
    async fn create(call: CreateCall<'_>) -> Result<Self, Error> {
        create::invite_with_temporary_password(call).await
    }

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
    async fn create(call: CreateCall<'_>) -> Result<Self, Error> {
        create::add_sso_user(call).await
    }

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

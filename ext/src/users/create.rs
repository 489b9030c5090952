//! Sends a create, and finds out what it did, given what earlier attempts may have done.

use tokio::sync::oneshot;
use tracing::Instrument as _;

use super::creation::{Creation, Origin};
use super::delivery::Delivery;
use super::find;
use super::inferred::{is_as_asked, is_ours};
use super::unclaimed::Unclaimed;
use super::{Certainty, DeveloperFlag, PendingInvitation, Users};
use crate::operation::Intent;
use crate::retry::CallContext;
use crate::wire::{CreateUser, Created, Password};
use crate::{Conflict, CreateOutcome, Effect, Error, InviteMode, NewUser, User, UserStatus};

/// A create of a public call, which may send others.
#[derive(Clone, Copy)]
pub(super) struct CreateCall<'a> {
    pub(super) users: &'a Users,
    pub(super) asked: &'a NewUser,
    pub(super) mode: InviteMode,
    /// Whether the request carries the developer flag, if one is requested.
    pub(super) with_flag: bool,
    pub(super) context: &'a CallContext,
}

impl CreateCall<'_> {
    /// Sends the create. A temporary password is not lost if the future is dropped.
    pub(super) async fn send(self) -> Result<Creation, Error> {
        match self.mode {
            InviteMode::TemporaryPassword => self.send_in_task().await,
            InviteMode::EmailLink | InviteMode::None => self.send_here().await,
        }
    }

    /// Sends the create in a separate task, so that dropping the caller's future does not drop the response.
    async fn send_in_task(self) -> Result<Creation, Error> {
        let aborted = || Err(Error::aborted(Effect::Unknown).of(Intent::create(self.mode)));
        let (users, asked, context) =
            (self.users.clone(), self.asked.clone(), self.context.clone());
        let (mode, with_flag) = (self.mode, self.with_flag);
        let (sender, receiver) = oneshot::channel();
        // From here on, the end of the runtime records a loss.
        let mut delivery = self.delivery(aborted());
        let task = async move {
            let call = CreateCall {
                users: &users,
                asked: &asked,
                mode,
                with_flag,
                context: &context,
            };
            delivery.set(call.send_here().await);
            // If nobody is waiting, this drops the delivery, which puts its value in the queue and warns in the
            // span of the call.
            drop(sender.send(delivery));
        };
        tokio::spawn(task.in_current_span());
        receiver
            .await
            .map_or_else(|_| aborted(), Delivery::hand_out)
    }

    async fn send_here(self) -> Result<Creation, Error> {
        let create = CreateUser {
            user: self.asked,
            mode: self.mode,
            with_flag: self.with_flag,
        };
        let response = match self.users.caller.call(&create, self.context).await {
            Ok(response) => response,
            Err(error) => return self.after_conflict(error).await,
        };
        let Created {
            user,
            is_new,
            mut password,
        } = response.value;
        let origin = match response.earlier {
            _ if is_new => Origin::ThisCall(Certainty::Confirmed),
            Some(Effect::Done) if self.may_have_created(&user) => {
                Origin::ThisCall(Certainty::Inferred)
            }
            Some(Effect::Unknown) => Origin::MaybeThisCall,
            _ => Origin::Before,
        };
        if self.mode != InviteMode::TemporaryPassword && !matches!(password, Password::None) {
            let unasked = std::mem::take(&mut password);
            let asked = Self {
                mode: InviteMode::TemporaryPassword,
                ..self
            };
            // Nobody takes it, so this puts it in the queue.
            drop(asked.delivery(Ok(self.creation(user.clone(), unasked, origin))));
        }
        Ok(self.creation(user, password, origin))
    }

    /// Whether an attempt that added a user may have added `user`. A user for single sign-on is active at once.
    fn may_have_created(self, user: &User) -> bool {
        let is_active = user.status == Some(UserStatus::Active);
        self.mode != InviteMode::None || (is_active && is_as_asked(self.asked, user))
    }

    /// What the create did if the address is taken by a user that an earlier attempt added for single sign-on.
    /// Otherwise the error, with the holder of the address if it is taken.
    async fn after_conflict(self, error: Error) -> Result<Creation, Error> {
        if !error.is_conflict() {
            return Err(error);
        }
        let call_took = self.context.began.elapsed();
        let is_ours = |user: &User| match error.effect() {
            _ if self.mode != InviteMode::None => false,
            // The server responded 201 to an attempt of this call.
            Effect::Done => is_as_asked(self.asked, user),
            Effect::Unknown => is_ours(self.asked, user, error.responded_at(), call_took),
            _ => false,
        };
        match self.holder().await {
            Conflict::ActiveMember(user) if is_ours(&user) => {
                let origin = Origin::ThisCall(Certainty::Inferred);
                Ok(self.creation(*user, Password::None, origin))
            }
            conflict => Err(error.explained(conflict)),
        }
    }

    /// Who holds the address, if the server lists the user.
    async fn holder(self) -> Conflict {
        match find::by_email(&self.users.caller, self.asked.email(), self.context).await {
            Ok(Some(user)) => match user.status {
                Some(UserStatus::Active) => Conflict::ActiveMember(user.into()),
                Some(UserStatus::Inactive) => Conflict::ProbablyDeactivated,
                _ => Conflict::NotYetActive(user.into()),
            },
            Ok(None) => Conflict::ProbablyDeactivated,
            Err(error) => {
                tracing::debug!(error = %error, "looking up who holds the address failed");
                Conflict::Unexplained
            }
        }
    }

    fn creation(self, user: User, password: Password, origin: Origin) -> Creation {
        let mut developer_flag = DeveloperFlag::NotRequested;
        if self.with_flag && self.asked.is_developer().is_some() {
            developer_flag = DeveloperFlag::InCreate;
        }
        Creation {
            invitation: PendingInvitation::new(self.asked, user),
            origin,
            password,
            developer_flag,
            flag_error: None,
        }
    }

    /// A guard of the password that `created` has or has lost. Other modes have none.
    pub(super) fn delivery(
        self,
        created: Result<Creation, Error>,
    ) -> Delivery<Result<Creation, Error>> {
        let addressee = self.users.addressee(self.mode, self.asked.email());
        Delivery::new(addressee, created, |email, created| {
            let outcome = |created| CreateOutcome::TemporaryPassword(Creation::into(created));
            Unclaimed::of(email, created.map(outcome))
        })
    }
}

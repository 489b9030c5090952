//! Turns the response to a create into an outcome, given what earlier attempts may have done.

use secrecy::SecretString;
use tokio::sync::oneshot;
use tracing::Instrument as _;

use super::conflict::{explain, looked_up};
use super::delivery::Delivery;
use super::inferred::{is_as_asked, is_ours};
use super::unclaimed::Unclaimed;
use super::{
    Certainty, DeveloperFlag, Difference, InviteOutcome, PasswordLoss, PendingInvitation,
    SsoOutcome, TemporaryPasswordOutcome, Users,
};
use crate::operation::Intent;
use crate::retry::CallContext;
use crate::transport::Response;
use crate::wire::{CreateResponse, CreateUser, Created, Password};
use crate::{Conflict, Effect, Error, InviteMode, NewUser, TemporaryPassword, User, UserStatus};

/// A create of a public call, which may send others.
#[derive(Clone, Copy)]
pub(super) struct CreateCall<'a> {
    pub(super) users: &'a Users,
    pub(super) asked: &'a NewUser,
    /// Whether the request carries the developer flag, if one is requested.
    pub(super) with_flag: bool,
    pub(super) context: &'a CallContext,
}

impl CreateCall<'_> {
    async fn send(self, mode: InviteMode) -> Result<Response<CreateResponse>, Error> {
        let create = CreateUser {
            user: self.asked,
            mode,
            with_flag: self.with_flag,
        };
        self.users.caller.call(&create, self.context).await
    }

    /// The error, with the holder of the address if it is taken.
    async fn explain(self, error: Error) -> Error {
        explain(&self.users.caller, self.asked, self.context, error).await
    }
}

pub(super) async fn invite(call: CreateCall<'_>) -> Result<InviteOutcome, Error> {
    let CreateCall { users, asked, .. } = call;
    let response = match call.send(InviteMode::EmailLink).await {
        Ok(response) => response,
        Err(error) => return Err(call.explain(error).await),
    };
    Ok(match response.value.created {
        Created::New { user, password } => {
            keep_unasked_password(users, asked, &user, password);
            InviteOutcome::Sent {
                user,
                certainty: Certainty::Confirmed,
                developer_flag: DeveloperFlag::default(),
            }
        }
        Created::Existing { user } => match response.earlier {
            Some(Effect::Done) => InviteOutcome::Sent {
                user,
                certainty: Certainty::Inferred,
                developer_flag: DeveloperFlag::default(),
            },
            Some(Effect::Unknown) => {
                InviteOutcome::PendingAfterRetry(PendingInvitation::new(asked, user))
            }
            _ => InviteOutcome::AlreadyPending(PendingInvitation::new(asked, user)),
        },
    })
}

/// Invites in a separate task, so that dropping the caller's future does not drop the response.
pub(super) async fn invite_with_temporary_password(
    call: CreateCall<'_>,
) -> Result<TemporaryPasswordOutcome, Error> {
    let aborted =
        || Err(Error::aborted(Effect::Unknown).of(Intent::create(InviteMode::TemporaryPassword)));
    let (sender, receiver) = oneshot::channel();
    let task = {
        let (users, asked) = (call.users.clone(), call.asked.clone());
        let (context, with_flag) = (call.context.clone(), call.with_flag);
        // From here on, the end of the runtime records a loss.
        let mut delivery = Delivery::new(
            Some(users.addressee(asked.email())),
            aborted(),
            Unclaimed::of,
        );
        async move {
            let call = CreateCall {
                users: &users,
                asked: &asked,
                with_flag,
                context: &context,
            };
            delivery.set(issue_temporary_password(call).await);
            // If nobody is waiting, this drops the delivery, which puts its value in the queue.
            drop(sender.send(delivery));
        }
    };
    tokio::spawn(task.in_current_span());
    receiver
        .await
        .map_or_else(|_| aborted(), Delivery::hand_out)
}

async fn issue_temporary_password(call: CreateCall<'_>) -> Result<TemporaryPasswordOutcome, Error> {
    let asked = call.asked;
    let response = match call.send(InviteMode::TemporaryPassword).await {
        Ok(response) => response,
        Err(error) => return Err(call.explain(error).await),
    };
    Ok(match response.value.created {
        Created::New {
            user,
            password: Password::Whole(password),
        } => issued(user, password),
        Created::New {
            user,
            password: Password::Damaged,
        } => lost(asked, user, PasswordLoss::Damaged),
        Created::New {
            user,
            password: Password::None,
        } => lost(asked, user, PasswordLoss::NotInResponse),
        Created::Existing { user } => match response.earlier {
            Some(Effect::Done) => lost(asked, user, PasswordLoss::ResponseLost),
            Some(Effect::Unknown) => lost(asked, user, PasswordLoss::ResponseMayBeLost),
            _ => TemporaryPasswordOutcome::AlreadyPending(PendingInvitation::new(asked, user)),
        },
    })
}

pub(super) async fn add_sso_user(call: CreateCall<'_>) -> Result<SsoOutcome, Error> {
    let CreateCall {
        users,
        asked,
        context,
        ..
    } = call;
    let error = match call.send(InviteMode::None).await {
        Ok(response) => {
            let earlier = response.earlier;
            return Ok(match response.value.created {
                Created::New { user, password } => {
                    keep_unasked_password(users, asked, &user, password);
                    added(user, Certainty::Confirmed)
                }
                Created::Existing { user } if user.status != Some(UserStatus::Active) => {
                    SsoOutcome::AlreadyPending(PendingInvitation::new(asked, user))
                }
                Created::Existing { user }
                    if earlier == Some(Effect::Done) && is_as_asked(asked, &user) =>
                {
                    added(user, Certainty::Inferred)
                }
                Created::Existing { user } => SsoOutcome::AlreadyActive {
                    differences: Difference::between(asked, &user),
                    user,
                },
            });
        }
        Err(error) => error,
    };
    if !error.is_conflict() {
        return Err(error);
    }
    let call_took = context.began.elapsed();
    let conflict = looked_up(&users.caller, asked, context).await;
    let Conflict::ActiveMember(user) = conflict else {
        return Err(error.explained(conflict));
    };
    let is_ours = match error.effect() {
        // The server responded 201 to an attempt of this call.
        Effect::Done => is_as_asked(asked, &user),
        Effect::Unknown => is_ours(asked, &user, error.responded_at(), call_took),
        _ => false,
    };
    if is_ours {
        return Ok(added(*user, Certainty::Inferred));
    }
    Err(error.explained(Conflict::ActiveMember(user)))
}

fn added(user: User, certainty: Certainty) -> SsoOutcome {
    SsoOutcome::Added {
        user,
        certainty,
        developer_flag: DeveloperFlag::default(),
    }
}

/// Keeps a password that the call did not ask for, or records its loss if it is damaged.
fn keep_unasked_password(users: &Users, asked: &NewUser, user: &User, password: Password) {
    let outcome = match password {
        Password::None => return,
        Password::Whole(password) => issued(user.clone(), password),
        Password::Damaged => lost(asked, user.clone(), PasswordLoss::Damaged),
    };
    if let Some(unclaimed) = Unclaimed::of(asked.email().clone(), Ok(outcome)) {
        users.unclaimed.keep(unclaimed);
    }
}

fn issued(user: User, password: SecretString) -> TemporaryPasswordOutcome {
    TemporaryPasswordOutcome::Issued {
        user,
        password: TemporaryPassword::new(password),
        developer_flag: DeveloperFlag::default(),
    }
}

fn lost(asked: &NewUser, user: User, loss: PasswordLoss) -> TemporaryPasswordOutcome {
    TemporaryPasswordOutcome::PasswordLost {
        invitation: PendingInvitation::new(asked, user),
        loss,
        developer_flag: DeveloperFlag::default(),
    }
}

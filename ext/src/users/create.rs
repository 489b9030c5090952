//! Turns the response to a create into an outcome, given what earlier attempts may have done.

use secrecy::SecretString;
use tokio::sync::oneshot;
use tracing::Instrument as _;

use super::conflict::{explain, looked_up};
use super::delivery::{Delivery, Unclaimed};
use super::{
    Certainty, DeveloperFlag, Difference, InviteOutcome, PasswordLoss, PendingInvitation,
    SsoOutcome, TemporaryPasswordOutcome, Users,
};
use crate::operation::Intent;
use crate::retry::CallContext;
use crate::transport::Response;
use crate::wire::{CreateResponse, CreateUser, Created, Password};
use crate::{Conflict, Effect, Error, InviteMode, NewUser, TemporaryPassword, User, UserStatus};

pub(super) async fn invite(
    users: &Users,
    asked: &NewUser,
    with_flag: bool,
) -> Result<InviteOutcome, Error> {
    let context = users.context();
    let response = match send(users, asked, InviteMode::EmailLink, with_flag, &context).await {
        Ok(response) => response,
        Err(error) => return Err(explain(&users.transport, asked, &context, error).await),
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
    users: &Users,
    asked: &NewUser,
    with_flag: bool,
) -> Result<TemporaryPasswordOutcome, Error> {
    let aborted =
        || Err(Error::aborted(Effect::Unknown).of(Intent::create(InviteMode::TemporaryPassword)));
    let (sender, receiver) = oneshot::channel();
    let task = {
        let (users, asked) = (users.clone(), asked.clone());
        // From here on, the end of the runtime records a loss.
        let mut delivery = Delivery::new(
            Some(users.addressee(asked.email())),
            aborted(),
            Unclaimed::of,
        );
        async move {
            delivery.set(issue_temporary_password(&users, &asked, with_flag).await);
            // If nobody is waiting, this drops the delivery, which puts its value in the queue.
            drop(sender.send(delivery));
        }
    };
    tokio::spawn(task.in_current_span());
    receiver
        .await
        .map_or_else(|_| aborted(), Delivery::hand_out)
}

async fn issue_temporary_password(
    users: &Users,
    asked: &NewUser,
    with_flag: bool,
) -> Result<TemporaryPasswordOutcome, Error> {
    let context = users.context();
    let response = match send(
        users,
        asked,
        InviteMode::TemporaryPassword,
        with_flag,
        &context,
    )
    .await
    {
        Ok(response) => response,
        Err(error) => return Err(explain(&users.transport, asked, &context, error).await),
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

pub(super) async fn add_sso_user(
    users: &Users,
    asked: &NewUser,
    with_flag: bool,
) -> Result<SsoOutcome, Error> {
    let context = users.context();
    let error = match send(users, asked, InviteMode::None, with_flag, &context).await {
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
    let conflict = looked_up(&users.transport, asked, &context).await;
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

/// Keeps a password that came although none was asked for, or what is known of it if it is damaged.
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

async fn send(
    users: &Users,
    user: &NewUser,
    mode: InviteMode,
    with_flag: bool,
    context: &CallContext,
) -> Result<Response<CreateResponse>, Error> {
    let create = CreateUser {
        user,
        mode,
        with_flag,
    };
    users.transport.call(&create, context).await
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

/// Whether an attempt of this call created `user`: the user is as requested, and was created after
/// the call began, by the server's clock. That clock read `responded_at` when the call had taken
/// `call_took`.
fn is_ours(
    asked: &NewUser,
    user: &User,
    responded_at: Option<std::time::SystemTime>,
    call_took: std::time::Duration,
) -> bool {
    // `Date` has whole seconds, so this is up to a second before the call began.
    let Some(began) = responded_at.and_then(|now| now.checked_sub(call_took)) else {
        return false;
    };
    let created_since = user
        .created_at
        .is_some_and(|created| std::time::SystemTime::from(created) >= began);
    created_since && is_as_asked(asked, user)
}

/// Whether the response shows every field, and each is as requested.
fn is_as_asked(asked: &NewUser, user: &User) -> bool {
    let is_whole = user.name.is_some() && user.role.is_some();
    is_whole && Difference::between(asked, user).is_empty()
}

#[cfg(test)]
mod tests {
    use super::is_ours;
    use crate::{NewUser, Role, User};
    use chrono::{DateTime, Utc};
    use std::time::{Duration, SystemTime};

    #[test]
    fn ours_is_as_requested_and_created_since() {
        let asked = NewUser::new("Jane", "jane@acme.com", Role::Member).unwrap();
        let responded = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        let took = Duration::from_secs(10);
        let user = |seconds_before: u64, name: &str| User {
            name: Some(name.into()),
            role: Some(Role::Member),
            created_at: Some(DateTime::<Utc>::from(
                responded - Duration::from_secs(seconds_before),
            )),
            ..User::default()
        };
        assert!(is_ours(&asked, &user(9, "Jane"), Some(responded), took));
        assert!(is_ours(&asked, &user(10, "Jane"), Some(responded), took));
        assert!(!is_ours(&asked, &user(11, "Jane"), Some(responded), took));
        assert!(!is_ours(&asked, &user(9, "Janet"), Some(responded), took));
        assert!(!is_ours(&asked, &user(9, "Jane"), None, took));
        let undated = User {
            created_at: None,
            ..user(9, "Jane")
        };
        assert!(!is_ours(&asked, &undated, Some(responded), took));
        let nameless = User {
            name: None,
            ..user(9, "Jane")
        };
        assert!(!is_ours(&asked, &nameless, Some(responded), took));
    }
}

//! Temporary passwords that outlive their callers.
//!
//! A create that issues a password runs in a task of its own, so that dropping
//! the caller's future cannot drop the response. A response that nobody waits for
//! is kept with the client.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use tokio::sync::oneshot;
use tracing::Instrument as _;

use super::{TemporaryPasswordOutcome, create};
use crate::retry::Leash;
use crate::transport::Transport;
use crate::{Effect, EmailAddress, Error, NewUser, Operation, TemporaryPassword, User};

type Outcome = Result<TemporaryPasswordOutcome, Error>;

/// A password that was issued when its caller had gone.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnclaimedPassword {
    /// The address that was asked for.
    pub email: EmailAddress,
    /// The user, invited.
    pub user: User,
    /// The password for the first sign-in.
    pub password: TemporaryPassword,
}

/// A password that may have been issued and is lost, when its caller had gone.
#[derive(Debug)]
#[non_exhaustive]
pub struct UnclaimedLoss {
    /// The address that was asked for.
    pub email: EmailAddress,
    /// What is known: an invitation without a password, or an error that may have taken effect.
    pub outcome: Result<TemporaryPasswordOutcome, Error>,
}

/// What came for callers who had gone, and nobody has taken yet.
#[derive(Default)]
pub(crate) struct Unclaimed {
    passwords: Mutex<Vec<UnclaimedPassword>>,
    losses: Mutex<Vec<UnclaimedLoss>>,
}

impl Unclaimed {
    pub(super) fn take(&self) -> Vec<UnclaimedPassword> {
        std::mem::take(&mut *locked(&self.passwords))
    }

    pub(super) fn take_losses(&self) -> Vec<UnclaimedLoss> {
        std::mem::take(&mut *locked(&self.losses))
    }

    /// Keeps a password that came where none was asked for.
    pub(super) fn keep_password(
        &self,
        email: EmailAddress,
        user: User,
        password: TemporaryPassword,
    ) {
        locked(&self.passwords).push(UnclaimedPassword {
            email,
            user,
            password,
        });
        tracing::warn!(
            "a temporary password came that nobody waits for; \
             `Users::take_unclaimed_passwords` has it"
        );
    }

    /// Keeps what `outcome` issued or lost, and says so in the log.
    pub(super) fn keep(&self, email: EmailAddress, outcome: Outcome) {
        match outcome {
            Ok(TemporaryPasswordOutcome::Issued { user, password }) => {
                self.keep_password(email, user, password);
            }
            Ok(TemporaryPasswordOutcome::AlreadyPending(_)) => {}
            Err(error) if !error.may_have_taken_effect() => {}
            outcome => {
                locked(&self.losses).push(UnclaimedLoss { email, outcome });
                tracing::warn!(
                    "a temporary password may have been issued and is lost, and its caller had gone; \
                     `Users::take_unclaimed_losses` says whose"
                );
            }
        }
    }
}

/// What a lock guards; a panic elsewhere loses nothing here.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Drop for Unclaimed {
    fn drop(&mut self) {
        let left = self.take().len();
        if left > 0 {
            tracing::warn!(
                passwords = left,
                "the client was dropped with temporary passwords that nobody took: they are lost; \
                 resend the invitations"
            );
        }
    }
}

impl fmt::Debug for Unclaimed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unclaimed")
    }
}

pub(super) async fn invite(transport: &Arc<Transport>, user: &NewUser) -> Outcome {
    let (sender, receiver) = oneshot::channel();
    let claim = Claim {
        receiver,
        transport: transport.clone(),
        email: user.email().clone(),
    };
    let task = {
        let transport = transport.clone();
        let user = user.clone();
        async move {
            let mut watch = Watch { done: false };
            let outcome = create::invite_with_temporary_password(&transport, &user).await;
            watch.done = true;
            if let Err(outcome) = sender.send(outcome) {
                transport.unclaimed.keep(user.email().clone(), outcome);
            }
        }
    };
    tokio::spawn(Leash::hold(Leash::current(), task).in_current_span());
    claim.await
}

/// Says so where the runtime ends the task before its response is there.
struct Watch {
    done: bool,
}

impl Drop for Watch {
    fn drop(&mut self) {
        if !self.done {
            tracing::warn!(
                "the runtime ended a create with a temporary password: one may have been issued and lost"
            );
        }
    }
}

/// The caller's end: what arrives here and is not taken is kept.
struct Claim {
    receiver: oneshot::Receiver<Outcome>,
    transport: Arc<Transport>,
    email: EmailAddress,
}

impl std::future::Future for Claim {
    type Output = Outcome;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Outcome> {
        Pin::new(&mut self.receiver).poll(cx).map(|received| {
            received.unwrap_or_else(|_| {
                Err(Error::aborted(Effect::Unknown).of(Operation::InviteWithTemporaryPassword))
            })
        })
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.receiver.close();
        if let Ok(outcome) = self.receiver.try_recv() {
            self.transport.unclaimed.keep(self.email.clone(), outcome);
        }
    }
}

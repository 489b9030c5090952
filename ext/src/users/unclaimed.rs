//! What [`Users::take_unclaimed`](crate::Users::take_unclaimed) returns.

use super::{PasswordLoss, PendingInvitation};
use crate::{
    CreateOutcome, EmailAddress, Error, TemporaryPassword, TemporaryPasswordOutcome, User,
};

/// A temporary password, or the record of a lost one, whose caller was gone.
#[derive(Debug)]
#[non_exhaustive]
pub enum Unclaimed {
    /// A temporary password that nobody has received yet.
    Password(UnclaimedPassword),
    /// A temporary password that may have been issued and is lost.
    Loss(UnclaimedLoss),
}

/// A temporary password that arrived after its caller was gone.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnclaimedPassword {
    /// The address that the call was for.
    pub email: EmailAddress,
    /// The invited user.
    pub user: User,
    /// The password for the first sign-in.
    pub password: TemporaryPassword,
}

/// The record of a temporary password that may have been issued and is lost. Its caller was gone.
///
/// Call [`resend_invitation`](crate::Users::resend_invitation) to mail the person a link instead.
#[derive(Debug)]
#[non_exhaustive]
pub struct UnclaimedLoss {
    /// The address that the call was for.
    pub email: EmailAddress,
    /// The invitation whose password is lost, or the error of a call that may have taken effect.
    pub outcome: Result<LostPassword, Error>,
}

/// An invitation whose temporary password is lost, as in
/// [`PasswordLost`](TemporaryPasswordOutcome::PasswordLost).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LostPassword {
    /// The invitation.
    pub invitation: PendingInvitation,
    /// How the password was lost.
    pub loss: PasswordLoss,
}

impl Unclaimed {
    /// The address that the call was for.
    #[must_use]
    pub fn email(&self) -> &EmailAddress {
        match self {
            Self::Password(password) => &password.email,
            Self::Loss(loss) => &loss.email,
        }
    }

    /// The password that a create issued or lost; `None` if there is none.
    pub(crate) fn of(email: EmailAddress, outcome: Result<CreateOutcome, Error>) -> Option<Self> {
        use TemporaryPasswordOutcome::{AlreadyPending, Issued, PasswordLost};
        let outcome = match outcome {
            Ok(CreateOutcome::TemporaryPassword(Issued { user, password, .. })) => {
                return Some(Self::Password(UnclaimedPassword {
                    email,
                    user,
                    password,
                }));
            }
            Ok(CreateOutcome::TemporaryPassword(PasswordLost {
                invitation, loss, ..
            })) => Ok(LostPassword { invitation, loss }),
            Ok(CreateOutcome::TemporaryPassword(AlreadyPending(_))) => return None,
            Ok(CreateOutcome::Invite(_) | CreateOutcome::Sso(_)) => return None,
            Err(error) if error.may_have_taken_effect() => Err(error),
            Err(_) => return None,
        };
        Some(Self::Loss(UnclaimedLoss { email, outcome }))
    }

    /// The user's id, which may appear in logs.
    pub(super) fn user_id(&self) -> Option<&str> {
        let user = match self {
            Self::Password(password) => &password.user,
            Self::Loss(loss) => &loss.outcome.as_ref().ok()?.invitation.user,
        };
        user.id.as_ref().map(crate::UserId::as_str)
    }
}

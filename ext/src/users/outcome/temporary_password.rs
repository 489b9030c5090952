//! The outcome of an invitation with a temporary password.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::DeveloperFlag;
use crate::users::PendingInvitation;
use crate::{TemporaryPassword, User};

/// The outcome of an invitation with a temporary password.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TemporaryPasswordOutcome {
    /// The server created a new invitation and issued a password, which it does not return again.
    #[non_exhaustive]
    Issued {
        /// The invited user.
        user: User,
        /// The password for the first sign-in.
        password: TemporaryPassword,
        /// How the developer flag was set, if one was requested.
        developer_flag: DeveloperFlag,
    },
    /// An invitation was pending. The server issued no password and changed nothing.
    AlreadyPending(PendingInvitation),
    /// The user is invited, but nobody knows the password.
    ///
    /// Call [`resend_invitation`](crate::Users::resend_invitation) to mail the user a link instead.
    #[non_exhaustive]
    PasswordLost {
        /// The invitation.
        invitation: PendingInvitation,
        /// How the password was lost.
        loss: PasswordLoss,
        /// How the developer flag was set, if one was requested.
        developer_flag: DeveloperFlag,
    },
}

impl TemporaryPasswordOutcome {
    /// The user, new or not.
    #[must_use]
    pub fn user(&self) -> &User {
        match self {
            Self::Issued { user, .. } => user,
            Self::AlreadyPending(invitation) | Self::PasswordLost { invitation, .. } => {
                &invitation.user
            }
        }
    }

    /// The password, if one arrived.
    #[must_use]
    pub fn password(&self) -> Option<&TemporaryPassword> {
        match self {
            Self::Issued { password, .. } => Some(password),
            Self::AlreadyPending(_) | Self::PasswordLost { .. } => None,
        }
    }

    /// The invitation, if the call returned no password.
    #[must_use]
    pub fn pending(&self) -> Option<&PendingInvitation> {
        match self {
            Self::Issued { .. } => None,
            Self::AlreadyPending(invitation) | Self::PasswordLost { invitation, .. } => {
                Some(invitation)
            }
        }
    }

    /// Whether this call certainly created the user.
    #[must_use]
    pub fn is_new(&self) -> bool {
        match self {
            Self::Issued { .. } => true,
            Self::AlreadyPending(_) => false,
            Self::PasswordLost { loss, .. } => *loss != PasswordLoss::ResponseMayBeLost,
        }
    }
}

/// How a temporary password was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub enum PasswordLoss {
    /// The server responded 201 to an attempt of this call, and the body of that response was lost.
    ResponseLost,
    /// An attempt of this call may have taken effect, and its response was lost. Or the invitation was pending before
    /// the call, which then issued no password.
    ResponseMayBeLost,
    /// The server responded 201 without a password.
    NotInResponse,
    /// The server created the invitation, but part of the password in its response is unreadable: a character arrived
    /// as invalid bytes, or as U+FFFD, which replaces such bytes.
    Damaged,
}

impl fmt::Display for PasswordLoss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::ResponseLost => "the response with the password was lost",
            Self::ResponseMayBeLost => "a response with the password may have been lost",
            Self::NotInResponse => "the response had no password",
            Self::Damaged => "a part of the password could not be read",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::PasswordLoss;

    #[test]
    fn a_loss_is_a_clause() {
        let loss = PasswordLoss::Damaged.to_string();
        assert_eq!(loss, "a part of the password could not be read");
    }
}

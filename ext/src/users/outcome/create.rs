//! The outcome of a create in a mode that is chosen at run time.

use super::{DeveloperFlag, InviteOutcome, SsoOutcome, TemporaryPasswordOutcome};
use crate::users::PendingInvitation;
use crate::{TemporaryPassword, User};

/// The outcome of a create in a mode that is chosen at run time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateOutcome {
    /// The mode was `email_link`.
    Invite(InviteOutcome),
    /// The mode was `temporary_password`.
    TemporaryPassword(TemporaryPasswordOutcome),
    /// The mode was `none`.
    Sso(SsoOutcome),
}

impl CreateOutcome {
    /// The user, new or not.
    #[must_use]
    pub fn user(&self) -> &User {
        match self {
            Self::Invite(outcome) => outcome.user(),
            Self::TemporaryPassword(outcome) => outcome.user(),
            Self::Sso(outcome) => outcome.user(),
        }
    }

    /// The temporary password, if one arrived.
    #[must_use]
    pub fn password(&self) -> Option<&TemporaryPassword> {
        match self {
            Self::TemporaryPassword(outcome) => outcome.password(),
            Self::Invite(_) | Self::Sso(_) => None,
        }
    }

    /// The invitation, if it may have been pending before the call, or if its password was lost.
    #[must_use]
    pub fn pending(&self) -> Option<&PendingInvitation> {
        match self {
            Self::Invite(outcome) => outcome.pending(),
            Self::TemporaryPassword(outcome) => outcome.pending(),
            Self::Sso(outcome) => outcome.pending(),
        }
    }

    /// Whether this call certainly created the user.
    #[must_use]
    pub fn is_new(&self) -> bool {
        match self {
            Self::Invite(outcome) => outcome.is_new(),
            Self::TemporaryPassword(outcome) => outcome.is_new(),
            Self::Sso(outcome) => outcome.is_new(),
        }
    }

    /// How the developer flag was set; `None` if this call did not create the user.
    #[must_use]
    pub fn developer_flag(&self) -> Option<&DeveloperFlag> {
        match self {
            Self::Invite(InviteOutcome::Sent { developer_flag, .. })
            | Self::TemporaryPassword(
                TemporaryPasswordOutcome::Issued { developer_flag, .. }
                | TemporaryPasswordOutcome::PasswordLost { developer_flag, .. },
            )
            | Self::Sso(SsoOutcome::Added { developer_flag, .. }) => Some(developer_flag),
            _ => None,
        }
    }
}

impl From<InviteOutcome> for CreateOutcome {
    fn from(outcome: InviteOutcome) -> Self {
        Self::Invite(outcome)
    }
}

impl From<TemporaryPasswordOutcome> for CreateOutcome {
    fn from(outcome: TemporaryPasswordOutcome) -> Self {
        Self::TemporaryPassword(outcome)
    }
}

impl From<SsoOutcome> for CreateOutcome {
    fn from(outcome: SsoOutcome) -> Self {
        Self::Sso(outcome)
    }
}

//! What a create did, and the outcomes of the three invite modes that follow from it.

use super::{
    Certainty, DeveloperFlag, InviteOutcome, PasswordLoss, PendingInvitation, SsoOutcome,
    TemporaryPasswordOutcome,
};
use crate::wire::Password;
use crate::{Error, TemporaryPassword, UserStatus};

/// What a create did, in any invite mode.
pub(super) struct Creation {
    /// The user, and the fields that are not as requested.
    pub(super) invitation: PendingInvitation,
    pub(super) origin: Origin,
    /// The password, if the mode is `temporary_password`.
    pub(super) password: Password,
    /// How the flag was set, if the user is new.
    pub(super) developer_flag: DeveloperFlag,
    /// The error of the update that should have set the flag.
    pub(super) flag_error: Option<Error>,
}

/// Where a user comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// This call created the user.
    ThisCall(Certainty),
    /// An earlier attempt of this call, whose response was lost, may have created the user.
    MaybeThisCall,
    /// The user existed before this call.
    Before,
}

impl From<Creation> for InviteOutcome {
    fn from(creation: Creation) -> Self {
        match creation.origin {
            Origin::ThisCall(certainty) => Self::Sent {
                user: creation.invitation.user,
                certainty,
                developer_flag: creation.developer_flag,
            },
            Origin::MaybeThisCall => Self::PendingAfterRetry(creation.invitation),
            Origin::Before => Self::AlreadyPending(creation.invitation),
        }
    }
}

impl From<Creation> for TemporaryPasswordOutcome {
    fn from(creation: Creation) -> Self {
        let Creation {
            invitation,
            developer_flag,
            ..
        } = creation;
        let loss = match (creation.password, creation.origin) {
            (Password::Whole(password), _) => {
                return Self::Issued {
                    user: invitation.user,
                    password: TemporaryPassword::new(password),
                    developer_flag,
                };
            }
            (Password::Damaged, _) => PasswordLoss::Damaged,
            (_, Origin::ThisCall(Certainty::Confirmed)) => PasswordLoss::NotInResponse,
            (_, Origin::ThisCall(Certainty::Inferred)) => PasswordLoss::ResponseLost,
            (_, Origin::MaybeThisCall) => PasswordLoss::ResponseMayBeLost,
            (_, Origin::Before) => return Self::AlreadyPending(invitation),
        };
        Self::PasswordLost {
            invitation,
            loss,
            developer_flag,
        }
    }
}

impl From<Creation> for SsoOutcome {
    fn from(creation: Creation) -> Self {
        let invitation = creation.invitation;
        match creation.origin {
            Origin::ThisCall(certainty) => Self::Added {
                user: invitation.user,
                certainty,
                developer_flag: creation.developer_flag,
            },
            _ if invitation.user.status == Some(UserStatus::Active) => Self::AlreadyActive {
                user: invitation.user,
                differences: invitation.differences,
            },
            _ => Self::AlreadyPending(invitation),
        }
    }
}

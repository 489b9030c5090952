//! What a create came to: a type for each invite mode. The module above has the table.
//!
//! Those that hold no password serialise, for answers of one's own service.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{DeveloperFlag, Difference, PendingInvitation};
use crate::{TemporaryPassword, User};

/// How it is known that the server did what an outcome says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Certainty {
    /// The response to the request said so.
    Confirmed,
    /// The response was lost, and the state of the account shows it.
    Inferred,
}

impl fmt::Display for Certainty {
    /// `confirmed` or `inferred`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Confirmed => "confirmed",
            Self::Inferred => "inferred",
        })
    }
}

/// What inviting by an e-mail link came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum InviteOutcome {
    /// A new invitation was made and mailed.
    #[non_exhaustive]
    Sent {
        /// The user, invited.
        user: User,
        /// [`Inferred`](Certainty::Inferred) where the server said 201, the rest of
        /// that answer was lost, and the invitation was read back.
        certainty: Certainty,
        /// How the developer flag was set, if one was asked for.
        #[serde(default)]
        developer_flag: DeveloperFlag,
    },
    /// An invitation was out already; nothing was mailed and nothing changed.
    AlreadyPending(PendingInvitation),
    /// An invitation is out. An earlier try of this call may have made and mailed
    /// it, its response was lost; or it stood before.
    PendingAfterRetry(PendingInvitation),
}

/// What inviting with a temporary password came to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TemporaryPasswordOutcome {
    /// A new invitation was made; here is its password, which the server does not tell again.
    #[non_exhaustive]
    Issued {
        /// The user, invited.
        user: User,
        /// The password for the first sign-in.
        password: TemporaryPassword,
        /// How the developer flag was set, if one was asked for.
        developer_flag: DeveloperFlag,
    },
    /// An invitation was out already; no password was issued and nothing changed.
    AlreadyPending(PendingInvitation),
    /// The user is invited and has no password that anybody knows.
    ///
    /// The way out: [`resend_invitation`](crate::Users::resend_invitation) mails the user a link instead.
    #[non_exhaustive]
    PasswordLost {
        /// The invitation.
        invitation: PendingInvitation,
        /// How the password went missing.
        loss: PasswordLoss,
        /// How the developer flag was set, if one was asked for.
        developer_flag: DeveloperFlag,
    },
}

/// How a temporary password went missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum PasswordLoss {
    /// A try of this call was carried out, by the server's own word, and the rest of its response was lost.
    ResponseLost,
    /// A try of this call may have been carried out and its response was lost; or
    /// the invitation stood before and never had a password of this call.
    ResponseMayBeLost,
    /// The server said that it made the invitation and its response held no password.
    NotInResponse,
    /// The server said that it made the invitation, and a part of the password in its response cannot be read: a
    /// character that came as broken bytes, or as U+FFFD, which stands for one.
    Damaged,
}

/// What adding a user for single sign-on came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum SsoOutcome {
    /// The user was added and is active.
    #[non_exhaustive]
    Added {
        /// The user.
        user: User,
        /// [`Inferred`](Certainty::Inferred) where the response was lost and the
        /// user was read back: as asked for, and created since this call began.
        certainty: Certainty,
        /// How the developer flag was set, if one was asked for.
        #[serde(default)]
        developer_flag: DeveloperFlag,
    },
    /// An invitation for the address is out; nothing changed. The API does not
    /// say when servers answer so in this mode.
    AlreadyPending(PendingInvitation),
    /// The server answered with a user who is active already, instead of refusing the
    /// address. The API does not say when servers answer so.
    #[non_exhaustive]
    AlreadyActive {
        /// The user.
        user: User,
        /// Where the user is not as asked for.
        differences: Vec<Difference>,
    },
}

/// What a create in a mode chosen at run time came to.
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

impl InviteOutcome {
    /// The user, new or not.
    #[must_use]
    pub fn user(&self) -> &User {
        match self {
            Self::Sent { user, .. } => user,
            Self::AlreadyPending(pending) | Self::PendingAfterRetry(pending) => &pending.user,
        }
    }

    /// The invitation that stood before, or may have.
    #[must_use]
    pub fn pending(&self) -> Option<&PendingInvitation> {
        match self {
            Self::Sent { .. } => None,
            Self::AlreadyPending(pending) | Self::PendingAfterRetry(pending) => Some(pending),
        }
    }

    /// Whether this call made the user, for sure.
    #[must_use]
    pub fn is_new(&self) -> bool {
        matches!(self, Self::Sent { .. })
    }
}

impl TemporaryPasswordOutcome {
    /// The user, new or not.
    #[must_use]
    pub fn user(&self) -> &User {
        match self {
            Self::Issued { user, .. } => user,
            Self::AlreadyPending(pending)
            | Self::PasswordLost {
                invitation: pending,
                ..
            } => &pending.user,
        }
    }

    /// The password, where one arrived.
    #[must_use]
    pub fn password(&self) -> Option<&TemporaryPassword> {
        match self {
            Self::Issued { password, .. } => Some(password),
            Self::AlreadyPending(_) | Self::PasswordLost { .. } => None,
        }
    }

    /// The invitation without a password, standing before or not.
    #[must_use]
    pub fn pending(&self) -> Option<&PendingInvitation> {
        match self {
            Self::Issued { .. } => None,
            Self::AlreadyPending(pending)
            | Self::PasswordLost {
                invitation: pending,
                ..
            } => Some(pending),
        }
    }

    /// Whether this call made the user, for sure.
    #[must_use]
    pub fn is_new(&self) -> bool {
        match self {
            Self::Issued { .. } => true,
            Self::AlreadyPending(_) => false,
            Self::PasswordLost { loss, .. } => *loss != PasswordLoss::ResponseMayBeLost,
        }
    }
}

impl SsoOutcome {
    /// The user, new or not.
    #[must_use]
    pub fn user(&self) -> &User {
        match self {
            Self::Added { user, .. } | Self::AlreadyActive { user, .. } => user,
            Self::AlreadyPending(pending) => &pending.user,
        }
    }

    /// The invitation that stood before.
    #[must_use]
    pub fn pending(&self) -> Option<&PendingInvitation> {
        match self {
            Self::Added { .. } | Self::AlreadyActive { .. } => None,
            Self::AlreadyPending(pending) => Some(pending),
        }
    }

    /// Whether this call made the user.
    #[must_use]
    pub fn is_new(&self) -> bool {
        matches!(self, Self::Added { .. })
    }
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

    /// The temporary password, where one arrived.
    #[must_use]
    pub fn password(&self) -> Option<&TemporaryPassword> {
        match self {
            Self::TemporaryPassword(outcome) => outcome.password(),
            Self::Invite(_) | Self::Sso(_) => None,
        }
    }

    /// The invitation that is out without this call having made it for sure, or without a password.
    #[must_use]
    pub fn pending(&self) -> Option<&PendingInvitation> {
        match self {
            Self::Invite(outcome) => outcome.pending(),
            Self::TemporaryPassword(outcome) => outcome.pending(),
            Self::Sso(outcome) => outcome.pending(),
        }
    }

    /// Whether this call made the user, for sure.
    #[must_use]
    pub fn is_new(&self) -> bool {
        match self {
            Self::Invite(outcome) => outcome.is_new(),
            Self::TemporaryPassword(outcome) => outcome.is_new(),
            Self::Sso(outcome) => outcome.is_new(),
        }
    }
}

impl CreateOutcome {
    /// How the developer flag was set, if this call made the user.
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

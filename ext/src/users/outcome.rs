//! Outcomes of a create: one type per invite mode. The module above has the table.
//!
//! The types without a password implement `Serialize` and `Deserialize`, so that a service can return them and its
//! callers can read them. Types that may hold a password implement neither: a service has to decide who sees a
//! password, and an outcome must not lose its password by being written and read again.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Difference, PendingInvitation};
use crate::{TemporaryPassword, User};

/// How certain an outcome is: whether a response confirmed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub enum Certainty {
    /// The response to the request said so.
    Confirmed,
    /// The response was lost; the state of the account shows it.
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

/// The outcome of an invitation by e-mail link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub enum InviteOutcome {
    /// The server created and mailed a new invitation.
    #[non_exhaustive]
    Sent {
        /// The invited user.
        user: User,
        /// [`Inferred`](Certainty::Inferred) if the server responded 201, the body of that response was lost, and a
        /// retry returned the invitation.
        certainty: Certainty,
        /// How the developer flag was set, if one was requested.
        #[serde(default)]
        developer_flag: DeveloperFlag,
    },
    /// An invitation was pending. The server mailed and changed nothing.
    AlreadyPending(PendingInvitation),
    /// An invitation is pending. An earlier attempt of this call, whose response was lost, may have created and mailed
    /// it, or it was pending before the call.
    PendingAfterRetry(PendingInvitation),
}

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

/// The outcome of adding a user for single sign-on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub enum SsoOutcome {
    /// The user was added and is active.
    #[non_exhaustive]
    Added {
        /// The user.
        user: User,
        /// [`Inferred`](Certainty::Inferred) if the response was lost, and a user who is as requested and was created
        /// after this call began holds the address.
        certainty: Certainty,
        /// How the developer flag was set, if one was requested.
        #[serde(default)]
        developer_flag: DeveloperFlag,
    },
    /// An invitation for the address is pending. The server changed nothing. The API's document does not say when a
    /// server returns this in this mode.
    AlreadyPending(PendingInvitation),
    /// The server returned a user who was active before, instead of refusing the address. The API's document does not
    /// say when a server does this.
    #[non_exhaustive]
    AlreadyActive {
        /// The user.
        user: User,
        /// Fields of the user that are not as requested.
        differences: Vec<Difference>,
    },
}

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

/// How the developer flag of a new user was set, if one was requested.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub enum DeveloperFlag {
    /// No flag was requested, or the user may not be new, so nothing was set.
    #[default]
    NotRequested,
    /// By the create.
    InCreate,
    /// By an update after the create, because the server accepts no flag in a create.
    InUpdate,
    /// Not at all: the server accepts no flag in a create, and the update failed. The user exists without the flag.
    ///
    /// [`Users::update`](crate::Users::update) sets it; the server requires the key of an account admin.
    #[non_exhaustive]
    NotSet {
        /// The message of the update's error.
        error: String,
    },
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

    /// The invitation, if it was or may have been pending before the call.
    #[must_use]
    pub fn pending(&self) -> Option<&PendingInvitation> {
        match self {
            Self::Sent { .. } => None,
            Self::AlreadyPending(pending) | Self::PendingAfterRetry(pending) => Some(pending),
        }
    }

    /// Whether this call certainly created the user.
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
            Self::AlreadyPending(pending)
            | Self::PasswordLost {
                invitation: pending,
                ..
            } => Some(pending),
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

impl SsoOutcome {
    /// The user, new or not.
    #[must_use]
    pub fn user(&self) -> &User {
        match self {
            Self::Added { user, .. } | Self::AlreadyActive { user, .. } => user,
            Self::AlreadyPending(pending) => &pending.user,
        }
    }

    /// The invitation, if one was pending before the call.
    #[must_use]
    pub fn pending(&self) -> Option<&PendingInvitation> {
        match self {
            Self::Added { .. } | Self::AlreadyActive { .. } => None,
            Self::AlreadyPending(pending) => Some(pending),
        }
    }

    /// Whether this call added the user.
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
}

impl CreateOutcome {
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

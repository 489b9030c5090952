//! The outcome of an invitation by e-mail link.

use serde::{Deserialize, Serialize};

use super::{Certainty, DeveloperFlag};
use crate::User;
use crate::users::PendingInvitation;

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

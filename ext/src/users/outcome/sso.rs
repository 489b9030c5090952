//! The outcome of adding a user for single sign-on.

use serde::{Deserialize, Serialize};

use super::{Certainty, DeveloperFlag};
use crate::User;
use crate::users::{Difference, PendingInvitation};

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

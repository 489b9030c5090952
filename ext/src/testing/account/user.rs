//! A user as the account stores it.

use std::sync::Arc;

use super::clock::Millis;
use crate::{InviteMode, Role, UserStatus};

/// A user as stored. Tests keep a million of these, so no string is stored twice.
#[derive(Clone, Debug)]
pub(crate) struct StoredUser {
    pub(crate) name: Box<str>,
    pub(crate) email: Arc<str>,
    /// The address in lower case. Shares its allocation with `email` if that is lower case already.
    pub(super) key: Arc<str>,
    pub(crate) created: Millis,
    pub(crate) role: Role,
    pub(crate) is_developer: bool,
    pub(super) state: UserState,
}

/// The state of a stored user, which together with the time gives its status.
#[derive(Clone, Copy, Debug)]
pub(super) enum UserState {
    Active {
        sso: bool,
    },
    Invited(Invitation),
    /// Deleted.
    Inactive,
    /// An expired invitation that a newer one replaced. Nobody sees it any more.
    Replaced,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Invitation {
    pub(super) mode: InviteMode,
    pub(super) expires: Millis,
    pub(super) token: u64,
}

impl Invitation {
    pub(super) fn is_valid(self, now: Millis) -> bool {
        now < self.expires
    }
}

impl StoredUser {
    /// The status at `now`; `None` if a newer invitation replaced this user.
    pub(crate) fn status(&self, now: Millis) -> Option<UserStatus> {
        match self.state {
            UserState::Active { .. } => Some(UserStatus::Active),
            UserState::Invited(invitation) if invitation.is_valid(now) => Some(UserStatus::Invited),
            UserState::Invited(_) => Some(UserStatus::Expired),
            UserState::Inactive => Some(UserStatus::Inactive),
            UserState::Replaced => None,
        }
    }
}

/// The data of a new user, from a request or a [`Seed`](super::Seed).
pub(crate) struct Profile {
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) role: Role,
    /// `None` leaves it to the role.
    pub(crate) is_developer: Option<bool>,
}

/// Whether the server makes a user of this role a developer if the request does not say.
pub(super) fn is_developer_by_default(role: &Role) -> bool {
    *role == Role::Admin || *role == Role::Member
}

pub(super) fn token_text(token: u64) -> String {
    format!("{token:016x}")
}

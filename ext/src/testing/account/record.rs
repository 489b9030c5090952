//! A user as a test sees it.

use std::fmt;

use chrono::{DateTime, Utc};

use super::clock::{Millis, to_date};
use super::store::Account;
use super::user::{UserState, token_text};
use crate::{InviteMode, Role, UserStatus};

/// What the stand-in knows of a user, deleted or not. A copy: it does not follow later changes.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserRecord {
    /// The id, as the API returns it.
    pub id: String,
    /// The display name.
    pub name: String,
    /// The e-mail address, as it was first written.
    pub email: String,
    /// The account role.
    pub role: Role,
    /// Whether the user may use the API.
    pub is_developer: bool,
    /// The status at the time of the call, by the stand-in's clock.
    pub status: UserStatus,
    /// Whether the user logs in through the identity provider.
    pub sso: bool,
    /// How the user was invited; `None` once active or deleted.
    pub invite_mode: Option<InviteMode>,
    /// When the invitation expires or expired; `None` once active or deleted.
    pub invitation_expires_at: Option<DateTime<Utc>>,
    /// When the user, or the invitation, was created.
    pub created_at: DateTime<Utc>,
    token: Option<u64>,
}

impl UserRecord {
    /// The token in the link of the invitation's latest mail; `None` once active or deleted.
    #[doc(alias = "verification_token")]
    #[must_use]
    pub fn reveal_token(&self) -> Option<String> {
        self.token.map(token_text)
    }
}

impl fmt::Debug for UserRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserRecord")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("email", &self.email)
            .field("role", &self.role)
            .field("is_developer", &self.is_developer)
            .field("status", &self.status)
            .field("sso", &self.sso)
            .field("invite_mode", &self.invite_mode)
            .field("invitation_expires_at", &self.invitation_expires_at)
            .field("created_at", &self.created_at)
            .finish_non_exhaustive()
    }
}

impl Account {
    /// The record of a user; `None` if a newer invitation replaced it.
    pub(crate) fn record(&self, position: usize, now: Millis) -> Option<UserRecord> {
        let user = self.users().get(position)?;
        let invitation = match user.state {
            UserState::Invited(invitation) => Some(invitation),
            _ => None,
        };
        Some(UserRecord {
            id: self.ids.id(position),
            name: user.name.to_string(),
            email: user.email.to_string(),
            role: user.role.clone(),
            is_developer: user.is_developer,
            status: user.status(now)?,
            sso: matches!(user.state, UserState::Active { sso: true }),
            invite_mode: invitation.map(|invitation| invitation.mode),
            invitation_expires_at: invitation.map(|invitation| to_date(invitation.expires)),
            created_at: to_date(user.created),
            token: invitation.map(|invitation| invitation.token),
        })
    }
}

//! A user of the account, as it is kept, as a test may add one, and as a test may look at one.

use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::clock::Millis;
use super::spelling::{InviteMode, Role, Status};

/// A user as the account keeps it. A million of these must fit, so nothing is kept twice.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) name: Box<str>,
    pub(super) email: Arc<str>,
    /// The address in lower case: the same allocation where it was so already.
    pub(super) key: Arc<str>,
    pub(super) created: Millis,
    pub(super) role: Role,
    pub(super) is_developer: bool,
    pub(super) standing: Standing,
}

/// What has become of a user.
#[derive(Clone, Copy, Debug)]
pub(super) enum Standing {
    Active {
        sso: bool,
    },
    Invited(Invitation),
    /// Deleted.
    Inactive,
    /// An expired invitation whose place a newer one has taken: gone without a trace.
    Replaced,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Invitation {
    pub(super) mode: InviteMode,
    pub(super) until: Millis,
    pub(super) token: u64,
}

impl Person {
    /// Where the user stands at `now`; nothing for one that was replaced.
    pub(super) fn status(&self, now: Millis) -> Option<Status> {
        match self.standing {
            Standing::Active { .. } => Some(Status::Active),
            Standing::Invited(invitation) if now < invitation.until => Some(Status::Invited),
            Standing::Invited(_) => Some(Status::Expired),
            Standing::Inactive => Some(Status::Inactive),
            Standing::Replaced => None,
        }
    }
}

/// Whether the server makes a developer of a user when the request does not say.
pub(super) fn is_developer_by_default(role: Role) -> bool {
    !matches!(role, Role::Annotator)
}

/// A user to put into the account without a request: no mail, no journal entry.
#[derive(Clone, Debug)]
pub struct Seed {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) role: Role,
    pub(super) is_developer: Option<bool>,
    pub(super) state: SeedState,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum SeedState {
    Active { sso: bool },
    Invited,
    Expired,
    Inactive,
}

impl Seed {
    fn new(name: impl Into<String>, email: impl Into<String>, state: SeedState) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            role: Role::Member,
            is_developer: None,
            state,
        }
    }

    /// A member who has verified the address and logs in with a password.
    pub fn active(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self::new(name, email, SeedState::Active { sso: false })
    }

    /// A member who logs in through the identity provider.
    pub fn sso(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self::new(name, email, SeedState::Active { sso: true })
    }

    /// Someone with an invitation that holds.
    pub fn invited(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self::new(name, email, SeedState::Invited)
    }

    /// Someone whose invitation has run out.
    pub fn expired(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self::new(name, email, SeedState::Expired)
    }

    /// Someone who was deleted.
    pub fn inactive(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self::new(name, email, SeedState::Inactive)
    }

    /// With this role; [`Role::Member`] unless said.
    #[must_use]
    pub fn role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    /// With or without developer permissions; by default as the role has it.
    #[must_use]
    pub fn developer(mut self, is_developer: bool) -> Self {
        self.is_developer = Some(is_developer);
        self
    }
}

/// What the stand-in knows of a user, the deleted ones included.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserRecord {
    /// The id, as the API gives it.
    pub id: String,
    /// The display name.
    pub name: String,
    /// The e-mail address, as it was first written.
    pub email: String,
    /// The account role.
    pub role: Role,
    /// Whether the user may use the API.
    pub is_developer: bool,
    /// Where the user stands now, by the stand-in's clock.
    pub status: Status,
    /// Whether the user logs in through the identity provider.
    pub sso: bool,
    /// How the user was invited; nothing once active or deleted.
    pub invited_by: Option<InviteMode>,
    /// Until when the invitation holds or held.
    pub invited_until: Option<DateTime<Utc>>,
    /// When the user, or the invitation, was created.
    pub created_at: DateTime<Utc>,
    pub(super) token: Option<u64>,
}

impl UserRecord {
    /// The token of the invitation that stands: what the link in the last mail leads to.
    pub fn verification_token(&self) -> Option<String> {
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
            .field("invited_by", &self.invited_by)
            .field("invited_until", &self.invited_until)
            .field("created_at", &self.created_at)
            .finish_non_exhaustive()
    }
}

pub(super) fn token_text(token: u64) -> String {
    format!("{token:016x}")
}

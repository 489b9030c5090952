//! Users that a test adds without a request.

use super::user::Profile;
use crate::Role;

/// A user to add without a request. Adding it sends no mail and leaves no entry in the journal.
///
/// ```
/// use arize_ax::Role;
/// use arize_ax::testing::{Seed, StandIn};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let stand_in = StandIn::start().await;
/// let jane = Seed::invited("Jane Smith", "jane@acme.com").role(Role::Annotator);
/// let record = stand_in.add_user(jane).expect("the address is free");
/// assert!(!record.is_developer);
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Seed {
    name: String,
    pub(super) email: String,
    role: Role,
    is_developer: Option<bool>,
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

    /// An active member who logs in with a password.
    pub fn active(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self::new(name, email, SeedState::Active { sso: false })
    }

    /// An active member who logs in through the identity provider.
    pub fn sso(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self::new(name, email, SeedState::Active { sso: true })
    }

    /// A member whose invitation is pending.
    pub fn invited(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self::new(name, email, SeedState::Invited)
    }

    /// A member whose invitation has expired.
    pub fn expired(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self::new(name, email, SeedState::Expired)
    }

    /// A deleted user.
    pub fn inactive(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self::new(name, email, SeedState::Inactive)
    }

    /// Sets the role; [`Role::Member`] by default. Roles that a server would refuse to assign, such as custom and
    /// unknown ones, are allowed here, so that a test can see how the code under test copes with them.
    pub fn role(mut self, role: impl Into<Role>) -> Self {
        self.role = role.into();
        self
    }

    /// Sets the developer flag. By default it follows from the role: true for admins and members.
    pub fn developer(mut self, is_developer: bool) -> Self {
        self.is_developer = Some(is_developer);
        self
    }

    pub(super) fn into_profile(self) -> Profile {
        Profile {
            name: self.name,
            email: self.email,
            role: self.role,
            is_developer: self.is_developer,
        }
    }
}

//! What a roster takes.

use serde::Serialize;

use super::{Apply, PlanStep};
use crate::{Difference, EmailAddress, NewUser, User, UserUpdate, Users};

/// What would have to be done to make the account as the roster wants it.
///
/// `Display` is a table for people, with names and addresses; for programs there is serde.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Plan {
    /// Not in the account: to be invited.
    pub to_invite: Vec<NewUser>,
    /// In the account with an invitation that has expired: to be invited again.
    pub to_reinvite: Vec<Reinvitation>,
    /// In the account with another name or developer flag: to be updated.
    pub to_update: Vec<PlannedUpdate>,
    /// In the account as the roster wants them.
    pub as_wanted: Vec<EmailAddress>,
    /// How many of those as wanted are invited and have not signed in yet.
    pub as_wanted_invited: usize,
    /// In the account otherwise than wanted in a way that the API cannot change, or in a
    /// way that cannot be told. Someone may also be among those to be updated, for the rest.
    pub unattainable: Vec<Unattainable>,
    /// In the account and not on the roster. Nothing is done about them without a
    /// [`DeleteConsent`](super::DeleteConsent).
    pub not_on_roster: Vec<User>,
    /// How many users the account has whose address or id the server did not tell. Nothing is done about them.
    pub unidentified: usize,
}

/// Someone to be invited again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Reinvitation {
    /// The person, as wanted.
    pub person: NewUser,
    /// The user with the expired invitation.
    pub user: User,
}

/// A user to be changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlannedUpdate {
    /// The user, as the account has it.
    pub user: User,
    /// Where it differs from the roster.
    pub differences: Vec<Difference>,
    /// What to ask for.
    pub update: UserUpdate,
}

/// Someone who cannot be made as wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Unattainable {
    /// The person, as wanted.
    pub person: NewUser,
    /// The user, as the account has it.
    pub user: User,
    /// What stands in the way.
    pub obstacle: Obstacle,
}

/// What stands in the way of making a user as wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Obstacle {
    /// The role is another.
    RoleDiffers,
    /// The user is deactivated. Only servers that list such users tell so.
    Deactivated,
    /// The server gave a status that this version does not know or none, or left out a field that the roster
    /// wants something of: whether the user is as wanted cannot be told.
    CannotTell,
}

impl Plan {
    /// Whether there is nothing to do. Users who cannot be made as wanted, and those
    /// who are not on the roster, do not count.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many calls applying it takes, without deletes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.to_invite.len() + self.to_reinvite.len() + self.to_update.len()
    }

    /// The calls, without deletes.
    #[must_use]
    pub fn steps(&self) -> Vec<PlanStep> {
        let updates = self.to_update.iter().filter_map(|planned| {
            Some(PlanStep::Update {
                id: planned.user.id.clone()?,
                email: planned.user.email.clone().unwrap_or_default(),
                update: planned.update.clone(),
            })
        });
        let invites = self.to_invite.iter().cloned().map(PlanStep::Invite);
        let again = self
            .to_reinvite
            .iter()
            .map(|again| PlanStep::Reinvite(again.person.clone()));
        updates.chain(invites).chain(again).collect()
    }

    /// Prepares to do it.
    pub fn apply<'a>(&'a self, users: &Users) -> Apply<'a> {
        Apply::new(self, users.clone())
    }
}

//! A plan: the steps that make the account match a roster.

use serde::{Deserialize, Serialize};

use super::step::PlanStep;
use crate::{Difference, EmailAddress, NewUser, User, UserUpdate};

/// The steps that make the account match the roster.
///
/// `Display` is a table for people and shows names and addresses. Programs use serde.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub struct Plan {
    /// People to invite: not in the account.
    pub to_invite: Vec<NewUser>,
    /// People to invite again: in the account with an expired invitation.
    pub to_reinvite: Vec<Reinvitation>,
    /// Users to update: in the account with another name or developer flag.
    pub to_update: Vec<PlannedUpdate>,
    /// People whom the account has exactly as the roster has them.
    pub up_to_date: Vec<EmailAddress>,
    /// How many of those in `up_to_date` are invited and have not signed in yet.
    pub up_to_date_invited: usize,
    /// People whom the API cannot make match the roster, or whose response does not say enough. A person may also be in
    /// `to_update` for the fields that can be changed.
    pub unattainable: Vec<Unattainable>,
    /// Users who are in the account and not on the roster. They are left alone without a
    /// [`DeleteConsent`](super::DeleteConsent).
    pub not_on_roster: Vec<User>,
    /// How many users of the account came without an address or an id. They are left alone.
    pub unidentified: usize,
}

/// A person to invite again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub struct Reinvitation {
    /// The person, as the roster has them.
    pub person: NewUser,
    /// The user with the expired invitation.
    pub user: User,
}

/// A user to update.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub struct PlannedUpdate {
    /// The user, as the account has it.
    pub user: User,
    /// The fields that differ from the roster.
    pub differences: Vec<Difference>,
    /// The update to send.
    pub update: UserUpdate,
}

/// A person whom a plan cannot make match the roster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub struct Unattainable {
    /// The person, as the roster has them.
    pub person: NewUser,
    /// The user, as the account has it.
    pub user: User,
    /// The reason.
    pub obstacle: Obstacle,
}

/// The reason why a user cannot be made to match the roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub enum Obstacle {
    /// The user has another role, which the API cannot change.
    RoleDiffers,
    /// The user is deactivated. Only servers that list deactivated users reveal this.
    Deactivated,
    /// The response does not say enough: it has no status, a status that this version does not know, or lacks a field
    /// that the roster sets.
    CannotTell,
}

impl Plan {
    /// Whether there is nothing to do. [`unattainable`](Self::unattainable) and [`not_on_roster`](Self::not_on_roster)
    /// do not count.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number of steps, without deletes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.to_invite.len() + self.to_reinvite.len() + self.to_update.len()
    }

    /// The steps, without deletes: updates first, then invites.
    #[must_use]
    pub fn steps(&self) -> Vec<PlanStep> {
        self.updates().chain(self.invites()).collect()
    }

    pub(super) fn add_unattainable(&mut self, person: &NewUser, user: User, obstacle: Obstacle) {
        let person = person.clone();
        self.unattainable.push(Unattainable {
            person,
            user,
            obstacle,
        });
    }

    pub(super) fn updates(&self) -> impl Iterator<Item = PlanStep> {
        self.to_update.iter().filter_map(|planned| {
            Some(PlanStep::Update {
                id: planned.user.id.clone()?,
                email: planned.user.email.clone().unwrap_or_default(),
                update: planned.update.clone(),
            })
        })
    }

    pub(super) fn invites(&self) -> impl Iterator<Item = PlanStep> {
        let invites = self.to_invite.iter().cloned().map(PlanStep::Invite);
        let again = self.to_reinvite.iter();
        invites.chain(again.map(|again| PlanStep::Reinvite(again.person.clone())))
    }
}

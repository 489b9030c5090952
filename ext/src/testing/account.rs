//! The account: its users in the order in which they came, and an index by address.
//!
//! A user's place in the list never changes, which makes an id and a cursor a position, a get one look-up, and a page a
//! walk from where the last one ended. Creation times never run backwards, even when the system's clock does.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use super::clock::{Millis, to_date, to_millis};
use super::ids::{BadId, Salt};
use super::person::{
    Invitation, Person, Seed, SeedState, Standing, UserRecord, is_developer_by_default,
};
use super::problem::Problem;
use super::spelling::{InviteMode, Role, Status};

pub(super) struct Account {
    people: Vec<Person>,
    by_email: HashMap<Arc<str>, u32>,
    pub(super) salt: Salt,
    pub(super) random: fastrand::Rng,
    pub(super) invitation_lifetime: Millis,
    pub(super) sso_enforced: bool,
}

/// A user to be: what `create` and a [`Seed`] have in common.
pub(super) struct NewPerson {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) role: Role,
    pub(super) is_developer: Option<bool>,
}

impl Account {
    pub(super) fn new(invitation_lifetime: Duration, sso_enforced: bool) -> Self {
        let mut random = fastrand::Rng::new();
        Self {
            people: Vec::new(),
            by_email: HashMap::new(),
            salt: Salt::new(random.u64(..)),
            random,
            invitation_lifetime: to_millis(invitation_lifetime),
            sso_enforced,
        }
    }

    pub(super) fn people(&self) -> &[Person] {
        &self.people
    }

    pub(super) fn person(&self, position: usize) -> &Person {
        &self.people[position]
    }

    pub(super) fn person_mut(&mut self, position: usize) -> &mut Person {
        &mut self.people[position]
    }

    /// The user whom an address belongs to, whatever its case.
    pub(super) fn position_of(&self, email: &str) -> Option<usize> {
        self.by_email
            .get(email.to_lowercase().as_str())
            .map(|position| *position as usize)
    }

    /// The user whom an id of a request names: deleted ones too, replaced ones not.
    pub(super) fn position_by_id(&self, id: &str) -> Result<usize, Problem> {
        let position = self.salt.position(id).map_err(|bad| match bad {
            BadId::Malformed => Problem::bad_request("user_id: is not the id of a user"),
            BadId::Foreign => Problem::no_such_user(),
        })?;
        match self.people.get(position) {
            Some(person) if !matches!(person.standing, Standing::Replaced) => Ok(position),
            _ => Err(Problem::no_such_user()),
        }
    }

    /// As [`Self::position_by_id`], for the operations that deleted users are hidden from.
    pub(super) fn position_of_live(&self, id: &str) -> Result<usize, Problem> {
        let position = self.position_by_id(id)?;
        match self.people[position].standing {
            Standing::Inactive => Err(Problem::no_such_user()),
            _ => Ok(position),
        }
    }

    /// An invitation from now on, with a token that no mail has carried before.
    pub(super) fn new_invitation(&mut self, mode: InviteMode, now: Millis) -> Invitation {
        Invitation {
            mode,
            until: now.saturating_add(self.invitation_lifetime),
            token: self.random.u64(..),
        }
    }

    /// Puts a user at the end of the list. An expired holder of the address gives way.
    pub(super) fn insert(&mut self, new: NewPerson, standing: Standing, now: Millis) -> usize {
        let position = self.people.len();
        let last = self.people.last().map_or(now, |person| person.created);
        let email: Arc<str> = new.email.into();
        let lower = email.to_lowercase();
        let key = if *lower == *email {
            Arc::clone(&email)
        } else {
            lower.into()
        };
        let row = u32::try_from(position).expect("an account of less than 2^32 users");
        if let Some(old) = self.by_email.insert(Arc::clone(&key), row) {
            self.people[old as usize].standing = Standing::Replaced;
        }
        self.people.push(Person {
            name: new.name.into(),
            email,
            key,
            created: now.max(last),
            role: new.role,
            is_developer: new
                .is_developer
                .unwrap_or_else(|| is_developer_by_default(new.role)),
            standing,
        });
        position
    }

    /// Puts a user in without a request. Nothing if the address is taken.
    pub(super) fn insert_seed(&mut self, seed: Seed, now: Millis) -> Option<usize> {
        if self.position_of(&seed.email).is_some() {
            return None;
        }
        let standing = match seed.state {
            SeedState::Active { sso } => Standing::Active { sso },
            SeedState::Inactive => Standing::Inactive,
            SeedState::Invited => {
                Standing::Invited(self.new_invitation(InviteMode::EmailLink, now))
            }
            SeedState::Expired => Standing::Invited(Invitation {
                until: now,
                ..self.new_invitation(InviteMode::EmailLink, now)
            }),
        };
        let new = NewPerson {
            name: seed.name,
            email: seed.email,
            role: seed.role,
            is_developer: seed.is_developer,
        };
        Some(self.insert(new, standing, now))
    }

    pub(super) fn reserve(&mut self, more: usize) {
        self.people.reserve(more);
        self.by_email.reserve(more);
    }

    /// The record of a user, for a test's eyes.
    pub(super) fn record(&self, position: usize, now: Millis) -> Option<UserRecord> {
        let person = self.people.get(position)?;
        let invitation = match person.standing {
            Standing::Invited(invitation) => Some(invitation),
            _ => None,
        };
        Some(UserRecord {
            id: self.salt.id(position),
            name: person.name.to_string(),
            email: person.email.to_string(),
            role: person.role,
            is_developer: person.is_developer,
            status: person.status(now)?,
            sso: matches!(person.standing, Standing::Active { sso: true }),
            invited_by: invitation.map(|invitation| invitation.mode),
            invited_until: invitation.map(|invitation| to_date(invitation.until)),
            created_at: to_date(person.created),
            token: invitation.map(|invitation| invitation.token),
        })
    }

    /// How many users stand where, replaced ones left out.
    pub(super) fn count(&self, status: Status, now: Millis) -> usize {
        self.people
            .iter()
            .filter(|person| person.status(now) == Some(status))
            .count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_runs_backwards_does_not_disturb_the_order() {
        let mut account = Account::new(Duration::from_secs(60), false);
        for (now, email) in [
            (2_000, "a@acme.com"),
            (1_000, "b@acme.com"),
            (3_000, "c@acme.com"),
        ] {
            account.insert_seed(Seed::active("A", email), now);
        }
        let times: Vec<Millis> = account
            .people()
            .iter()
            .map(|person| person.created)
            .collect();
        assert_eq!(times, [2_000, 2_000, 3_000]);
    }

    #[test]
    fn an_address_has_one_place() {
        let mut account = Account::new(Duration::from_secs(60), false);
        assert!(
            account
                .insert_seed(Seed::inactive("A", "a@acme.com"), 0)
                .is_some()
        );
        assert!(
            account
                .insert_seed(Seed::active("A", "A@ACME.com"), 0)
                .is_none()
        );
        assert_eq!(account.people().len(), 1);
    }
}

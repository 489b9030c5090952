//! The users in the order in which they were created, and an index by address.
//!
//! A user's position in the list never changes. Ids and cursors are therefore positions in disguise: a get is one
//! look-up, and a page starts where the last one ended. Creation times never run backwards, even if the system's clock
//! does.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use super::broken_rule::BrokenRule;
use super::clock::{Millis, to_millis};
use super::ids::{BadId, Ids};
use super::plan_limit::PlanLimit;
use super::seed::{Seed, SeedState};
use super::user::{Invitation, Profile, StoredUser, UserState, is_developer_by_default};
use crate::{InviteMode, UserStatus};

pub(crate) struct Account {
    users: Vec<StoredUser>,
    by_email: HashMap<Arc<str>, u32>,
    pub(crate) ids: Ids,
    pub(crate) random: fastrand::Rng,
    invitation_lifetime: Millis,
    pub(crate) sso_enforced: bool,
    pub(crate) plan_limit: Option<PlanLimit>,
}

impl Account {
    pub(crate) fn new(invitation_lifetime: Duration, sso_enforced: bool) -> Self {
        let mut random = fastrand::Rng::new();
        Self {
            users: Vec::new(),
            by_email: HashMap::new(),
            ids: Ids::new(random.u64(..)),
            random,
            invitation_lifetime: to_millis(invitation_lifetime),
            sso_enforced,
            plan_limit: None,
        }
    }

    pub(crate) fn users(&self) -> &[StoredUser] {
        &self.users
    }

    pub(crate) fn user(&self, position: usize) -> &StoredUser {
        &self.users[position]
    }

    pub(super) fn user_mut(&mut self, position: usize) -> &mut StoredUser {
        &mut self.users[position]
    }

    /// The user with an address, in any case.
    pub(crate) fn position_by_email(&self, email: &str) -> Option<usize> {
        self.by_email
            .get(email.to_lowercase().as_str())
            .map(|position| *position as usize)
    }

    /// The user with an id, including deleted ones.
    pub(crate) fn position_by_id(&self, id: &str) -> Result<usize, BrokenRule> {
        let position = self.ids.position(id).map_err(|bad| match bad {
            BadId::Malformed => BrokenRule::MalformedId,
            BadId::Foreign => BrokenRule::NoSuchUser,
        })?;
        match self.users.get(position) {
            Some(user) if !matches!(user.state, UserState::Replaced) => Ok(position),
            _ => Err(BrokenRule::NoSuchUser),
        }
    }

    /// The user with an id, unless it was deleted.
    pub(crate) fn position_of_live(&self, id: &str) -> Result<usize, BrokenRule> {
        let position = self.position_by_id(id)?;
        match self.users[position].state {
            UserState::Inactive => Err(BrokenRule::NoSuchUser),
            _ => Ok(position),
        }
    }

    /// A new invitation that starts now and has a token of its own.
    pub(super) fn new_invitation(&mut self, mode: InviteMode, now: Millis) -> Invitation {
        Invitation {
            mode,
            expires: now.saturating_add(self.invitation_lifetime),
            token: self.random.u64(..),
        }
    }

    /// Adds a user at the end of the list. If an expired invitation holds the address, it is replaced.
    pub(super) fn insert(&mut self, profile: Profile, state: UserState, now: Millis) -> usize {
        let position = self.users.len();
        let last = self.users.last().map_or(now, |user| user.created);
        let email: Arc<str> = profile.email.into();
        let lower = email.to_lowercase();
        let key = if *lower == *email {
            Arc::clone(&email)
        } else {
            lower.into()
        };
        let row = u32::try_from(position).expect("an account of less than 2^32 users");
        if let Some(old) = self.by_email.insert(Arc::clone(&key), row) {
            self.users[old as usize].state = UserState::Replaced;
        }
        self.users.push(StoredUser {
            name: profile.name.into(),
            email,
            key,
            created: now.max(last),
            is_developer: profile
                .is_developer
                .unwrap_or_else(|| is_developer_by_default(&profile.role)),
            role: profile.role,
            state,
        });
        position
    }

    /// Adds a user without a request; `None` if the address is taken.
    pub(crate) fn insert_seed(&mut self, seed: Seed, now: Millis) -> Option<usize> {
        if self.position_by_email(&seed.email).is_some() {
            return None;
        }
        let state = match seed.state {
            SeedState::Active { sso } => UserState::Active { sso },
            SeedState::Inactive => UserState::Inactive,
            SeedState::Invited => {
                UserState::Invited(self.new_invitation(InviteMode::EmailLink, now))
            }
            SeedState::Expired => UserState::Invited(Invitation {
                expires: now,
                ..self.new_invitation(InviteMode::EmailLink, now)
            }),
        };
        Some(self.insert(seed.into_profile(), state, now))
    }

    /// Refuses one more user if the plan does not allow it.
    pub(super) fn check_plan_limit(&self, now: Millis) -> Result<(), BrokenRule> {
        let Some(limit) = &self.plan_limit else {
            return Ok(());
        };
        let current_count =
            self.count(&UserStatus::Active, now) + self.count(&UserStatus::Invited, now);
        if current_count < limit.users {
            return Ok(());
        }
        Err(BrokenRule::PlanLimit {
            limit: limit.clone(),
            current_count,
        })
    }

    pub(crate) fn reserve(&mut self, more: usize) {
        self.users.reserve(more);
        self.by_email.reserve(more);
    }

    /// How many users have a status.
    pub(crate) fn count(&self, status: &UserStatus, now: Millis) -> usize {
        self.users
            .iter()
            .filter(|user| user.status(now).as_ref() == Some(status))
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
        let times: Vec<Millis> = account.users().iter().map(|user| user.created).collect();
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
        assert_eq!(account.users().len(), 1);
    }
}

//! The users and keys of a running stand-in.

use super::account::{KeyHolder, Rights, Seed, UserRecord};
use super::stand_in::StandIn;
use crate::UserStatus;

impl StandIn {
    /// Adds a user without a request: no mail, no password, no entry in the journal. Returns `None` if the address is
    /// taken.
    #[doc(alias = "seed")]
    #[allow(clippy::must_use_candidate)] // it is called to add the user
    pub fn add_user(&self, seed: Seed) -> Option<UserRecord> {
        let mut state = self.shared.lock();
        let now = self.shared.clock.now();
        let position = state.service.account.insert_seed(seed, now)?;
        state.service.account.record(position, now)
    }

    /// Adds many users at once. Returns how many of them had an address that was free.
    #[doc(alias = "seed")]
    pub fn add_users(&self, seeds: impl IntoIterator<Item = Seed>) -> usize {
        let seeds = seeds.into_iter();
        let mut state = self.shared.lock();
        let account = &mut state.service.account;
        let now = self.shared.clock.now();
        account.reserve(seeds.size_hint().0);
        seeds
            .filter_map(|seed| account.insert_seed(seed, now))
            .count()
    }

    /// Adds `count` active members: `Seeded User 1` with `user1@seeded.example`, and so on from the next free number. A
    /// million take about a second, and some 300 MB.
    #[doc(alias = "seed")]
    pub fn seed_users(&self, count: usize) {
        let first = self.shared.lock().service.account.users().len();
        self.add_users((first..first + count).map(|number| {
            Seed::active(
                format!("Seeded User {number}"),
                format!("user{number}@seeded.example"),
            )
        }));
    }

    /// The user with an id, deleted or not.
    pub fn user(&self, user_id: impl AsRef<str>) -> Option<UserRecord> {
        let state = self.shared.lock();
        let account = &state.service.account;
        let position = account.position_by_id(user_id.as_ref()).ok()?;
        account.record(position, self.shared.clock.now())
    }

    /// The user with an address, in any case, deleted or not.
    pub fn user_by_email(&self, email: impl AsRef<str>) -> Option<UserRecord> {
        let state = self.shared.lock();
        let account = &state.service.account;
        let position = account.position_by_email(email.as_ref())?;
        account.record(position, self.shared.clock.now())
    }

    /// All users, in the order of the list, including deleted ones.
    #[must_use]
    pub fn users(&self) -> Vec<UserRecord> {
        let state = self.shared.lock();
        let account = &state.service.account;
        let now = self.shared.clock.now();
        (0..account.users().len())
            .filter_map(|position| account.record(position, now))
            .collect()
    }

    /// How many users have a status.
    #[doc(alias = "status")]
    #[must_use]
    pub fn count(&self, status: UserStatus) -> usize {
        let state = self.shared.lock();
        state
            .service
            .account
            .count(&status, self.shared.clock.now())
    }

    /// Lets the invited person follow the link of the mail, or log in with the temporary password: the user becomes
    /// active. Returns whether an invitation was pending.
    pub fn accept_invitation(&self, user_id: impl AsRef<str>) -> bool {
        let mut state = self.shared.lock();
        let account = &mut state.service.account;
        let position = account.position_by_id(user_id.as_ref());
        position.is_ok_and(|position| account.accept(position, self.shared.clock.now()))
    }

    /// Lets the invitation of a user expire now. Returns whether there was one.
    pub fn expire_invitation(&self, user_id: impl AsRef<str>) -> bool {
        let mut state = self.shared.lock();
        let account = &mut state.service.account;
        let position = account.position_by_id(user_id.as_ref());
        position.is_ok_and(|position| account.expire(position, self.shared.clock.now()))
    }

    /// A new service key, which belongs to no user.
    #[must_use]
    pub fn issue_key(&self, rights: Rights) -> String {
        self.issue(KeyHolder::service(rights))
    }

    /// A new key of a user, with the rights of the user's role. Deleting the user revokes it. Returns `None` if there
    /// is no such user.
    #[must_use]
    pub fn issue_key_for(&self, user_id: impl AsRef<str>) -> Option<String> {
        let state = self.shared.lock();
        let account = &state.service.account;
        let position = account.position_of_live(user_id.as_ref()).ok()?;
        let rights = Rights::of(&account.user(position).role);
        drop(state);
        Some(self.issue(KeyHolder {
            user: Some(position),
            rights,
        }))
    }

    fn issue(&self, caller: KeyHolder) -> String {
        let mut state = self.shared.lock();
        let random = &mut state.service.account.random;
        let key = format!("ak-{:016x}{:016x}", random.u64(..), random.u64(..));
        state.service.keys.issue(key.clone(), caller);
        key
    }

    /// Revokes a key: it gets a 401 from now on. Returns whether it was valid.
    pub fn revoke_key(&self, key: impl AsRef<str>) -> bool {
        self.shared.lock().service.keys.revoke(key.as_ref())
    }
}

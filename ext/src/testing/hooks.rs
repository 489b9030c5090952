//! What a test can do to a running stand-in besides sending it requests: people, keys and time.

use std::pin::pin;
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::clock::to_date;
use super::dialect::Dialect;
use super::journal::Journal;
use super::keys::{Caller, Rights};
use super::person::{Seed, UserRecord};
use super::spelling::{EnumCasing, Status};
use super::stand_in::StandIn;

impl StandIn {
    /// The invited person follows the link of the mail, or logs in with the temporary password: the user becomes active.
    /// Says whether there was an invitation that holds.
    pub fn accept_invitation(&self, user_id: &str) -> bool {
        let mut state = self.shared.lock();
        let now = state.clock.now();
        let position = state.account.position_by_id(user_id);
        position.is_ok_and(|position| state.account.accept(position, now))
    }

    /// The invitation of a user runs out now. Says whether there was one.
    pub fn expire_invitation(&self, user_id: &str) -> bool {
        let mut state = self.shared.lock();
        let now = state.clock.now();
        let position = state.account.position_by_id(user_id);
        position.is_ok_and(|position| state.account.expire(position, now))
    }

    /// Lets the stand-in's clock jump ahead; invitations run out by it, and `Date` and `created_at` follow it. Tokio's
    /// clock and the delays of faults do not.
    pub fn advance(&self, by: Duration) {
        self.shared.clock.advance(by);
    }

    /// The time on the stand-in's clock.
    pub fn now(&self) -> DateTime<Utc> {
        to_date(self.shared.clock.now())
    }

    /// Puts a user in without a request: no mail, no password, no line in the journal. Nothing if the address is taken.
    pub fn add_user(&self, seed: Seed) -> Option<UserRecord> {
        let mut state = self.shared.lock();
        let now = state.clock.now();
        let position = state.account.insert_seed(seed, now)?;
        state.account.record(position, now)
    }

    /// Puts in many users at once. Says how many there was a place for.
    pub fn add_users(&self, seeds: impl IntoIterator<Item = Seed>) -> usize {
        let seeds = seeds.into_iter();
        let mut state = self.shared.lock();
        let now = state.clock.now();
        state.account.reserve(seeds.size_hint().0);
        seeds
            .filter_map(|seed| state.account.insert_seed(seed, now))
            .count()
    }

    /// Puts in `count` active members: `Seeded User 1`, `user1@seeded.example`, and so on from the next free number.
    /// A million take about a second, and some 200 MB.
    pub fn seed_users(&self, count: usize) {
        let first = self.shared.lock().account.people().len();
        self.add_users((first..first + count).map(|number| {
            Seed::active(
                format!("Seeded User {number}"),
                format!("user{number}@seeded.example"),
            )
        }));
    }

    /// A user by id, deleted or not.
    pub fn user(&self, user_id: &str) -> Option<UserRecord> {
        let state = self.shared.lock();
        let position = state.account.position_by_id(user_id).ok()?;
        state.account.record(position, state.clock.now())
    }

    /// The user whom an address belongs to, whatever its case, deleted or not.
    pub fn user_by_email(&self, email: &str) -> Option<UserRecord> {
        let state = self.shared.lock();
        let position = state.account.position_of(email)?;
        state.account.record(position, state.clock.now())
    }

    /// Every user there is or was, in the order of the list, deleted ones included.
    pub fn users(&self) -> Vec<UserRecord> {
        let state = self.shared.lock();
        let now = state.clock.now();
        (0..state.account.people().len())
            .filter_map(|position| state.account.record(position, now))
            .collect()
    }

    /// How many users stand so.
    pub fn count(&self, status: Status) -> usize {
        let state = self.shared.lock();
        state.account.count(status, state.clock.now())
    }

    /// A new key that belongs to no user.
    pub fn issue_key(&self, rights: Rights) -> String {
        self.issue(Caller { user: None, rights })
    }

    /// A new key of a user's own, with the rights of the user's role. It goes when the user is deleted. Nothing if there
    /// is no such user.
    pub fn issue_key_for(&self, user_id: &str) -> Option<String> {
        let state = self.shared.lock();
        let position = state.account.position_of_live(user_id).ok()?;
        let rights = Rights::of(state.account.person(position).role);
        drop(state);
        Some(self.issue(Caller {
            user: Some(position),
            rights,
        }))
    }

    fn issue(&self, caller: Caller) -> String {
        let mut state = self.shared.lock();
        let random = &mut state.account.random;
        let key = format!("ak-{:016x}{:016x}", random.u64(..), random.u64(..));
        state.keys.issue(key.clone(), caller);
        key
    }

    /// Takes a key back: 401 from now on. Says whether it was one.
    pub fn revoke_key(&self, key: &str) -> bool {
        self.shared.lock().keys.revoke(key)
    }

    /// Spells differently from now on, as after an upgrade.
    pub fn set_enum_casing(&self, casing: EnumCasing) {
        self.shared.lock().casing = casing;
    }

    /// Departs from the document like this from now on.
    pub fn set_dialect(&self, dialect: Dialect) {
        self.shared.lock().dialect = dialect;
    }

    /// Enforces login through the identity provider from now on, or no longer.
    pub fn set_sso_enforced(&self, enforced: bool) {
        self.shared.lock().account.sso_enforced = enforced;
    }

    /// What has happened so far.
    pub fn journal(&self) -> Journal {
        self.shared.lock().journal.clone()
    }

    /// Waits until the journal satisfies the condition: that a request has arrived, that a password was issued whose
    /// answer is still under way. Needs no timer, so it works where time is paused; where the condition may never
    /// come true, put [`tokio::time::timeout`] around it.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// # let stand_in = arize_ax::testing::StandIn::start().await;
    /// let users = stand_in.client().users();
    /// let call = tokio::spawn(async move { users.list().page().await });
    /// stand_in.wait_until(|journal| journal.request_count == 1).await;
    /// # assert!(call.await.unwrap().is_ok());
    /// # }
    /// ```
    pub async fn wait_until(&self, condition: impl Fn(&Journal) -> bool) {
        loop {
            let mut written = pin!(self.shared.written.notified());
            written.as_mut().enable();
            if condition(&self.shared.lock().journal) {
                return;
            }
            written.await;
        }
    }

    /// How many requests have arrived so far, without a copy of the journal.
    pub fn request_count(&self) -> u64 {
        self.shared.lock().journal.request_count
    }

    /// Forgets mails, passwords, creations and requests. The count of requests goes on.
    pub fn clear_journal(&self) {
        self.shared.lock().journal.clear();
    }
}

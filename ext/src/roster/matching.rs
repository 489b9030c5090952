//! Matches the users of the account with the people of a roster.
//!
//! A list that is read while the account changes may contain a user twice, and a server may keep the record of an
//! expired invitation beside the user of a later one. So nothing is decided before the last page. Of several records
//! with one address, the most alive counts; a user with an address of the roster is never taken for absent.

use std::collections::{HashMap, HashSet};

use super::compare::{add_to_plan, is_up_to_date};
use super::plan::Plan;
use crate::model::Mailbox;
use crate::{Error, NewUser, User, UserStatus, Users};

/// Lists the account once, and makes the plan.
pub(super) async fn plan(people: &[NewUser], users: &Users) -> Result<Plan, Error> {
    let mut matching = Matching::new(people);
    let mut pages = users.list().pages();
    while let Some(page) = pages.next().await {
        for user in page?.users {
            matching.add(user);
        }
    }
    Ok(matching.plan())
}

/// The user found for one person of the roster.
enum Found {
    Nobody,
    /// A plan needs no more than the status of a user who matches.
    UpToDate(Option<UserStatus>),
    Different(Box<User>),
}

struct Matching<'a> {
    people: &'a [NewUser],
    /// The index in `people` of each mailbox.
    indices: HashMap<Mailbox<'a>, usize>,
    /// The index of the person who probably comes next.
    next: usize,
    is_reverse: bool,
    found: Vec<Found>,
    /// The ids of all records of people on the roster, each with a space after it. With an allocation for each, freeing
    /// those of a large account takes longer than matching its users.
    ids: String,
    absent: Vec<User>,
    unidentified: usize,
}

impl<'a> Matching<'a> {
    fn new(people: &'a [NewUser]) -> Self {
        let indices = people.iter().enumerate();
        Self {
            people,
            indices: indices
                .map(|(index, person)| (person.email().mailbox(), index))
                .collect(),
            next: 0,
            is_reverse: false,
            found: people.iter().map(|_| Found::Nobody).collect(),
            ids: String::new(),
            absent: Vec::new(),
            unidentified: 0,
        }
    }

    fn add(&mut self, user: User) {
        let Some(email) = &user.email else {
            self.unidentified += 1;
            return;
        };
        match self.index(&Mailbox::of(email)) {
            Some(index) => self.add_wanted(index, user),
            None if user.id.is_none() => self.unidentified += 1,
            None => self.absent.push(user),
        }
    }

    /// The index of the person with this mailbox. Many rosters are in the order of the account or in its reverse; then
    /// the person is a neighbour of the one before, which takes no look-up among all.
    fn index(&mut self, mailbox: &Mailbox<'_>) -> Option<usize> {
        let next = self.people.get(self.next);
        let is_next = next.is_some_and(|person| person.email().mailbox() == *mailbox);
        let index = if is_next {
            self.next
        } else {
            let index = *self.indices.get(mailbox)?;
            self.is_reverse = index < self.next;
            index
        };
        self.next = if self.is_reverse {
            index.wrapping_sub(1)
        } else {
            index + 1
        };
        Some(index)
    }

    fn add_wanted(&mut self, index: usize, user: User) {
        if let Some(id) = &user.id {
            self.ids.extend([id.as_str(), " "]);
        }
        let known = match &self.found[index] {
            Found::Nobody => None,
            Found::UpToDate(status) => Some(status),
            Found::Different(user) => Some(&user.status),
        };
        let liveness = |status: &Option<UserStatus>| UserStatus::liveness(status.as_ref());
        if known.is_none_or(|known| liveness(&user.status) > liveness(known)) {
            self.found[index] = if is_up_to_date(&self.people[index], &user) {
                Found::UpToDate(user.status)
            } else {
                Found::Different(Box::new(user))
            };
        }
    }

    fn plan(self) -> Plan {
        let mut plan = Plan {
            unidentified: self.unidentified,
            not_on_roster: distinct(self.absent, &self.ids),
            ..Plan::default()
        };
        for (person, found) in self.people.iter().zip(self.found) {
            match found {
                Found::Nobody => plan.to_invite.push(person.clone()),
                Found::UpToDate(status) => {
                    plan.up_to_date_invited += usize::from(status == Some(UserStatus::Invited));
                    plan.up_to_date.push(person.email().clone());
                }
                Found::Different(user) => add_to_plan(person, *user, &mut plan),
            }
        }
        plan
    }
}

/// Each of the absent users once, without records of people on the roster, whose ids are `known`.
fn distinct(mut absent: Vec<User>, known: &str) -> Vec<User> {
    if !absent.is_empty() {
        let ids = absent.iter().filter_map(|user| user.id.as_ref());
        let mut new: HashSet<_> = ids.map(|id| id.as_str().to_owned()).collect();
        for id in known.split(' ') {
            new.remove(id);
        }
        absent.retain(|user| user.id.as_ref().is_some_and(|id| new.remove(id.as_str())));
    }
    absent
}

#[cfg(test)]
mod tests {
    use super::Matching;
    use crate::roster::Plan;
    use crate::{NewUser, Role, User, UserStatus};

    fn user(id: &str, email: &str, status: UserStatus) -> User {
        User {
            id: Some(id.parse().unwrap()),
            name: Some("Jane".into()),
            email: Some(email.into()),
            status: Some(status),
            role: Some(Role::Member),
            ..User::default()
        }
    }

    fn planned<const N: usize>(users: [User; N]) -> Plan {
        let jane = [NewUser::new("Jane", "jane@acme.com", Role::Member).unwrap()];
        let mut matching = Matching::new(&jane);
        for user in users {
            matching.add(user);
        }
        matching.plan()
    }

    #[test]
    fn of_several_records_the_most_alive_counts_and_none_is_absent() {
        use UserStatus::{Active, Expired, Inactive, Invited};
        let unknown = || UserStatus::Unknown("suspended".into());
        let order = [Active, Invited, unknown(), Expired, Inactive];
        for (better, alive) in order.iter().enumerate() {
            for dead in &order[better + 1..] {
                let mut both = [
                    user("a", "jane@acme.com", alive.clone()),
                    user("b", " JANE@acme.com ", dead.clone()),
                ];
                let forth = planned(both.clone());
                both.reverse();
                assert_eq!(forth, planned(both), "{alive} and {dead}");
                assert!(forth.not_on_roster.is_empty(), "{alive} and {dead}");
                assert!(forth.to_invite.is_empty());
                assert_eq!(forth, planned([user("a", "jane@acme.com", alive.clone())]));
            }
        }
    }

    #[test]
    fn white_space_around_an_address_does_not_matter() {
        let plan = planned([user("a", "\tJane@ACME.com ", UserStatus::Active)]);
        assert_eq!(plan.up_to_date.len(), 1);
        assert!(plan.not_on_roster.is_empty() && plan.to_invite.is_empty());
    }

    #[test]
    fn a_user_who_is_listed_twice_is_counted_once() {
        let plan = planned([
            user("a", "jane@acme.com", UserStatus::Active),
            user("x", "x@acme.com", UserStatus::Active),
            user("a", "jane@acme.com", UserStatus::Active),
            user("x", "x@acme.com", UserStatus::Active),
            // The id says that this is Jane.
            user("a", "janet@acme.com", UserStatus::Active),
        ]);
        assert_eq!((plan.up_to_date.len(), plan.not_on_roster.len()), (1, 1));
    }

    #[test]
    fn a_further_record_with_another_address_is_not_absent() {
        let plan = planned([
            user("old", "jane@acme.com", UserStatus::Expired),
            user("new", "jane@acme.com", UserStatus::Active),
            user("old", "j.smith@acme.com", UserStatus::Expired),
        ]);
        assert_eq!((plan.up_to_date.len(), plan.not_on_roster.len()), (1, 0));
    }

    #[test]
    fn a_user_without_an_id_is_not_invited_again() {
        let mut jane = user("a", "jane@acme.com", UserStatus::Active);
        jane.id = None;
        let plan = planned([jane]);
        assert_eq!(plan.up_to_date.len(), 1);
        assert!(plan.is_empty() && plan.unidentified == 0);
    }
}

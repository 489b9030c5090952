//! Pages of users: filtered, oldest first, from a position on.

use super::clock::Millis;
use super::store::Account;
use crate::UserStatus;

/// A checked request for a page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ListQuery {
    pub(crate) limit: usize,
    /// The position after the last user of the previous page.
    pub(crate) from: usize,
    /// A part of the address, in lower case.
    pub(crate) email: Option<String>,
    pub(crate) statuses: Vec<UserStatus>,
}

impl Default for ListQuery {
    fn default() -> Self {
        Self {
            limit: 50,
            from: 0,
            email: None,
            statuses: vec![UserStatus::Active, UserStatus::Invited, UserStatus::Expired],
        }
    }
}

/// The positions of the users on a page, and where the next page starts if there is one.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PagePositions {
    pub(crate) positions: Vec<usize>,
    pub(crate) next: Option<usize>,
}

impl Account {
    pub(crate) fn list(&self, query: &ListQuery, now: Millis) -> PagePositions {
        let mut matching = self
            .users()
            .iter()
            .enumerate()
            .skip(query.from)
            .filter(|(_, user)| {
                user.status(now)
                    .is_some_and(|status| query.statuses.contains(&status))
            })
            .filter(|(_, user)| match &query.email {
                Some(part) => user.key.contains(part.as_str()),
                None => true,
            })
            .map(|(position, _)| position);
        let positions: Vec<usize> = matching.by_ref().take(query.limit).collect();
        let next = match (matching.next(), positions.last()) {
            (Some(_), Some(last)) => Some(last + 1),
            _ => None,
        };
        PagePositions { positions, next }
    }
}

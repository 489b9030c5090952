//! Pages of users: filtered, in the order in which they came, from a position on.

use super::account::Account;
use super::clock::Millis;
use super::spelling::Status;

/// What a list asks for, after all checks.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Listing {
    pub(super) limit: usize,
    /// Where to go on: the position after the last user of the page before.
    pub(super) from: usize,
    /// In lower case.
    pub(super) email: Option<String>,
    pub(super) statuses: Vec<Status>,
}

impl Default for Listing {
    fn default() -> Self {
        Self {
            limit: 50,
            from: 0,
            email: None,
            statuses: vec![Status::Active, Status::Invited, Status::Expired],
        }
    }
}

/// Positions of the users of one page, and where the next one begins if there is one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) positions: Vec<usize>,
    pub(super) next: Option<usize>,
}

impl Account {
    pub(super) fn list(&self, listing: &Listing, now: Millis) -> Page {
        let mut matching = self
            .people()
            .iter()
            .enumerate()
            .skip(listing.from)
            .filter(|(_, person)| {
                person
                    .status(now)
                    .is_some_and(|status| listing.statuses.contains(&status))
            })
            .filter(|(_, person)| match &listing.email {
                Some(part) => person.key.contains(part.as_str()),
                None => true,
            })
            .map(|(position, _)| position);
        let positions: Vec<usize> = matching.by_ref().take(listing.limit).collect();
        let next = match (matching.next(), positions.last()) {
            (Some(_), Some(last)) => Some(last + 1),
            _ => None,
        };
        Page { positions, next }
    }
}

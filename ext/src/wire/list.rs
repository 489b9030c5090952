//! `GET /v2/users`

use arize_ax_api::support::Open;
use arize_ax_api::{self as api, types};
use reqwest::StatusCode;

use super::casing::in_casing;
use super::{ApiRequest, ReadError, built, read, user};
use crate::json::{Body, REPLACEMENT};
use crate::operation::Intent;
use crate::{EnumCasing, Error, Operation, User, UserStatus};

/// A page of users.
#[derive(Clone, Default)]
pub(crate) struct ListPage {
    pub(crate) limit: Option<u8>,
    pub(crate) cursor: Option<String>,
    pub(crate) email: Option<String>,
    /// Statuses that the API lists; empty for its default.
    pub(crate) statuses: Vec<UserStatus>,
}

/// The response to a list.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) users: Vec<User>,
    pub(crate) more: More,
    /// The casing that the server showed in the users.
    pub(crate) casing: Option<EnumCasing>,
}

/// Whether there are pages after this one.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum More {
    /// There are none.
    No,
    /// The response has no pagination.
    NotStated,
    /// There are, and this cursor leads to them.
    At(String),
    /// There are, but the response has no cursor to them.
    Somewhere,
    /// The pagination cannot be read.
    Unreadable,
}

/// Why an object is not a page.
const NO_USERS: &str = "its body has no list of users";

impl ListPage {
    /// The first user of the account.
    pub(crate) fn one() -> Self {
        Self {
            limit: Some(1),
            ..Self::default()
        }
    }
}

impl ApiRequest for ListPage {
    type Response = Page;

    fn intent(&self) -> Intent {
        Operation::ListUsers.into()
    }

    fn request(&self, api: &api::Client, casing: EnumCasing) -> Result<reqwest::Request, Error> {
        let never_listed = || Error::invalid_input("status", "must be one that is listed");
        let statuses = self.statuses.iter().map(status);
        let statuses: Vec<_> = statuses.collect::<Option<_>>().ok_or_else(never_listed)?;
        in_casing(casing, || {
            built(api.list_users_request(
                self.cursor.as_deref(),
                self.email.as_deref(),
                self.limit.map(i64::from),
                (!statuses.is_empty()).then_some(&statuses),
            ))
        })
    }

    fn read(&self, _: StatusCode, body: Body<'_>) -> Result<Page, ReadError> {
        let wire: types::ListUsersResponse = read::object(body)?;
        let users = wire.users.ok_or(ReadError::Unexpected(NO_USERS))?;
        Ok(Page {
            casing: users.iter().find_map(|user| user::casing(user.known()?)),
            users: users.into_iter().map(item).collect(),
            more: wire.pagination.map_or(More::NotStated, More::of),
        })
    }

    fn has_enums(&self) -> bool {
        !self.statuses.is_empty()
    }

    fn casing(page: &Page) -> Option<EnumCasing> {
        page.casing
    }
}

/// A user on a page, without any field if the item is not an object. Inlined, so that the users of a page stay in the
/// memory that they were read into.
#[inline]
fn item(item: Open<types::User>) -> User {
    item.into_known().map_or_else(User::default, user::read)
}

impl More {
    /// From the two fields of a pagination.
    fn of_fields(has_more: Option<bool>, next_cursor: Option<String>) -> Self {
        match (has_more, next_cursor.filter(|cursor| !cursor.is_empty())) {
            (Some(false), _) => Self::No,
            (_, Some(cursor)) => Self::At(cursor),
            (Some(true), None) => Self::Somewhere,
            // A server may leave out `has_more` if it is false.
            (None, None) => Self::No,
        }
    }

    /// From a pagination.
    fn of(pagination: Open<types::PaginationMetadata>) -> Self {
        let Open::Known(pagination) = pagination else {
            return Self::Unreadable;
        };
        let next_cursor = pagination.next_cursor;
        let is_damaged = |cursor: &String| cursor.contains(REPLACEMENT);
        match pagination.has_more {
            // A damaged cursor would lead to another page.
            Some(Open::Known(true)) | None if next_cursor.as_ref().is_some_and(is_damaged) => {
                Self::Unreadable
            }
            None => Self::of_fields(None, next_cursor),
            Some(Open::Known(has_more)) => Self::of_fields(Some(has_more), next_cursor),
            Some(Open::Unknown(_)) => next_cursor
                .filter(|cursor| !cursor.is_empty() && !is_damaged(cursor))
                .map_or(Self::Unreadable, Self::At),
        }
    }
}

fn status(status: &UserStatus) -> Option<types::UserStatus> {
    match status {
        UserStatus::Active => Some(types::UserStatus::Active),
        UserStatus::Invited => Some(types::UserStatus::Invited),
        UserStatus::Expired => Some(types::UserStatus::Expired),
        UserStatus::Inactive | UserStatus::Unknown(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{More, types};
    use serde_json::json;

    #[test]
    fn a_pagination_says_whether_and_where_there_is_more() {
        let at = |cursor: &str| More::At(cursor.to_owned());
        for (pagination, more) in [
            (json!(null), More::NotStated),
            (json!({}), More::No),
            (json!({"has_more": false}), More::No),
            (json!({"has_more": false, "next_cursor": "a"}), More::No),
            (json!({"has_more": true, "next_cursor": "a"}), at("a")),
            (json!({"next_cursor": "a"}), at("a")),
            (json!({"has_more": "yes", "next_cursor": "a"}), at("a")),
            (json!({"has_more": true}), More::Somewhere),
            (
                json!({"has_more": true, "next_cursor": ""}),
                More::Somewhere,
            ),
            (json!({"has_more": "yes"}), More::Unreadable),
            (json!("more"), More::Unreadable),
            (json!([true]), More::Unreadable),
            (
                json!({"has_more": true, "next_cursor": "a\u{fffd}"}),
                More::Unreadable,
            ),
            (
                json!({"has_more": 1, "next_cursor": "a\u{fffd}"}),
                More::Unreadable,
            ),
            (json!({"next_cursor": "a\u{fffd}"}), More::Unreadable),
            (
                json!({"has_more": false, "next_cursor": "a\u{fffd}"}),
                More::No,
            ),
        ] {
            let page: types::ListUsersResponse =
                serde_json::from_value(json!({"pagination": pagination})).unwrap();
            let read = page.pagination.map_or(More::NotStated, More::of);
            assert_eq!(read, more, "{pagination}");
        }
    }
}

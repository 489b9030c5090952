//! `GET /v2/users`

use arize_ax_api::support::Open;
use arize_ax_api::{self as api, types};
use reqwest::StatusCode;

use super::casing::in_casing;
use super::{ApiRequest, ReadError, Reading, built, read, user};
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

/// The response to a list. Its users are usable even if the cursor to the next page is not.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) users: Vec<User>,
    /// The cursor to the next page; `None` after the last page.
    pub(crate) next: Result<Option<String>, Error>,
}

/// Why an object is not a page.
const NO_USERS: &str = "its body has no list of users";

/// Why nobody knows the next page.
const NOT_STATED: &str = "the list does not say whether it has more pages, and this one is full";
const NO_CURSOR: &str = "the list has more pages but no cursor to them";
const UNREADABLE: &str = "the part of the list that says whether it has more pages is unreadable";

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

    fn read(&self, _: StatusCode, body: Body<'_>) -> Reading<Page> {
        let wire: types::ListUsersResponse = read::object(body)?;
        let users = wire.users.ok_or(ReadError::Unexpected(NO_USERS))?;
        let casing = users.iter().find_map(|user| user::casing(user.known()?));
        let is_full = users.len() >= usize::from(self.limit.unwrap_or(1));
        let page = Page {
            users: users.into_iter().map(item).collect(),
            next: next_cursor(wire.pagination, is_full),
        };
        Ok((page, casing))
    }

    fn has_enums(&self) -> bool {
        !self.statuses.is_empty()
    }
}

/// A user on a page, without any field if the item is not an object. Inlined, so that the users of a page stay in the
/// memory that they were read into.
#[inline]
fn item(item: Open<types::User>) -> User {
    item.into_known().map_or_else(User::default, user::user)
}

/// The cursor to the next page, from the pagination of a page that `is_full` or not.
fn next_cursor(
    pagination: Option<Open<types::PaginationMetadata>>,
    is_full: bool,
) -> Result<Option<String>, Error> {
    let (has_more, cursor) = match pagination {
        Some(Open::Known(pagination)) => (pagination.has_more, pagination.next_cursor),
        Some(Open::Unknown(_)) => return Err(Error::pagination(UNREADABLE)),
        None if is_full => return Err(Error::pagination(NOT_STATED)),
        None => return Ok(None),
    };
    match (has_more, cursor.filter(|cursor| !cursor.is_empty())) {
        (Some(Open::Known(false)), _) => Ok(None),
        // A damaged cursor would lead to another page.
        (_, Some(cursor)) if cursor.contains(REPLACEMENT) => Err(Error::pagination(UNREADABLE)),
        (_, Some(cursor)) => Ok(Some(cursor)),
        (Some(Open::Known(true)), None) => Err(Error::pagination(NO_CURSOR)),
        (Some(Open::Unknown(_)), None) => Err(Error::pagination(UNREADABLE)),
        // A server may leave out `has_more` if it is false.
        (None, None) => Ok(None),
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
    use super::{NO_CURSOR, NOT_STATED, UNREADABLE, next_cursor, types};
    use serde_json::json;

    #[test]
    fn a_page_that_is_not_full_is_the_last() {
        assert_eq!(next_cursor(None, false).unwrap(), None);
    }

    #[test]
    fn a_pagination_has_the_cursor_to_more_users() {
        let at = |cursor: &str| Ok(Some(cursor.to_owned()));
        for (pagination, more) in [
            (json!(null), Err(NOT_STATED)),
            (json!({}), Ok(None)),
            (json!({"has_more": false}), Ok(None)),
            (json!({"has_more": false, "next_cursor": "a"}), Ok(None)),
            (json!({"has_more": true, "next_cursor": "a"}), at("a")),
            (json!({"next_cursor": "a"}), at("a")),
            (json!({"has_more": "yes", "next_cursor": "a"}), at("a")),
            (json!({"has_more": true}), Err(NO_CURSOR)),
            (json!({"has_more": true, "next_cursor": ""}), Err(NO_CURSOR)),
            (json!({"has_more": "yes"}), Err(UNREADABLE)),
            (json!("more"), Err(UNREADABLE)),
            (json!([true]), Err(UNREADABLE)),
            (
                json!({"has_more": true, "next_cursor": "a\u{fffd}"}),
                Err(UNREADABLE),
            ),
            (
                json!({"has_more": 1, "next_cursor": "a\u{fffd}"}),
                Err(UNREADABLE),
            ),
            (json!({"next_cursor": "a\u{fffd}"}), Err(UNREADABLE)),
            (
                json!({"has_more": false, "next_cursor": "a\u{fffd}"}),
                Ok(None),
            ),
        ] {
            let page: types::ListUsersResponse =
                serde_json::from_value(json!({"pagination": pagination})).unwrap();
            let read = next_cursor(page.pagination, true);
            match more {
                Ok(cursor) => assert_eq!(read.unwrap(), cursor, "{pagination}"),
                Err(why) => {
                    let error = read.unwrap_err();
                    assert!(error.is_pagination(), "{pagination}: {error}");
                    assert!(error.to_string().contains(why), "{pagination}: {error}");
                }
            }
        }
    }
}

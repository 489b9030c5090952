//! `GET /v2/users`

use arize_ax_api::support::Open;
use arize_ax_api::{self as api, types};
use reqwest::StatusCode;
use serde_json::Value;

use super::{Call, Content, Reading, Reply, salvage, user};
use crate::{Operation, User, UserStatus};

/// A page of users.
#[derive(Clone, Default)]
pub(crate) struct ListUsers {
    pub(crate) limit: Option<u8>,
    pub(crate) cursor: Option<String>,
    pub(crate) email: Option<String>,
    /// Those that the API lists; empty for its default.
    pub(crate) statuses: Vec<UserStatus>,
}

/// What a page held.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) users: Vec<User>,
    pub(crate) more: More,
}

/// What a page says of the ones after it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum More {
    /// There are none.
    No,
    /// Nothing at all: there is no pagination.
    Untold,
    /// They begin there.
    At(String),
    /// There are some, and no cursor to them.
    Somewhere,
    /// Something that cannot be read.
    Unreadable,
}

/// Why an object is no page.
const NO_USERS: &str = "its body has no list of users";

impl ListUsers {
    /// The first user of the account.
    pub(crate) fn one() -> Self {
        Self {
            limit: Some(1),
            ..Self::default()
        }
    }
}

impl Call for ListUsers {
    type Wire = types::ListUsersResponse;
    type Answer = Page;

    fn operation(&self) -> Operation {
        Operation::ListUsers
    }

    async fn send(&self, api: &api::Client) -> Reply<Self::Wire> {
        let statuses: Vec<_> = self.statuses.iter().filter_map(status).collect();
        api.list_users(
            self.cursor.as_deref(),
            self.email.as_deref(),
            self.limit.map(i64::from),
            (!statuses.is_empty()).then_some(&statuses),
        )
        .await
    }

    fn read(&self, _: StatusCode, wire: Self::Wire) -> Reading<Content<Page>> {
        let Some(users) = wire.users else {
            return Reading::Unexpected(NO_USERS);
        };
        let users = users
            .into_iter()
            .map(|user| user.into_known().map_or_else(Content::default, user::read));
        let more = wire.pagination.map_or(More::Untold, More::of);
        Reading::Answer(page(users, more))
    }

    fn salvage(&self, _: StatusCode, body: &[u8]) -> Reading<Content<Page>> {
        let Ok(body) = serde_json::from_slice::<Value>(body) else {
            return Reading::Unreadable("its body is not JSON");
        };
        let Some(users) = body.get("users").and_then(Value::as_array) else {
            return Reading::Unexpected(NO_USERS);
        };
        let users = users
            .iter()
            .map(|value| salvage::fields(value.clone()).map_or_else(Content::default, user::read));
        Reading::Answer(page(users, More::read(body.get("pagination"))))
    }

    fn is_spelled(&self) -> bool {
        !self.statuses.is_empty()
    }
}

impl More {
    /// What two fields say.
    fn told(has_more: Option<bool>, next_cursor: Option<String>) -> Self {
        match (has_more, next_cursor.filter(|cursor| !cursor.is_empty())) {
            (Some(false), _) => Self::No,
            (_, Some(cursor)) => Self::At(cursor),
            (Some(true), None) => Self::Somewhere,
            // A server may leave out what is false.
            (None, None) => Self::No,
        }
    }

    /// What a pagination says.
    fn of(pagination: Open<types::PaginationMetadata>) -> Self {
        let Open::Known(pagination) = pagination else {
            return Self::Unreadable;
        };
        let next_cursor = pagination.next_cursor;
        match pagination.has_more {
            None => Self::told(None, next_cursor),
            Some(Open::Known(has_more)) => Self::told(Some(has_more), next_cursor),
            Some(Open::Unknown(_)) => next_cursor
                .filter(|cursor| !cursor.is_empty())
                .map_or(Self::Unreadable, Self::At),
        }
    }

    /// What a pagination of any shape says.
    fn read(pagination: Option<&Value>) -> Self {
        let fields = match pagination {
            None | Some(Value::Null) => return Self::Untold,
            Some(Value::Object(fields)) => fields,
            Some(_) => return Self::Unreadable,
        };
        let cursor = fields.get("next_cursor").and_then(Value::as_str);
        match fields.get("has_more") {
            None | Some(Value::Null) => Self::told(None, cursor.map(str::to_owned)),
            Some(Value::Bool(has_more)) => Self::told(Some(*has_more), cursor.map(str::to_owned)),
            Some(_) => cursor
                .filter(|cursor| !cursor.is_empty())
                .map_or(Self::Unreadable, |cursor| Self::At(cursor.to_owned())),
        }
    }
}

/// A page, whose users stay in the memory that they were read into where that has the room.
fn page(users: impl Iterator<Item = Content<User>>, more: More) -> Content<Page> {
    let mut spelling = None;
    let users = users.map(|user| {
        spelling = spelling.or(user.spelling);
        user.value
    });
    let users = users.collect();
    Content {
        value: Page { users, more },
        spelling,
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
            (json!(null), More::Untold),
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
        ] {
            assert_eq!(More::read(Some(&pagination)), more, "{pagination}");
            let page: types::ListUsersResponse =
                serde_json::from_value(json!({"pagination": pagination})).unwrap();
            assert_eq!(page.pagination.map_or(More::Untold, More::of), more);
        }
        assert_eq!(More::read(None), More::Untold);
    }
}

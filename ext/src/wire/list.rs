//! `GET /v2/users`

use arize_ax_api::{self as api, types};
use reqwest::StatusCode;
use serde_json::Value;

use super::{Call, Content, Reply, Salvage, salvage, user};
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
    pub(crate) has_more: Option<bool>,
    pub(crate) next_cursor: Option<String>,
}

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

    fn read(&self, _: StatusCode, wire: Self::Wire) -> Content<Page> {
        let users = wire.users.into_iter().flatten().map(user::read).collect();
        page(users, wire.pagination)
    }

    fn salvage(&self, _: StatusCode, body: &[u8]) -> Salvage<Content<Page>> {
        let Ok(Value::Object(mut fields)) = serde_json::from_slice(body) else {
            return salvage::object::<types::ListUsersResponse>(body)
                .map(|wire| self.read(StatusCode::OK, wire));
        };
        let Some(Value::Array(users)) = fields.remove("users") else {
            return Salvage::Unexpected("its body has no list of users");
        };
        let users = users
            .into_iter()
            .map(|value| salvage::fields(value).map_or_else(Content::default, user::read))
            .collect();
        let pagination = fields.remove("pagination").and_then(salvage::fields);
        Salvage::Answer(page(users, pagination))
    }

    fn is_spelled(&self) -> bool {
        !self.statuses.is_empty()
    }
}

fn page(users: Vec<Content<User>>, pagination: Option<types::PaginationMetadata>) -> Content<Page> {
    let spelling = users.iter().find_map(|user| user.spelling);
    let (has_more, next_cursor) = pagination.map_or((None, None), |pagination| {
        (pagination.has_more, pagination.next_cursor)
    });
    Content {
        value: Page {
            users: users.into_iter().map(|user| user.value).collect(),
            has_more,
            next_cursor: next_cursor.filter(|cursor| !cursor.is_empty()),
        },
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

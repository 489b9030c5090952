//! What a route hands back, and how users look in it.

use hyper::StatusCode;
use serde::Serialize;
use serde_json::Value;

use super::account::Account;
use super::clock::{Millis, to_date};
use super::dialect::Dialect;
use super::listing::Page;
use super::routes::Operation;
use super::spelling::{EnumCasing, InviteMode, RoleType, write};

/// A success: a status, and a body unless the operation has none.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) body: Option<Vec<u8>>,
}

impl Answer {
    pub(super) fn empty(status: StatusCode) -> Self {
        Self { status, body: None }
    }
}

#[derive(Serialize)]
struct UserBody<'a> {
    id: String,
    name: &'a str,
    email: &'a str,
    created_at: String,
    status: &'static str,
    role: RoleBody,
    is_developer: bool,
}

#[derive(Serialize)]
struct RoleBody {
    #[serde(rename = "type")]
    kind: &'static str,
    name: &'static str,
}

#[derive(Serialize)]
struct CreatedBody<'a> {
    #[serde(flatten)]
    user: UserBody<'a>,
    invite_mode: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    temporary_password: Option<String>,
}

#[derive(Serialize)]
struct ListBody<'a> {
    users: Vec<UserBody<'a>>,
    pagination: Pagination,
}

#[derive(Serialize)]
struct Pagination {
    has_more: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
}

/// Writes users down as one server does: in its casing and its dialect, by its clock.
pub(super) struct Pen<'a> {
    pub(super) account: &'a Account,
    pub(super) casing: EnumCasing,
    pub(super) dialect: &'a Dialect,
    pub(super) now: Millis,
}

impl Pen<'_> {
    pub(super) fn user(&self, operation: Operation, position: usize) -> Answer {
        self.answer(operation, StatusCode::OK, &self.user_body(position))
    }

    pub(super) fn created(
        &self,
        position: usize,
        mode: InviteMode,
        temporary_password: Option<String>,
    ) -> Answer {
        let body = CreatedBody {
            user: self.user_body(position),
            invite_mode: write(mode, self.casing),
            temporary_password,
        };
        self.answer(Operation::Create, StatusCode::CREATED, &body)
    }

    pub(super) fn page(&self, page: &Page) -> Answer {
        let body = ListBody {
            users: page
                .positions
                .iter()
                .map(|at| self.user_body(*at))
                .collect(),
            pagination: Pagination {
                has_more: page.next.is_some(),
                next_cursor: page.next.map(|next| self.account.salt.cursor(next)),
            },
        };
        self.answer(Operation::List, StatusCode::OK, &body)
    }

    fn user_body(&self, position: usize) -> UserBody<'_> {
        let person = self.account.person(position);
        UserBody {
            id: self.account.salt.id(position),
            name: &person.name,
            email: &person.email,
            created_at: to_date(person.created)
                .to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
            status: person
                .status(self.now)
                .map_or("", |status| write(status, self.casing)),
            role: RoleBody {
                kind: write(RoleType::Predefined, self.casing),
                name: write(person.role, self.casing),
            },
            is_developer: person.is_developer,
        }
    }

    fn answer<T: Serialize>(&self, operation: Operation, status: StatusCode, body: &T) -> Answer {
        let bytes = if self.dialect.touches_bodies() {
            serde_json::to_value(body).and_then(|mut value: Value| {
                self.dialect.apply(operation, &mut value);
                serde_json::to_vec(&value)
            })
        } else {
            serde_json::to_vec(body)
        };
        Answer {
            status,
            body: Some(bytes.unwrap_or_default()),
        }
    }
}

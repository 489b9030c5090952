//! Successful responses, and how users look in them.

use std::borrow::Cow;

use hyper::StatusCode;
use serde::Serialize;
use serde_json::Value;

use super::dialect::Dialect;
use super::roles::Roles;
use super::words::{INVITE_MODES, ROLE_TYPES, RoleType, STATUSES};
use crate::Operation;
use crate::testing::account::{Account, Millis, PagePositions, to_date};
use crate::{EnumCasing, InviteMode, Role};

/// A successful response. The body is `None` if the operation has none.
#[derive(Debug)]
pub(crate) struct ApiResponse {
    pub(crate) status: StatusCode,
    pub(crate) body: Option<Vec<u8>>,
}

impl ApiResponse {
    pub(super) fn empty(status: StatusCode) -> Self {
        Self { status, body: None }
    }
}

#[derive(Serialize)]
struct UserBody<'a> {
    id: String,
    name: Cow<'a, str>,
    email: &'a str,
    created_at: String,
    status: &'static str,
    role: RoleBody<'a>,
    is_developer: bool,
}

#[derive(Serialize)]
#[serde(untagged)]
enum RoleBody<'a> {
    Predefined {
        #[serde(rename = "type")]
        kind: Option<&'static str>,
        name: &'a str,
    },
    Custom {
        #[serde(rename = "type")]
        kind: Option<&'static str>,
        id: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<&'a str>,
    },
    Unknown(&'a Value),
}

impl<'a> RoleBody<'a> {
    fn new(role: &'a Role, roles: &'a Roles, casing: EnumCasing) -> Self {
        match role {
            Role::Predefined(role) => Self::Predefined {
                kind: ROLE_TYPES.write(&RoleType::Predefined, casing),
                name: roles.write(role, casing),
            },
            Role::Custom { id, name } => Self::Custom {
                kind: ROLE_TYPES.write(&RoleType::Custom, casing),
                id,
                name: name.as_deref(),
            },
            Role::Unknown(value) => Self::Unknown(value),
        }
    }
}

#[derive(Serialize)]
struct CreatedBody<'a> {
    #[serde(flatten)]
    user: UserBody<'a>,
    invite_mode: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    temporary_password: Option<&'a str>,
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

/// Writes responses in the casing and dialect of the server.
pub(super) struct ResponseWriter<'a> {
    pub(super) account: &'a Account,
    pub(super) casing: EnumCasing,
    pub(super) dialect: &'a Dialect,
    pub(super) now: Millis,
}

impl ResponseWriter<'_> {
    pub(super) fn user(&self, operation: Operation, position: usize) -> ApiResponse {
        self.write(operation, StatusCode::OK, &self.user_body(position))
    }

    pub(super) fn created(
        &self,
        position: usize,
        mode: InviteMode,
        temporary_password: Option<&str>,
    ) -> ApiResponse {
        let body = CreatedBody {
            user: self.user_body(position),
            invite_mode: INVITE_MODES.write(&mode, self.casing).unwrap_or_default(),
            temporary_password,
        };
        self.write(Operation::CreateUser, StatusCode::CREATED, &body)
    }

    pub(super) fn page(&self, page: &PagePositions) -> ApiResponse {
        let body = ListBody {
            users: page
                .positions
                .iter()
                .map(|at| self.user_body(*at))
                .collect(),
            pagination: Pagination {
                has_more: page.next.is_some(),
                next_cursor: page.next.map(|next| self.account.ids.cursor(next)),
            },
        };
        self.write(Operation::ListUsers, StatusCode::OK, &body)
    }

    fn user_body(&self, position: usize) -> UserBody<'_> {
        let user = self.account.user(position);
        let status = user.status(self.now);
        UserBody {
            id: self.account.ids.id(position),
            name: match self.dialect.bad_text(&user.email) {
                Some(bad) => format!("{}{}", user.name, bad.placeholder()).into(),
                None => Cow::Borrowed(&user.name),
            },
            email: &user.email,
            created_at: to_date(user.created).to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
            status: status
                .and_then(|status| STATUSES.write(&status, self.casing))
                .unwrap_or_default(),
            role: RoleBody::new(&user.role, &self.dialect.roles, self.casing),
            is_developer: user.is_developer,
        }
    }

    fn write<T: Serialize>(
        &self,
        operation: Operation,
        status: StatusCode,
        body: &T,
    ) -> ApiResponse {
        let bytes = if self.dialect.changes_bodies() {
            serde_json::to_value(body).and_then(|mut value: Value| {
                self.dialect.apply(operation, &mut value);
                serde_json::to_vec(&value)
            })
        } else {
            serde_json::to_vec(body)
        };
        ApiResponse {
            status,
            body: Some(bytes.unwrap_or_default()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::PredefinedRole;

    #[test]
    fn roles_that_no_request_may_hold_are_written_too() {
        let new = PredefinedRole::Unknown("VISITOR".into());
        let whole = json!({"type": "TEAM", "members": 3});
        for (role, expected) in [
            (Role::custom("r1"), json!({"type": "CUSTOM", "id": "r1"})),
            (new.into(), json!({"type": "PREDEFINED", "name": "VISITOR"})),
            (Role::Unknown(whole.clone()), whole),
        ] {
            let roles = Roles::default();
            let body = RoleBody::new(&role, &roles, EnumCasing::ScreamingSnake);
            assert_eq!(serde_json::to_value(body).unwrap(), expected);
        }
    }
}

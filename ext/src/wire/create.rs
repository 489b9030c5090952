//! `POST /v2/users`

use arize_ax_api::support::Open;
use arize_ax_api::{self as api, types};
use reqwest::StatusCode;
use secrecy::SecretString;
use serde_json::Value;

use super::casing::in_casing;
use super::read::{object, only_with};
use super::user::UserResponse;
use super::{ApiRequest, ReadError, built};
use crate::operation::Intent;
use crate::{EnumCasing, Error, InviteMode, NewUser, Role, User};

/// A create in one of the invite modes.
pub(crate) struct CreateUser<'a> {
    pub(crate) user: &'a NewUser,
    pub(crate) mode: InviteMode,
}

/// The response to a create.
#[derive(Debug)]
pub(crate) struct CreateResponse {
    pub(crate) created: Created,
    /// The casing that the server showed.
    casing: Option<EnumCasing>,
}

/// The user that the server created or found.
#[derive(Debug)]
pub(crate) enum Created {
    /// 201, or any success with a password: a new user.
    New {
        user: User,
        password: Option<SecretString>,
    },
    /// 200: a user who existed before.
    Existing { user: User },
}

impl ApiRequest for CreateUser<'_> {
    type Response = CreateResponse;

    fn intent(&self) -> Intent {
        Intent::create(self.mode)
    }

    fn request(&self, api: &api::Client, casing: EnumCasing) -> Result<reqwest::Request, Error> {
        let email = self.user.email().as_str().to_owned();
        let name = self.user.name().to_owned();
        let no_request = || Error::invalid_input("role", "must be predefined or custom");
        let role = role(self.user.role(), casing).ok_or_else(no_request)?;
        let mut body = types::CreateUserRequest::new(email, mode(self.mode), name, role);
        body.is_developer = self.user.is_developer();
        in_casing(casing, || built(api.create_user_request(&body)))
    }

    fn read(&self, status: StatusCode, body: &[u8]) -> Result<CreateResponse, ReadError> {
        let wire: types::CreateUserResponse = only_with(status, &[200, 201], object(body))?;
        let password = wire.temporary_password.map(SecretString::from);
        let response = UserResponse::from(types::User {
            id: wire.id,
            name: wire.name,
            email: wire.email,
            created_at: wire.created_at,
            status: wire.status,
            role: wire.role,
            is_developer: wire.is_developer,
            ..types::User::default()
        });
        // A password is never dropped, even if the status or the other fields are not usable.
        let UserResponse { user, casing } = if password.is_some() {
            response
        } else {
            response.not_empty()?
        };
        let created = if status == StatusCode::CREATED || password.is_some() {
            Created::New { user, password }
        } else {
            Created::Existing { user }
        };
        Ok(CreateResponse { created, casing })
    }

    fn has_enums(&self) -> bool {
        true
    }

    fn casing(response: &CreateResponse) -> Option<EnumCasing> {
        response.casing
    }
}

fn mode(mode: InviteMode) -> types::InviteMode {
    match mode {
        InviteMode::None => types::InviteMode::None,
        InviteMode::EmailLink => types::InviteMode::EmailLink,
        InviteMode::TemporaryPassword => types::InviteMode::TemporaryPassword,
    }
}

/// The role in a request. An unknown predefined role is sent as the caller wrote it. `None` for a kind of role that
/// requests do not have.
fn role(role: &Role, casing: EnumCasing) -> Option<types::UserRoleAssignment> {
    match role {
        Role::Predefined(role) => {
            let name = if role.is_known() {
                casing.apply(role.as_str())
            } else {
                role.as_str().to_owned()
            };
            let name = Open::Unknown(Value::String(name));
            Some(types::PredefinedUserRoleAssignment::new(name).into())
        }
        Role::Custom { id, .. } => Some(types::CustomUserRoleAssignment::new(id.clone()).into()),
        Role::Unknown(_) => None,
    }
}

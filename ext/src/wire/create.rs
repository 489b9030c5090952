//! `POST /v2/users`

use arize_ax_api::support::{Open, Secret};
use arize_ax_api::{self as api, types};
use reqwest::StatusCode;
use secrecy::SecretString;
use serde_json::Value;

use super::casing::in_casing;
use super::read::{object, only};
use super::user::{self, not_empty};
use super::{ApiRequest, ReadError, Reading, built};
use crate::json::{Body, REPLACEMENT};
use crate::operation::Intent;
use crate::{EnumCasing, Error, InviteMode, NewUser, Role, User};

/// A create in one of the invite modes.
pub(crate) struct CreateUser<'a> {
    pub(crate) user: &'a NewUser,
    pub(crate) mode: InviteMode,
    /// Whether the request carries the developer flag, if one is requested.
    pub(crate) with_flag: bool,
}

/// The user that the server created or found.
#[derive(Debug)]
pub(crate) struct Created {
    pub(crate) user: User,
    /// Whether the status is 201, or the response has a password. Otherwise the user existed before.
    pub(crate) is_new: bool,
    pub(crate) password: Password,
}

/// The temporary password in a response.
#[derive(Debug, Default)]
pub(crate) enum Password {
    /// The response has no password.
    #[default]
    None,
    /// As the server wrote it.
    Whole(SecretString),
    /// Part of the password is unreadable, so nobody can sign in with it.
    Damaged,
}

impl From<Option<Secret>> for Password {
    fn from(password: Option<Secret>) -> Self {
        match password {
            None => Self::None,
            Some(password) if password.expose().contains(REPLACEMENT) => Self::Damaged,
            Some(password) => Self::Whole(password.into()),
        }
    }
}

impl ApiRequest for CreateUser<'_> {
    type Response = Created;

    fn intent(&self) -> Intent {
        Intent::create(self.mode)
    }

    fn request(&self, api: &api::Client, casing: EnumCasing) -> Result<reqwest::Request, Error> {
        let email = self.user.email().as_str().to_owned();
        let name = self.user.name().to_owned();
        let no_request = || Error::invalid_input("role", "must be predefined or custom");
        let role = role(self.user.role(), casing).ok_or_else(no_request)?;
        let mut body = types::CreateUserRequest::new(email, mode(self.mode), name, role);
        body.is_developer = self.user.is_developer().filter(|_| self.with_flag);
        in_casing(casing, || built(api.create_user_request(&body)))
    }

    fn read(&self, status: StatusCode, body: Body<'_>) -> Reading<Created> {
        let wire: types::CreateUserResponse = match object(body) {
            Err(ReadError::Unreadable(what)) if status == StatusCode::CREATED => {
                with_whole_password(body).ok_or(ReadError::Unreadable(what))?
            }
            result => result?,
        };
        if wire.temporary_password.is_none() {
            only(status, &[200, 201])?;
        }
        let password = Password::from(wire.temporary_password);
        let wire = types::User {
            id: wire.id,
            name: wire.name,
            email: wire.email,
            created_at: wire.created_at,
            status: wire.status,
            role: wire.role,
            is_developer: wire.is_developer,
            ..types::User::default()
        };
        let casing = user::casing(&wire);
        let mut user = user::user(wire);
        let has_password = !matches!(password, Password::None);
        // A password is never dropped, even if the status or the rest of the response is unexpected.
        if !has_password {
            user = not_empty(user)?;
        }
        let created = Created {
            user,
            is_new: status == StatusCode::CREATED || has_password,
            password,
        };
        Ok((created, casing))
    }

    fn has_enums(&self) -> bool {
        true
    }
}

/// The readable part of a truncated response, if it has the whole password, which no other response will have.
fn with_whole_password(body: Body<'_>) -> Option<types::CreateUserResponse> {
    let wire: types::CreateUserResponse = body.read_beginning()?;
    let password = wire.temporary_password.as_ref()?;
    (!password.expose().contains(REPLACEMENT)).then_some(wire)
}

fn mode(mode: InviteMode) -> types::InviteMode {
    match mode {
        InviteMode::None => types::InviteMode::None,
        InviteMode::EmailLink => types::InviteMode::EmailLink,
        InviteMode::TemporaryPassword => types::InviteMode::TemporaryPassword,
    }
}

/// The role in a request. An unknown predefined role is sent as the caller wrote it. `None` for a kind of role that
/// cannot be sent.
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

//! `POST /v2/users`

use arize_ax_api::{self as api, types};
use reqwest::StatusCode;
use secrecy::SecretString;

use super::{Call, Content, Reading, Reply, salvage, user};
use crate::{InviteMode, NewUser, Operation, PredefinedRole, Role, User};

/// A create in one of the modes.
pub(crate) struct CreateUser<'a> {
    pub(crate) user: &'a NewUser,
    pub(crate) mode: InviteMode,
}

/// What a create answered.
#[derive(Debug)]
pub(crate) enum Created {
    /// 201: a new user, with a password where one was issued.
    New {
        user: User,
        password: Option<SecretString>,
    },
    /// 200: a user who was there before.
    Existing { user: User },
}

impl Call for CreateUser<'_> {
    type Wire = types::CreateUserResponse;
    type Answer = Created;

    fn operation(&self) -> Operation {
        match self.mode {
            InviteMode::EmailLink => Operation::Invite,
            InviteMode::TemporaryPassword => Operation::InviteWithTemporaryPassword,
            InviteMode::None => Operation::AddSsoUser,
        }
    }

    async fn send(&self, api: &api::Client) -> Reply<Self::Wire> {
        let email = self.user.email().as_str().to_owned();
        let name = self.user.name().to_owned();
        let unknown = || api::Error::InvalidRequest("the document has no such role".to_owned());
        let role = role(self.user.role()).ok_or_else(unknown)?;
        let mut body = types::CreateUserRequest::new(email, mode(self.mode), name, role);
        body.is_developer = self.user.is_developer();
        api.create_user(&body).await
    }

    fn read(&self, status: StatusCode, wire: Self::Wire) -> Reading<Content<Created>> {
        let password = wire.temporary_password.map(SecretString::from);
        let user = types::User {
            id: wire.id,
            name: wire.name,
            email: wire.email,
            created_at: wire.created_at,
            status: wire.status,
            role: wire.role,
            is_developer: wire.is_developer,
            ..types::User::default()
        };
        if password.is_some() {
            // Whatever the status and the rest are like: a password is never dropped.
            let Content {
                value: user,
                casing,
            } = user::read(user);
            let value = Created::New { user, password };
            return Reading::Answer(Content { value, casing });
        }
        user::read_one(user).map(
            |Content {
                 value: user,
                 casing,
             }| {
                let value = if status == StatusCode::CREATED {
                    Created::New {
                        user,
                        password: None,
                    }
                } else {
                    Created::Existing { user }
                };
                Content { value, casing }
            },
        )
    }

    fn salvage(&self, status: StatusCode, body: &[u8]) -> Reading<Content<Created>> {
        let created = salvage::object(body).and_then(|wire| self.read(status, wire));
        created.only_with(status, &[200, 201])
    }

    fn is_spelled(&self) -> bool {
        true
    }
}

fn mode(mode: InviteMode) -> types::InviteMode {
    match mode {
        InviteMode::None => types::InviteMode::None,
        InviteMode::EmailLink => types::InviteMode::EmailLink,
        InviteMode::TemporaryPassword => types::InviteMode::TemporaryPassword,
    }
}

/// The role as a request has it; `None` if the document has no such role.
fn role(role: &Role) -> Option<types::UserRoleAssignment> {
    let name = match role {
        Role::Custom { id, .. } => {
            return Some(types::CustomUserRoleAssignment::new(id.clone()).into());
        }
        Role::Predefined(PredefinedRole::Admin) => types::UserRole::Admin,
        Role::Predefined(PredefinedRole::Member) => types::UserRole::Member,
        Role::Predefined(PredefinedRole::Annotator) => types::UserRole::Annotator,
        Role::Predefined(PredefinedRole::MemberUiOnly | PredefinedRole::Unknown(_))
        | Role::Unknown(_) => return None,
    };
    Some(types::PredefinedUserRoleAssignment::new(name).into())
}

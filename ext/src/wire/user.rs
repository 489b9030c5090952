//! The operations whose response is a user, and users in all responses.

use arize_ax_api::support::Open;
use arize_ax_api::{self as api, types};
use reqwest::StatusCode;
use serde_json::Value;

use super::read::{object, only};
use super::{ApiRequest, ReadError, Reading, built};
use crate::json::Body;
use crate::operation::Intent;
use crate::{
    EnumCasing, Error, Operation, PredefinedRole, Role, User, UserId, UserStatus, UserUpdate,
};

/// An operation whose response is a user, on the user with this id.
#[derive(Clone, Copy)]
pub(crate) enum WithUser<'a> {
    /// `GET /v2/users/{user_id}`
    Get(&'a UserId),
    /// `PATCH /v2/users/{user_id}`
    Update(&'a UserId, &'a UserUpdate),
}

impl ApiRequest for WithUser<'_> {
    type Response = User;

    fn intent(&self) -> Intent {
        match self {
            Self::Get(_) => Operation::GetUser.into(),
            Self::Update(..) => Operation::UpdateUser.into(),
        }
    }

    fn request(&self, api: &api::Client, _: EnumCasing) -> Result<reqwest::Request, Error> {
        built(match self {
            Self::Get(id) => api.get_user_request(id.as_str()),
            Self::Update(id, update) => {
                let body = types::UpdateUserRequest {
                    name: update.new_name().map(str::to_owned),
                    is_developer: update.is_developer(),
                    ..types::UpdateUserRequest::default()
                };
                api.update_user_request(id.as_str(), &body)
            }
        })
    }

    fn read(&self, status: StatusCode, body: Body<'_>) -> Reading<User> {
        let user = read(body)?;
        if let Self::Update(..) = self {
            only(status, &[200])?;
        }
        Ok(user)
    }
}

/// Reads a body that is a user.
fn read(body: Body<'_>) -> Reading<User> {
    let wire = object(body)?;
    let casing = casing(&wire);
    Ok((not_empty(user(wire))?, casing))
}

/// The user, or an error if the response has none of a user's fields.
pub(super) fn not_empty(user: User) -> Result<User, ReadError> {
    if user == User::default() {
        return Err(ReadError::Unexpected("its body has nothing of a user"));
    }
    Ok(user)
}

/// The user. Leaves out what cannot be read.
#[inline]
pub(super) fn user(wire: types::User) -> User {
    User {
        // An id is kept only if it can name its user in a path.
        id: wire.id.and_then(|id| UserId::new(id).ok()),
        name: wire.name,
        email: wire.email,
        created_at: wire.created_at.and_then(Open::into_known).map(Into::into),
        status: wire.status.and_then(status),
        role: wire.role.and_then(role),
        is_developer: wire.is_developer,
    }
}

/// The casing that the server shows in a user.
pub(super) fn casing(wire: &types::User) -> Option<EnumCasing> {
    match wire.status.as_ref()? {
        Open::Known(_) => Some(EnumCasing::default()),
        Open::Unknown(value) => EnumCasing::of(value.as_str()?),
    }
}

/// A status. One that the document does not have is kept if it is a text.
fn status(wire: Open<types::UserStatus>) -> Option<UserStatus> {
    match wire {
        Open::Known(types::UserStatus::Active) => Some(UserStatus::Active),
        Open::Known(types::UserStatus::Invited) => Some(UserStatus::Invited),
        Open::Known(types::UserStatus::Expired) => Some(UserStatus::Expired),
        // A document may add values.
        #[allow(unreachable_patterns)]
        Open::Known(other) => Some(other.as_str().into()),
        Open::Unknown(Value::String(text)) => Some(text.into()),
        Open::Unknown(_) => None,
    }
}

/// A role. One that the document does not describe is kept whole.
fn role(wire: Open<types::UserRoleAssignmentResponse>) -> Option<Role> {
    use types::UserRoleAssignmentResponse::{Custom, Predefined};
    match wire {
        Open::Known(Predefined(types::PredefinedUserRoleAssignmentResponse {
            name: Some(Open::Known(name)),
            ..
        })) => Some(Role::Predefined(predefined(name))),
        Open::Known(Custom(types::CustomUserRoleAssignmentResponse {
            id: Some(id), name, ..
        })) => Some(Role::Custom { id, name }),
        Open::Known(other) => serde_json::to_value(other).ok().map(Role::from),
        Open::Unknown(Value::Null) => None,
        Open::Unknown(value) => Some(Role::from(value)),
    }
}

fn predefined(wire: types::UserRole) -> PredefinedRole {
    match wire {
        types::UserRole::Admin => PredefinedRole::Admin,
        types::UserRole::Member => PredefinedRole::Member,
        types::UserRole::Annotator => PredefinedRole::Annotator,
        // A document may add values.
        #[allow(unreachable_patterns)]
        other => other.as_str().into(),
    }
}

#[cfg(test)]
mod tests {
    use crate::{EnumCasing, Role, User, UserStatus};
    use arize_ax_api::types;
    use serde_json::{Value, json};

    fn read(value: Value) -> (User, Option<EnumCasing>) {
        let wire: types::User = serde_json::from_value(value).unwrap();
        let casing = super::casing(&wire);
        (super::user(wire), casing)
    }

    #[test]
    fn both_casings_are_read_and_distinguished() {
        for shown in [EnumCasing::default(), EnumCasing::default().other()] {
            let (user, casing) = read(json!({
                "status": shown.apply("expired"),
                "role": {"type": shown.apply("predefined"), "name": shown.apply("annotator")},
            }));
            assert_eq!(user.status, Some(UserStatus::Expired));
            assert_eq!(user.role, Some(Role::Annotator));
            assert_eq!(casing, Some(shown));
        }
    }

    #[test]
    fn strange_values_affect_no_others() {
        let (user, casing) = read(json!({
            "id": "../b", "name": "Jane", "created_at": "yesterday", "status": 7,
            "role": {"type": "team", "team": "x"}, "is_developer": null, "more": [],
        }));
        assert_eq!(user.name.as_deref(), Some("Jane"));
        assert_eq!(user.id, None);
        assert_eq!(user.created_at, None);
        assert_eq!(user.status, None);
        assert_eq!(user.is_developer, None);
        assert_eq!(
            user.role,
            Some(Role::Unknown(json!({"type": "team", "team": "x"})))
        );
        assert_eq!(casing, None);
    }

    #[test]
    fn a_predefined_role_without_a_name_is_kept_whole() {
        let kind = EnumCasing::default().apply("predefined");
        let (user, casing) = read(json!({"role": {"type": kind}}));
        assert_eq!(user.role, Some(Role::Unknown(json!({"type": kind}))));
        assert_eq!(casing, None::<EnumCasing>);
    }

    #[test]
    fn a_custom_role_keeps_id_and_name() {
        let kind = EnumCasing::default().apply("custom");
        let (user, _) = read(json!({"role": {"type": kind, "id": "r1", "name": "Auditors"}}));
        let Some(Role::Custom { id, name, .. }) = user.role else {
            panic!("{user:?}");
        };
        assert_eq!((id.as_str(), name.as_deref()), ("r1", Some("Auditors")));
    }
}

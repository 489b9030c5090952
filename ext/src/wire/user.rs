//! Users, from the generated types.

use arize_ax_api::support::Open;
use arize_ax_api::types;
use serde_json::Value;

use super::{Content, Reading};
use crate::{Role, Spelling, User, UserId, UserStatus};

/// Reads a user; what cannot be read is left out.
#[inline]
pub(super) fn read(wire: types::User) -> Content<User> {
    let status = match &wire.status {
        Some(Open::Known(status)) => Some(status.as_str()),
        Some(Open::Unknown(Value::String(text))) => Some(text.as_str()),
        Some(Open::Unknown(_)) | None => None,
    };
    let spelling = status.and_then(Spelling::of);
    let status = status.map(UserStatus::from);
    let value = User {
        // An id is kept only if it can name its user in a path.
        id: wire.id.and_then(|id| UserId::new(id).ok()),
        name: wire.name,
        email: wire.email,
        created_at: wire.created_at.and_then(Open::into_known).map(Into::into),
        status,
        role: wire.role.and_then(role),
        is_developer: wire.is_developer,
    };
    Content { value, spelling }
}

/// Reads the user that an answer is about; an object with nothing of a user in it is none.
pub(super) fn read_one(wire: types::User) -> Reading<Content<User>> {
    let content = read(wire);
    if content.value == User::default() {
        return Reading::Unexpected("its body has nothing of a user");
    }
    Reading::Answer(content)
}

/// Reads a role; one that is not as the document says is kept whole.
fn role(wire: Open<types::UserRoleAssignmentResponse>) -> Option<Role> {
    use types::UserRoleAssignmentResponse::{Custom, Predefined};
    match wire {
        Open::Known(Predefined(types::PredefinedUserRoleAssignmentResponse {
            name: Some(Open::Known(name)),
            ..
        })) => Some(Role::Predefined(name.as_str().into())),
        Open::Known(Custom(types::CustomUserRoleAssignmentResponse {
            id: Some(id), name, ..
        })) => Some(Role::Custom { id, name }),
        Open::Known(other) => serde_json::to_value(other).ok().map(Role::from),
        Open::Unknown(Value::Null) => None,
        Open::Unknown(value) => Some(Role::from(value)),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::wire::document_spelling;
    use crate::{Role, Spelling, UserStatus};
    use arize_ax_api::types;
    use serde_json::{Value, json};

    fn user(value: Value) -> super::Content<crate::User> {
        read(serde_json::from_value::<types::User>(value).unwrap())
    }

    #[test]
    fn both_spellings_are_read_and_told_apart() {
        for spelling in [document_spelling(), document_spelling().other()] {
            let read = user(json!({
                "status": spelling.apply("expired"),
                "role": {"type": spelling.apply("predefined"), "name": spelling.apply("annotator")},
            }));
            assert_eq!(read.value.status, Some(UserStatus::Expired));
            assert_eq!(read.value.role, Some(Role::Annotator));
            assert_eq!(read.spelling, Some(spelling));
        }
    }

    #[test]
    fn what_is_strange_costs_only_itself() {
        let read = user(json!({
            "id": "a/b", "name": "Jane", "created_at": "yesterday", "status": 7,
            "role": {"type": "team", "team": "x"}, "is_developer": null, "more": [],
        }));
        assert_eq!(read.value.name.as_deref(), Some("Jane"));
        assert_eq!(read.value.id, None);
        assert_eq!(read.value.created_at, None);
        assert_eq!(read.value.status, None);
        assert_eq!(read.value.is_developer, None);
        assert_eq!(
            read.value.role,
            Some(Role::Unknown(json!({"type": "team", "team": "x"})))
        );
        assert_eq!(read.spelling, None);
    }

    #[test]
    fn a_predefined_role_without_a_name_is_kept_whole() {
        let kind = document_spelling().apply("predefined");
        let read = user(json!({"role": {"type": kind}}));
        assert_eq!(read.value.role, Some(Role::Unknown(json!({"type": kind}))));
        assert_eq!(read.spelling, None::<Spelling>);
    }

    #[test]
    fn a_custom_role_keeps_id_and_name() {
        let kind = document_spelling().apply("custom");
        let read = user(json!({"role": {"type": kind, "id": "r1", "name": "Auditors"}}));
        let Some(Role::Custom { id, name, .. }) = read.value.role else {
            panic!("{read:?}");
        };
        assert_eq!((id.as_str(), name.as_deref()), ("r1", Some("Auditors")));
    }
}

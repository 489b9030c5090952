//! The rules for a role that a request assigns.

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::{PredefinedRole, Role};
use crate::model::InvalidInput;

/// The mark, in JSON, of a role that is assigned by its name although this version may not know it.
const BY_NAME: &str = "by_name";

/// The role, if it is one that this version knows or a custom one.
pub(in crate::model) fn checked(role: Role) -> Result<Role, InvalidInput> {
    match &role {
        Role::Predefined(PredefinedRole::Unknown(_)) => {
            Err(InvalidInput::new("role", PredefinedRole::rule()))
        }
        Role::Custom { id, .. } if id.trim().is_empty() => {
            Err(InvalidInput::new("role.id", "must not be blank"))
        }
        Role::Unknown(_) => {
            let rule = format!("{}, or a custom role with its `id`", PredefinedRole::rule());
            Err(InvalidInput::new("role", rule))
        }
        Role::Predefined(_) | Role::Custom { .. } => Ok(role),
    }
}

/// The predefined role of this name, known or not.
pub(crate) fn by_name(name: &str) -> Result<Role, InvalidInput> {
    let name = name.trim();
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if name.is_empty() || !name.bytes().all(is_name) {
        let rule = "must be the name of a role: ASCII letters, digits and `_`";
        return Err(InvalidInput::new("role", rule));
    }
    Ok(Role::Predefined(name.into()))
}

/// Reads a role from JSON: a text, tagged, or [by name](by_name).
pub(crate) fn read(value: Value) -> Result<Role, InvalidInput> {
    let is_by_name = value.get(BY_NAME) == Some(&Value::Bool(true));
    match Role::from(value) {
        Role::Predefined(PredefinedRole::Unknown(name)) if is_by_name => by_name(&name),
        role => checked(role),
    }
}

/// Writes a role so that [`read`] accepts it.
pub(in crate::model) fn serialize<S: Serializer>(
    role: &Role,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut value = Value::from(role.clone());
    if let Role::Predefined(PredefinedRole::Unknown(_)) = role {
        value[BY_NAME] = Value::Bool(true);
    }
    value.serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::{NewUser, PredefinedRole, Role};
    use serde_json::json;

    #[test]
    fn roles_are_read_as_people_write_them() {
        for (value, role) in [
            (json!("member"), Role::Member),
            (json!("Member - UI only"), Role::MemberUiOnly),
            (
                json!({"type": "predefined", "name": "MEMBER_UI_ONLY"}),
                Role::MemberUiOnly,
            ),
            (json!({"type": "custom", "id": "r1"}), Role::custom("r1")),
        ] {
            assert_eq!(read(value).unwrap(), role);
        }
    }

    #[test]
    fn an_unknown_role_is_refused_unless_it_is_assigned_by_name() {
        let roles = "`admin`, `member`, `member_ui_only`, `annotator`";
        for value in [
            json!("auditor"),
            json!({"type": "predefined", "name": "auditor"}),
            json!({"type": "predefined", "name": "auditor", "by_name": false}),
            json!({"name": "member"}),
            json!(7),
            json!(null),
        ] {
            let error = read(value.clone()).unwrap_err().to_string();
            assert!(
                error.contains("`role`") && error.contains(roles),
                "{value}: {error}"
            );
        }
        let named = json!({"type": "predefined", "name": "auditor", "by_name": true});
        let role = Role::Predefined(PredefinedRole::Unknown("auditor".into()));
        assert_eq!(read(named).unwrap(), role);
    }

    #[test]
    fn a_role_by_name_goes_through_json() {
        let jane = NewUser::new("Jane", "jane@acme.com", Role::Member).unwrap();
        let auditor = jane.clone().role_by_name("AUDITOR").unwrap();
        let json = serde_json::to_string(&auditor).unwrap();
        assert_eq!(serde_json::from_str::<NewUser>(&json).unwrap(), auditor);
        let known = jane.clone().role_by_name("ADMIN").unwrap();
        assert_eq!(known.role(), &Role::Admin);
        for name in ["", " ", "a b", "a\"b", "rôle"] {
            assert!(jane.clone().role_by_name(name).is_err(), "{name:?}");
        }
    }
}

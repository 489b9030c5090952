//! Roles in JSON, as responses have them: nothing is refused, and unknown kinds are kept.

use serde_json::{Value, json};

use super::{PredefinedRole, Role};

impl From<Value> for Role {
    fn from(value: Value) -> Self {
        if let Value::String(text) = value {
            let role = text.parse();
            return Self::Predefined(role.unwrap_or(PredefinedRole::Unknown(text)));
        }
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        match (text("type"), text("name"), text("id")) {
            (Some(kind), Some(name), _) if kind.eq_ignore_ascii_case("predefined") => {
                Self::Predefined(name.into())
            }
            (Some(kind), name, Some(id)) if kind.eq_ignore_ascii_case("custom") => Self::Custom {
                id: id.to_owned(),
                name: name.map(str::to_owned),
            },
            _ => Self::Unknown(value),
        }
    }
}

impl From<Role> for Value {
    fn from(role: Role) -> Self {
        match role {
            Role::Predefined(role) => json!({"type": "predefined", "name": role}),
            Role::Custom { id, name: None } => json!({"type": "custom", "id": id}),
            Role::Custom { id, name } => {
                json!({"type": "custom", "id": id, "name": name})
            }
            Role::Unknown(value) => value,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{PredefinedRole, Role};
    use serde_json::json;

    #[test]
    fn reads_both_casings_of_each_kind() {
        for (value, role) in [
            (json!({"type": "predefined", "name": "admin"}), Role::Admin),
            (
                json!({"type": "PREDEFINED", "name": "MEMBER"}),
                Role::Member,
            ),
            (json!({"type": "CUSTOM", "id": "abc"}), Role::custom("abc")),
        ] {
            assert_eq!(serde_json::from_value::<Role>(value).unwrap(), role);
        }
    }

    #[test]
    fn a_role_of_an_unknown_kind_is_kept_whole() {
        for value in [
            json!({"type": "team", "team": 7}),
            json!({"type": "custom"}),
            json!(["admin"]),
            json!(null),
        ] {
            let role: Role = serde_json::from_value(value.clone()).unwrap();
            assert!(matches!(role, Role::Unknown(_)));
            assert_eq!(serde_json::to_value(&role).unwrap(), value);
        }
    }

    #[test]
    fn a_new_predefined_role_keeps_its_name() {
        let value = json!({"type": "predefined", "name": "auditor"});
        let role: Role = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(role.predefined().unwrap().as_str(), "auditor");
        assert_eq!(serde_json::to_value(&role).unwrap(), value);
    }

    #[test]
    fn a_text_is_a_predefined_role() {
        for (text, role) in [
            ("admin", Role::Admin),
            ("MEMBER", Role::Member),
            ("Annotator", Role::Annotator),
            ("MEMBER_UI_ONLY", Role::MemberUiOnly),
            ("member-ui-only", Role::MemberUiOnly),
            (" Member - UI only ", Role::MemberUiOnly),
        ] {
            assert_eq!(text.parse::<Role>().unwrap(), role, "{text}");
            assert_eq!(serde_json::from_value::<Role>(json!(text)).unwrap(), role);
        }
        let unknown: Role = serde_json::from_value(json!("auditor")).unwrap();
        assert_eq!(
            unknown,
            Role::Predefined(PredefinedRole::Unknown("auditor".into()))
        );
    }
}

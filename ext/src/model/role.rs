//! Roles at the level of the account.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::InvalidInput;
use super::text_enum;

text_enum! {
    /// A role that every account has.
    ///
    /// [`KNOWN`](Self::KNOWN) is the one list of these roles; messages and rosters use it. `FromStr` reads their texts
    /// in any case and with any separator (`MEMBER_UI_ONLY`, `Member - UI only`), and refuses other texts. To assign a role
    /// that this version does not know, see [`NewUser::role_by_name`](crate::NewUser::role_by_name).
    pub enum PredefinedRole {
        /// May manage the account and its users.
        Admin = "admin",
        /// May use the account and read its users.
        Member = "member",
        /// May use the account in the user interface only. Servers know this role since October 2026.
        MemberUiOnly = "member_ui_only",
        /// May annotate.
        Annotator = "annotator",
    }
}

impl PredefinedRole {
    /// The rule for a text that must be one of these roles.
    pub(crate) fn rule() -> String {
        let texts: Vec<_> = Self::KNOWN.iter().map(|role| format!("`{role}`")).collect();
        format!("must be one of {}", texts.join(", "))
    }
}

impl FromStr for PredefinedRole {
    type Err = InvalidInput;

    /// Reads the text of a role, whatever its case and separators.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::InvalidInput) for any other text, with the roles that there are.
    fn from_str(text: &str) -> Result<Self, InvalidInput> {
        let words = text.split(|c: char| !c.is_alphanumeric());
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        let role = Self::from(words.join("_"));
        if role.is_known() {
            Ok(role)
        } else {
            Err(InvalidInput::new("role", Self::rule()))
        }
    }
}

/// A user's role in the account.
///
/// In JSON it is tagged by `type`, as the API does: `{"type": "predefined", "name": "admin"}` or
/// `{"type": "custom", "id": "…"}`. A text such as `"admin"` is read as a predefined role. A kind of role that this version
/// does not know is kept whole.
///
/// ```
/// use arize_ax::{PredefinedRole, Role};
///
/// let role: Role = serde_json::from_str(r#"{"type": "PREDEFINED", "name": "ADMIN"}"#)?;
/// assert_eq!(role, Role::Admin);
/// assert_eq!(role.predefined(), Some(&PredefinedRole::Admin));
///
/// let role: Role = "member_ui_only".parse()?;
/// assert_eq!(role, Role::MemberUiOnly);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "serde_json::Value", from = "serde_json::Value")]
#[non_exhaustive]
pub enum Role {
    /// One of the roles that every account has.
    Predefined(PredefinedRole),
    /// A role that the account defined. Servers refuse to assign these for now.
    #[non_exhaustive]
    Custom {
        /// The role's id.
        id: String,
        /// The role's name, if a response has it; never sent.
        name: Option<String>,
    },
    /// A kind of role that this version of the crate has no name for, as the server wrote it.
    Unknown(serde_json::Value),
}

#[allow(non_upper_case_globals)]
impl Role {
    /// [`PredefinedRole::Admin`].
    pub const Admin: Self = Self::Predefined(PredefinedRole::Admin);
    /// [`PredefinedRole::Member`].
    pub const Member: Self = Self::Predefined(PredefinedRole::Member);
    /// [`PredefinedRole::MemberUiOnly`].
    pub const MemberUiOnly: Self = Self::Predefined(PredefinedRole::MemberUiOnly);
    /// [`PredefinedRole::Annotator`].
    pub const Annotator: Self = Self::Predefined(PredefinedRole::Annotator);
}

impl Role {
    /// A custom role, by its id.
    pub fn custom(id: impl Into<String>) -> Self {
        Self::Custom {
            id: id.into(),
            name: None,
        }
    }

    /// The predefined role, if it is one.
    #[must_use]
    pub fn predefined(&self) -> Option<&PredefinedRole> {
        match self {
            Self::Predefined(role) => Some(role),
            _ => None,
        }
    }

    /// Whether both are the same role. The display name of a custom role does not count, nor does the casing of a
    /// predefined role that this version does not know, since servers differ in it.
    #[must_use]
    pub fn is_same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Custom { id: one, .. }, Self::Custom { id: two, .. }) => one == two,
            (Self::Predefined(one), Self::Predefined(two)) => {
                one.as_str().eq_ignore_ascii_case(two.as_str())
            }
            _ => self == other,
        }
    }
}

/// Shows no content of a role of an unknown kind.
impl fmt::Debug for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Predefined(role) => f.debug_tuple("Predefined").field(role).finish(),
            Self::Custom { id, .. } => f
                .debug_struct("Custom")
                .field("id", id)
                .finish_non_exhaustive(),
            Self::Unknown(_) => f.debug_tuple("Unknown").finish_non_exhaustive(),
        }
    }
}

impl From<PredefinedRole> for Role {
    fn from(role: PredefinedRole) -> Self {
        Self::Predefined(role)
    }
}

impl FromStr for Role {
    type Err = InvalidInput;

    /// Reads the text of a predefined role, as [`PredefinedRole`] does.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::InvalidInput) for any other text, with the roles that there are.
    fn from_str(text: &str) -> Result<Self, InvalidInput> {
        text.parse().map(Self::Predefined)
    }
}

impl From<serde_json::Value> for Role {
    fn from(value: serde_json::Value) -> Self {
        if let serde_json::Value::String(text) = value {
            let role = text.parse();
            return Self::Predefined(role.unwrap_or(PredefinedRole::Unknown(text)));
        }
        let text = |key: &str| value.get(key).and_then(serde_json::Value::as_str);
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

impl From<Role> for serde_json::Value {
    fn from(role: Role) -> Self {
        match role {
            Role::Predefined(role) => serde_json::json!({"type": "predefined", "name": role}),
            Role::Custom { id, name: None } => serde_json::json!({"type": "custom", "id": id}),
            Role::Custom { id, name } => {
                serde_json::json!({"type": "custom", "id": id, "name": name})
            }
            Role::Unknown(value) => value,
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Predefined(role) => role.fmt(f),
            Self::Custom { id, name } => f.pad(name.as_ref().unwrap_or(id)),
            Self::Unknown(_) => f.pad("unknown"),
        }
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Role {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Role".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A role in the account, told apart by `type`. An open set of kinds: readers must accept others.",
            "anyOf": [
                {
                    "type": "object",
                    "properties": {
                        "type": {"const": "predefined"},
                        "name": generator.subschema_for::<PredefinedRole>(),
                    },
                    "required": ["type", "name"],
                },
                {
                    "type": "object",
                    "properties": {
                        "type": {"const": "custom"},
                        "id": {"type": "string"},
                        "name": {"type": "string"},
                    },
                    "required": ["type", "id"],
                },
                {"type": "string", "description": "The text of a predefined role. Read, never written."},
                {},
            ],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{PredefinedRole, Role};
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

    #[test]
    fn another_text_is_refused_with_the_roles_that_there_are() {
        for text in ["boss", "", "memberuionly", "admin, member"] {
            let error = text.parse::<Role>().unwrap_err();
            assert_eq!(
                error.to_string(),
                "invalid `role`: must be one of `admin`, `member`, `member_ui_only`, `annotator`"
            );
        }
    }

    #[test]
    fn an_unknown_role_is_the_same_in_either_casing() {
        let role = |text: &str| Role::from(json!({"type": "predefined", "name": text}));
        assert!(role("auditor").is_same_as(&role("AUDITOR")));
        assert!(!role("auditor").is_same_as(&role("editor")));
        assert!(role("MEMBER_UI_ONLY").is_same_as(&Role::MemberUiOnly));
    }

    #[test]
    fn a_custom_role_is_its_id() {
        let named = Role::from(json!({"type": "custom", "id": "a", "name": "Auditors"}));
        assert!(named.is_same_as(&Role::custom("a")));
        assert!(!named.is_same_as(&Role::custom("b")));
        assert!(!named.is_same_as(&Role::Admin));
    }
}

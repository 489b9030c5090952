//! Roles at the level of the account.

pub(crate) mod assigned;
mod json;
mod predefined;
#[cfg(feature = "schemars")]
mod schema;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::InvalidInput;
pub use predefined::PredefinedRole;
#[cfg(feature = "schemars")]
pub(super) use schema::AssignedRole;

/// A user's role in the account.
///
/// In JSON it is tagged by `type`, as the API does: `{"type": "predefined", "name": "admin"}` or
/// `{"type": "custom", "id": "…"}`. A text such as `"admin"` is read as a predefined role. A kind of role that this
/// version does not know is kept whole.
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

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Predefined(role) => role.fmt(f),
            Self::Custom { id, name } => f.pad(name.as_ref().unwrap_or(id)),
            Self::Unknown(_) => f.pad("unknown"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Role;
    use serde_json::json;

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

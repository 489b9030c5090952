//! Changes to a user.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use super::InvalidInput;
use super::checked_name;

/// A change to a user: the display name, the developer permission, or both.
///
/// Setting a value that the user has already succeeds and changes nothing, by the server's rule. An empty update is an
/// error before anything is sent.
///
/// ```
/// use arize_ax::UserUpdate;
///
/// let update = UserUpdate::new().name("Jane S.").developer(false);
/// assert_eq!(update.new_name(), Some("Jane S."));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
pub struct UserUpdate {
    #[serde(
        default,
        deserialize_with = "checked",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<super::name::Name>"))]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    is_developer: Option<bool>,
}

impl UserUpdate {
    /// An empty update.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the display name. It has the rules of [`NewUser::new`](crate::NewUser::new), which are checked when the
    /// update is sent, or read from JSON. The server requires the key of an account admin, or the permission
    /// USER_UPDATE.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Grants or revokes the developer permission. The server requires the key of an account admin.
    #[must_use]
    pub fn developer(mut self, is_developer: bool) -> Self {
        self.is_developer = Some(is_developer);
        self
    }

    /// The new display name, if the update sets it.
    #[must_use]
    pub fn new_name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The new developer permission, if the update sets it.
    #[must_use]
    pub fn is_developer(&self) -> Option<bool> {
        self.is_developer
    }

    /// Whether the update sets nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The update with its name trimmed, or an error if it is empty or its name is invalid.
    pub(crate) fn checked(&self) -> Result<Self, InvalidInput> {
        if self.is_empty() {
            return Err(InvalidInput::new(
                "update",
                "must set `name` or `is_developer`",
            ));
        }
        Ok(Self {
            name: self.name.as_deref().map(checked_name).transpose()?,
            is_developer: self.is_developer,
        })
    }
}

/// Reads a name and checks it, as [`NewUser`](crate::NewUser) does.
fn checked<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let name = Option::<String>::deserialize(deserializer)?;
    let checked = name.as_deref().map(checked_name).transpose();
    checked.map_err(D::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::UserUpdate;

    #[test]
    fn an_empty_update_is_refused() {
        let error = UserUpdate::new().checked().unwrap_err();
        assert!(error.to_string().contains("`update`"), "{error}");
    }

    #[test]
    fn the_name_is_trimmed_and_checked() {
        let update = UserUpdate::new().name(" Jane ").checked().unwrap();
        assert_eq!(update.new_name(), Some("Jane"));
        assert!(UserUpdate::new().name(" ").checked().is_err());
        assert!(UserUpdate::new().developer(true).checked().is_ok());
        let read: UserUpdate = serde_json::from_str(r#"{"name": " Jane "}"#).unwrap();
        assert_eq!(read, UserUpdate::new().name("Jane"));
        let error = serde_json::from_str::<UserUpdate>(r#"{"name": " "}"#).unwrap_err();
        assert!(error.to_string().contains("`name`"), "{error}");
    }
}

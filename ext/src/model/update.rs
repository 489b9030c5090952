//! Changes to a user.

use serde::{Deserialize, Serialize};

use super::InvalidInput;
use super::checked_name;

/// A change to a user: the display name, the developer permission, or both.
///
/// Setting a value that the user has already succeeds and changes nothing, by the server's rule. An
/// empty update is an error before anything is sent.
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
pub struct UserUpdate {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(length(min = 1, max = 255)))]
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

    /// Sets the display name. It has the rules of [`NewUser::new`](crate::NewUser::new), which are
    /// checked when the update is sent. The server requires the key of an account admin, or the
    /// permission USER_UPDATE.
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
    }
}

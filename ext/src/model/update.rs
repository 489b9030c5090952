//! What an update asks for.

use serde::{Deserialize, Serialize};

use super::InvalidInput;
use super::checked_name;

/// A change to a user: the display name, the developer permission, or both.
///
/// A value that the user has already is no change, and no error, by the
/// server's rule. An update that asks for nothing is refused before the network.
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
    /// A change of nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks for another display name, by the rules of [`NewUser::new`](crate::NewUser::new),
    /// checked when the update is sent. Needs an account admin's key or USER_UPDATE.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Gives or takes the developer permission. Needs an account admin's key.
    #[must_use]
    pub fn developer(mut self, is_developer: bool) -> Self {
        self.is_developer = Some(is_developer);
        self
    }

    /// The name that is asked for.
    #[must_use]
    pub fn new_name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The developer permission that is asked for.
    #[must_use]
    pub fn is_developer(&self) -> Option<bool> {
        self.is_developer
    }

    /// Whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The update with its name trimmed, or the rule that it breaks.
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
    fn an_update_of_nothing_is_refused() {
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

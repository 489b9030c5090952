//! How a new user gets in.

use serde::{Deserialize, Serialize};

use super::InvalidInput;

/// How the server lets a new user in.
///
/// Closed on purpose: each mode has an outcome of its own, so a mode that this crate does not know could not be read
/// back safely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
pub enum InviteMode {
    /// No invitation: the user is active at once and signs in through the account's identity provider. For accounts
    /// with single sign-on only.
    None,
    /// The server mails a link by which the user verifies the address.
    EmailLink,
    /// The server issues a password and returns it once, in the response; the user has to change it at the first
    /// sign-in.
    TemporaryPassword,
}

impl InviteMode {
    /// All modes.
    pub const ALL: [Self; 3] = [Self::None, Self::EmailLink, Self::TemporaryPassword];

    /// The mode's name on the wire, in lower case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::EmailLink => "email_link",
            Self::TemporaryPassword => "temporary_password",
        }
    }
}

impl std::fmt::Display for InviteMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for InviteMode {
    type Err = InvalidInput;

    /// Reads a mode's name in either casing.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::InvalidInput) for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut all = Self::ALL.into_iter();
        let mode = all.find(|mode| text.eq_ignore_ascii_case(mode.as_str()));
        let rule = "must be one of `none`, `email_link`, `temporary_password`";
        mode.ok_or_else(|| InvalidInput::new("invite_mode", rule))
    }
}

#[cfg(test)]
mod tests {
    use super::InviteMode;

    #[test]
    fn reads_either_spelling() {
        for mode in InviteMode::ALL {
            assert_eq!(mode.as_str().parse::<InviteMode>().unwrap(), mode);
            let screaming = mode.as_str().to_uppercase();
            assert_eq!(screaming.parse::<InviteMode>().unwrap(), mode);
        }
        let error = "sms".parse::<InviteMode>().unwrap_err();
        assert!(error.to_string().contains("invite_mode"), "{error}");
    }
}

//! Secrets: shown by no `Debug`, wiped from memory, revealed by a visible call.
//!
//! Neither type has `Display` or `Serialize`, so a secret cannot slip into a log
//! line or a response of one's own service.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use crate::Error;

/// An API key of the account.
///
/// ```
/// let key = arize_ax::ApiKey::new("ak-0123")?;
/// assert_eq!(format!("{key:?}"), "ApiKey([REDACTED])");
/// # Ok::<(), arize_ax::Error>(())
/// ```
#[derive(Clone)]
pub struct ApiKey(SecretString);

impl ApiKey {
    /// Takes a key, less its surrounding white space.
    ///
    /// # Errors
    ///
    /// [`is_configuration`](Error::is_configuration) where it is empty or has
    /// characters that no HTTP header can carry.
    pub fn new(key: impl Into<String>) -> Result<Self, Error> {
        let key = SecretString::from(key.into());
        let trimmed = key.expose_secret().trim();
        if trimmed.is_empty() {
            return Err(Error::configuration("the API key is empty"));
        }
        if !trimmed.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::configuration(
                "the API key has characters that are not printable ASCII",
            ));
        }
        Ok(Self(SecretString::from(trimmed)))
    }

    /// The key itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey([REDACTED])")
    }
}

/// A password that the server issued for a first sign-in, and will not tell again.
///
/// ```compile_fail
/// fn log(password: &arize_ax::TemporaryPassword) {
///     println!("{password}"); // there is no `Display`
/// }
/// ```
#[derive(Clone)]
pub struct TemporaryPassword(SecretString);

impl TemporaryPassword {
    pub(crate) fn new(password: SecretString) -> Self {
        Self(password)
    }

    /// The password itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for TemporaryPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TemporaryPassword([REDACTED])")
    }
}

#[cfg(test)]
mod tests {
    use super::{ApiKey, TemporaryPassword};

    #[test]
    fn debug_shows_nothing() {
        let key = ApiKey::new(" ak-secret\n").unwrap();
        assert_eq!(key.expose(), "ak-secret");
        assert!(!format!("{key:?}").contains("secret"));
        let password = TemporaryPassword::new("hunter2".to_owned().into());
        assert_eq!(password.expose(), "hunter2");
        assert!(!format!("{password:?}").contains("hunter2"));
    }

    #[test]
    fn an_unusable_key_is_refused_without_being_shown() {
        for bad in ["", " ", "ak\r\nHost: x", "schlüssel"] {
            let error = ApiKey::new(bad).unwrap_err();
            assert!(error.is_configuration());
            assert!(bad.trim().is_empty() || !error.to_string().contains(bad));
        }
    }
}

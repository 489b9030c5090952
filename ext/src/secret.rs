//! Secrets: hidden from `Debug`, wiped from memory when dropped, and revealed only by `expose`.
//!
//! Neither type has `Display` or `Serialize`, so a secret cannot slip into a log line or into a response of your
//! service.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use crate::Error;
use crate::model::made_by_new;

/// An API key of the account.
///
/// ```
/// let key: arize_ax::ApiKey = "ak-0123".parse()?;
/// assert_eq!(format!("{key:?}"), "ApiKey([REDACTED])");
/// # Ok::<(), arize_ax::Error>(())
/// ```
#[derive(Clone)]
pub struct ApiKey(SecretString);

impl ApiKey {
    /// Checks a key and removes the white space around it.
    ///
    /// # Errors
    ///
    /// [`is_configuration`](Error::is_configuration) if the key is empty, is in quotes, begins with `Bearer`, or has a
    /// character other than printable ASCII. The error does not show the key.
    pub fn new(key: impl Into<String>) -> Result<Self, Error> {
        let checked = Self::check(key.into());
        checked.map_err(|rule| Error::configuration(format!("the API key {rule}")))
    }

    /// The key, or the rule that it breaks.
    pub(crate) fn check(key: String) -> Result<Self, &'static str> {
        let key = SecretString::from(key);
        let trimmed = key.expose_secret().trim();
        if trimmed.is_empty() {
            Err("is empty")
        } else if trimmed.starts_with(QUOTES) || trimmed.ends_with(QUOTES) {
            Err("begins or ends with a quotation mark; set the key without quotes")
        } else if begins_with_bearer(trimmed) {
            Err("begins with `Bearer`, which the client adds itself; set the key alone")
        } else if trimmed.contains('=') && trimmed.starts_with("ARIZE_") {
            Err("begins with the name of a variable; set only what follows the `=`")
        } else if !trimmed.bytes().all(|byte| byte.is_ascii_graphic()) {
            Err(
                "has a space, a control character or a non-ASCII character, which no API key has; copy the key again",
            )
        } else {
            Ok(Self(SecretString::from(trimmed)))
        }
    }

    /// The key itself.
    #[doc(alias("reveal", "expose_secret"))]
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// Quotes of shells, files and word processors, which no key has at its ends.
const QUOTES: [char; 7] = [
    '"', '\'', '`', '\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}',
];

/// Whether the key is the value of a header, or the rest of one that was made from an empty variable.
fn begins_with_bearer(key: &str) -> bool {
    let scheme = key.split(|sign: char| sign.is_whitespace() || sign == ':');
    let mut words = scheme.filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    first.eq_ignore_ascii_case("bearer") || first.eq_ignore_ascii_case("authorization")
}

made_by_new!(ApiKey, Error);

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey([REDACTED])")
    }
}

/// A password for a first sign-in. The server sends it once.
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
    #[doc(alias("reveal", "expose_secret"))]
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
            let message = error.to_string();
            assert_eq!(bad.parse::<ApiKey>().unwrap_err().to_string(), message);
            assert_eq!(ApiKey::try_from(bad).unwrap_err().to_string(), message);
            let owned = ApiKey::try_from(bad.to_owned());
            assert_eq!(owned.unwrap_err().to_string(), message);
            assert!(error.is_configuration());
            assert!(bad.trim().is_empty() || !error.to_string().contains(bad));
        }
    }

    #[test]
    fn a_key_with_extra_text_gets_an_error_that_says_what_to_remove() {
        for (bad, word) in [
            ("\"ak-0123\"", "quotes"),
            ("'ak-0123'", "quotes"),
            ("`ak-0123`", "quotes"),
            ("\u{201c}ak-0123\u{201d}", "quotes"),
            ("ak-0123\"", "quotes"),
            ("\"\"", "quotes"),
            ("Bearer ak-0123", "Bearer"),
            ("bearer\tak-0123", "Bearer"),
            ("Bearer: ak-0123", "Bearer"),
            ("Authorization: Bearer ak-0123", "Bearer"),
            ("Bearer ", "Bearer"),
            ("ARIZE_API_KEY=ak-0123", "variable"),
        ] {
            let message = ApiKey::new(bad).unwrap_err().to_string();
            assert!(message.contains(word), "{bad}: {message}");
            assert!(!message.contains("0123"), "{message}");
        }
        for good in ["bearer-ak-0123", "ak-0123==", "ak-'0'123"] {
            assert_eq!(ApiKey::new(good).unwrap().expose(), good);
        }
    }
}

//! Ids of users, which become a segment of a URL's path.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::InvalidInput;

/// More than any id of the service; keeps a mistaken value from becoming a URL.
const MAX_OCTETS: usize = 512;

/// A user's id: opaque, given by the server.
///
/// An id becomes a segment of the request's path, so a value that would lead
/// anywhere else is refused before the network: empty, `.` and `..`, and any
/// with `/`, `\`, `?`, `#`, `%`, white space, control or non-ASCII characters.
///
/// ```
/// use arize_ax::UserId;
///
/// let id: UserId = "VXNlcjoxMjM0NQ==".parse()?;
/// assert_eq!(id.as_str(), "VXNlcjoxMjM0NQ==");
/// assert!("..".parse::<UserId>().is_err());
/// # Ok::<(), arize_ax::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String"))]
pub struct UserId(String);

impl UserId {
    /// Checks that `id` can be one segment of a path.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::InvalidInput) where it cannot, or where
    /// it is longer than 512 octets.
    pub fn new(id: impl Into<String>) -> Result<Self, InvalidInput> {
        let id = id.into();
        let rule = if id.is_empty() {
            "must not be empty"
        } else if id.len() > MAX_OCTETS {
            "must be at most 512 octets long"
        } else if id == "." || id == ".." {
            "must not be `.` or `..`, which would lead to another path"
        } else if !id.bytes().all(|byte| IN_A_SEGMENT[usize::from(byte)]) {
            "must be printable ASCII without space, `/`, `\\`, `?`, `#` or `%`, which would lead to another path"
        } else {
            return Ok(Self(id));
        };
        Err(InvalidInput::new("user_id", rule))
    }

    /// The id's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a byte can stand in a segment: a table, since every user of a list has an id.
static IN_A_SEGMENT: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = b'!';
    while byte <= b'~' {
        table[byte as usize] = !matches!(byte, b'/' | b'\\' | b'?' | b'#' | b'%');
        byte += 1;
    }
    table
};

impl fmt::Display for UserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for UserId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl FromStr for UserId {
    type Err = InvalidInput;

    fn from_str(id: &str) -> Result<Self, InvalidInput> {
        Self::new(id)
    }
}

impl TryFrom<String> for UserId {
    type Error = InvalidInput;

    fn try_from(id: String) -> Result<Self, InvalidInput> {
        Self::new(id)
    }
}

impl TryFrom<&str> for UserId {
    type Error = InvalidInput;

    fn try_from(id: &str) -> Result<Self, InvalidInput> {
        Self::new(id)
    }
}

impl From<UserId> for String {
    fn from(id: UserId) -> Self {
        id.0
    }
}

#[cfg(test)]
mod tests {
    use super::UserId;

    #[test]
    fn takes_what_the_service_gives() {
        for id in ["VXNlcjoxMjM0NQ==", "a-b_c.d", "...", "user:1@x+y"] {
            assert_eq!(UserId::new(id).unwrap().as_str(), id);
        }
    }

    #[test]
    fn refuses_what_would_become_another_path() {
        let long = "a".repeat(513);
        for id in [
            "",
            ".",
            "..",
            "a/b",
            "/",
            "..\\..\\admin",
            "a?b",
            "a#b",
            "%2e%2e",
            "a b",
            "a\n",
            "ü",
            "\u{0}",
            &long,
        ] {
            let error = UserId::new(id).unwrap_err();
            assert!(error.to_string().contains("user_id"), "{error}");
        }
    }
}

//! Ids of users, each of which becomes one segment of a URL's path.

use serde::{Deserialize, Serialize};

use super::{InvalidInput, checked_text};

/// Longer than any id of the service. Keeps a mistaken value out of URLs.
const MAX_BYTES: usize = 512;

/// A user's id: an opaque text from the server.
///
/// An id becomes one segment of the request's path. `/` and whatever else has a meaning in a URL is percent-encoded
/// there, so ids in any form of Base64 can be used. A text that is not an id, or that could lead to another path, is
/// refused before any request is sent:
///
/// - an empty text, one of slashes alone, and one of more than 512 bytes;
/// - `.` and `..`, and a text with slashes in which a part begins with `.`, such as `../admin`;
/// - `\`, `?`, `#`, `%`, white space, control characters, and characters that are not ASCII. An id that is
///   percent-encoded already has a `%`: decode it first.
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
pub struct UserId(String);

impl UserId {
    /// Checks an id.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::InvalidInput) if the text cannot be an id; the rules are [above](Self).
    pub fn new(id: impl Into<String>) -> Result<Self, InvalidInput> {
        let id = id.into();
        match broken_rule(&id) {
            None => Ok(Self(id)),
            Some(rule) => Err(InvalidInput::new("user_id", rule)),
        }
    }

    /// The id's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn broken_rule(id: &str) -> Option<&'static str> {
    if id.is_empty() {
        Some("must not be empty")
    } else if id.len() > MAX_BYTES {
        Some("must be at most 512 bytes long")
    } else if id == "." || id == ".." {
        Some("must not be `.` or `..`, which would lead to another path")
    } else if !id.bytes().all(|byte| IN_AN_ID[usize::from(byte)]) {
        Some(
            "must be printable ASCII without space, `\\`, `?`, `#` or `%`; decode it first if it is percent-encoded",
        )
    } else if id.contains('/') && is_like_a_path(id) {
        Some("must not be a path: of slashes alone, or with a part that begins with `.`")
    } else {
        None
    }
}

/// Whether a server that decodes `%2F` too early could take the id for another path.
fn is_like_a_path(id: &str) -> bool {
    let mut parts = id.split('/');
    parts.clone().all(str::is_empty) || parts.any(|part| part.starts_with('.'))
}

/// Whether a byte can be part of an id. A table, since each user of a list has an id.
static IN_AN_ID: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = b'!';
    while byte <= b'~' {
        table[byte as usize] = !matches!(byte, b'\\' | b'?' | b'#' | b'%');
        byte += 1;
    }
    table
};

checked_text!(UserId);

/// The rules as a regular expression of any dialect: an id is like a path if it has a slash, so the parts of such an id
/// begin with another character than `.`.
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UserId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UserId".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        // What a part may contain, and what it may begin with.
        let (any, first) = (r#"[!"$&-.0->@-\[\]-~]"#, r#"[!"$&-\-0->@-\[\]-~]"#);
        let part = format!("{first}{any}*");
        schemars::json_schema!({
            "description": "The id of a user, opaque.",
            "type": "string",
            "minLength": 1,
            "maxLength": MAX_BYTES,
            "pattern": format!(r"^(?:/*{part}(?:/+{part})*/*|\.{part}|\.\.{any}+)$"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::UserId;

    #[test]
    fn takes_what_the_service_gives() {
        for id in [
            "VXNlcjoxMjM0NQ==",
            "VXNl/jox+M0NQ==",
            "/Xb/",
            "a//b",
            "a-b_c.d",
            "...",
            "user:1@x+y",
        ] {
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
            "/",
            "//",
            "../admin",
            "a/../b",
            "a/.",
            "a/..;/b",
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

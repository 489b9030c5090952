//! The two casings in which servers write enum values.

use std::fmt;
use std::str::FromStr;

use serde::de::value::{Error as Unknown, StrDeserializer};
use serde::{Deserialize, Serialize};

use super::InvalidInput;

/// How a server writes enum values: `email_link` or `EMAIL_LINK`.
///
/// The hosted service moved from snake case to screaming snake case on 2026-07-17. Self-hosted installations use
/// either. A client reads both and learns which one to write, so you only need this to spare it the learning: see
/// [`ClientBuilder::enum_casing`](crate::ClientBuilder::enum_casing).
///
/// ```
/// use arize_ax::EnumCasing;
///
/// let casing: EnumCasing = "screaming_snake".parse()?;
/// assert_eq!(casing, EnumCasing::ScreamingSnake);
/// assert_eq!(casing.to_string(), "screaming_snake");
/// # Ok::<(), arize_ax::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
pub enum EnumCasing {
    /// `email_link`, `admin`, `active`.
    Snake,
    /// `EMAIL_LINK`, `ADMIN`, `ACTIVE`.
    ScreamingSnake,
}

impl EnumCasing {
    /// The casing that `text` is written in; `None` if it has no letter or both cases.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let lower = text.bytes().any(|byte| byte.is_ascii_lowercase());
        let upper = text.bytes().any(|byte| byte.is_ascii_uppercase());
        match (lower, upper) {
            (true, false) => Some(Self::Snake),
            (false, true) => Some(Self::ScreamingSnake),
            _ => None,
        }
    }

    /// `text` in this casing.
    pub(crate) fn apply(self, text: &str) -> String {
        match self {
            Self::Snake => text.to_ascii_lowercase(),
            Self::ScreamingSnake => text.to_ascii_uppercase(),
        }
    }

    /// The casing that is not this one.
    pub(crate) fn other(self) -> Self {
        match self {
            Self::Snake => Self::ScreamingSnake,
            Self::ScreamingSnake => Self::Snake,
        }
    }
}

impl fmt::Display for EnumCasing {
    /// `snake` or `screaming_snake`, as `FromStr` reads them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}

impl FromStr for EnumCasing {
    type Err = InvalidInput;

    /// Reads `snake` or `screaming_snake`.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::InvalidInput) for any other text.
    fn from_str(text: &str) -> Result<Self, InvalidInput> {
        let casing = Self::deserialize(StrDeserializer::<Unknown>::new(text));
        let rule = "must be `snake` or `screaming_snake`";
        casing.map_err(|_| InvalidInput::new("casing", rule))
    }
}

#[cfg(test)]
mod tests {
    use super::EnumCasing;

    #[test]
    fn a_casing_is_read_as_it_is_displayed() {
        for casing in [EnumCasing::Snake, EnumCasing::ScreamingSnake] {
            assert_eq!(casing.to_string().parse::<EnumCasing>().unwrap(), casing);
        }
        assert!("Screaming".parse::<EnumCasing>().is_err());
    }

    #[test]
    fn tells_the_spelling_of_a_value() {
        assert_eq!(EnumCasing::of("email_link"), Some(EnumCasing::Snake));
        assert_eq!(
            EnumCasing::of("EMAIL_LINK"),
            Some(EnumCasing::ScreamingSnake)
        );
        assert_eq!(EnumCasing::of("Email"), None);
        assert_eq!(EnumCasing::of("_1"), None);
    }

    #[test]
    fn applies_a_spelling() {
        assert_eq!(EnumCasing::ScreamingSnake.apply("email_link"), "EMAIL_LINK");
        assert_eq!(EnumCasing::Snake.apply("EMAIL_LINK"), "email_link");
        assert_eq!(EnumCasing::Snake.other(), EnumCasing::ScreamingSnake);
        assert_eq!(EnumCasing::ScreamingSnake.other(), EnumCasing::Snake);
    }
}

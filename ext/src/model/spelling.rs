//! The two ways in which servers spell enum values.

use serde::{Deserialize, Serialize};

/// How a server spells the values of enums: `email_link` or `EMAIL_LINK`.
///
/// The hosted service moved from the first to the second on 2026-07-17; who hosts
/// it may run either. A client reads both at any
/// time and learns which one to write, so this is only needed by those who want
/// to spare it the learning: see
/// [`ClientBuilder::spelling`](crate::ClientBuilder::spelling).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Spelling {
    /// `email_link`, `admin`, `active`.
    Lower,
    /// `EMAIL_LINK`, `ADMIN`, `ACTIVE`.
    Screaming,
}

impl Spelling {
    /// The spelling that `text` is written in; `None` where it has no letter or both cases.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let lower = text.bytes().any(|byte| byte.is_ascii_lowercase());
        let upper = text.bytes().any(|byte| byte.is_ascii_uppercase());
        match (lower, upper) {
            (true, false) => Some(Self::Lower),
            (false, true) => Some(Self::Screaming),
            _ => None,
        }
    }

    /// `text` in this spelling.
    pub(crate) fn apply(self, text: &str) -> String {
        match self {
            Self::Lower => text.to_ascii_lowercase(),
            Self::Screaming => text.to_ascii_uppercase(),
        }
    }

    /// The spelling that is not this one.
    pub(crate) fn other(self) -> Self {
        match self {
            Self::Lower => Self::Screaming,
            Self::Screaming => Self::Lower,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Spelling;

    #[test]
    fn tells_the_spelling_of_a_value() {
        assert_eq!(Spelling::of("email_link"), Some(Spelling::Lower));
        assert_eq!(Spelling::of("EMAIL_LINK"), Some(Spelling::Screaming));
        assert_eq!(Spelling::of("Email"), None);
        assert_eq!(Spelling::of("_1"), None);
    }

    #[test]
    fn applies_a_spelling() {
        assert_eq!(Spelling::Screaming.apply("email_link"), "EMAIL_LINK");
        assert_eq!(Spelling::Lower.apply("EMAIL_LINK"), "email_link");
        assert_eq!(Spelling::Lower.other(), Spelling::Screaming);
        assert_eq!(Spelling::Screaming.other(), Spelling::Lower);
    }
}

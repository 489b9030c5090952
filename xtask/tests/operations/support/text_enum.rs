//! Enums of texts.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

use super::content::Text;

/// A text that is none of the values of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue {
    /// The enum.
    pub of: &'static str,
    /// The text.
    pub text: String,
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no value of {}", self.text, self.of)
    }
}

impl std::error::Error for UnknownValue {}

/// Reads a value of an enum from its text, wherever that is.
pub(crate) fn read_text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err = UnknownValue>,
{
    let text = Text::deserialize(deserializer)?;
    text.0.parse().map_err(D::Error::custom)
}

/// Reads and writes an enum that has `ALL` and `as_str`.
///
/// Not derived: serde would also take an object with the value as its only key.
macro_rules! text_enum {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::support::cased(self.as_str()))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::support::UnknownValue;

            fn from_str(text: &str) -> std::result::Result<Self, $crate::support::UnknownValue> {
                let mut all = Self::ALL.iter().copied();
                all.find(|value| value.as_str() == text)
                    .ok_or_else(|| $crate::support::UnknownValue {
                        of: stringify!($name),
                        text: text.to_owned(),
                    })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(&$crate::support::cased(self.as_str()))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                $crate::support::read_text(deserializer)
            }
        }
    };
}
pub(crate) use text_enum;

//! Enums of texts.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

use super::borrowed::Text;

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

/// Reads and writes an enum by the texts of its values.
///
/// Not derived: serde would also take an object with the value as its only key.
macro_rules! text_enum {
    ($name:ident { $($text:literal => $case:ident,)* }) => {
        impl $name {
            /// Every value that the document knows.
            pub const ALL: &'static [Self] = &[$(Self::$case),*];

            /// The value as the document writes it.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$case => $text,)*
                }
            }

            /// The value of this text.
            fn of(text: &str) -> std::option::Option<Self> {
                std::option::Option::Some(match text {
                    $($text => Self::$case,)*
                    _ => return std::option::Option::None,
                })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::support::cased(self.as_str()))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::support::UnknownValue;

            fn from_str(text: &str) -> std::result::Result<Self, $crate::support::UnknownValue> {
                Self::of(text).ok_or_else(|| $crate::support::UnknownValue {
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

//! Enums of texts.

use std::fmt;

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
        }

        impl $crate::support::Lenient for $name {
            const AT_SIGHT: bool = true;

            fn of_text(text: &str) -> std::option::Option<Self> {
                match text {
                    $($text => std::option::Option::Some(Self::$case),)*
                    _ => std::option::Option::None,
                }
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
                $crate::support::Lenient::of_text(text).ok_or_else(|| $crate::support::UnknownValue {
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
                let text: $crate::support::Text<'_> = serde::Deserialize::deserialize(deserializer)?;
                text.0.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use text_enum;

//! Enums of any JSON values.

use serde::de::{Deserializer, Error as _};
use serde::ser::Error as _;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use super::casing::cased;
use super::same::means;

/// Reads one of a few JSON values, given as texts.
pub(crate) fn literal<'de, D: Deserializer<'de>, T: Copy>(
    deserializer: D,
    all: &[(T, &str)],
) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let found = all.iter().find(|(_, text)| means(text, &value));
    let none = || D::Error::custom("none of the values that are allowed here");
    found.map(|(known, _)| *known).ok_or_else(none)
}

/// Writes a JSON value that is given as a text.
pub(crate) fn write_literal<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match serde_json::from_str(text).map_err(S::Error::custom)? {
        Value::String(text) => serializer.serialize_str(&cased(&text)),
        value => value.serialize(serializer),
    }
}

/// Reads and writes an enum by the JSON of its values.
macro_rules! literal_enum {
    ($name:ident { $($json:literal => $case:ident,)* }) => {
        impl $name {
            /// Every value that the document knows, with its JSON.
            pub const ALL: &'static [(Self, &'static str)] = &[$((Self::$case, $json)),*];

            /// The value as JSON.
            pub const fn as_json(self) -> &'static str {
                match self {
                    $(Self::$case => $json,)*
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::support::text(self))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                $crate::support::write_literal(self.as_json(), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                $crate::support::literal(deserializer, Self::ALL)
            }
        }

        impl $crate::support::Lenient for $name {}
    };
}
pub(crate) use literal_enum;

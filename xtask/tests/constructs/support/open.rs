//! Values that nobody knew yet.

use std::fmt;

use serde::de::Deserializer;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use super::lenient::Lenient;
use super::text::text;

/// A value in a response: one that the document knows, or whatever else came, kept whole.
///
/// A new value must never cost the caller the response that it came in. `Unknown` is written back exactly as it was read.
/// `Debug` shows a text that is not known, but not what an object or a list holds, since that may be a secret.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Open<T> {
    /// A value that the document knows.
    Known(T),
    /// Any other value.
    Unknown(Value),
}

impl<T> Open<T> {
    /// The value, if the document knows it.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown(_) => None,
        }
    }

    /// The value, if the document knows it.
    pub fn into_known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown(_) => None,
        }
    }

    fn of(read: Result<T, Value>) -> Self {
        match read {
            Ok(known) => Self::Known(known),
            Err(value) => Self::Unknown(value),
        }
    }

    /// What came, if the document does not know it.
    pub fn unknown(&self) -> Option<&Value> {
        match self {
            Self::Known(_) => None,
            Self::Unknown(value) => Some(value),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Open<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(value) => f.debug_tuple("Known").field(value).finish(),
            Self::Unknown(value) => match value {
                Value::Object(_) => f.write_str("Unknown({..})"),
                Value::Array(_) => f.write_str("Unknown([..])"),
                plain => f.debug_tuple("Unknown").field(plain).finish(),
            },
        }
    }
}

impl<T> From<T> for Open<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

/// A text without its quotes, anything else as JSON.
impl<T: Serialize> fmt::Display for Open<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(self))
    }
}

impl<T: Serialize> Serialize for Open<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: Lenient> Deserialize<'de> for Open<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer, Self::of)
    }
}

impl<T: Lenient> Lenient for Open<T> {
    const ANY: bool = true;

    fn push<'de, D: Deserializer<'de>>(list: &mut Vec<Self>, deserializer: D) -> Result<(), D::Error> {
        T::read(deserializer, |read| list.push(Self::of(read)))
    }
}

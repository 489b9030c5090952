//! Values of responses: one that is not of its type costs itself, and nothing around it.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::content::Content;

/// A type of responses. Whatever comes is read: as a value of the type, or else as it came.
///
/// A value is kept in memory until it is known to be of its type, unless the type says that one look is enough: then it has
/// [`read`](Self::read) be [`at_sight`].
pub(crate) trait Lenient: DeserializeOwned {
    /// Whether every value is of this type.
    const ANY: bool = false;

    /// Reads a value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Result<Self, Value>, D::Error> {
        at_last(deserializer)
    }

    /// The value of this text.
    fn of_text(_: &str) -> Option<Self> {
        None
    }

    /// The value of this object.
    fn of_object<'de, A: MapAccess<'de>>(map: A) -> Result<Result<Self, Value>, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(map)).map(Err)
    }

    /// The value of this list.
    fn of_list<'de, A: SeqAccess<'de>>(seq: A) -> Result<Result<Self, Value>, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(seq)).map(Err)
    }
}

/// Keeps a value in memory, and reads it then.
fn at_last<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Result<T, Value>, D::Error> {
    let content = Content::deserialize(deserializer)?;
    // Why it is not of its type may quote a secret, so nobody gets to know.
    Ok(T::deserialize(&content).map_err(|_| content.into()))
}

/// Reads a value of a type that knows its texts, objects or lists at sight.
pub(crate) fn at_sight<'de, D: Deserializer<'de>, T: Lenient>(deserializer: D) -> Result<Result<T, Value>, D::Error> {
    deserializer.deserialize_any(AtSight(PhantomData))
}

struct AtSight<T>(PhantomData<T>);

impl<'de, T: Lenient> Visitor<'de> for AtSight<T> {
    type Value = Result<T, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(T::of_text(text).ok_or_else(|| text.into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::of_object(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        T::of_list(seq)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Err(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Err(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Err(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Err(value.into()))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Err(Value::Null))
    }
}

/// Reads a generated type leniently: as a whole, or at sight.
macro_rules! lenient {
    ($name:ty) => {
        impl $crate::support::Lenient for $name {}
    };
    // Any object is one, since each of its properties is lenient.
    ($name:ty: object) => {
        impl $crate::support::Lenient for $name {
            fn read<'de, D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> std::result::Result<std::result::Result<Self, serde_json::Value>, D::Error> {
                $crate::support::at_sight(deserializer)
            }

            fn of_object<'de, A: serde::de::MapAccess<'de>>(
                map: A,
            ) -> std::result::Result<std::result::Result<Self, serde_json::Value>, A::Error> {
                Self::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(std::result::Result::Ok)
            }
        }
    };
    ($name:ty: text) => {
        impl $crate::support::Lenient for $name {
            fn read<'de, D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> std::result::Result<std::result::Result<Self, serde_json::Value>, D::Error> {
                $crate::support::at_sight(deserializer)
            }

            fn of_text(text: &str) -> std::option::Option<Self> {
                Self::of(text)
            }
        }
    };
}
pub(crate) use lenient;

impl Lenient for () {}
impl Lenient for bool {}
impl Lenient for i64 {}
impl Lenient for u64 {}
impl Lenient for f64 {}

impl Lenient for Value {
    const ANY: bool = true;
}

impl Lenient for String {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Result<Self, Value>, D::Error> {
        at_sight(deserializer)
    }

    fn of_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl<T: Lenient> Lenient for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Result<Self, Value>, D::Error> {
        if T::ANY { at_sight(deserializer) } else { at_last(deserializer) }
    }

    fn of_list<'de, A: SeqAccess<'de>>(seq: A) -> Result<Result<Self, Value>, A::Error> {
        Self::deserialize(SeqAccessDeserializer::new(seq)).map(Ok)
    }
}

impl<T: Lenient> Lenient for Box<T> {}
impl<T: Lenient> Lenient for Option<T> {}
impl<T: DeserializeOwned> Lenient for BTreeMap<String, T> {}

macro_rules! tuples {
    () => {};
    ($first:ident $($rest:ident)*) => {
        impl<$first, $($rest),*> Lenient for ($first, $($rest,)*) where Self: DeserializeOwned {}
        tuples!($($rest)*);
    };
}
tuples!(A B C D E F G H I J K L M N O P);

//! Values of responses: one that is not of its type costs itself, and nothing around it.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// A value of a type, or else the one that came; or why nothing can be read on.
pub(crate) type Read<T, E> = Result<Result<T, Value>, E>;

/// A type of responses. Whatever comes is read: as a value of the type, or else as it came.
pub(crate) trait Lenient: DeserializeOwned {
    /// Whether every value is of this type.
    const ANY: bool = false;

    /// Whether the first look at a value tells whether it is of this type. Others are kept in memory until they are read.
    const AT_SIGHT: bool = false;

    /// Reads a value, and hands it on where it is read: it may be large, and each step back would copy it.
    #[inline]
    fn read<'de, D: Deserializer<'de>, R>(
        deserializer: D,
        then: impl FnOnce(Result<Self, Value>) -> R,
    ) -> Result<R, D::Error> {
        if Self::AT_SIGHT {
            return deserializer.deserialize_any(AtSight(then, PhantomData));
        }
        let value = Value::deserialize(deserializer)?;
        // Why it is not of its type may quote a secret, so nobody gets to know.
        Ok(then(Self::deserialize(&value).map_err(|_| value)))
    }

    /// Reads the next item of a list.
    fn push<'de, D: Deserializer<'de>>(list: &mut Vec<Self>, deserializer: D) -> Result<(), D::Error> {
        Self::deserialize(deserializer).map(|item| list.push(item))
    }

    /// The value of this text.
    fn of_text(_: &str) -> Option<Self> {
        None
    }

    /// The value of this object, which is asked for if a first look tells.
    fn of_object<'de, A: MapAccess<'de>>(map: A) -> Read<Self, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(map)).map(Err)
    }

    /// The value of this list.
    fn of_list<'de, A: SeqAccess<'de>>(seq: A) -> Read<Self, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(seq)).map(Err)
    }
}

struct AtSight<T, F>(F, PhantomData<T>);

impl<'de, T: Lenient, R, F: FnOnce(Result<T, Value>) -> R> Visitor<'de> for AtSight<T, F> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_str<E>(self, text: &str) -> Result<R, E> {
        Ok((self.0)(T::of_text(text).ok_or_else(|| text.into())))
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R, A::Error> {
        T::of_object(map).map(self.0)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<R, A::Error> {
        T::of_list(seq).map(self.0)
    }

    fn visit_bool<E>(self, value: bool) -> Result<R, E> {
        Ok((self.0)(Err(value.into())))
    }

    fn visit_i64<E>(self, value: i64) -> Result<R, E> {
        Ok((self.0)(Err(value.into())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<R, E> {
        Ok((self.0)(Err(value.into())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<R, E> {
        Ok((self.0)(Err(value.into())))
    }

    fn visit_unit<E>(self) -> Result<R, E> {
        Ok((self.0)(Err(Value::Null)))
    }
}

struct Push<'a, T>(&'a mut Vec<T>);

impl<'de, T: Lenient> DeserializeSeed<'de> for Push<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        T::push(self.0, deserializer)
    }
}

impl Lenient for () {}
impl Lenient for bool {}
impl Lenient for u8 {}
impl Lenient for u16 {}
impl Lenient for u32 {}
impl Lenient for u64 {}
impl Lenient for i64 {}
impl Lenient for f64 {}

impl Lenient for Value {
    const ANY: bool = true;
}

impl Lenient for String {
    const AT_SIGHT: bool = true;

    fn of_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl<T: Lenient> Lenient for Vec<T> {
    const AT_SIGHT: bool = T::ANY;

    fn of_list<'de, A: SeqAccess<'de>>(mut seq: A) -> Read<Self, A::Error> {
        let mut list = Self::new();
        while seq.next_element_seed(Push(&mut list))?.is_some() {}
        Ok(Ok(list))
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

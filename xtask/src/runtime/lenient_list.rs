//! Properties of responses that are lists.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeOwned, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::content::Content;
use super::open::Open;

/// Reads a property of a response that is a list. One with an item that is not of its type is as good as missing.
pub(crate) fn lenient_list<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Option<Vec<T>>, D::Error> {
    deserializer.deserialize_any(ListVisitor::<T, false>(PhantomData))
}

/// Reads a property of a response that is a list of what any value is.
pub(crate) fn open_list<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Option<Vec<T>>, D::Error> {
    deserializer.deserialize_any(ListVisitor::<T, true>(PhantomData))
}

/// Reads a property of a response that is a list of what any value is, where the document describes objects that any object
/// can be read as, since each of their properties is lenient. So objects go straight into their type.
pub(crate) fn object_list<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Option<Vec<Open<T>>>, D::Error> {
    let items = deserializer.deserialize_any(ListVisitor::<ObjectItem<T>, true>(PhantomData))?;
    Ok(items.map(|items| items.into_iter().map(|item| item.0).collect()))
}

/// An item that is read as `T` if it is an object, and else kept as it came.
struct ObjectItem<T>(Open<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for ObjectItem<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ItemVisitor(PhantomData)).map(Self)
    }
}

struct ItemVisitor<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for ItemVisitor<T> {
    type Value = Open<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Open<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Open::Known)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Open<T>, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(seq)).map(Open::Unknown)
    }

    fn visit_str<E>(self, text: &str) -> Result<Open<T>, E> {
        Ok(Open::Unknown(text.into()))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Open<T>, E> {
        Ok(Open::Unknown(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Open<T>, E> {
        Ok(Open::Unknown(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Open<T>, E> {
        Ok(Open::Unknown(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Open<T>, E> {
        Ok(Open::Unknown(value.into()))
    }

    fn visit_unit<E>(self) -> Result<Open<T>, E> {
        Ok(Open::Unknown(Value::Null))
    }
}

/// `ANY` says that any value is an item.
struct ListVisitor<T, const ANY: bool>(PhantomData<T>);

impl<'de, T: DeserializeOwned, const ANY: bool> Visitor<'de> for ListVisitor<T, ANY> {
    type Value = Option<Vec<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut items = Some(Vec::new());
        while ANY && let Some(items) = &mut items {
            match seq.next_element()? {
                Some(item) => items.push(item),
                None => break,
            }
        }
        while !ANY && let Some(content) = seq.next_element::<Content<'de>>()? {
            items = items.and_then(|mut items| {
                items.push(T::deserialize(&content).ok()?);
                Some(items)
            });
        }
        Ok(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

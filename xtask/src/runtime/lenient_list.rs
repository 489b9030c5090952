//! Properties of responses that are lists.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::content::Content;

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

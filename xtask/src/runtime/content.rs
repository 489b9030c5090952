//! Values that are not read yet.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::value::{BorrowedStrDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// A value that is not read yet. Most are texts, or small objects of texts, which as a [`Value`] would cost
/// more than the reading; here texts stay where they are in the response.
pub(crate) enum Content<'de> {
    Text(Cow<'de, str>),
    Object(Vec<(Text<'de>, Content<'de>)>),
    List(Vec<Content<'de>>),
    Other(Value),
}

impl From<Content<'_>> for Value {
    fn from(content: Content<'_>) -> Self {
        match content {
            Content::Text(text) => Self::String(text.into_owned()),
            Content::Object(fields) => {
                let fields = fields.into_iter();
                Self::Object(fields.map(|(name, content)| (name.0.into_owned(), content.into())).collect())
            }
            Content::List(items) => Self::Array(items.into_iter().map(Into::into).collect()),
            Content::Other(value) => value,
        }
    }
}

impl<'de> Deserialize<'de> for Content<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ContentVisitor)
    }
}

struct ContentVisitor;

impl<'de> Visitor<'de> for ContentVisitor {
    type Value = Content<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_borrowed_str<E: serde::de::Error>(self, text: &'de str) -> Result<Content<'de>, E> {
        Ok(Content::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Content<'de>, E> {
        Ok(Content::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E: serde::de::Error>(self, text: String) -> Result<Content<'de>, E> {
        Ok(Content::Text(Cow::Owned(text)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Content<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Content::Object(fields))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Content<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Content::List(items))
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Content<'de>, E> {
        Ok(Content::Other(value.into()))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Content<'de>, E> {
        Ok(Content::Other(value.into()))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Content<'de>, E> {
        Ok(Content::Other(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Content<'de>, E> {
        Ok(Content::Other(value.into()))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Content<'de>, E> {
        Ok(Content::Other(Value::Null))
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Content<'de>, E> {
        Ok(Content::Other(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<Content<'de>, D::Error> {
        value.deserialize_any(self)
    }
}

/// The name of a field, where it is in the response.
pub(crate) struct Text<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.deserialize_str(ContentVisitor)? {
            Content::Text(text) => Ok(Self(text)),
            _ => Err(D::Error::custom("not a text")),
        }
    }
}

impl<'de> IntoDeserializer<'de, Unread> for &'de Text<'_> {
    type Deserializer = BorrowedStrDeserializer<'de, Unread>;

    fn into_deserializer(self) -> Self::Deserializer {
        BorrowedStrDeserializer::new(&self.0)
    }
}

impl<'de> IntoDeserializer<'de, Unread> for &'de Content<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for &'de Content<'_> {
    type Error = Unread;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self {
            Content::Text(text) => visitor.visit_borrowed_str(text),
            Content::Object(fields) => {
                let fields = fields.iter().map(|(name, content)| (name, content));
                MapDeserializer::new(fields).deserialize_any(visitor)
            }
            Content::List(items) => SeqDeserializer::new(items.iter()).deserialize_any(visitor),
            Content::Other(value) => value.deserialize_any(visitor).map_err(Unread::custom),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self {
            Content::Other(Value::Null) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self {
            Content::Object(_) => self.deserialize_any(visitor),
            _ => Err(Unread),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct struct enum identifier ignored_any
    }
}

/// Why content is no known value, which nobody asks.
#[derive(Debug)]
pub(crate) struct Unread;

impl serde::de::Error for Unread {
    fn custom<M: fmt::Display>(_: M) -> Self {
        Self
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a known value")
    }
}

impl std::error::Error for Unread {}

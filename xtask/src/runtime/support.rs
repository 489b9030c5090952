//! What the generated types are made of.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::de::value::{BorrowedStrDeserializer, MapDeserializer, SeqAccessDeserializer};
use serde::de::{
    DeserializeOwned, Deserializer, Error as _, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::ser::Error as _;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

/// A value in an answer: one that the document knows, or whatever else came, kept whole.
///
/// A new value must never cost the caller the answer that it came in. `Unknown` is written back exactly as it was read.
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

    /// What came, if the document does not know it.
    pub fn unknown(&self) -> Option<&Value> {
        match self {
            Self::Known(_) => None,
            Self::Unknown(value) => Some(value),
        }
    }
}

impl<T: Serialize> Open<T> {
    /// The value as text: a string without its quotes, anything else as JSON.
    pub fn text(&self) -> String {
        match self {
            Self::Known(value) => text(value),
            Self::Unknown(value) => text(value),
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

impl<T: Serialize> fmt::Display for Open<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
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

impl<'de, T: DeserializeOwned + Serialize> Deserialize<'de> for Open<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let piece = Piece::deserialize(deserializer)?;
        Ok(match T::deserialize(&piece) {
            Ok(known) => Self::Known(known),
            Err(_) => Self::Unknown(piece.into()),
        })
    }
}

/// A value that is not read yet. Most are texts, or small objects of texts, which as a [`Value`] would cost
/// more than the reading; here texts stay where they are in the answer.
enum Piece<'de> {
    Text(Cow<'de, str>),
    Object(Vec<(Text<'de>, Piece<'de>)>),
    Other(Value),
}

impl From<Piece<'_>> for Value {
    fn from(piece: Piece<'_>) -> Self {
        match piece {
            Piece::Text(text) => Self::String(text.into_owned()),
            Piece::Object(fields) => {
                let fields = fields.into_iter();
                Self::Object(fields.map(|(name, piece)| (name.0.into_owned(), piece.into())).collect())
            }
            Piece::Other(value) => value,
        }
    }
}

impl<'de> Deserialize<'de> for Piece<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PieceVisitor)
    }
}

struct PieceVisitor;

impl<'de> Visitor<'de> for PieceVisitor {
    type Value = Piece<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_borrowed_str<E: serde::de::Error>(self, text: &'de str) -> Result<Piece<'de>, E> {
        Ok(Piece::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Piece<'de>, E> {
        Ok(Piece::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E: serde::de::Error>(self, text: String) -> Result<Piece<'de>, E> {
        Ok(Piece::Text(Cow::Owned(text)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Piece<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Piece::Object(fields))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Piece<'de>, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(seq)).map(Piece::Other)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Piece<'de>, E> {
        Ok(Piece::Other(value.into()))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Piece<'de>, E> {
        Ok(Piece::Other(value.into()))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Piece<'de>, E> {
        Ok(Piece::Other(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Piece<'de>, E> {
        Ok(Piece::Other(value.into()))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Piece<'de>, E> {
        Ok(Piece::Other(Value::Null))
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Piece<'de>, E> {
        Ok(Piece::Other(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<Piece<'de>, D::Error> {
        value.deserialize_any(self)
    }
}

/// The name of a field, where it is in the answer.
struct Text<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.deserialize_str(PieceVisitor)? {
            Piece::Text(text) => Ok(Self(text)),
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

impl<'de> IntoDeserializer<'de, Unread> for &'de Piece<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for &'de Piece<'_> {
    type Error = Unread;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self {
            Piece::Text(text) => visitor.visit_borrowed_str(text),
            Piece::Object(fields) => {
                let fields = fields.iter().map(|(name, piece)| (name, piece));
                MapDeserializer::new(fields).deserialize_any(visitor)
            }
            Piece::Other(value) => value.deserialize_any(visitor).map_err(Unread::custom),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self {
            Piece::Other(Value::Null) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self {
            Piece::Object(_) => self.deserialize_any(visitor),
            _ => Err(Unread),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct struct enum identifier ignored_any
    }
}

/// Why a piece is no known value, which nobody asks.
#[derive(Debug)]
struct Unread;

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

/// Reads a value of an enum from its text, wherever that is.
pub(crate) fn read_text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err = UnknownValue>,
{
    let text = Text::deserialize(deserializer)?;
    text.0.parse().map_err(D::Error::custom)
}

/// Reads an object by the names of its fields alone: serde would also take a list of their values, in the order of the
/// fields, which is not what the document describes.
pub(crate) struct Named<D>(pub(crate) D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Named<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

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

/// A value as text: a string without its quotes, anything else as JSON.
pub fn text<T: Serialize + ?Sized>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

/// Reads a property that is there, null included, so that it differs from one that is not.
pub fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// Reads a property of a response. One that is not of its type is as good as missing, and costs no other.
pub fn lenient<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let piece = Piece::deserialize(deserializer)?;
    // Why it is not of its type may quote a secret, so nobody gets to know.
    Ok(T::deserialize(&piece).ok())
}

/// Reads a property of a response that is a list. One with an item that is not of its type is as good as missing.
pub fn lenient_list<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Option<Vec<T>>, D::Error> {
    deserializer.deserialize_any(ListVisitor::<T, false>(std::marker::PhantomData))
}

/// Reads a property of a response that is a list of what any value is.
pub fn open_list<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Option<Vec<T>>, D::Error> {
    deserializer.deserialize_any(ListVisitor::<T, true>(std::marker::PhantomData))
}

/// `ANY` says that any value is an item.
struct ListVisitor<T, const ANY: bool>(std::marker::PhantomData<T>);

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
        while !ANY && let Some(piece) = seq.next_element::<Piece<'de>>()? {
            items = items.and_then(|mut items| {
                items.push(T::deserialize(&piece).ok()?);
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

/// Whether two JSON values are the same; numbers are when they are equal, however they are written.
pub fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (a, b) => a == b,
    }
}

/// Whether a JSON value is the one that is given as a text.
fn means(text: &str, value: &Value) -> bool {
    serde_json::from_str(text).is_ok_and(|known: Value| same(&known, value))
}

/// Reads one of a few JSON values, given as texts.
pub fn literal<'de, D: Deserializer<'de>, T: Copy>(
    deserializer: D,
    all: &[(T, &str)],
) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let found = all
        .iter()
        .find(|(_, text)| means(text, &value))
        .map(|(known, _)| *known);
    found.ok_or_else(|| D::Error::custom("none of the values that are allowed here"))
}

/// Writes a JSON value that is given as a text.
pub fn write_literal<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match serde_json::from_str(text).map_err(S::Error::custom)? {
        Value::String(text) => serializer.serialize_str(&cased(&text)),
        value => value.serialize(serializer),
    }
}

/// Finds, among the variants of a union that nothing tells apart, the one that keeps most of a value.
///
/// A variant of which nothing is left of an object is none: it only asks for nothing.
pub struct Best<'a, U> {
    value: &'a Value,
    found: Option<(usize, U)>,
}

impl<'a, U> Best<'a, U> {
    /// Begins the search.
    pub fn of(value: &'a Value) -> Self {
        Self { value, found: None }
    }

    /// Tries a variant; of two that keep the same the first is taken.
    pub fn or<T: DeserializeOwned + Serialize>(mut self, variant: fn(T) -> U) -> Self {
        if let Ok(read) = T::deserialize(self.value)
            && let Ok(again) = serde_json::to_value(&read)
        {
            let kept = kept(self.value, &again);
            let is_empty = self.value.as_object().is_none_or(serde_json::Map::is_empty);
            if (is_empty || kept > 1) && self.found.as_ref().is_none_or(|(most, _)| kept > *most) {
                self.found = Some((kept, variant(read)));
            }
        }
        self
    }

    /// Tries a variant of answers, which ask for nothing: one that has to have these fields, and these as they are
    /// here wherever they are.
    pub fn or_with<T: DeserializeOwned + Serialize>(
        self,
        fields: &[&str],
        constants: &[(&str, &str)],
        variant: fn(T) -> U,
    ) -> Self {
        let has = |field: &&str| self.value.get(*field).is_some();
        let is = |(field, text): &(&str, &str)| {
            self.value.get(*field).is_none_or(|value| means(text, value))
        };
        if self.value.is_object() && fields.iter().all(has) && constants.iter().all(is) {
            self.or(variant)
        } else {
            self
        }
    }

    /// The variant that was found.
    pub fn found<E: serde::de::Error>(self) -> Result<U, E> {
        self.found
            .map(|(_, found)| found)
            .ok_or_else(|| E::custom("no variant fits the value"))
    }
}

/// How much of a value is still there after it was read and written.
fn kept(value: &Value, again: &Value) -> usize {
    match (value, again) {
        (Value::Array(value), Value::Array(again)) => {
            1 + value
                .iter()
                .zip(again)
                .map(|(value, again)| kept(value, again))
                .sum::<usize>()
        }
        (Value::Object(value), Value::Object(again)) => {
            let kept = |(key, value): (&String, &Value)| {
                again.get(key).map_or(0, |again| 1 + kept(value, again))
            };
            1 + value.iter().map(kept).sum::<usize>()
        }
        (value, again) if same(value, again) => 2,
        (value, again) => {
            usize::from(std::mem::discriminant(value) == std::mem::discriminant(again))
        }
    }
}

//! Unions whose variants a property tells apart.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{Deserializer, Error as _, IntoDeserializer, MapAccess, Visitor};
use serde::ser::{Error as _, SerializeMap as _, SerializeStruct as _};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::casing::cased;
use super::content::{Content, Text};

/// A union whose variants are told apart by a field that all of them have.
pub(crate) trait Tagged: Sized {
    /// The field's name.
    const TAG: &'static str;

    /// Reads the variant that `tag` names from the other fields, which are given back if no variant has that name.
    fn variant<'de, D: Deserializer<'de>>(tag: &str, fields: D) -> Result<Result<Self, D::Error>, D>;
}

/// Reads a union. serde's own way keeps all fields in memory first; here they go into the variant as they come,
/// and only those before the tag wait for it.
pub(crate) fn read_tagged<'de, D: Deserializer<'de>, T: Tagged>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(TaggedVisitor(PhantomData))
}

struct TaggedVisitor<T>(PhantomData<T>);

impl<'de, T: Tagged> Visitor<'de> for TaggedVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{}`", T::TAG)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let variant = |tag: &str, fields| T::variant(tag, fields).map(|read| read.map(Ok));
        tagged_of(T::TAG, map, true, variant)?.map_err(|object| match object.get(T::TAG) {
            Some(tag) => A::Error::custom(format_args!("{tag} is no `{}`", T::TAG)),
            None => A::Error::missing_field(T::TAG),
        })
    }
}

/// A variant, or what it could not be read from; or the fields, if no variant has the tag.
type Variant<'de, A, T> = Result<Result<Result<T, Value>, <A as MapAccess<'de>>::Error>, Fields<'de, A>>;

/// Reads an object as the variant that its tag names. It is given back if it has none, or is none. If `strict`, a second
/// tag is an error; else the first one counts.
pub(crate) fn tagged_of<'de, A: MapAccess<'de>, T>(
    name: &'static str,
    mut map: A,
    strict: bool,
    variant: impl FnOnce(&str, Fields<'de, A>) -> Variant<'de, A, T>,
) -> Result<Result<T, Value>, A::Error> {
    let mut before = Vec::new();
    let mut tag = None;
    while let Some(Text(key)) = map.next_key()? {
        if key == name {
            tag = Some(map.next_value::<Content<'de>>()?);
            break;
        }
        before.push((key, map.next_value()?));
    }
    let fields = Fields { once: strict.then_some(name), before: before.into_iter(), value: None, rest: map };
    let mut object = match &tag {
        Some(Content::Text(text)) => match variant(text, fields) {
            Ok(Ok(Ok(known))) => return Ok(Ok(known)),
            Ok(Ok(Err(Value::Object(object)))) => object,
            Ok(Ok(Err(_))) => serde_json::Map::new(),
            Ok(Err(error)) => return Err(error),
            Err(fields) => fields.into_object()?,
        },
        _ => fields.into_object()?,
    };
    object.extend(tag.map(|tag| (name.to_owned(), tag.into())));
    Ok(Err(object.into()))
}

/// The fields of a variant: all but the tag.
pub(crate) struct Fields<'de, A> {
    /// The tag, if there may be no second one.
    once: Option<&'static str>,
    before: std::vec::IntoIter<(Cow<'de, str>, Value)>,
    value: Option<Value>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> Fields<'de, A> {
    fn into_object(mut self) -> Result<serde_json::Map<String, Value>, A::Error> {
        let mut object = serde_json::Map::new();
        while let Some((name, value)) = self.next_entry()? {
            object.insert(name, value);
        }
        Ok(object)
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Fields<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: serde::de::DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let name = if let Some((name, value)) = self.before.next() {
            self.value = Some(value);
            name
        } else if let Some(Text(name)) = self.rest.next_key()? {
            name
        } else {
            return Ok(None);
        };
        if let Some(tag) = self.once.filter(|tag| name == *tag) {
            return Err(A::Error::duplicate_field(tag));
        }
        match name {
            Cow::Borrowed(name) => seed.deserialize(BorrowedStrDeserializer::new(name)),
            Cow::Owned(name) => seed.deserialize(name.into_deserializer()),
        }
        .map(Some)
    }

    fn next_value_seed<V: serde::de::DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(A::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}

impl<'de, A: MapAccess<'de>> Deserializer<'de> for Fields<'de, A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_map(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_some(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Writes the fields of a variant, with the tag before them.
pub(crate) fn write_tagged<S: Serializer, T: Serialize + ?Sized>(
    tag: &'static str,
    name: &str,
    fields: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    fields.serialize(WithTag { tag, name: &cased(name), serializer })
}

/// Puts a tag before the fields of an object. What is no object has no place for one.
struct WithTag<'a, S> {
    tag: &'static str,
    name: &'a str,
    serializer: S,
}

impl<S: Serializer> WithTag<'_, S> {
    fn no_object<T>(self) -> Result<T, S::Error> {
        Err(S::Error::custom(format_args!("a variant with `{}` is written as an object", self.tag)))
    }
}

macro_rules! no_object {
    ($($method:ident($($kind:ty),*) -> $result:ty,)*) => {
        $(fn $method(self $(, _: $kind)*) -> Result<$result, S::Error> {
            self.no_object()
        })*
    };
}

impl<S: Serializer> Serializer for WithTag<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = S::SerializeSeq;
    type SerializeTuple = S::SerializeTuple;
    type SerializeTupleStruct = S::SerializeTupleStruct;
    type SerializeTupleVariant = S::SerializeTupleVariant;
    type SerializeMap = S::SerializeMap;
    type SerializeStruct = S::SerializeStruct;
    type SerializeStructVariant = S::SerializeStructVariant;

    fn serialize_struct(self, name: &'static str, length: usize) -> Result<S::SerializeStruct, S::Error> {
        let mut object = self.serializer.serialize_struct(name, length + 1)?;
        object.serialize_field(self.tag, self.name)?;
        Ok(object)
    }

    fn serialize_map(self, length: Option<usize>) -> Result<S::SerializeMap, S::Error> {
        let mut object = self.serializer.serialize_map(length.map(|length| length + 1))?;
        object.serialize_entry(self.tag, self.name)?;
        Ok(object)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<S::Ok, S::Error> {
        self.no_object()
    }

    no_object! {
        serialize_bool(bool) -> S::Ok,
        serialize_i8(i8) -> S::Ok,
        serialize_i16(i16) -> S::Ok,
        serialize_i32(i32) -> S::Ok,
        serialize_i64(i64) -> S::Ok,
        serialize_u8(u8) -> S::Ok,
        serialize_u16(u16) -> S::Ok,
        serialize_u32(u32) -> S::Ok,
        serialize_u64(u64) -> S::Ok,
        serialize_f32(f32) -> S::Ok,
        serialize_f64(f64) -> S::Ok,
        serialize_char(char) -> S::Ok,
        serialize_str(&str) -> S::Ok,
        serialize_bytes(&[u8]) -> S::Ok,
        serialize_none() -> S::Ok,
        serialize_unit() -> S::Ok,
        serialize_unit_struct(&'static str) -> S::Ok,
        serialize_unit_variant(&'static str, u32, &'static str) -> S::Ok,
        serialize_seq(Option<usize>) -> S::SerializeSeq,
        serialize_tuple(usize) -> S::SerializeTuple,
        serialize_tuple_struct(&'static str, usize) -> S::SerializeTupleStruct,
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> S::SerializeTupleVariant,
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> S::SerializeStructVariant,
    }
}

/// Reads and writes a union by its property, which is each time one of these texts.
macro_rules! tagged {
    ($name:ident by $tag:literal { $($text:literal => $case:ident,)* }) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$case(fields) => $crate::support::write_tagged($tag, $text, fields, serializer),)*
                }
            }
        }

        impl $crate::support::Tagged for $name {
            const TAG: &'static str = $tag;

            fn variant<'de, D: serde::Deserializer<'de>>(
                tag: &str,
                fields: D,
            ) -> std::result::Result<std::result::Result<Self, D::Error>, D> {
                std::result::Result::Ok(match tag {
                    $($text => serde::Deserialize::deserialize(fields).map(Self::$case),)*
                    _ => return std::result::Result::Err(fields),
                })
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                $crate::support::read_tagged(deserializer)
            }
        }
    };
}
pub(crate) use tagged;

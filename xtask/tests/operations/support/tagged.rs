//! Unions whose variants a property tells apart.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{Deserializer, Error as _, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use super::casing::cased;
use super::borrowed::Text;

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

/// The value of a tag, where it is in the response if it is a text.
#[derive(Deserialize)]
#[serde(untagged)]
enum TagValue<'a> {
    #[serde(borrow)]
    Text(Cow<'a, str>),
    Other(Value),
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
            tag = Some(map.next_value::<TagValue<'de>>()?);
            break;
        }
        before.push((key, map.next_value()?));
    }
    let fields = Fields { once: strict.then_some(name), before: before.into_iter(), value: None, rest: map };
    let mut object = match &tag {
        Some(TagValue::Text(text)) => match variant(text, fields) {
            Ok(Ok(Ok(known))) => return Ok(Ok(known)),
            Ok(Ok(Err(Value::Object(object)))) => object,
            Ok(Ok(Err(_))) => serde_json::Map::new(),
            Ok(Err(error)) => return Err(error),
            Err(fields) => fields.into_object()?,
        },
        _ => fields.into_object()?,
    };
    object.extend(tag.map(|tag| {
        let value = match tag {
            TagValue::Text(text) => text.into(),
            TagValue::Other(value) => value,
        };
        (name.to_owned(), value)
    }));
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
pub(crate) fn write_tagged<S: Serializer, T: Serialize>(
    tag: &'static str,
    name: &str,
    fields: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct WithTag<'a, T> {
        #[serde(flatten)]
        tag: BTreeMap<&'static str, Cow<'a, str>>,
        #[serde(flatten)]
        fields: &'a T,
    }
    let tag = BTreeMap::from([(tag, cased(name))]);
    WithTag { tag, fields }.serialize(serializer)
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

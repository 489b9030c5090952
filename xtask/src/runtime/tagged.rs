//! Unions whose variants a property tells apart.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use super::borrowed::Text;
use super::casing::cased;
use super::lenient::{Lenient, Read};

/// A union whose variants are told apart by a field that all of them have.
pub(crate) trait Tagged: DeserializeOwned {
    /// The field's name.
    const TAG: &'static str;

    /// Reads the variant that `tag` names from the other fields.
    fn variant<'de, A: MapAccess<'de>>(tag: &str, fields: Fields<'de, A>) -> Read<Self, A::Error>;
}

/// Reads a union, or says why it is none.
pub(crate) fn read_tagged<'de, D: Deserializer<'de>, T: Tagged>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Strict(PhantomData))
}

struct Strict<T>(PhantomData<T>);

impl<'de, T: Tagged> Visitor<'de> for Strict<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{}`", T::TAG)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        tagged_of(map, true)?.map_err(|object| match object.get(T::TAG) {
            Some(tag) => A::Error::custom(format_args!("no variant whose `{}` is {tag}", T::TAG)),
            None => A::Error::missing_field(T::TAG),
        })
    }
}

/// Reads an object as the variant that its tag names. It is given back if it has none, or is none. If `strict`, a second
/// tag is an error; else the first one counts.
///
/// serde's own way keeps all fields in memory first; here they go into the variant as they come, and only those before the
/// tag wait for it.
pub(crate) fn tagged_of<'de, A: MapAccess<'de>, T: Tagged>(mut map: A, strict: bool) -> Read<T, A::Error> {
    let mut before = Vec::new();
    let mut tag = None;
    while let Some(Text(key)) = map.next_key()? {
        if key == T::TAG {
            tag = Some(map.next_value()?);
            break;
        }
        before.push((key, map.next_value()?));
    }
    let fields = Fields { once: strict.then_some(T::TAG), before: before.into_iter(), value: None, rest: map };
    let read = match &tag {
        Some(Value::String(text)) => T::variant(text, fields)?,
        _ => fields.unknown()?,
    };
    Ok(read.map_err(|mut value| {
        if let (Value::Object(object), Some(tag)) = (&mut value, tag) {
            object.insert(T::TAG.to_owned(), tag);
        }
        value
    }))
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
    /// Reads them as a variant.
    pub(crate) fn read<T: Lenient, U>(self, variant: impl FnOnce(T) -> U) -> Read<U, A::Error> {
        T::read(MapAccessDeserializer::new(self), |read| read.map(variant))
    }

    /// Reads those of no variant.
    pub(crate) fn unknown<T>(self) -> Read<T, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(self)).map(Err)
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Fields<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let name = if let Some((name, value)) = self.before.next() {
            self.value = Some(value);
            name
        } else if let Some(Text(name)) = self.rest.next_key()? {
            name
        } else {
            return Ok(None);
        };
        match self.once.filter(|tag| name == *tag) {
            Some(tag) => Err(A::Error::duplicate_field(tag)),
            None => seed.deserialize(name.into_deserializer()).map(Some),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(A::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
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

            fn variant<'de, A: serde::de::MapAccess<'de>>(
                tag: &str,
                fields: $crate::support::Fields<'de, A>,
            ) -> $crate::support::Read<Self, A::Error> {
                match tag {
                    $($text => fields.read(Self::$case),)*
                    _ => fields.unknown(),
                }
            }
        }

        impl $crate::support::Lenient for $name {
            const AT_SIGHT: bool = true;

            fn of_object<'de, A: serde::de::MapAccess<'de>>(map: A) -> $crate::support::Read<Self, A::Error> {
                $crate::support::tagged_of(map, false)
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

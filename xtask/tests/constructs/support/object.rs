//! Objects.

use serde::de::{Deserializer, Visitor};

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

/// Reads and writes an object that derives both with `#[serde(remote = "Self")]`. `any` says whether every object is one.
macro_rules! object {
    ($name:ident, any: $any:literal) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                Self::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                Self::deserialize($crate::support::Named(deserializer))
            }
        }

        impl $crate::support::Lenient for $name {
            const AT_SIGHT: bool = $any;

            #[inline]
            fn of_object<'de, A: serde::de::MapAccess<'de>>(map: A) -> $crate::support::Read<Self, A::Error> {
                Self::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(std::result::Result::Ok)
            }
        }
    };
}
pub(crate) use object;

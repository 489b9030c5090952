//! Generated types of responses.

/// Reads a generated type leniently: at sight where that can be.
macro_rules! lenient_type {
    ($name:ty) => {
        impl $crate::support::Lenient for $name {}
    };
    // Any object is one.
    ($name:ty: object) => {
        impl $crate::support::Lenient for $name {
            const AT_SIGHT: bool = true;

            #[inline]
            fn of_object<'de, A: serde::de::MapAccess<'de>>(map: A) -> $crate::support::Read<Self, A::Error> {
                Self::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(std::result::Result::Ok)
            }
        }
    };
    ($name:ty: text) => {
        impl $crate::support::Lenient for $name {
            const AT_SIGHT: bool = true;

            fn of_text(text: &str) -> std::option::Option<Self> {
                Self::of(text)
            }
        }
    };
}
pub(crate) use lenient_type;

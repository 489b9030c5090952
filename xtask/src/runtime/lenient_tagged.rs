//! Unions of responses whose variants a property tells apart.

/// Reads a union leniently: at its tag it is known how.
macro_rules! lenient_tagged {
    ($name:ident by $tag:literal { $($text:literal => $case:ident,)* }) => {
        impl $crate::support::Lenient for $name {
            const AT_SIGHT: bool = true;

            fn of_object<'de, A: serde::de::MapAccess<'de>>(map: A) -> $crate::support::Read<Self, A::Error> {
                $crate::support::tagged_of($tag, map, false, |tag, fields| {
                    std::result::Result::Ok(match tag {
                        $($text => $crate::support::Lenient::read(fields, |read| read.map(Self::$case)),)*
                        _ => return std::result::Result::Err(fields),
                    })
                })
            }
        }
    };
}
pub(crate) use lenient_tagged;

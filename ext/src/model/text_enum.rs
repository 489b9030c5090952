//! A macro that defines the open enums of responses.

/// Defines an open enum: named values, and `Unknown` for every other text.
///
/// Reading accepts both casings and never fails on a text. Writing uses lower case for a named value, and the original
/// text for an unknown one.
macro_rules! text_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$value_meta:meta])* $value:ident = $text:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(into = "String", from = "String")]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[$value_meta])* $value, )+
            /// A value that this version of the crate does not know, as the server wrote it.
            Unknown(String),
        }

        impl $name {
            /// Every value that this version of the crate knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$value),+];

            /// The value's text: lower case for a known value, and the original text for an unknown one.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$value => $text, )+
                    Self::Unknown(text) => text,
                }
            }

            /// Whether this version of the crate knows the value.
            #[must_use]
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $( if text.eq_ignore_ascii_case($text) { return Self::$value; } )+
                Self::Unknown(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $( if text.eq_ignore_ascii_case($text) { return Self::$value; } )+
                Self::Unknown(text.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                match value {
                    $name::Unknown(text) => text,
                    named => named.as_str().to_owned(),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "description": "An open set of values: readers must accept others.",
                    "examples": [$($text),+]
                })
            }
        }
    };
}

pub(crate) use text_enum;

//! Macros for texts that are checked when they are made.

/// Implements what every checked text has, by its `new`, its `as_str`, and its content, which becomes a `String`.
///
/// `Debug` is not among it: some texts are shown there and some are not.
macro_rules! checked_text {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        $crate::model::made_by_new!($name, InvalidInput);

        impl From<$name> for String {
            fn from(checked: $name) -> Self {
                checked.as_str().to_owned()
            }
        }
    };
}

/// Implements the conversions from texts by `new`.
macro_rules! made_by_new {
    ($name:ident, $error:ty) => {
        impl std::str::FromStr for $name {
            type Err = $error;

            fn from_str(text: &str) -> Result<Self, $error> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $error;

            fn try_from(text: &str) -> Result<Self, $error> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $error;

            fn try_from(text: String) -> Result<Self, $error> {
                Self::new(text)
            }
        }
    };
}

pub(super) use checked_text;
pub(crate) use made_by_new;

//! Properties that may be missing.

use serde::de::Deserializer;

use super::lenient::Lenient;

/// Reads a property of a response. One that is not of its type is as good as missing.
pub(crate) fn optional<'de, D: Deserializer<'de>, T: Lenient>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::read(deserializer, Result::ok)
}

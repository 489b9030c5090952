//! Properties that may be missing.

use serde::de::Deserializer;
use serde_json::Value;

use super::lenient::Lenient;

/// Reads a property of a response. One that is not of its type is as good as missing.
pub(crate) fn optional<'de, D: Deserializer<'de>, T: Lenient>(deserializer: D) -> Result<Option<T>, D::Error> {
    let read: Result<T, Value> = T::read(deserializer)?;
    Ok(read.ok())
}

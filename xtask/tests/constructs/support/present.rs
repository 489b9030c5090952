//! Properties for which null is a value.

use serde::Deserialize;
use serde::de::Deserializer;

/// Reads a property that is there, null included, so that it differs from one that is not.
pub(crate) fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

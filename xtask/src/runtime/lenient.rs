//! Properties of responses, read one by one.

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer};

use super::content::Content;

/// Reads a property of a response. One that is not of its type is as good as missing, and costs no other.
pub(crate) fn lenient<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let content = Content::deserialize(deserializer)?;
    // Why it is not of its type may quote a secret, so nobody gets to know.
    Ok(T::deserialize(&content).ok())
}

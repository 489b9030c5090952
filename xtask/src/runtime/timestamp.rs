//! Moments.

use chrono::{DateTime, Utc};
use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};

use super::borrowed::Text;
use super::lenient::Lenient;

/// A moment in a response: chrono's own, read faster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Timestamp(pub DateTime<Utc>);

impl std::ops::Deref for Timestamp {
    type Target = DateTime<Utc>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(moment: DateTime<Utc>) -> Self {
        Self(moment)
    }
}

impl From<Timestamp> for DateTime<Utc> {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.0
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Text(text) = Text::deserialize(deserializer)?;
        Self::of_text(&text).ok_or_else(|| D::Error::custom("no moment"))
    }
}

impl Lenient for Timestamp {
    const AT_SIGHT: bool = true;

    fn of_text(text: &str) -> Option<Self> {
        // RFC 3339 to the letter takes a fifth of the time, and is what nearly all servers write.
        let read = DateTime::parse_from_rfc3339(text).map(|moment| moment.to_utc());
        read.or_else(|_| text.parse()).ok().map(Self)
    }
}

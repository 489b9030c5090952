/// A moment in an answer: chrono's own, read faster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Timestamp(pub ::chrono::DateTime<::chrono::Utc>);

impl std::ops::Deref for Timestamp {
    type Target = ::chrono::DateTime<::chrono::Utc>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl From<::chrono::DateTime<::chrono::Utc>> for Timestamp {
    fn from(moment: ::chrono::DateTime<::chrono::Utc>) -> Self {
        Self(moment)
    }
}

impl From<Timestamp> for ::chrono::DateTime<::chrono::Utc> {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.0
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Text(text) = Text::deserialize(deserializer)?;
        // RFC 3339 to the letter takes a fifth of the time, and is what nearly all servers write.
        match ::chrono::DateTime::parse_from_rfc3339(&text) {
            Ok(moment) => Ok(Self(moment.to_utc())),
            Err(_) => text.parse().map(Self).map_err(D::Error::custom),
        }
    }
}

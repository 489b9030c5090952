//! Moments.

use chrono::{DateTime, NaiveDate, Utc};
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
        let read = utc(text.as_bytes()).or_else(|| Some(DateTime::parse_from_rfc3339(text).ok()?.to_utc()));
        read.or_else(|| text.parse().ok()).map(Self)
    }
}

/// Reads `2024-01-31T12:00:00.123456Z`, with one to nine digits after the point or no point. `None` is for anything else,
/// which chrono decides about.
fn utc(text: &[u8]) -> Option<DateTime<Utc>> {
    let (date, rest) = text.split_at_checked(19)?;
    if [date[4], date[7], date[10], date[13], date[16]] != *b"--T::" {
        return None;
    }
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u32, |number, digit| {
            let digit = digit.wrapping_sub(b'0');
            (digit < 10).then(|| number * 10 + u32::from(digit))
        })
    };
    let nanoseconds = match rest {
        b"Z" => 0,
        [b'.', digits @ .., b'Z'] if (1..=9).contains(&digits.len()) => {
            number(digits)? * 10_u32.pow(9 - u32::try_from(digits.len()).ok()?)
        }
        _ => return None,
    };
    let year = i32::try_from(number(&date[..4])?).ok()?;
    NaiveDate::from_ymd_opt(year, number(&date[5..7])?, number(&date[8..10])?)?
        .and_hms_nano_opt(
            number(&date[11..13])?,
            number(&date[14..16])?,
            number(&date[17..])?,
            nanoseconds,
        )
        .map(|moment| moment.and_utc())
}

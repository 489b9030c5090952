//! Reads `Retry-After`, in the forms of RFC 9110 and in those that servers send instead.
//!
//! | form | example |
//! |---|---|
//! | seconds, also with a fraction | `120`, `0.137`, `6.1e-05` |
//! | a Unix time in seconds or milliseconds, since no wait is that long | `1792567710` |
//! | a date as in HTTP | `Wed, 21 Oct 2026 07:28:30 GMT` |
//! | a date as in mail, in any zone, and with any weekday | `Wed, 1 Oct 2026 07:28:30 +0000`, `… UTC` |
//! | a date of RFC 3339 | `2026-10-21T07:28:30Z` |

use std::time::{Duration, SystemTime};

use chrono::DateTime;
use reqwest::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};

/// Numbers from here on are Unix times. This one is in the year 2001; as a wait it would be 31 years.
const FIRST_TIME: f64 = 1e9;
/// Unix times from here on are in milliseconds. In seconds they would be some 30,000 years ahead.
const FIRST_MILLISECONDS: f64 = 1e12;
/// Numbers from here on are too large for a time, and count as very long waits.
const LAST_TIME: f64 = 1e15;

/// How long the server asked to wait, rounded up to whole seconds. A date or a Unix time counts from the response's own
/// `Date` (or from `now`, if it has none). `None` if the header is missing or has none of these forms.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = text(headers, &RETRY_AFTER)?;
    let unix_time = |since: Duration| SystemTime::UNIX_EPOCH.checked_add(since);
    let until = match number(text) {
        Some(seconds) if !(FIRST_TIME..LAST_TIME).contains(&seconds) => {
            // A float that is too large for an integer becomes the largest.
            return Some(Duration::from_secs(seconds.ceil() as u64));
        }
        Some(milliseconds) if milliseconds >= FIRST_MILLISECONDS => {
            unix_time(Duration::from_millis(milliseconds as u64))?
        }
        Some(seconds) => unix_time(Duration::try_from_secs_f64(seconds).ok()?)?,
        None => date(text)?,
    };
    let responded_at = server_clock(headers).unwrap_or(now);
    let wait = until.duration_since(responded_at).unwrap_or_default();
    Some(Duration::from_secs(
        wait.as_secs() + u64::from(wait.subsec_nanos() > 0),
    ))
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

fn server_clock(headers: &HeaderMap) -> Option<SystemTime> {
    date(text(headers, &DATE)?)
}

/// A number that is not negative, as JSON or Python writes it.
fn number(text: &str) -> Option<f64> {
    let starts_with_digit = text.starts_with(|c: char| c.is_ascii_digit());
    let number = text.parse().ok().filter(|_| starts_with_digit);
    number.map(|number: f64| number.max(0.0))
}

fn date(text: &str) -> Option<SystemTime> {
    if let Ok(date) = httpdate::parse_http_date(text) {
        return Some(date);
    }
    // The weekday is redundant, and may be wrong or in another language.
    let date = text.split_once(',').map_or(text, |(_, date)| date.trim());
    let mail = date.strip_suffix("UTC").map(|date| format!("{date}+0000"));
    DateTime::parse_from_rfc2822(mail.as_deref().unwrap_or(date))
        .or_else(|_| DateTime::parse_from_rfc3339(date))
        .ok()
        .map(SystemTime::from)
}

#[cfg(test)]
mod tests {
    use super::retry_after;
    use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};
    use std::time::{Duration, SystemTime};

    fn wait(value: &str, date: Option<&str>, now: SystemTime) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, value.parse().unwrap());
        if let Some(date) = date {
            headers.insert(DATE, date.parse().unwrap());
        }
        retry_after(&headers, now)
    }

    #[test]
    fn seconds() {
        let now = SystemTime::UNIX_EPOCH;
        assert_eq!(wait("7", None, now), Some(Duration::from_secs(7)));
        assert_eq!(wait(" 0 ", None, now), Some(Duration::ZERO));
        assert_eq!(
            wait(&"9".repeat(30), None, now),
            Some(Duration::from_secs(u64::MAX))
        );
        assert_eq!(wait("-1", None, now), None);
        assert_eq!(wait("NaN", None, now), None);
        assert_eq!(wait("inf", None, now), None);
        assert_eq!(wait("soon", None, now), None);
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }

    #[test]
    fn fractions_are_rounded_up() {
        let now = SystemTime::UNIX_EPOCH;
        for (text, seconds) in [
            ("0.137", 1),
            ("59.997", 60),
            ("1.5", 2),
            ("2.0", 2),
            ("0.0", 0),
            ("6.1e-05", 1),
            ("86400.001", 86_401),
        ] {
            assert_eq!(
                wait(text, None, now),
                Some(Duration::from_secs(seconds)),
                "{text}"
            );
        }
    }

    #[test]
    fn a_unix_time_is_no_wait() {
        let responded_at = "Wed, 21 Oct 2026 07:28:00 GMT";
        let now = httpdate::parse_http_date(responded_at).unwrap();
        let unix = now
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap()
            .as_secs();
        for (text, seconds) in [
            (format!("{}", unix + 30), 30),
            (format!("{}.25", unix + 30), 31),
            (format!("{}", (unix + 30) * 1000), 30),
            (format!("{}", (unix + 30) * 1000 + 1), 31),
            (format!("{}", unix - 30), 0),
        ] {
            let expected = Some(Duration::from_secs(seconds));
            assert_eq!(wait(&text, None, now), expected, "{text}");
            let elsewhen = SystemTime::UNIX_EPOCH;
            assert_eq!(
                wait(&text, Some(responded_at), elsewhen),
                expected,
                "{text}"
            );
        }
        let ten_years = 315_360_000;
        assert_eq!(
            wait("315360000", None, now),
            Some(Duration::from_secs(ten_years))
        );
    }

    #[test]
    fn dates_in_every_form_seen() {
        let now = httpdate::parse_http_date("Thu, 01 Oct 2026 07:28:00 GMT").unwrap();
        for text in [
            "Thu, 01 Oct 2026 07:28:30 GMT",
            "Thu, 01 Oct 2026 07:28:30 UTC",
            "Thu, 01 Oct 2026 07:28:30 +0000",
            "Thu, 01 Oct 2026 09:28:30 +0200",
            "Thu, 1 Oct 2026 07:28:30 GMT",
            "Thu, 1 Oct 2026 07:28:30 UTC",
            "Mon, 01 Oct 2026 07:28:30 UTC",
            "1 Oct 2026 07:28:30 GMT",
            "Thursday, 01-Oct-26 07:28:30 GMT",
            "Thu Oct  1 07:28:30 2026",
            "2026-10-01T07:28:30Z",
            "2026-10-01T09:28:29.5+02:00",
        ] {
            assert_eq!(
                wait(text, None, now),
                Some(Duration::from_secs(30)),
                "{text}"
            );
            assert_eq!(wait(text, Some(text), now), Some(Duration::ZERO), "{text}");
        }
        assert_eq!(wait("Thu, 41 Oct 2026 07:28:30 GMT", None, now), None);
    }

    #[test]
    fn a_date_counts_from_the_servers_clock() {
        let then = "Wed, 21 Oct 2026 07:28:30 GMT";
        let responded_at = "Wed, 21 Oct 2026 07:28:00 GMT";
        let elsewhen = SystemTime::UNIX_EPOCH;
        assert_eq!(
            wait(then, Some(responded_at), elsewhen),
            Some(Duration::from_secs(30))
        );
        assert_eq!(
            wait(responded_at, Some(then), elsewhen),
            Some(Duration::ZERO)
        );
    }

    #[test]
    fn a_date_without_a_server_clock_is_rounded_up() {
        let then = "Wed, 21 Oct 2026 07:28:30 GMT";
        let now = httpdate::parse_http_date(then).unwrap() - Duration::from_millis(1200);
        assert_eq!(wait(then, None, now), Some(Duration::from_secs(2)));
    }
}

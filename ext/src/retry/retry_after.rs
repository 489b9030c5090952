//! Reading `Retry-After`.

use std::time::{Duration, SystemTime};

use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};

/// How long the server asked to wait: seconds as they are, a date as the whole
/// seconds from the response's own `Date` (or `now`, where it has none) until then,
/// rounded up. `None` where the header is missing or neither.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit are as good as for ever.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let then = httpdate::parse_http_date(text).ok()?;
    let answered = headers
        .get(DATE)
        .and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok())
        .unwrap_or(now);
    let wait = then.duration_since(answered).unwrap_or_default();
    Some(Duration::from_secs(
        wait.as_secs() + u64::from(wait.subsec_nanos() > 0),
    ))
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
        assert_eq!(wait("1.5", None, now), None);
        assert_eq!(wait("soon", None, now), None);
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }

    #[test]
    fn a_date_counts_from_the_servers_clock() {
        let then = "Wed, 21 Oct 2026 07:28:30 GMT";
        let answered = "Wed, 21 Oct 2026 07:28:00 GMT";
        let elsewhen = SystemTime::UNIX_EPOCH;
        assert_eq!(
            wait(then, Some(answered), elsewhen),
            Some(Duration::from_secs(30))
        );
        assert_eq!(wait(answered, Some(then), elsewhen), Some(Duration::ZERO));
    }

    #[test]
    fn a_date_without_a_server_clock_is_rounded_up() {
        let then = "Wed, 21 Oct 2026 07:28:30 GMT";
        let now = httpdate::parse_http_date(then).unwrap() - Duration::from_millis(1200);
        assert_eq!(wait(then, None, now), Some(Duration::from_secs(2)));
    }
}

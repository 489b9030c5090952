//! The rate limit that a server states in headers.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::HeaderMap;

/// Resets from here on are Unix times and not a number of seconds: it is some 31 years.
const UNIX_TIMES: f64 = 1e9;

/// The rate limit that a server states: how many requests it accepts in a window of time.
///
/// It is read from the headers in use: `x-ratelimit-limit`, `-remaining` and `-reset`; the same without `x-`; and the
/// combined `ratelimit`, with `ratelimit-policy`. If the server states several windows, this is the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimitInfo {
    /// How many requests the window allows.
    pub limit: Option<u64>,
    /// How many requests are left in the window.
    pub remaining: Option<u64>,
    /// The time from the response to the next window.
    pub reset: Option<Duration>,
}

impl RateLimitInfo {
    /// The rate limit in these headers of a response that came just now; `None` if there is none.
    pub(crate) fn of(headers: &HeaderMap) -> Option<Self> {
        let text = |name: &str| headers.get(name)?.to_str().ok();
        let number = |name: &str| {
            let plain = text(&format!("x-ratelimit-{name}"));
            leading(plain.or_else(|| text(&format!("ratelimit-{name}")))?)
        };
        let combined = |header: &str, names: &[&str]| parameter(text(header)?, names);
        let whole = |number: f64| number as u64;
        let limit = number("limit")
            .or_else(|| combined("ratelimit", &["limit"]))
            .or_else(|| combined("ratelimit-policy", &["q"]));
        let remaining = number("remaining").or_else(|| combined("ratelimit", &["r", "remaining"]));
        let reset = number("reset").or_else(|| combined("ratelimit", &["t", "reset"]));
        let stated = Self {
            limit: limit.map(whole),
            remaining: remaining.map(whole),
            reset: reset.and_then(from_now),
        };
        (stated != Self::default()).then_some(stated)
    }
}

/// The number that a value begins with, before any parameters and other windows.
fn leading(value: &str) -> Option<f64> {
    let number = value.split([',', ';']).next()?.trim();
    let number = number.parse().ok()?;
    (0.0..=1e15).contains(&number).then_some(number)
}

/// The first parameter with one of these names.
fn parameter(value: &str, names: &[&str]) -> Option<f64> {
    value.split([',', ';']).find_map(|part| {
        let (name, value) = part.split_once('=')?;
        names.contains(&name.trim()).then(|| leading(value))?
    })
}

fn from_now(reset: f64) -> Option<Duration> {
    let seconds = if reset < UNIX_TIMES {
        reset
    } else {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
        (reset - now.as_secs_f64()).max(0.0)
    };
    Duration::try_from_secs_f64(seconds).ok()
}

#[cfg(test)]
mod tests {
    use super::RateLimitInfo;
    use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
    use std::time::{Duration, SystemTime};

    fn of(headers: &[(&'static str, &str)]) -> Option<RateLimitInfo> {
        let headers: HeaderMap = headers
            .iter()
            .map(|(name, value)| {
                let value = HeaderValue::from_str(value).unwrap();
                (HeaderName::from_static(name), value)
            })
            .collect();
        RateLimitInfo::of(&headers)
    }

    #[test]
    fn each_form_in_use_is_read() {
        let stated = Some(RateLimitInfo {
            limit: Some(100),
            remaining: Some(42),
            reset: Some(Duration::from_secs(7)),
        });
        for headers in [
            &[
                ("x-ratelimit-limit", "100"),
                ("x-ratelimit-remaining", "42"),
                ("x-ratelimit-reset", "7"),
            ][..],
            &[
                ("ratelimit-limit", "100, 100;w=60"),
                ("ratelimit-remaining", "42"),
                ("ratelimit-reset", "7"),
            ],
            &[("ratelimit", "limit=100, remaining=42, reset=7")],
            &[
                ("ratelimit", "\"default\";r=42;t=7, \"day\";r=900;t=999"),
                ("ratelimit-policy", "\"default\";q=100;w=60"),
            ],
        ] {
            assert_eq!(of(headers), stated, "{headers:?}");
        }
    }

    #[test]
    fn a_unix_time_is_counted_from_now() {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let reset = (now.unwrap().as_secs() + 60).to_string();
        let reset = of(&[("x-ratelimit-reset", &reset)]).unwrap().reset.unwrap();
        assert!(reset > Duration::from_secs(30) && reset <= Duration::from_secs(60));
        let past = of(&[("x-ratelimit-reset", "1500000000")]).unwrap();
        assert_eq!(past.reset, Some(Duration::ZERO));
    }

    #[test]
    fn a_value_that_is_not_a_number_affects_no_other() {
        assert_eq!(of(&[]), None);
        for bad in ["soon", "-1", "NaN", "1e300", ""] {
            assert_eq!(of(&[("x-ratelimit-limit", bad)]), None, "{bad}");
        }
        let stated = of(&[
            ("x-ratelimit-limit", "many"),
            ("x-ratelimit-remaining", "3"),
        ]);
        assert_eq!(stated.unwrap().remaining, Some(3));
    }
}

//! Paths from segments, none of which can become another path.

use std::fmt::Write as _;

use crate::Error;

/// Appends segments to a base URL, each percent-encoded by itself.
pub(super) fn with_segments<S: AsRef<str>>(
    base_url: &str,
    segments: impl IntoIterator<Item = S>,
) -> Result<String, Error> {
    let mut url = base_url.to_owned();
    let mut number = 0;
    for segment in segments {
        let segment = segment.as_ref();
        number += 1;
        if let Some(rule) = broken_rule(segment) {
            return Err(Error::invalid_input(
                "path",
                format!("has a segment, number {number}, that {rule}"),
            ));
        }
        url.push('/');
        encode(segment, &mut url);
    }
    if number == 0 {
        return Err(Error::invalid_input("path", "must have a segment"));
    }
    Ok(url)
}

fn broken_rule(segment: &str) -> Option<&'static str> {
    if segment.is_empty() {
        Some("is empty; pass the parts between the slashes, without slashes")
    } else if segment.split('/').any(|part| matches!(part, "." | "..")) {
        Some("is or contains `.` or `..`, which would lead to another path")
    } else if segment.split('/').all(str::is_empty) {
        Some("has slashes alone; pass the parts between them")
    } else if segment.contains('\\') || segment.chars().any(char::is_control) {
        Some("has a backslash or a control character, which some servers read as another path")
    } else {
        None
    }
}

/// Percent-encodes all but letters, digits and `-._~`, which have no meaning in a path.
fn encode(segment: &str, url: &mut String) {
    for byte in segment.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            url.push(char::from(byte));
        } else {
            let written = write!(url, "%{byte:02X}");
            debug_assert!(written.is_ok(), "writing to a text does not fail");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::with_segments;
    use reqwest::Url;

    fn path(segments: &[&str]) -> String {
        let url = with_segments("https://a.example/base", segments).unwrap();
        Url::parse(&url).unwrap().path().to_owned()
    }

    #[test]
    fn each_segment_stays_one() {
        for (segment, encoded) in [
            ("projects", "projects"),
            ("a/b", "a%2Fb"),
            ("a?b#c", "a%3Fb%23c"),
            ("%2e%2e", "%252e%252e"),
            ("VXNlcjox==", "VXNlcjox%3D%3D"),
            ("a b", "a%20b"),
            ("müller", "m%C3%BCller"),
            ("...", "..."),
            ("a;b:c@d", "a%3Bb%3Ac%40d"),
        ] {
            assert_eq!(path(&["v2", segment, "x"]), format!("/base/v2/{encoded}/x"));
        }
    }

    #[test]
    fn segments_that_would_lead_elsewhere_are_refused_with_their_place() {
        for bad in [
            "", ".", "..", "../admin", "a/..", "/", "//", "a\\b", "a\nb", ".\n.", "\u{7f}",
        ] {
            let error = with_segments("https://a.example", ["v2", bad]).unwrap_err();
            assert!(error.is_invalid_input(), "{bad:?}");
            assert!(error.to_string().contains("number 2"), "{error}");
        }
        let none = with_segments("https://a.example", [""; 0]).unwrap_err();
        assert!(none.is_invalid_input());
    }
}

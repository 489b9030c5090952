//! Problem details (RFC 9457) in responses.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The server's description of an error: `application/problem+json`, RFC 9457.
///
/// Its texts may quote the request, so `Debug` shows only the status and the error code.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Problem {
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", rename = "type")]
    type_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    instance: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_code: Option<String>,
}

/// The fields of the body. A field of another type costs none of the others.
#[derive(Deserialize)]
struct Fields {
    #[serde(default)]
    status: serde_json::Value,
    #[serde(default)]
    title: serde_json::Value,
    #[serde(default, rename = "type")]
    type_uri: serde_json::Value,
    #[serde(default)]
    detail: serde_json::Value,
    #[serde(default)]
    instance: serde_json::Value,
    #[serde(default)]
    error_code: serde_json::Value,
}

impl Problem {
    /// Reads a body; `None` if it is not a JSON object with at least one of the fields.
    pub(crate) fn read(body: &[u8]) -> Option<Self> {
        let fields: Fields = serde_json::from_slice(body).ok()?;
        let text = |value: serde_json::Value| value.as_str().map(str::to_owned);
        let problem = Self {
            status: fields.status.as_u64().and_then(|code| code.try_into().ok()),
            title: text(fields.title),
            type_uri: text(fields.type_uri),
            detail: text(fields.detail),
            instance: text(fields.instance),
            error_code: text(fields.error_code),
        };
        (problem != Self::default()).then_some(problem)
    }

    /// The status in the body. The status of the response is [`Error::status`](crate::Error::status).
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// A short summary of the kind of problem.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// A URI reference that names the kind of problem.
    #[must_use]
    pub fn type_uri(&self) -> Option<&str> {
        self.type_uri.as_deref()
    }

    /// An explanation of this occurrence. It may quote the request.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// A URI reference that names this occurrence.
    #[must_use]
    pub fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }

    /// A code that programs can compare.
    #[must_use]
    pub fn error_code(&self) -> Option<&str> {
        self.error_code.as_deref()
    }

    /// The error code, if it is a plain token, which cannot hold an address.
    pub(crate) fn printable_code(&self) -> Option<&str> {
        let is_token = |code: &&str| {
            !code.is_empty()
                && code.len() <= 64
                && code
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
        };
        self.error_code().filter(is_token)
    }

    /// Whether a text of the problem contains one of `words`, in any case; `None` if the problem has
    /// no detail.
    pub(crate) fn mentions(&self, words: &[&str]) -> Option<bool> {
        self.detail.as_ref()?;
        let texts: Vec<String> = [&self.title, &self.detail, &self.error_code]
            .into_iter()
            .flatten()
            .map(|text| text.to_lowercase())
            .collect();
        Some(words.iter().any(|word| {
            let word = word.to_lowercase();
            texts.iter().any(|text| text.contains(&word))
        }))
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("status", &self.status)
            .field("error_code", &self.printable_code())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Problem;

    #[test]
    fn takes_what_is_there() {
        let body = br#"{"status": 409, "title": "Conflict", "type": "https://x/y#z",
            "detail": "jane@acme.com is taken", "instance": "/v2/users", "error_code": "conflict", "more": []}"#;
        let problem = Problem::read(body).unwrap();
        assert_eq!(problem.status(), Some(409));
        assert_eq!(problem.title(), Some("Conflict"));
        assert_eq!(problem.type_uri(), Some("https://x/y#z"));
        assert_eq!(problem.instance(), Some("/v2/users"));
        assert_eq!(problem.printable_code(), Some("conflict"));
        assert_eq!(problem.mentions(&["TAKEN"]), Some(true));
        assert_eq!(problem.mentions(&["role"]), Some(false));
        assert!(!format!("{problem:?}").contains("jane"));
    }

    #[test]
    fn a_strange_field_costs_only_itself() {
        let problem = Problem::read(br#"{"status": "409", "title": 7, "detail": "no"}"#).unwrap();
        assert_eq!(problem.status(), None);
        assert_eq!(problem.title(), None);
        assert_eq!(problem.detail(), Some("no"));
    }

    #[test]
    fn what_is_no_problem_is_none() {
        for body in [
            &b""[..],
            b"<html>",
            b"[]",
            b"{}",
            b"null",
            b"{\"a\": 1}",
            b"\xff",
        ] {
            assert_eq!(Problem::read(body), None);
        }
    }

    #[test]
    fn a_code_that_is_no_token_is_not_printed() {
        let problem = Problem::read(br#"{"error_code": "jane@acme.com"}"#).unwrap();
        assert_eq!(problem.printable_code(), None);
        assert_eq!(problem.error_code(), Some("jane@acme.com"));
        assert_eq!(problem.mentions(&["jane"]), None);
    }
}

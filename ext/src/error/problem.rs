//! Problem details (RFC 9457) in responses.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use super::members::{PLAN_LIMIT, bounded};
use crate::json::Body;

/// The server's description of an error: `application/problem+json`, RFC 9457.
///
/// Members that the RFC does not name are kept: see [`member`](Self::member).
///
/// The texts are the server's and may quote what was sent, so `Debug` shows only the status and the error code.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[cfg_attr(feature = "schemars", schemars(default))]
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
    #[serde(flatten)]
    members: Map<String, Value>,
}

/// The members that have a field of their own.
const NAMED: [&str; 6] = [
    "status",
    "title",
    "type",
    "detail",
    "instance",
    "error_code",
];

impl<'de> Deserialize<'de> for Problem {
    /// Reads each member by itself, so that a bad one does not affect the others.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self::from)
    }
}

impl From<Map<String, Value>> for Problem {
    fn from(mut members: Map<String, Value>) -> Self {
        Self {
            status: take(&mut members, "status"),
            title: take(&mut members, "title"),
            type_uri: take(&mut members, "type"),
            detail: take(&mut members, "detail"),
            instance: take(&mut members, "instance"),
            error_code: take(&mut members, "error_code"),
            members: bounded(members),
        }
    }
}

impl Problem {
    /// Reads a body; `None` if it is not a JSON object with any of the fields.
    pub(crate) fn read<'a>(body: impl Into<Body<'a>>) -> Option<Self> {
        let members: Map<String, Value> = body.into().read().ok()?;
        let is_told = |name: &&str| members.get(*name).is_some_and(|value| !value.is_null());
        if !NAMED.iter().chain(&PLAN_LIMIT).any(is_told) {
            return None;
        }
        Some(Self::from(members))
    }

    /// A member without an accessor of its own, or one whose value has another type than its accessor, such as a list
    /// of errors in `detail`. The value is the server's and may quote what was sent.
    ///
    /// Up to 32 such members are kept, each of at most 4096 bytes as JSON; longer ones are left out.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    /// All members that [`member`](Self::member) finds, by their names.
    pub fn members(&self) -> impl Iterator<Item = (&str, &Value)> {
        let members = self.members.iter();
        members.map(|(name, value)| (name.as_str(), value))
    }

    /// What the account's plan limits, as the server names it, if the problem is a
    /// [plan limit](crate::Error::is_plan_limit).
    #[must_use]
    pub fn entitlement(&self) -> Option<&str> {
        self.member("entitlement")?.as_str()
    }

    /// How many the account's plan allows, if the problem is a [plan limit](crate::Error::is_plan_limit).
    #[must_use]
    pub fn limit(&self) -> Option<u64> {
        self.member("limit")?.as_u64()
    }

    /// How many the account has, if the problem is a [plan limit](crate::Error::is_plan_limit).
    #[must_use]
    pub fn current_count(&self) -> Option<u64> {
        self.member("current_count")?.as_u64()
    }

    /// The plan that would allow more, `PRO` or `ENTERPRISE` so far, if the problem is a
    /// [plan limit](crate::Error::is_plan_limit).
    #[must_use]
    pub fn required_plan(&self) -> Option<&str> {
        self.member("required_plan")?.as_str()
    }

    /// Whether the problem has any member of a plan limit.
    pub(crate) fn is_plan_limit(&self) -> bool {
        // Members that are kept are not null.
        PLAN_LIMIT.iter().any(|name| self.member(name).is_some())
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
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
        let code = self.error_code()?;
        ((1..=64).contains(&code.len()) && code.bytes().all(is_plain)).then_some(code)
    }

    /// Whether a text of the problem contains one of `words`, in any case; `None` if the problem has no detail.
    pub(crate) fn mentions(&self, words: &[&str]) -> Option<bool> {
        self.detail.as_ref()?;
        let texts = [&self.title, &self.detail, &self.error_code];
        let texts: Vec<_> = texts.into_iter().flatten().collect();
        let texts: Vec<_> = texts.iter().map(|text| text.to_lowercase()).collect();
        let is_mentioned = |word: &&str| {
            let word = word.to_lowercase();
            texts.iter().any(|text| text.contains(&word))
        };
        Some(words.iter().any(is_mentioned))
    }
}

/// Takes a member out if it has this type.
fn take<T: DeserializeOwned>(members: &mut Map<String, Value>, name: &str) -> Option<T> {
    let value = T::deserialize(members.get(name)?).ok()?;
    members.remove(name);
    Some(value)
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
    use serde_json::json;

    #[test]
    fn reads_present_members() {
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
    fn a_strange_field_affects_no_other() {
        let problem = Problem::read(br#"{"status": "409", "title": 7, "detail": "no"}"#).unwrap();
        assert_eq!(problem.status(), None);
        assert_eq!(problem.title(), None);
        assert_eq!(problem.detail(), Some("no"));
    }

    #[test]
    fn a_bad_text_affects_nothing_else() {
        let body = b"\xef\xbb\xbf{\"detail\": \"no\\ud83d\", \"title\": \"a\nb\", \"x\": NaN, \"error_code\": \"TAKEN\"}";
        let problem = Problem::read(body).unwrap();
        assert_eq!(problem.detail(), Some("no\u{fffd}"));
        assert_eq!(problem.title(), Some("a\u{fffd}b"));
        assert_eq!(problem.error_code(), Some("TAKEN"));
    }

    #[test]
    fn members_without_a_field_are_kept_and_not_shown() {
        let body =
            br#"{"status": 422, "detail": [{"loc": "jane"}], "field": "email", "instance": null}"#;
        let problem = Problem::read(body).unwrap();
        assert_eq!(problem.detail(), None);
        assert_eq!(problem.member("detail"), Some(&json!([{"loc": "jane"}])));
        assert_eq!(problem.member("field"), Some(&json!("email")));
        assert_eq!(problem.members().count(), 2);
        assert_eq!(problem.member("status"), None);
        assert!(!problem.is_plan_limit());
        let shown = format!("{problem:?}");
        assert!(
            !shown.contains("jane") && !shown.contains("email"),
            "{shown}"
        );
        let written = serde_json::to_string(&problem).unwrap();
        assert_eq!(serde_json::from_str::<Problem>(&written).unwrap(), problem);
    }

    #[test]
    fn a_plan_limit_has_four_fields_each_by_itself() {
        let body =
            br#"{"entitlement": "USERS", "limit": 3, "current_count": 4, "required_plan": "PRO"}"#;
        let problem = Problem::read(body).unwrap();
        assert!(problem.is_plan_limit());
        assert_eq!(problem.entitlement(), Some("USERS"));
        assert_eq!(problem.limit(), Some(3));
        assert_eq!(problem.current_count(), Some(4));
        assert_eq!(problem.required_plan(), Some("PRO"));
        let strange = Problem::read(br#"{"limit": "3", "required_plan": null}"#).unwrap();
        assert!(strange.is_plan_limit());
        assert_eq!((strange.limit(), strange.required_plan()), (None, None));
        assert_eq!(Problem::read(br#"{"limit": null}"#), None);
    }

    #[test]
    fn a_body_that_is_not_a_problem_is_none() {
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

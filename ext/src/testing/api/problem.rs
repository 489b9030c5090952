//! Errors of the API, as `application/problem+json`.

use std::borrow::Cow;

use hyper::StatusCode;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::testing::account::BrokenRule;

/// The page that the API names as the `type` of its problems.
const PAGE: &str = "https://arize.com/docs/ax/rest-reference/errors";

/// An error response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ProblemResponse {
    pub(crate) status: StatusCode,
    pub(crate) detail: Cow<'static, str>,
    /// The methods that a 405 allows.
    pub(crate) allow: Option<&'static str>,
    /// Members besides those of every problem.
    pub(super) members: Map<String, Value>,
}

#[derive(Serialize)]
struct ProblemBody<'a> {
    status: u16,
    title: &'a str,
    #[serde(rename = "type")]
    kind: String,
    detail: &'a str,
    instance: &'a str,
    error_code: String,
    #[serde(flatten)]
    members: &'a Map<String, Value>,
}

impl ProblemResponse {
    pub(crate) fn new(status: StatusCode, detail: impl Into<Cow<'static, str>>) -> Self {
        Self {
            status,
            detail: detail.into(),
            allow: None,
            members: Map::new(),
        }
    }

    pub(super) fn bad_request(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, detail)
    }

    pub(super) fn unauthorized() -> Self {
        Self::new(
            StatusCode::UNAUTHORIZED,
            "a valid API key is needed, as a bearer token",
        )
    }

    /// A body that is valid JSON with a value that is not allowed.
    pub(super) fn unprocessable(field: &str, complaint: impl AsRef<str>) -> Self {
        Self::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            format!("{field}: {}", complaint.as_ref()),
        )
    }

    pub(crate) fn to_json(&self, instance: &str) -> Vec<u8> {
        body(self.status, &self.detail, instance, &self.members)
    }
}

impl From<BrokenRule> for ProblemResponse {
    fn from(refusal: BrokenRule) -> Self {
        let status = match refusal {
            BrokenRule::NoSuchUser => StatusCode::NOT_FOUND,
            BrokenRule::Forbidden(_)
            | BrokenRule::DeveloperFlagNeedsAdmin
            | BrokenRule::CreateNeedsMember
            | BrokenRule::RoleNeedsAdmin
            | BrokenRule::PlanLimit { .. } => StatusCode::FORBIDDEN,
            BrokenRule::AddressTaken(_)
            | BrokenRule::InvitationPending(_)
            | BrokenRule::Deactivated(_) => StatusCode::CONFLICT,
            BrokenRule::MalformedId
            | BrokenRule::OwnUser
            | BrokenRule::SsoEnforced
            | BrokenRule::InvitationExpired
            | BrokenRule::AlreadyVerified
            | BrokenRule::SsoUser
            | BrokenRule::NotVerified => StatusCode::BAD_REQUEST,
        };
        let mut problem = Self::new(status, refusal.to_string());
        if let BrokenRule::PlanLimit {
            limit,
            current_count,
        } = refusal
        {
            problem.members = Map::from_iter([
                ("entitlement".to_owned(), json!(limit.entitlement)),
                ("limit".to_owned(), json!(limit.users)),
                ("current_count".to_owned(), json!(current_count)),
                ("required_plan".to_owned(), json!(limit.required_plan)),
            ]);
        }
        problem
    }
}

/// The body of a problem. A status outside the table is described by its own phrase.
pub(crate) fn problem_json(status: StatusCode, detail: &str, instance: &str) -> Vec<u8> {
    body(status, detail, instance, &Map::new())
}

fn body(status: StatusCode, detail: &str, instance: &str, members: &Map<String, Value>) -> Vec<u8> {
    let (title, slug) = match status.as_u16() {
        400 => ("Bad Request", "bad-request"),
        401 => ("Unauthorized", "unauthorized"),
        403 => ("Forbidden", "forbidden"),
        404 => ("Not Found", "resource-not-found"),
        409 => ("Conflict", "resource-conflict"),
        422 => ("Unprocessable Entity", "unprocessable-entity"),
        429 => ("Too Many Requests", "rate-limit-exceeded"),
        _ => (
            status.canonical_reason().unwrap_or("Error"),
            "unexpected-error",
        ),
    };
    let body = ProblemBody {
        status: status.as_u16(),
        title,
        kind: format!("{PAGE}#{slug}"),
        detail,
        instance,
        error_code: slug.replace('-', "_").to_uppercase(),
        members,
    };
    serde_json::to_vec(&body).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conflict_reads_as_the_api_words_it() {
        let body = ProblemResponse::new(StatusCode::CONFLICT, "taken").to_json("/v2/users");
        let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(body["status"], 409);
        assert_eq!(body["type"], format!("{PAGE}#resource-conflict"));
        assert_eq!(body["error_code"], "RESOURCE_CONFLICT");
        assert_eq!(body["detail"], "taken");
        assert_eq!(body["instance"], "/v2/users");
    }
}

//! What callers see of an error: a status and a title of our own, and whether it helps to ask again.
//!
//! The message, the server's problem details and its request id go to the log alone. They may quote what was sent, and say
//! more about the account than callers need.

use arize_ax::{Conflict, Error};
use axum::Json;
use axum::extract::rejection::{JsonRejection, PathRejection};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use schemars::JsonSchema;
use serde::Serialize;

/// Why a request failed.
pub enum Failure {
    /// The request is not as the document says: its status, and the rule that it breaks.
    Request(StatusCode, String),
    /// A call of the users API failed.
    Call(Error),
}

/// Problem details, as RFC 9457 has them.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Problem {
    /// The status of the response.
    pub status: u16,
    /// What went wrong.
    pub title: String,
    /// Whether the account may have changed all the same. If so, look before you ask again.
    pub may_have_taken_effect: bool,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl From<JsonRejection> for Failure {
    fn from(rejection: JsonRejection) -> Self {
        Self::Request(rejection.status(), rejection.body_text())
    }
}

impl From<PathRejection> for Failure {
    fn from(rejection: PathRejection) -> Self {
        Self::Request(rejection.status(), rejection.body_text())
    }
}

/// The status and the title for an error of a call.
fn shown(error: &Error) -> (StatusCode, &'static str) {
    if error.is_invalid_input() || error.is_unprocessable() || error.is_bad_request() {
        (
            StatusCode::UNPROCESSABLE_ENTITY,
            "the account refuses this value",
        )
    } else if error.is_conflict() {
        let title = match error.conflict() {
            Some(Conflict::ActiveMember(_)) => "this person is a member already",
            Some(Conflict::ProbablyDeactivated) => {
                "this address was probably a member's who was deleted"
            }
            _ => "this address is taken",
        };
        (StatusCode::CONFLICT, title)
    } else if error.is_not_found() {
        (StatusCode::NOT_FOUND, "there is no such person")
    } else if error.is_plan_limit() {
        (
            StatusCode::FORBIDDEN,
            "the plan of the account allows no more people",
        )
    } else if error.is_throttled() {
        (
            StatusCode::SERVICE_UNAVAILABLE,
            "too many requests at the moment",
        )
    } else if error.is_timeout() {
        (StatusCode::GATEWAY_TIMEOUT, "no response in time")
    } else if error.is_configuration() || error.is_unauthorized() || error.is_forbidden() {
        // Our key, and nothing that callers can mend.
        (
            StatusCode::INTERNAL_SERVER_ERROR,
            "this service is not set up properly",
        )
    } else {
        (StatusCode::BAD_GATEWAY, "the account cannot be reached")
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (status, title, error) = match self {
            Self::Request(status, rule) => (status, rule, None),
            Self::Call(error) => {
                let (status, title) = shown(&error);
                tracing::warn!(error = %error, request_id = error.request_id(), "a call failed");
                (status, title.to_owned(), Some(error))
            }
        };
        let problem = Problem {
            status: status.as_u16(),
            title,
            may_have_taken_effect: error.as_ref().is_some_and(Error::may_have_taken_effect),
        };
        let mut response = (status, Json(problem)).into_response();
        let headers = response.headers_mut();
        let kind = HeaderValue::from_static("application/problem+json");
        headers.insert(header::CONTENT_TYPE, kind);
        if let Some(wait) = error.as_ref().and_then(Error::retry_after) {
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::{Failure, shown};
    use arize_ax::testing::ErrorDouble;
    use arize_ax::{Conflict, Operation};
    use axum::http::header;
    use axum::response::IntoResponse as _;
    use serde_json::json;
    use std::time::Duration;

    #[test]
    fn each_error_has_its_status() {
        let plan_limit = json!({"status": 403, "entitlement": "USERS"});
        for (double, status) in [
            (ErrorDouble::status(404), 404),
            (ErrorDouble::status(422), 422),
            (ErrorDouble::conflict(Conflict::ProbablyDeactivated), 409),
            (ErrorDouble::status(403).problem(&plan_limit), 403),
            (ErrorDouble::status(403), 500),
            (ErrorDouble::status(401), 500),
            (ErrorDouble::paused(Duration::from_secs(9)), 503),
            (ErrorDouble::timeout(), 504),
            (ErrorDouble::status(500), 502),
            (ErrorDouble::connect(), 502),
        ] {
            let error = double.build();
            assert_eq!(shown(&error).0.as_u16(), status, "{error}");
        }
    }

    #[test]
    fn the_time_to_wait_is_passed_on() {
        let throttled = ErrorDouble::throttled(Duration::from_millis(2500)).build();
        let response = Failure::from(throttled).into_response();
        assert_eq!(response.status(), 503);
        assert_eq!(response.headers()[header::RETRY_AFTER], "3");
    }

    #[tokio::test]
    async fn no_detail_gets_out_and_a_possible_effect_does() {
        let detail = json!({"status": 500, "title": "Oops", "detail": "jane@acme.example: key 7"});
        let lost = ErrorDouble::status(500).operation(Operation::CreateUser);
        let response = Failure::from(lost.problem(&detail).build()).into_response();
        let body = axum::body::to_bytes(response.into_body(), 4096)
            .await
            .unwrap();
        let text = String::from_utf8(body.to_vec()).unwrap();
        assert!(text.contains("\"may_have_taken_effect\":true"), "{text}");
        assert!(!text.contains("jane") && !text.contains("Oops"), "{text}");
    }
}

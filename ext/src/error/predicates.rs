//! Predicates of errors: what went wrong.

use reqwest::StatusCode;

use super::kind::Kind;
use super::{Error, Problem};

impl Error {
    /// Whether a setting of the client is missing or invalid.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration { .. })
    }

    /// Whether an argument is invalid. Nothing was sent.
    #[must_use]
    pub fn is_invalid_input(&self) -> bool {
        matches!(self.0.kind, Kind::InvalidInput(_))
    }

    /// Whether the client could not connect to the server. Nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect)
    }

    /// Whether no response arrived within the timeout of an attempt, or within the deadline of the call.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout { .. })
    }

    /// Whether the connection broke before the whole response arrived.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        matches!(self.0.kind, Kind::Interrupted { .. })
    }

    /// Whether the server responded 400: the request breaks one of its rules.
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST)
    }

    /// Whether the server responded 401: the key is missing, wrong or revoked.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the server responded 403: the key lacks the permission, or the plan
    /// [allows no more](Self::is_plan_limit).
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether the server refused the call (403) because the account's plan does not allow it: one more user, for
    /// example. Further calls fail too until the plan changes or a user is deleted, so bulk runs and rosters stop.
    ///
    /// [`problem`](Self::problem) has the details, if the server gives them: [`entitlement`](Problem::entitlement),
    /// [`limit`](Problem::limit), [`current_count`](Problem::current_count) and
    /// [`required_plan`](Problem::required_plan).
    ///
    #[cfg_attr(feature = "testing", doc = "```")]
    #[cfg_attr(not(feature = "testing"), doc = "```ignore")]
    /// # use arize_ax::{NewUser, Role, testing::{PlanLimit, StandIn}};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), arize_ax::Error> {
    /// let server = StandIn::start().await;
    /// server.set_plan_limit(Some(PlanLimit::users(1).required_plan("PRO"))); // the admin alone
    ///
    /// let jane = NewUser::new("Jane", "jane@acme.com", Role::Member)?;
    /// let error = server.client().users().invite(&jane).await.unwrap_err();
    /// assert!(error.is_plan_limit() && error.is_forbidden() && !error.is_transient());
    /// let problem = error.problem().unwrap();
    /// assert_eq!((problem.limit(), problem.required_plan()), (Some(1), Some("PRO")));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_plan_limit(&self) -> bool {
        self.is_forbidden() && self.problem().is_some_and(Problem::is_plan_limit)
    }

    /// Whether the server responded 404: there is no such user, the user is deactivated, or the key may not see the
    /// user.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether the server responded 409: the address is taken. See [`conflict`](Self::conflict).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Whether the server responded 422: it understood the request and refused its content.
    #[must_use]
    pub fn is_unprocessable(&self) -> bool {
        self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Whether the server responded 429, or the client pauses for longer than the call has left.
    /// [`retry_after`](Self::retry_after) has the time to wait.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS) || matches!(self.0.kind, Kind::Paused { .. })
    }

    /// Whether the server, or a gateway in front of it, responded 5xx.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        matches!(self.0.kind, Kind::Status { status, .. } if status.is_server_error())
    }

    /// Whether the response is not as the API's document describes it: it is not JSON, lacks a field that the call
    /// needs, has a status that the operation does not have, or is too long.
    #[must_use]
    pub fn is_unexpected_response(&self) -> bool {
        match &self.0.kind {
            Kind::UnexpectedResponse { .. }
            | Kind::Unreadable { .. }
            | Kind::ResponseTooLarge { .. }
            | Kind::Pagination { .. } => true,
            Kind::Status { status, .. } => !status.is_client_error() && !status.is_server_error(),
            _ => false,
        }
    }

    /// Whether the [provider of API keys](crate::ClientBuilder::api_key_provider) failed or took too long. Nothing was
    /// sent.
    #[must_use]
    pub fn is_credentials(&self) -> bool {
        matches!(self.0.kind, Kind::Credentials { .. })
    }

    /// Whether a list cannot be read to its end: a cursor is repeated, missing or unreadable. Such an error is also an
    /// [unexpected response](Self::is_unexpected_response).
    #[must_use]
    pub fn is_pagination(&self) -> bool {
        matches!(self.0.kind, Kind::Pagination { .. })
    }

    /// Whether the server refused the call because of its load: it responded 429, or 503 with `Retry-After`, or the
    /// client pauses for longer than the call has left. The call had no effect.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Status {
                throttled: true,
                ..
            } | Kind::Paused { .. }
        )
    }

    /// Whether another attempt may succeed: the error is [throttled](Self::is_throttled), the client could not connect,
    /// no whole or readable response arrived, or the status is 408 or 5xx except 501 and 505.
    ///
    /// Check [`effect`](Self::effect) and [`Operation::is_idempotent`](crate::Operation::is_idempotent) to see whether
    /// another attempt is safe.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match &self.0.kind {
            Kind::Connect
            | Kind::Timeout { .. }
            | Kind::Interrupted { .. }
            | Kind::Unreadable { .. }
            | Kind::Paused { .. } => true,
            Kind::Status { status, throttled } => {
                *throttled || matches!(status.as_u16(), 408 | 500 | 502..=504 | 506..=599)
            }
            _ => false,
        }
    }

    /// Whether the server refused the content of the request: 400 or 422.
    pub(crate) fn is_refused_content(&self) -> bool {
        self.is_bad_request() || self.is_unprocessable()
    }

    /// Whether the call was cancelled before it had an effect.
    pub(crate) fn is_cancelled(&self) -> bool {
        matches!(self.0.kind, Kind::Cancelled) && !self.may_have_taken_effect()
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.status() == Some(status.as_u16())
            && matches!(self.0.kind, Kind::Status { .. } | Kind::Conflict { .. })
    }
}

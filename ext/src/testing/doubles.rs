//! Errors, failures and outcomes made by hand, for unit tests without a server.
//!
//! A handler that matches on an outcome, or a retry policy that decides about an error, can be tested with values that
//! no server has to produce. [`User`] needs no constructor: it has a default and public fields.

use std::time::Duration;

use reqwest::StatusCode;

use crate::bulk::{BulkItem, BulkOutcome};
use crate::error::Problem;
use crate::operation::Intent;
use crate::retry::Failure;
use crate::{
    Certainty, Conflict, DeveloperFlag, Difference, Effect, EmailAddress, Error, InviteMode,
    InviteOutcome, NewUser, Operation, PasswordLoss, PendingInvitation, SsoOutcome,
    TemporaryPassword, TemporaryPasswordOutcome, UnclaimedLoss, UnclaimedPassword, User,
};

/// Makes an [`Error`] as a call returns it.
///
/// ```
/// use arize_ax::testing::ErrorDouble;
/// use arize_ax::{Effect, Operation};
/// use std::time::Duration;
///
/// let error = ErrorDouble::status(429)
///     .operation(Operation::ListUsers)
///     .retry_after(Duration::from_secs(3))
///     .build();
/// assert!(error.is_rate_limited() && error.is_throttled());
/// assert_eq!(error.effect(), Effect::Rejected);
///
/// let lost = ErrorDouble::timeout().operation(Operation::DeleteUser).build();
/// assert!(lost.may_have_taken_effect());
/// ```
#[derive(Debug)]
#[must_use]
pub struct ErrorDouble {
    error: Error,
    intent: Option<Intent>,
    attempts: u32,
}

impl ErrorDouble {
    fn new(error: Error) -> Self {
        Self {
            error,
            intent: None,
            attempts: 1,
        }
    }

    /// A response with this status, which is no success. The effect is what the status says of it: unknown for 408
    /// and 5xx, rejected for all others; see [`effect`](Self::effect) and [`retry_after`](Self::retry_after).
    ///
    /// # Panics
    ///
    /// If `status` is not from 100 to 999.
    pub fn status(status: u16) -> Self {
        let code = StatusCode::from_u16(status).expect("a status is from 100 to 999");
        let effect = match status {
            408 | 500.. => Effect::Unknown,
            _ => Effect::Rejected,
        };
        Self::new(Error::refused(code, status == 429, effect))
    }

    /// No connection could be made.
    pub fn connect() -> Self {
        Self::new(Error::connect())
    }

    /// No response came within 30 s.
    pub fn timeout() -> Self {
        Self::new(Error::timeout(Duration::from_secs(30)))
    }

    /// The connection broke before a response came.
    pub fn interrupted() -> Self {
        Self::new(Error::interrupted(None, Effect::Unknown))
    }

    /// A create was refused with 409, and a look-up of the address found this.
    pub fn conflict(conflict: Conflict) -> Self {
        let double = Self::status(409);
        Self {
            error: double.error.explained(conflict),
            ..double
        }
        .operation(Operation::CreateUser)
    }

    /// The operation that failed.
    pub fn operation(mut self, operation: Operation) -> Self {
        self.intent = Some(operation.into());
        self
    }

    /// The create in this mode failed.
    pub fn invite_mode(mut self, mode: InviteMode) -> Self {
        self.intent = Some(Intent::create(mode));
        self
    }

    /// What is known of the effect.
    pub fn effect(mut self, effect: Effect) -> Self {
        self.error = self.error.with_effect(effect);
        self
    }

    /// How long the server asked to wait. A 503 with it is throttled and had no effect, as from a server.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        if self.error.status() == Some(503) {
            let status = StatusCode::SERVICE_UNAVAILABLE;
            self.error = Error::refused(status, true, Effect::Rejected);
        }
        self.error = self.error.with_retry_after(Some(wait));
        self
    }

    /// The problem details of the response, as its JSON.
    pub fn problem(mut self, problem: &serde_json::Value) -> Self {
        let problem = Problem::read(problem.to_string().as_bytes());
        self.error = self.error.with_problem(problem);
        self
    }

    /// The id that the server gave the request.
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.error = self.error.with_request_id(Some(id.into()));
        self
    }

    /// How many attempts the call made; 1 by default.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The error.
    #[must_use]
    pub fn build(self) -> Error {
        let error = match self.intent {
            Some(intent) => self.error.of(intent),
            None => self.error,
        };
        error.after(None, self.attempts)
    }
}

/// A failed attempt for a retry policy: of the error's operation, or of [`Operation::ListUsers`] if it has none.
///
/// ```
/// use arize_ax::retry::{RetryDecision, RetryPolicy, StandardRetry};
/// use arize_ax::testing::{ErrorDouble, failure};
/// use arize_ax::Operation;
///
/// let policy = StandardRetry::default();
/// let resend = ErrorDouble::timeout().operation(Operation::ResendInvitation).build();
/// assert_eq!(policy.decide(&failure(&resend, 1)), RetryDecision::GiveUp);
/// let get = ErrorDouble::timeout().operation(Operation::GetUser).build();
/// assert_eq!(policy.decide(&failure(&get, 1)), RetryDecision::Retry);
/// ```
#[must_use]
pub fn failure(error: &Error, attempts: u32) -> Failure<'_> {
    Failure {
        operation: error.operation().unwrap_or(Operation::ListUsers),
        invite_mode: error.invite_mode(),
        error,
        attempts,
        elapsed: Duration::ZERO,
    }
}

/// An invitation that was pending before `asked` was asked for.
#[must_use]
pub fn pending_invitation(asked: &NewUser, existing: User) -> PendingInvitation {
    PendingInvitation::new(asked, existing)
}

/// [`InviteOutcome::Sent`]
#[must_use]
pub fn invitation_sent(user: User, certainty: Certainty) -> InviteOutcome {
    InviteOutcome::Sent {
        user,
        certainty,
        developer_flag: DeveloperFlag::default(),
    }
}

/// [`TemporaryPasswordOutcome::Issued`]
#[must_use]
pub fn password_issued(user: User, password: impl Into<String>) -> TemporaryPasswordOutcome {
    TemporaryPasswordOutcome::Issued {
        user,
        password: temporary_password(password),
        developer_flag: DeveloperFlag::default(),
    }
}

/// [`TemporaryPasswordOutcome::PasswordLost`]
#[must_use]
pub fn password_lost(
    invitation: PendingInvitation,
    loss: PasswordLoss,
) -> TemporaryPasswordOutcome {
    TemporaryPasswordOutcome::PasswordLost {
        invitation,
        loss,
        developer_flag: DeveloperFlag::default(),
    }
}

/// [`SsoOutcome::Added`]
#[must_use]
pub fn sso_user_added(user: User, certainty: Certainty) -> SsoOutcome {
    SsoOutcome::Added {
        user,
        certainty,
        developer_flag: DeveloperFlag::default(),
    }
}

/// [`SsoOutcome::AlreadyActive`]
#[must_use]
pub fn sso_user_already_active(asked: &NewUser, user: User) -> SsoOutcome {
    SsoOutcome::AlreadyActive {
        differences: Difference::between(asked, &user),
        user,
    }
}

/// A temporary password.
#[must_use]
pub fn temporary_password(password: impl Into<String>) -> TemporaryPassword {
    TemporaryPassword::new(password.into().into())
}

/// A password whose caller had gone.
#[must_use]
pub fn unclaimed_password(
    email: EmailAddress,
    user: User,
    password: impl Into<String>,
) -> UnclaimedPassword {
    UnclaimedPassword {
        email,
        user,
        password: temporary_password(password),
    }
}

/// A lost password whose caller had gone.
#[must_use]
pub fn unclaimed_loss(
    email: EmailAddress,
    outcome: Result<TemporaryPasswordOutcome, Error>,
) -> UnclaimedLoss {
    UnclaimedLoss { email, outcome }
}

/// One item of a bulk run.
#[must_use]
pub fn bulk_item<I, T>(index: usize, input: I, outcome: BulkOutcome<T>) -> BulkItem<I, T> {
    BulkItem {
        index,
        input,
        outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::{ErrorDouble, bulk_item, password_issued, password_lost, pending_invitation};
    use crate::bulk::BulkOutcome;
    use crate::{Conflict, Effect, InviteMode, NewUser, Operation, PasswordLoss, Role, User};
    use serde_json::json;
    use std::time::Duration;

    #[test]
    fn doubles_are_as_a_server_makes_them() {
        let throttled = ErrorDouble::status(503).retry_after(Duration::from_secs(2));
        let throttled = throttled.operation(Operation::UpdateUser).build();
        assert!(throttled.is_throttled() && !throttled.may_have_taken_effect());
        let failed = ErrorDouble::status(503).operation(Operation::UpdateUser);
        assert!(failed.build().may_have_taken_effect());
        let conflict = ErrorDouble::conflict(Conflict::ProbablyDeactivated).build();
        assert!(conflict.is_conflict() && conflict.conflict().is_some());
        let refused = ErrorDouble::status(422)
            .invite_mode(InviteMode::None)
            .problem(&json!({"status": 422, "title": "Unprocessable", "detail": "no"}))
            .request_id("r1")
            .attempts(2)
            .effect(Effect::Unknown)
            .build();
        assert_eq!(refused.problem().unwrap().detail(), Some("no"));
        assert_eq!((refused.request_id(), refused.attempts()), (Some("r1"), 2));
        assert_eq!(refused.invite_mode(), Some(InviteMode::None));
        assert!(refused.may_have_taken_effect());
    }

    #[test]
    fn outcomes_have_what_they_are_given() {
        let jane = NewUser::new("Jane", "jane@acme.example", Role::Member).unwrap();
        let existing = User {
            name: Some("Janet".to_owned()),
            ..User::default()
        };
        let pending = pending_invitation(&jane, existing.clone());
        assert!(!pending.is_as_asked());
        let lost = password_lost(pending, PasswordLoss::ResponseLost);
        assert!(lost.password().is_none() && lost.is_new());
        let issued = password_issued(existing, "pw");
        assert_eq!(issued.password().unwrap().expose(), "pw");
        let item = bulk_item(3, jane, BulkOutcome::Done(issued));
        assert_eq!(
            item.outcome.done().unwrap().user().name.as_deref(),
            Some("Janet")
        );
    }
}

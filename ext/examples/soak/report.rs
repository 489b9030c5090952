//! What a process reports of one call, on its way through a pipe to the run that started it.

use arize_ax::{
    Certainty, CreateOutcome, Error, InviteMode, InviteOutcome, PasswordLoss, SsoOutcome,
    TemporaryPasswordOutcome,
};
use serde::{Deserialize, Serialize};

/// The outcome of a call, as its caller saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum CallOutcome {
    /// This call made the user, by the server's response.
    New,
    /// This call made the user, by what was read back after its response was lost.
    NewInferred,
    /// This call made the user, and the password is lost.
    NewPasswordLost,
    /// An earlier attempt of this call, or another, made the user; a password of it may be lost.
    MayBeNew,
    /// The user was there.
    NotNew,
    /// It failed, and may have taken effect.
    FailedPerhapsDone,
    /// It failed and did nothing.
    Failed,
}

/// One call.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Report {
    pub(crate) email: String,
    pub(crate) mode: InviteMode,
    pub(crate) outcome: CallOutcome,
    pub(crate) user_id: Option<String>,
    pub(crate) password: Option<String>,
    /// Whether it is the last word on this address.
    pub(crate) last: bool,
}

impl Report {
    pub(crate) fn of(email: &str, mode: InviteMode, result: &Result<CreateOutcome, Error>) -> Self {
        let outcome = result.as_ref().ok();
        Self {
            email: email.to_owned(),
            mode,
            outcome: call_outcome(result),
            user_id: outcome
                .and_then(|outcome| outcome.user().id.as_ref())
                .map(ToString::to_string),
            password: outcome
                .and_then(CreateOutcome::password)
                .map(|password| password.expose().to_owned()),
            last: is_last(result),
        }
    }
}

fn call_outcome(result: &Result<CreateOutcome, Error>) -> CallOutcome {
    use TemporaryPasswordOutcome::PasswordLost;
    match result {
        Ok(CreateOutcome::TemporaryPassword(PasswordLost { loss, .. })) => match loss {
            PasswordLoss::ResponseMayBeLost => CallOutcome::MayBeNew,
            _ => CallOutcome::NewPasswordLost,
        },
        Ok(CreateOutcome::Invite(InviteOutcome::PendingAfterRetry(_))) => CallOutcome::MayBeNew,
        Ok(
            CreateOutcome::Sso(SsoOutcome::Added { certainty, .. })
            | CreateOutcome::Invite(InviteOutcome::Sent { certainty, .. }),
        ) if *certainty == Certainty::Inferred => CallOutcome::NewInferred,
        Ok(outcome) if outcome.is_new() => CallOutcome::New,
        Ok(_) => CallOutcome::NotNew,
        // Another process, or an earlier call of this one, added the user.
        Err(error)
            if error
                .conflict()
                .is_some_and(|conflict| conflict.user().is_some()) =>
        {
            CallOutcome::NotNew
        }
        Err(error) if error.may_have_taken_effect() => CallOutcome::FailedPerhapsDone,
        Err(_) => CallOutcome::Failed,
    }
}

/// Whether calling again could tell more.
fn is_last(result: &Result<CreateOutcome, Error>) -> bool {
    match result {
        Ok(_) => true,
        Err(error) => error
            .conflict()
            .is_some_and(|conflict| conflict.user().is_some()),
    }
}

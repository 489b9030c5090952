//! What to do about an error of the library, for people.

use std::time::Duration;

use arize_ax::{Conflict, Error};

/// What can help after a step, or the plan, failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Advice {
    /// Another run, after this time if the server named one.
    RunAgain(Option<Duration>),
    /// Another roster.
    ChangeRoster,
    /// Another key, or more permissions for this one.
    ChangeKey,
    /// Another plan of the account, or fewer users.
    ChangeSubscription,
    /// Another address of the server.
    ChangeServer,
    /// This program knows of nothing that helps.
    Unknown,
}

impl Advice {
    pub(crate) fn of(error: &Error) -> Self {
        if let Some(conflict) = error.conflict() {
            return match conflict {
                Conflict::ProbablyDeactivated => Self::ChangeRoster,
                // The next plan takes the user into account.
                _ => Self::RunAgain(None),
            };
        }
        if error.redirect_location().is_some() {
            Self::ChangeServer
        } else if error.is_plan_limit() {
            Self::ChangeSubscription
        } else if error.is_unauthorized() || error.is_forbidden() {
            Self::ChangeKey
        } else if error.is_bad_request() || error.is_unprocessable() {
            Self::ChangeRoster
        } else if error.is_rate_limited()
            || error.is_server_error()
            || error.is_timeout()
            || error.is_connect()
            || error.is_interrupted()
            || error.is_not_found()
        {
            Self::RunAgain(error.retry_after())
        } else {
            Self::Unknown
        }
    }

    /// The advice as the end of a sentence; `None` if there is none.
    pub(crate) fn text(self) -> Option<String> {
        Some(match self {
            Self::RunAgain(wait) => {
                format!("run it again{}", wait.map(in_time).unwrap_or_default())
            }
            Self::ChangeRoster => "change the roster".to_owned(),
            Self::ChangeKey => "use a key that has the permission".to_owned(),
            Self::ChangeSubscription => {
                "change the account's plan, remove people from the roster, or delete others with --delete-first".to_owned()
            }
            Self::ChangeServer => "set ARIZE_BASE_URL to where the redirect leads".to_owned(),
            Self::Unknown => return None,
        })
    }
}

/// " in 5 s", " in 2 minutes".
fn in_time(wait: Duration) -> String {
    let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    match seconds.div_ceil(60) {
        _ if seconds < 60 => format!(" in {seconds} s"),
        1 => " in 1 minute".to_owned(),
        minutes => format!(" in {minutes} minutes"),
    }
}

//! The commands that mail or delete users: look all of them up, show them, ask, and do it one by one.

use arize_ax::{Error, User, UserId, Users};

use super::Context;
use super::lookup::{lookup, nobody};
use super::report::{self, CommandResult};
use crate::confirm::{confirm, count};
use crate::ending::{Ending, Failure};
use crate::options::{TargetOptions, Who};
use crate::reasons::with_reason;
use crate::signals::Signals;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    Resend,
    ResetPassword,
    Delete,
}

impl Action {
    fn question(self, users: usize) -> String {
        match self {
            Self::Resend => format!("Mail {} again?", count(users, "invitation")),
            Self::ResetPassword => {
                format!(
                    "Mail a link for a new password to {}?",
                    count(users, "user")
                )
            }
            Self::Delete => format!("Delete {} PERMANENTLY?", count(users, "user")),
        }
    }

    /// The result of a user whose call succeeded, and of one in a dry run.
    fn results(self) -> (&'static str, &'static str) {
        match self {
            Self::Resend => ("resent", "would_resend"),
            Self::ResetPassword => ("reset_mailed", "would_mail_reset"),
            Self::Delete => ("deleted", "would_delete"),
        }
    }

    async fn call(self, users: &Users, id: &UserId) -> Result<(), Error> {
        match self {
            Self::Resend => users.resend_invitation(id).await,
            Self::ResetPassword => users.reset_password(id).await,
            Self::Delete => users.delete(id).await,
        }
    }
}

pub(super) async fn run(
    context: &Context,
    action: Action,
    options: &TargetOptions,
) -> Result<Ending, Failure> {
    let (found, mut rows) = look_up(&context.users, &options.users).await?;
    let (done, would) = action.results();
    let row = |result, user: &User, note| CommandResult {
        result,
        user: user.clone(),
        note,
    };
    if options.consent.dry_run {
        rows.extend(
            found
                .iter()
                .map(|(_, user)| row(would, user, String::new())),
        );
        return finish(context, &rows, would, false);
    }
    if found.is_empty() {
        return finish(context, &rows, done, false);
    }
    if !options.consent.yes {
        let users: Vec<_> = found.iter().map(|(_, user)| user.clone()).collect();
        report::preview(&users);
    }
    confirm(&action.question(found.len()), options.consent.yes)?;
    let mut signals = Signals::catch()?;
    for (id, user) in &found {
        if signals.came() {
            rows.push(row("not_attempted", user, "interrupted".to_owned()));
            continue;
        }
        let result = signals.let_finish(action.call(&context.users, id)).await;
        rows.push(match result {
            Some(Ok(())) => row(done, user, String::new()),
            Some(Err(error)) => row("failed", user, reason(&error)),
            None => row(
                "unknown",
                user,
                "was in flight at the end, and may be done".to_owned(),
            ),
        });
    }
    finish(context, &rows, done, signals.came())
}

/// The users with their ids, each once, and rows for those who are not there.
async fn look_up(
    users: &Users,
    targets: &[Who],
) -> Result<(Vec<(UserId, User)>, Vec<CommandResult>), Failure> {
    let mut found: Vec<(UserId, User)> = Vec::new();
    let mut rows = Vec::new();
    for who in targets {
        let Some(user) = lookup(users, who).await? else {
            let mut user = User::default();
            match who {
                Who::Id(id) => user.id = Some(id.clone()),
                Who::Email(email) => user.email = Some(email.to_string()),
            }
            rows.push(CommandResult {
                result: "not_found",
                user,
                note: nobody(who),
            });
            continue;
        };
        let id = match who {
            Who::Id(id) => id.clone(),
            Who::Email(_) => user.require_id()?.clone(),
        };
        if !found.iter().any(|(known, _)| *known == id) {
            found.push((id, user));
        }
    }
    Ok((found, rows))
}

fn reason(error: &Error) -> String {
    let reason = with_reason(error);
    if error.may_have_taken_effect() {
        format!("{reason}; it may be done")
    } else {
        reason
    }
}

fn finish(
    context: &Context,
    rows: &[CommandResult],
    wanted: &str,
    interrupted: bool,
) -> Result<Ending, Failure> {
    report::results(rows, context.output)?;
    let is_complete = rows.iter().all(|row| row.result == wanted);
    Ok(match (is_complete, interrupted) {
        (true, _) => Ending::Done,
        (false, true) => Ending::Interrupted,
        (false, false) => Ending::Incomplete,
    })
}

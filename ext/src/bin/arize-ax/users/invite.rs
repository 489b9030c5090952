//! The commands `users invite` and `users add-sso`.

use std::io::{self, IsTerminal as _};

use arize_ax::{
    DeveloperFlag, Difference, InviteMode, InviteOutcome, NewUser, PendingInvitation, SsoOutcome,
    TemporaryPasswordOutcome, User,
};

use super::Context;
use super::report::{self, CommandResult};
use crate::confirm::confirm;
use crate::ending::{Ending, Failure, WrongUsage};
use crate::options::{InviteOptions, NewUserOptions};
use crate::passwords::{PasswordFile, Written};
use crate::say;
use crate::signals::Signals;

pub(super) async fn invite(context: &Context, options: &InviteOptions) -> Result<Ending, Failure> {
    let user = options.user.user()?;
    if options.show_password && !io::stdout().is_terminal() {
        return Err(Box::new(WrongUsage(
            "--show-password shows the password on a terminal only; --passwords writes it to a file",
        )));
    }
    let mode = if options.passwords.is_some() || options.show_password {
        InviteMode::TemporaryPassword
    } else {
        InviteMode::EmailLink
    };
    if options.user.consent.dry_run {
        return preview(context, &user, mode);
    }
    let question = match mode {
        InviteMode::EmailLink => format!("Mail an invitation to {}?", user.email()),
        _ => format!("Invite {} with a temporary password?", user.email()),
    };
    confirm(&question, options.user.consent.yes)?;
    if mode == InviteMode::TemporaryPassword {
        return with_password(context, &user, options).await;
    }
    let call = context.users.invite(&user);
    let Some(outcome) = Signals::catch()?.let_finish(call).await else {
        return given_up(context, &user, "may be invited");
    };
    let outcome = outcome?;
    let (result, more) = match &outcome {
        InviteOutcome::Sent { developer_flag, .. } => ("invited", flag(developer_flag)),
        InviteOutcome::PendingAfterRetry(pending) => ("pending", after_retry(pending)),
        other => ("pending", other.pending().map(before).unwrap_or_default()),
    };
    finish(context, result, outcome.user(), more)
}

async fn with_password(
    context: &Context,
    user: &NewUser,
    options: &InviteOptions,
) -> Result<Ending, Failure> {
    // The file must exist before the password is issued.
    let mut file = match &options.passwords {
        Some(path) => Some(
            PasswordFile::create(path).map_err(|error| format!("{}: {error}", path.display()))?,
        ),
        None => None,
    };
    let call = context.users.invite_with_temporary_password(user);
    let Some(outcome) = Signals::catch()?.let_finish(call).await else {
        return given_up(
            context,
            user,
            "may be invited, and the password is lost: resend the invitation",
        );
    };
    let outcome = outcome?;
    let (result, note) = match &outcome {
        TemporaryPasswordOutcome::Issued {
            password,
            developer_flag,
            ..
        } => {
            let note = flag(developer_flag);
            match &mut file {
                Some(file) => match file.write(user.email().as_str(), password) {
                    Ok(Written::AsItIs) => ("invited", note),
                    Ok(Written::AfterApostrophe) => {
                        say::err(
                            "the apostrophe before the password keeps spreadsheets from taking it for a formula, and is not part of it",
                        );
                        ("invited", note)
                    }
                    Err(error) => (
                        "password_lost",
                        format!(
                            "the password could not be written ({error}): resend the invitation"
                        ),
                    ),
                },
                None => {
                    say::out(&format!("temporary password: {}", password.expose()))?;
                    ("invited", note)
                }
            }
        }
        TemporaryPasswordOutcome::PasswordLost { .. } => (
            "password_lost",
            "the password was lost on the way: resend the invitation".to_owned(),
        ),
        other => {
            let pending = other.pending().map(before);
            (
                "pending",
                format!("{}; no password was issued", pending.unwrap_or_default()),
            )
        }
    };
    finish(context, result, outcome.user(), note)
}

pub(super) async fn add_sso(
    context: &Context,
    options: &NewUserOptions,
) -> Result<Ending, Failure> {
    let user = options.user()?;
    if options.consent.dry_run {
        return preview(context, &user, InviteMode::None);
    }
    confirm(
        &format!("Add {} for single sign-on?", user.email()),
        options.consent.yes,
    )?;
    let call = context.users.add_sso_user(&user);
    let Some(outcome) = Signals::catch()?.let_finish(call).await else {
        return given_up(context, &user, "may be added");
    };
    let outcome = outcome?;
    let (result, note) = match &outcome {
        SsoOutcome::Added { developer_flag, .. } => ("added", flag(developer_flag)),
        SsoOutcome::AlreadyActive { differences, .. } => (
            "already_active",
            with_differences("was active before", differences),
        ),
        other => ("pending", other.pending().map(before).unwrap_or_default()),
    };
    finish(context, result, outcome.user(), note)
}

fn preview(context: &Context, user: &NewUser, mode: InviteMode) -> Result<Ending, Failure> {
    let (result, note) = match mode {
        InviteMode::None => ("would_add", "active at once, without an invitation"),
        InviteMode::TemporaryPassword => ("would_invite", "with a temporary password"),
        _ => ("would_invite", "by mail"),
    };
    let note = format!("{note}, as {}", user.role());
    finish(context, result, &as_asked(user), note)
}

/// Reports a call that was in flight when the program had to end at once.
fn given_up(context: &Context, user: &NewUser, note: &str) -> Result<Ending, Failure> {
    finish(context, "unknown", &as_asked(user), note.to_owned())?;
    Ok(Ending::Interrupted)
}

/// The user as the server would show it.
fn as_asked(user: &NewUser) -> User {
    let mut asked = User::default();
    asked.email = Some(user.email().to_string());
    asked.name = Some(user.name().to_owned());
    asked.role = Some(user.role().clone());
    asked.is_developer = user.is_developer();
    asked
}

fn finish(
    context: &Context,
    result: &'static str,
    user: &User,
    note: String,
) -> Result<Ending, Failure> {
    let row = CommandResult {
        result,
        user: user.clone(),
        note,
    };
    report::result(&row, context.output)?;
    Ok(if result == "password_lost" {
        Ending::Incomplete
    } else {
        Ending::Done
    })
}

fn before(pending: &PendingInvitation) -> String {
    with_differences("was invited before; nothing was sent", &pending.differences)
}

fn after_retry(pending: &PendingInvitation) -> String {
    with_differences(
        "invited before, or by an attempt whose response was lost",
        &pending.differences,
    )
}

fn with_differences(text: &str, differences: &[Difference]) -> String {
    let differences = differences.iter().map(say::difference);
    std::iter::once(text.to_owned())
        .chain(differences)
        .collect::<Vec<_>>()
        .join("; ")
}

/// The remark on the developer permission, if any.
fn flag(flag: &DeveloperFlag) -> String {
    match flag {
        DeveloperFlag::NotSet { error, .. } => {
            format!("the developer permission could not be set: {error}")
        }
        _ => String::new(),
    }
}

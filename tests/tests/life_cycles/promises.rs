//! The guarantees that must hold between two moments, given the client's report.

use std::collections::HashMap;

use arize_ax::testing::{IssuedPassword, MailKind, UserStatus};
use arize_ax::{
    Certainty, CreateOutcome, Error, InviteOutcome, SsoOutcome, TemporaryPasswordOutcome, User,
};
use chrono::TimeDelta;

use super::steps::{Step, What};
use super::world::{Reported, State, address};

type Held = Result<(), String>;

macro_rules! hold {
    ($condition:expr, $($message:tt)+) => {
        if !$condition {
            return Err(format!($($message)+));
        }
    };
}

pub(crate) fn check(step: &Step, before: &State, reported: &Reported, after: &State) -> Held {
    one_user_and_one_invitation(after)?;
    match reported {
        Reported::Created(Ok(outcome)) => created(step, before, outcome, after)?,
        Reported::Created(Err(error)) => failed(before, error, after)?,
        Reported::User(Ok(user), name) => read(step, user.as_ref(), name.as_deref(), after)?,
        Reported::Listed(Ok(users)) => listed(users, after)?,
        Reported::Done(Ok(())) => done(step, before, after)?,
        Reported::User(Err(error), _)
        | Reported::Listed(Err(error))
        | Reported::Done(Err(error)) => {
            failed(before, error, after)?;
        }
        Reported::Nothing => return Ok(()),
    }
    passwords_are_held_or_reported(before, reported, after)?;
    hold!(
        after.mails.len() <= before.mails.len() + 1,
        "more than one mail for one call"
    );
    let shown = format!("{reported:?}");
    for password in &after.passwords {
        hold!(!shown.contains(password.reveal()), "a password is shown");
    }
    hold!(!shown.contains('@'), "an address is shown: {shown}");
    Ok(())
}

/// At most one live user and one invitation per address.
fn one_user_and_one_invitation(state: &State) -> Held {
    let mut live: HashMap<String, usize> = HashMap::new();
    for user in state
        .users
        .iter()
        .filter(|user| user.status != UserStatus::Inactive)
    {
        *live.entry(user.email.to_lowercase()).or_default() += 1;
    }
    hold!(
        live.values().all(|users| *users == 1),
        "an address has two live users"
    );
    for id in &state.created {
        let mails = state
            .mails
            .iter()
            .filter(|mail| mail.kind == MailKind::Invitation && mail.user_id == *id);
        let passwords = state
            .passwords
            .iter()
            .filter(|issued| issued.user_id == *id);
        hold!(
            mails.count() + passwords.count() <= 1,
            "{id} was invited twice"
        );
    }
    Ok(())
}

/// An error that says that nothing happened: nothing did.
fn failed(before: &State, error: &Error, after: &State) -> Held {
    hold!(!error.is_invalid_input(), "valid input was refused");
    if !error.may_have_taken_effect() {
        unchanged(before, after)?;
    }
    Ok(())
}

fn unchanged(before: &State, after: &State) -> Held {
    hold!(
        before.users == after.users,
        "nothing is said to have happened, and the users changed"
    );
    hold!(
        before.mails.len() == after.mails.len(),
        "nothing is said to have happened, and a mail was sent"
    );
    hold!(
        before.passwords.len() == after.passwords.len(),
        "nothing is said to have happened, and a password was issued"
    );
    Ok(())
}

/// A success that says that a user was made: one was, by this call.
fn created(step: &Step, before: &State, outcome: &CreateOutcome, after: &State) -> Held {
    let id = outcome.user().id.as_ref().map(ToString::to_string);
    let id = id.ok_or("the outcome has no id")?;
    let record = after.users.iter().find(|user| user.id == id);
    let record = record.ok_or("the outcome's user does not exist")?;
    hold!(
        record.email.eq_ignore_ascii_case(&address(step.person)),
        "another address"
    );
    let new = &after.created[before.created.len()..];
    hold!(new.len() <= 1, "one call made {} users", new.len());
    match outcome {
        CreateOutcome::Sso(SsoOutcome::Added {
            certainty: Certainty::Inferred,
            ..
        }) => {
            // The server's clock is known to a second only.
            hold!(
                record.created_at + TimeDelta::seconds(1) >= before.at,
                "the user is older than the call"
            );
            hold!(
                record.status == UserStatus::Active,
                "the user is not active"
            );
        }
        outcome if outcome.is_new() => hold!(
            new == [id.clone()],
            "said to be new, and was not made by this call"
        ),
        CreateOutcome::Invite(InviteOutcome::AlreadyPending(_))
        | CreateOutcome::TemporaryPassword(TemporaryPasswordOutcome::AlreadyPending(_))
        | CreateOutcome::Sso(SsoOutcome::AlreadyPending(_)) => unchanged(before, after)?,
        _ => {}
    }
    if let CreateOutcome::Invite(InviteOutcome::Sent { .. }) = outcome {
        hold!(
            after.mails.last().is_some_and(|mail| mail.user_id == id),
            "no mail was sent"
        );
    }
    Ok(())
}

/// A password reaches the caller, or the caller learns that it cannot.
fn passwords_are_held_or_reported(before: &State, reported: &Reported, after: &State) -> Held {
    let new: Vec<&IssuedPassword> = after.passwords[before.passwords.len()..].iter().collect();
    let held = match reported {
        Reported::Created(Ok(outcome)) => outcome.password(),
        _ => None,
    };
    let is_reported = match reported {
        Reported::Created(Ok(CreateOutcome::TemporaryPassword(
            TemporaryPasswordOutcome::PasswordLost { .. },
        ))) => true,
        Reported::Created(Err(error)) => error.may_have_taken_effect(),
        _ => false,
    };
    hold!(new.len() <= 1, "one call issued {} passwords", new.len());
    match (new.first(), held) {
        (Some(issued), Some(held)) => hold!(issued.reveal() == held.expose(), "another password"),
        (Some(_), None) => hold!(is_reported, "a password was lost in silence"),
        (None, Some(_)) => return Err("a password that was never issued".to_owned()),
        (None, None) => {}
    }
    Ok(())
}

/// A read returns the server's state; an update that succeeded is in it.
fn read(step: &Step, user: Option<&User>, name: Option<&str>, after: &State) -> Held {
    let live = after.users.iter().find(|record| {
        record.email.eq_ignore_ascii_case(&address(step.person))
            && record.status != UserStatus::Inactive
    });
    let Some(user) = user else {
        hold!(live.is_none(), "somebody is there and was not found");
        return Ok(());
    };
    let record = live.ok_or("nobody is there and somebody was found")?;
    hold!(
        user.id.as_ref().map(|id| id.as_str()) == Some(record.id.as_str()),
        "another user"
    );
    // A server may leave the name out.
    hold!(
        user.name.is_none() || user.name.as_deref() == Some(&record.name),
        "another name"
    );
    hold!(
        name.is_none_or(|name| record.name == name),
        "the update is not there"
    );
    if let What::Developer(flag) = step.what {
        hold!(record.is_developer == flag, "the update is not there");
    }
    Ok(())
}

fn listed(users: &[User], after: &State) -> Held {
    let listed: Vec<_> = users
        .iter()
        .filter_map(|user| user.id.as_ref().map(|id| id.as_str()))
        .collect();
    let there: Vec<_> = after
        .users
        .iter()
        .filter(|user| user.status != UserStatus::Inactive)
        .map(|user| user.id.as_str())
        .collect();
    hold!(
        listed == there,
        "the list is {listed:?} and should be {there:?}"
    );
    Ok(())
}

/// A success without a response: the work is done, once.
fn done(step: &Step, before: &State, after: &State) -> Held {
    let sent = after.mails.len() - before.mails.len();
    match step.what {
        What::Resend => {
            hold!(sent == 1, "{sent} mails for one resend");
            hold!(
                after
                    .mails
                    .last()
                    .is_some_and(|mail| mail.kind == MailKind::InvitationResent),
                "another mail"
            );
        }
        What::Reset => {
            hold!(sent == 1, "{sent} mails for one reset");
            hold!(
                after
                    .mails
                    .last()
                    .is_some_and(|mail| mail.kind == MailKind::PasswordReset),
                "another mail"
            );
        }
        _ => {
            let live = after.users.iter().any(|user| {
                user.email.eq_ignore_ascii_case(&address(step.person))
                    && user.status != UserStatus::Inactive
            });
            hold!(!live, "deleted, and still there");
            hold!(sent == 0, "a delete sent a mail");
        }
    }
    Ok(())
}

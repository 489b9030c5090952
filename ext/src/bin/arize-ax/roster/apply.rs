//! The command `apply`.

use arize_ax::InviteMode;
use arize_ax::roster::{DeleteConsent, Plan, PlanStep};

use super::work::Work;
use super::{planned, show};
use crate::confirm::{confirm, count};
use crate::ending::{Ending, Failure};
use crate::options::{ApplyOptions, General};
use crate::passwords::PasswordFile;
use crate::say;
use crate::signals::Signals;

pub(super) async fn apply(options: &ApplyOptions, general: &General) -> Result<Ending, Failure> {
    let (client, plan) = planned(&options.source, general).await?;
    let users = client.users();
    show(&plan, general.output)?;
    if options.passwords.is_some() && plan.up_to_date_invited > 0 {
        say::out(&format!(
            "{} invited before. If a password did not arrive then, it is lost: resend the invitation",
            plan.up_to_date_invited
        ))?;
    }
    let mut apply = plan
        .apply(&users)
        .mode(mode(options))
        .concurrency(options.concurrency);
    if let Some(consent) = consent(options) {
        apply = apply.delete_absent(&consent)?;
        if options.delete_first {
            apply = apply.delete_first();
        }
    }
    if options.consent.dry_run {
        return Ok(if apply.steps().is_empty() {
            ending(&plan, true, false)
        } else {
            Ending::SomethingToDo
        });
    }
    if apply.steps().is_empty() {
        return Ok(ending(&plan, true, false));
    }
    confirm(
        &question(&apply.steps(), mode(options)),
        options.consent.yes,
    )?;
    // The file must exist before the first password is issued.
    let passwords = match &options.passwords {
        Some(path) => {
            let file = PasswordFile::create(path);
            Some(file.map_err(|error| format!("{}: {error}", path.display()))?)
        }
        None => None,
    };
    let signals = Signals::catch()?;
    let work = Work::new(apply.steps(), passwords, users);
    let (done, interrupted) = work.run(apply.start(), signals).await;
    Ok(ending(&plan, done.is_complete(), interrupted))
}

fn ending(plan: &Plan, is_complete: bool, interrupted: bool) -> Ending {
    if is_complete && plan.unattainable.is_empty() {
        Ending::Done
    } else if interrupted && !is_complete {
        Ending::Interrupted
    } else {
        Ending::Incomplete
    }
}

fn mode(options: &ApplyOptions) -> InviteMode {
    match (&options.passwords, options.sso) {
        (Some(_), _) => InviteMode::TemporaryPassword,
        (None, true) => InviteMode::None,
        (None, false) => InviteMode::EmailLink,
    }
}

fn consent(options: &ApplyOptions) -> Option<DeleteConsent> {
    let deletes = options.delete_absent?;
    Some(match &options.whose_key.caller {
        Some(caller) => DeleteConsent::new(deletes, caller.clone()),
        None => DeleteConsent::for_service_key(deletes),
    })
}

/// What the steps do to how many people.
fn question(steps: &[PlanStep], mode: InviteMode) -> String {
    let is_invite = |step: &&PlanStep| matches!(step, PlanStep::Invite(_) | PlanStep::Reinvite(_));
    let is_delete = |step: &&PlanStep| matches!(step, PlanStep::Delete { .. });
    let invites = steps.iter().filter(is_invite).count();
    let deletes = steps.iter().filter(is_delete).count();
    let people = |number| count(number, "person");
    let mut parts = Vec::new();
    if invites > 0 {
        parts.push(match mode {
            InviteMode::EmailLink => format!("mail invitations to {}", people(invites)),
            InviteMode::TemporaryPassword => {
                format!("invite {} with temporary passwords", people(invites))
            }
            _ => format!("add {} for single sign-on", people(invites)),
        });
    }
    let updates = steps.len() - invites - deletes;
    if updates > 0 {
        parts.push(format!("update {}", people(updates)));
    }
    if deletes > 0 {
        parts.push(format!("delete {} PERMANENTLY", people(deletes)));
    }
    format!("This will {}. Go on?", parts.join(", "))
}

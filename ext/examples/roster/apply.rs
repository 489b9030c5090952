//! The command `apply`.

use arize_ax::InviteMode;
use arize_ax::roster::{DeleteConsent, Plan};

use crate::options::ApplyOptions;
use crate::passwords::PasswordFile;
use crate::say::{self, Style};
use crate::signals::Signals;
use crate::work::Work;
use crate::{Ending, Failure, planned};

pub(crate) async fn apply(options: &ApplyOptions) -> Result<Ending, Failure> {
    let (client, plan) = planned(&options.source).await?;
    let users = client.users();
    say::out(&Style::of_stdout().table(&plan))?;
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
    }
    if apply.steps().is_empty() {
        return Ok(ending(&plan, true, false));
    }
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
        Ending::Matches
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

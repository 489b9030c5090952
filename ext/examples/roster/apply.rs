//! Doing what a plan says.

use arize_ax::bulk::{BulkItem, BulkOutcome, BulkRun};
use arize_ax::roster::{DeleteConsent, Plan, PlanStep, StepOutcome};
use arize_ax::{CreateOutcome, InviteMode, TemporaryPasswordOutcome, Users};

use crate::options::ApplyOptions;
use crate::passwords::PasswordFile;
use crate::progress::Progress;
use crate::say::Style;
use crate::signals::Signals;
use crate::{Ending, Failure, planned};

pub(crate) async fn apply(options: &ApplyOptions) -> Result<Ending, Failure> {
    let (client, plan) = planned(&options.source).await?;
    let users = client.users();
    println!("{}", Style::of_stdout().table(&plan));
    if options.passwords.is_some() && plan.as_wanted_invited > 0 {
        println!(
            "{} invited before; a password that did not arrive then cannot be had again: resend the invitation",
            plan.as_wanted_invited
        );
    }
    let mut apply = plan
        .apply(&users)
        .mode(mode(options))
        .concurrency(options.concurrency);
    if let Some(consent) = consent(options) {
        apply = apply.delete_absent(&consent)?;
    }
    let steps = apply.steps().len();
    if steps == 0 {
        return Ok(ending(&plan, true, false));
    }
    // Passwords need a place before the first of them is issued.
    let passwords = match &options.passwords {
        Some(path) => {
            let file = PasswordFile::create(path);
            Some(file.map_err(|error| format!("{}: {error}", path.display()))?)
        }
        None => None,
    };
    let signals = Signals::catch()?;
    let mut work = Work {
        progress: None,
        passwords,
        users,
        unwritten: 0,
        left: 0,
    };
    let run = apply.start();
    work.progress = Some(Progress::start(run.watch(), steps));
    let (summary, interrupted) = work.until_done(run, signals).await;
    if let Some(progress) = work.progress.take() {
        progress.finish().await;
    }
    work.keep_unclaimed();
    let style = Style::of_stdout();
    let summary = summary.to_string();
    println!(
        "{}",
        if work.left == 0 {
            style.good(&summary)
        } else {
            summary
        }
    );
    if work.left > 0 {
        println!("{} left to do: run it again", work.left);
    }
    let is_complete = work.left == 0 && work.unwritten == 0;
    Ok(ending(&plan, is_complete, interrupted))
}

fn ending(plan: &Plan, is_complete: bool, interrupted: bool) -> Ending {
    if is_complete && plan.unattainable.is_empty() {
        Ending::AsWanted
    } else if interrupted && !is_complete {
        Ending::Interrupted
    } else {
        Ending::NotAllOfIt
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
        None => DeleteConsent::with_key_of_nobody(deletes),
    })
}

/// What a run leaves behind.
struct Work {
    progress: Option<Progress>,
    passwords: Option<PasswordFile>,
    users: Users,
    unwritten: usize,
    left: usize,
}

impl Work {
    /// Runs to the end, or to the second wish to stop. Says whether there was one.
    async fn until_done(
        &mut self,
        mut run: BulkRun<PlanStep, StepOutcome>,
        mut signals: Signals,
    ) -> (arize_ax::bulk::BulkSummary, bool) {
        let mut wishes = 0;
        loop {
            tokio::select! {
                item = run.next() => match item {
                    Some(item) => self.settle(&item, &mut run),
                    None => break,
                },
                () = signals.next() => {
                    wishes += 1;
                    run.stop();
                    if wishes == 2 {
                        let progress = run.watch().latest();
                        self.left += progress.inputs.unwrap_or(0) - progress.summary.total();
                        break;
                    }
                    self.say("stopping: what is under way is finished; once more ends it at once");
                }
            }
        }
        (run.summary(), wishes > 0)
    }

    fn settle(
        &mut self,
        item: &BulkItem<PlanStep, StepOutcome>,
        run: &mut BulkRun<PlanStep, StepOutcome>,
    ) {
        let email = item.input.email();
        if let BulkOutcome::Done(StepOutcome::Created(created)) = &item.outcome
            && let CreateOutcome::TemporaryPassword(created) = created
            && !self.keep(email, created)
        {
            // Nothing more is issued that could not be kept.
            run.stop();
        }
        match &item.outcome {
            BulkOutcome::Failed(error) => {
                self.left += 1;
                let failed = Style::of_stderr().bad("failed");
                self.say(&format!("{failed}  {email}  {error}"));
            }
            BulkOutcome::NotAttempted => self.left += 1,
            _ => {}
        }
    }

    /// Writes the password down. `false` where the file does not take it.
    fn keep(&mut self, email: &str, created: &TemporaryPasswordOutcome) -> bool {
        let lost = match (created, &mut self.passwords) {
            (TemporaryPasswordOutcome::Issued { password, .. }, Some(file)) => {
                match file.write(email, password) {
                    Ok(()) => return true,
                    Err(error) => format!("its password could not be written ({error})"),
                }
            }
            (TemporaryPasswordOutcome::PasswordLost { .. }, _) => {
                "its password was lost on the way".to_owned()
            }
            (TemporaryPasswordOutcome::AlreadyPending(_), _) => {
                self.say(&format!(
                    "{email}  was invited already; no password was issued"
                ));
                return true;
            }
            _ => "its password has no file".to_owned(),
        };
        self.unwritten += 1;
        self.say(&format!(
            "{email}  is invited, and {lost}: resend the invitation"
        ));
        matches!(created, TemporaryPasswordOutcome::PasswordLost { .. })
    }

    /// Writes down what arrived after the run was dropped.
    fn keep_unclaimed(&mut self) {
        for late in self.users.take_unclaimed_passwords() {
            let written = match &mut self.passwords {
                Some(file) => file.write(late.email.as_str(), &late.password).is_ok(),
                None => false,
            };
            if !written {
                self.unwritten += 1;
                eprintln!(
                    "{}  is invited, and its password could not be written: resend the invitation",
                    late.email
                );
            }
        }
    }

    fn say(&self, line: &str) {
        match &self.progress {
            Some(progress) => progress.line(line),
            None => eprintln!("{line}"),
        }
    }
}

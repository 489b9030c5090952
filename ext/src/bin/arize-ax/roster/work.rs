//! Runs the steps of a plan and reports their outcomes.

use std::collections::BTreeMap;
use std::time::Duration;

use arize_ax::bulk::{BulkItem, BulkOutcome, BulkRun};
use arize_ax::roster::{PlanStep, StepOutcome};
use arize_ax::{CreateOutcome, TemporaryPasswordOutcome, Unclaimed, Users};
use tokio::time::{Instant, timeout_at};

use super::progress::Progress;
use super::tally::Tally;
use crate::advice::Advice;
use crate::passwords::{PasswordFile, Written};
use crate::reasons::with_reason;
use crate::say::{self, Style};
use crate::signals::Signals;

/// How long to read outcomes that have arrived when the program has to end at once.
const DRAIN: Duration = Duration::from_millis(200);

/// A run, and the state of its steps.
pub(crate) struct Work {
    /// Steps without an outcome.
    open: BTreeMap<usize, PlanStep>,
    progress: Option<Progress>,
    passwords: Option<PasswordFile>,
    users: Users,
    tally: Tally,
}

impl Work {
    pub(crate) fn new(steps: Vec<PlanStep>, passwords: Option<PasswordFile>, users: Users) -> Self {
        Self {
            open: steps.into_iter().enumerate().collect(),
            progress: None,
            passwords,
            users,
            tally: Tally::default(),
        }
    }

    /// Runs to the end or to the second signal, and reports the outcomes. Returns also whether there was a signal.
    pub(crate) async fn run(
        mut self,
        run: BulkRun<PlanStep, StepOutcome>,
        signals: Signals,
    ) -> (Tally, bool) {
        self.progress = Some(Progress::start(run.watch(), self.open.len()));
        let (summary, interrupted) = self.until_done(run, signals).await;
        if let Some(progress) = self.progress.take() {
            progress.finish().await;
        }
        self.claim();
        self.name_steps_in_flight();
        let summary = summary.to_string();
        let is_complete = self.tally.is_complete();
        self.say_out(&if is_complete {
            Style::of_stdout().good(&summary)
        } else {
            summary
        });
        for line in self.tally.lines() {
            self.say_out(&line);
        }
        (self.tally, interrupted)
    }

    async fn until_done(
        &mut self,
        mut run: BulkRun<PlanStep, StepOutcome>,
        mut signals: Signals,
    ) -> (arize_ax::bulk::BulkSummary, bool) {
        let mut received = 0;
        loop {
            tokio::select! {
                item = run.next() => match item {
                    Some(item) => self.settle(&item, &mut run),
                    None => break,
                },
                () = signals.next() => {
                    received += 1;
                    run.stop();
                    if received == 2 {
                        self.drain(&mut run).await;
                        break;
                    }
                    self.say("stopping after the calls in flight; press Ctrl-C again to end at once");
                }
            }
        }
        (run.summary(), received > 0)
    }

    /// Takes the outcomes that have arrived, so that only calls in flight are left.
    async fn drain(&mut self, run: &mut BulkRun<PlanStep, StepOutcome>) {
        let end = Instant::now() + DRAIN;
        while let Ok(Some(item)) = timeout_at(end, run.next()).await {
            self.settle(&item, run);
        }
    }

    fn settle(
        &mut self,
        item: &BulkItem<PlanStep, StepOutcome>,
        run: &mut BulkRun<PlanStep, StepOutcome>,
    ) {
        self.open.remove(&item.index);
        let step = &item.input;
        match &item.outcome {
            BulkOutcome::Done(outcome) => {
                if let Some(CreateOutcome::TemporaryPassword(created)) = outcome.created()
                    && !self.keep(step.email(), created)
                {
                    // Issue no more passwords that could not be kept.
                    run.stop();
                }
                if let StepOutcome::CreatedWithoutFlag { error, .. } = outcome {
                    self.tally.failed(Advice::of(error));
                    self.say(&format!(
                        "{step}  is done, but the developer permission could not be set: {}",
                        with_reason(error)
                    ));
                    return;
                }
                let differences = step.differences(outcome);
                if !differences.is_empty() {
                    self.tally.different += 1;
                    let differences: Vec<_> = differences.iter().map(say::difference).collect();
                    let differences = differences.join("; ");
                    self.say(&format!(
                        "{step}  the server reports a difference: {differences}"
                    ));
                }
            }
            BulkOutcome::Failed(error) => {
                let failed = Style::of_stderr().bad("failed");
                self.say(&format!("{failed}  {step}  {}", with_reason(error)));
                if error.may_have_taken_effect() && self.issues_password(step) {
                    self.lose(step.email(), "may be invited, and its password is lost");
                } else {
                    self.tally.failed(Advice::of(error));
                }
            }
            BulkOutcome::NotAttempted => {
                let is_delete = matches!(step, PlanStep::Delete { .. });
                self.tally.not_attempted(is_delete);
            }
            _ => {}
        }
    }

    fn issues_password(&self, step: &PlanStep) -> bool {
        let invites = matches!(step, PlanStep::Invite(_) | PlanStep::Reinvite(_));
        invites && self.passwords.is_some()
    }

    /// Writes the password to the file. Returns `false` if that fails.
    fn keep(&mut self, email: &str, created: &TemporaryPasswordOutcome) -> bool {
        match (created, &mut self.passwords) {
            (TemporaryPasswordOutcome::Issued { password, .. }, Some(file)) => {
                match file.write(email, password) {
                    Ok(Written::AsItIs) => {}
                    Ok(Written::AfterApostrophe) => self.say_apostrophe(email),
                    Err(error) => {
                        let lost =
                            format!("is invited, and its password could not be written ({error})");
                        self.lose(email, &lost);
                        return false;
                    }
                }
            }
            (TemporaryPasswordOutcome::PasswordLost { .. }, _) => {
                self.lose(email, "is invited, and its password was lost on the way");
            }
            (TemporaryPasswordOutcome::AlreadyPending(_), _) => {
                self.say(&format!(
                    "{email}  was invited before; no password was issued"
                ));
            }
            _ => {
                self.lose(email, "is invited, and its password has no file");
                return false;
            }
        }
        true
    }

    /// Writes the passwords that arrived after the run was dropped, and names the people whose passwords are lost.
    fn claim(&mut self) {
        for unclaimed in self.users.take_unclaimed() {
            let email = unclaimed.email().as_str();
            self.close(email);
            match &unclaimed {
                Unclaimed::Password(late) => {
                    let file = self.passwords.as_mut();
                    match file.map(|file| file.write(email, &late.password)) {
                        Some(Ok(Written::AsItIs)) => {}
                        Some(Ok(Written::AfterApostrophe)) => self.say_apostrophe(email),
                        Some(Err(_)) | None => {
                            self.lose(email, "is invited, and its password could not be written");
                        }
                    }
                }
                _ => self.lose(email, "may be invited, and its password is lost"),
            }
        }
    }

    /// Names the people whose calls were in flight when the program had to end at once.
    fn name_steps_in_flight(&mut self) {
        for step in std::mem::take(&mut self.open).into_values() {
            if self.issues_password(&step) {
                self.lose(step.email(), "may be invited, and its password is lost");
            } else {
                self.tally.in_flight += 1;
                self.say(&format!("{step}  was in flight, and may be done"));
            }
        }
    }

    fn close(&mut self, email: &str) {
        self.open.retain(|_, step| step.email() != email);
    }

    fn say_apostrophe(&self, email: &str) {
        self.say(&format!(
            "{email}  the apostrophe before the password keeps spreadsheets from taking it for a formula, and is not part of it"
        ));
    }

    /// Names a person without a password, once.
    fn lose(&mut self, email: &str, how: &str) {
        if self.tally.lost.insert(email.to_owned()) {
            self.say(&format!("{email}  {how}: resend the invitation"));
        }
    }

    fn say(&self, line: &str) {
        match &self.progress {
            Some(progress) => progress.line(line),
            None => say::err(line),
        }
    }

    /// Prints on stdout. An error does not undo what is done.
    fn say_out(&self, line: &str) {
        if let Err(error) = say::out(line) {
            self.say(&format!("{line} (stdout: {error})"));
        }
    }
}

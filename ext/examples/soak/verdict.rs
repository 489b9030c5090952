//! Compares what the processes reported with what the server did.

use std::collections::{HashMap, HashSet};
use std::fmt;

use arize_ax::InviteMode;
use arize_ax::testing::{Journal, MailKind, StandIn, UserStatus};

use crate::report::{CallOutcome, Report};

/// The figures, and what is wrong with them.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    live: usize,
    mails: usize,
    issued: usize,
    held: usize,
    reported_lost: usize,
    confirmed: usize,
    inferred: usize,
    after_failure: usize,
    faults: Vec<String>,
}

impl Verdict {
    pub(crate) fn of(server: &StandIn, processes: &[Vec<Report>], creates: usize) -> Self {
        let journal = server.journal();
        let reports: Vec<&Report> = processes.iter().flatten().collect();
        let mut verdict = Self::default();
        verdict.each_process_has_a_last_word(processes, creates);
        verdict.one_live_user_each(server, creates);
        verdict.one_invitation_each(&journal, creates);
        verdict.passwords_are_held_or_reported(&journal, &reports);
        verdict.what_is_reported_new_was_created(&journal, &reports);
        verdict.after_failure = reports.iter().filter(|report| !report.last).count();
        verdict
    }

    pub(crate) fn holds(&self) -> bool {
        self.faults.is_empty()
    }

    fn check(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.faults.push(what());
        }
    }

    fn each_process_has_a_last_word(&mut self, processes: &[Vec<Report>], creates: usize) {
        for (number, reports) in processes.iter().enumerate() {
            let last = reports.iter().filter(|report| report.last).count();
            self.check(last == creates, || {
                format!("process {number} has a last word on {last} of {creates} addresses")
            });
        }
    }

    fn one_live_user_each(&mut self, server: &StandIn, creates: usize) {
        let mut by_address: HashMap<String, usize> = HashMap::new();
        for user in server.users() {
            if user.email.ends_with("@soak.example") && user.status != UserStatus::Inactive {
                *by_address.entry(user.email.to_lowercase()).or_default() += 1;
            }
        }
        self.live = by_address.len();
        self.check(by_address.len() == creates, || {
            format!(
                "{} of {creates} addresses have a live user",
                by_address.len()
            )
        });
        for (email, users) in by_address {
            self.check(users == 1, || format!("{email} has {users} live users"));
        }
    }

    /// A mail or a password, once, by the address's mode; nothing for single sign-on.
    fn one_invitation_each(&mut self, journal: &Journal, creates: usize) {
        let mut mails: HashMap<&str, usize> = HashMap::new();
        for mail in &journal.mails {
            let is_invitation = mail.kind == MailKind::Invitation;
            self.check(is_invitation, || {
                format!("{} got a mail of another kind", mail.to)
            });
            *mails.entry(&mail.to).or_default() += 1;
        }
        let mut passwords: HashMap<&str, usize> = HashMap::new();
        for issued in &journal.passwords {
            *passwords.entry(&issued.to).or_default() += 1;
        }
        self.mails = journal.mails.len();
        self.issued = journal.passwords.len();
        for number in 0..creates {
            let email = format!("user{number}@soak.example");
            let expected = match InviteMode::ALL[number % InviteMode::ALL.len()] {
                InviteMode::EmailLink => (1, 0),
                InviteMode::TemporaryPassword => (0, 1),
                InviteMode::None => (0, 0),
            };
            let count = |of: &HashMap<&str, usize>| of.get(email.as_str()).copied().unwrap_or(0);
            let found = (count(&mails), count(&passwords));
            self.check(found == expected, || {
                format!("{email} got {} mails and {} passwords", found.0, found.1)
            });
        }
    }

    fn passwords_are_held_or_reported(&mut self, journal: &Journal, reports: &[&Report]) {
        let held: HashSet<&str> = reports
            .iter()
            .filter_map(|report| report.password.as_deref())
            .collect();
        let reported: HashSet<&str> = reports
            .iter()
            .filter(|report| {
                matches!(
                    report.outcome,
                    CallOutcome::NewPasswordLost
                        | CallOutcome::MayBeNew
                        | CallOutcome::FailedPerhapsDone
                )
            })
            .map(|report| report.email.as_str())
            .collect();
        for issued in &journal.passwords {
            if held.contains(issued.reveal()) {
                self.held += 1;
            } else if reported.contains(issued.to.as_str()) {
                self.reported_lost += 1;
            } else {
                self.faults.push(format!(
                    "the password for {} was lost in silence",
                    issued.to
                ));
            }
        }
        let issued: HashSet<&str> = journal
            .passwords
            .iter()
            .map(|issued| issued.reveal())
            .collect();
        for password in held {
            self.check(issued.contains(password), || {
                "a caller holds a password that was never issued".to_owned()
            });
        }
    }

    fn what_is_reported_new_was_created(&mut self, journal: &Journal, reports: &[&Report]) {
        let created: HashSet<(&str, &str)> = journal
            .created
            .iter()
            .map(|user| (user.email.as_str(), user.user_id.as_str()))
            .collect();
        let mut confirmed = HashSet::new();
        for report in reports {
            let id = report.user_id.as_deref().unwrap_or_default();
            match report.outcome {
                CallOutcome::New | CallOutcome::NewPasswordLost => {
                    self.confirmed += 1;
                    self.check(confirmed.insert(id), || {
                        format!("{} was reported created twice", report.email)
                    });
                }
                // Two processes that lost a response each may both find the user as asked for.
                CallOutcome::NewInferred => self.inferred += 1,
                _ => continue,
            }
            self.check(created.contains(&(report.email.as_str(), id)), || {
                format!("{} was reported created and was not", report.email)
            });
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "addresses with one live user      {:>8}", self.live)?;
        writeln!(f, "invitations mailed                {:>8}", self.mails)?;
        writeln!(f, "passwords issued                  {:>8}", self.issued)?;
        writeln!(f, "  held by a caller                {:>8}", self.held)?;
        writeln!(
            f,
            "  reported as beyond recovery     {:>8}",
            self.reported_lost
        )?;
        writeln!(
            f,
            "reported created, by a response    {:>8}",
            self.confirmed
        )?;
        writeln!(f, "reported created, by conclusion   {:>8}", self.inferred)?;
        write!(
            f,
            "calls that failed, made again     {:>8}",
            self.after_failure
        )?;
        for fault in self.faults.iter().take(20) {
            write!(f, "\nWRONG: {fault}")?;
        }
        if self.faults.len() > 20 {
            write!(f, "\nWRONG: and {} more", self.faults.len() - 20)?;
        }
        Ok(())
    }
}

//! Counts of what a run left undone.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::advice::Advice;

/// Counts of what a run left undone. A person counts once, except that `different` counts separately.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Failed steps that another run can do, and the longest time that the server asked to wait.
    again: usize,
    wait: Option<Duration>,
    /// Failed steps that another run alone cannot do, by what can help.
    blocked: Vec<(Advice, usize)>,
    /// Steps that were not attempted, and how many of them are deletes.
    not_attempted: usize,
    deletes_not_attempted: usize,
    /// In flight when the program had to end at once.
    pub(crate) in_flight: usize,
    /// People whose passwords are lost. Another run cannot get them.
    pub(crate) lost: BTreeSet<String>,
    /// Users who differ from the request in the server's response.
    pub(crate) different: usize,
}

impl Tally {
    /// Counts a step that failed.
    pub(crate) fn failed(&mut self, advice: Advice) {
        if let Advice::RunAgain(wait) = advice {
            self.again += 1;
            self.wait = self.wait.max(wait);
            return;
        }
        match self.blocked.iter_mut().find(|(known, _)| *known == advice) {
            Some((_, count)) => *count += 1,
            None => self.blocked.push((advice, 1)),
        }
    }

    /// Counts a step that was not attempted.
    pub(crate) fn not_attempted(&mut self, is_delete: bool) {
        self.not_attempted += 1;
        self.deletes_not_attempted += usize::from(is_delete);
    }

    pub(crate) fn is_complete(&self) -> bool {
        self.lines().is_empty()
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        let (waiting, left) = self.not_attempted_and_left();
        let mut lines = Vec::new();
        let mut line = |count: usize, what: &str| {
            if count > 0 {
                lines.push(format!("{count} {what}"));
            }
        };
        let again = Advice::RunAgain(self.wait).text().unwrap_or_default();
        line(left, &format!("left to do: {again}"));
        for (advice, count) in &self.blocked {
            match advice.text() {
                Some(advice) => line(*count, &format!("failed, named above: {advice}")),
                None => line(*count, "failed, named above"),
            }
        }
        line(
            waiting,
            "not attempted because of the failures above: solve those first",
        );
        line(
            self.in_flight,
            "in flight at the end, named above: run it again",
        );
        line(
            self.lost.len(),
            "without a password, named above: resend the invitation",
        );
        line(
            self.different,
            "different from the roster, named above: make a plan",
        );
        lines
    }

    /// Steps that wait for failures to be solved, and steps that another run can do.
    fn not_attempted_and_left(&self) -> (usize, usize) {
        let is_key = |(advice, _): &(Advice, usize)| {
            matches!(
                advice,
                Advice::ChangeKey | Advice::ChangeServer | Advice::ChangeSubscription
            )
        };
        let waiting = if self.blocked.iter().any(is_key) {
            self.not_attempted
        } else if self.blocked.is_empty() {
            0
        } else {
            // Deletes need every other step to succeed.
            self.deletes_not_attempted
        };
        (waiting, self.again + self.not_attempted - waiting)
    }
}

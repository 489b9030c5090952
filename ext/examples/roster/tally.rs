//! Counts of what a run left undone.

use std::collections::BTreeSet;

/// Counts of what a run left undone. A person counts once, except that `different` counts separately.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Failed or not attempted. Another run can do it.
    pub(crate) left: usize,
    /// In flight when the program had to end at once.
    pub(crate) in_flight: usize,
    /// People whose passwords are lost. Another run cannot get them.
    pub(crate) lost: BTreeSet<String>,
    /// Users whom the server describes differently than asked for.
    pub(crate) different: usize,
}

impl Tally {
    pub(crate) fn is_complete(&self) -> bool {
        self.lines().is_empty()
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        let lines = [
            (self.left, "left to do: run it again"),
            (
                self.in_flight,
                "in flight at the end, named above: run it again",
            ),
            (
                self.lost.len(),
                "without a password, named above: resend the invitation",
            ),
            (
                self.different,
                "different from the roster, named above: make a plan",
            ),
        ];
        let lines = lines.iter().filter(|(count, _)| *count > 0);
        lines
            .map(|(count, what)| format!("{count} {what}"))
            .collect()
    }
}

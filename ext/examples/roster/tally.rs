//! What is not as wanted after a run.

use std::collections::BTreeSet;

/// Counts of what a run did not bring about; each person is in one of them, and in `otherwise` besides.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Failed or not attempted: another run can do it.
    pub(crate) left: usize,
    /// Under way when all was to end at once.
    pub(crate) under_way: usize,
    /// Whose passwords did not arrive, and no other run can get.
    pub(crate) lost: BTreeSet<String>,
    /// Whom the server describes otherwise than it was asked.
    pub(crate) otherwise: usize,
}

impl Tally {
    pub(crate) fn is_complete(&self) -> bool {
        self.lines().is_empty()
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        let lines = [
            (self.left, "left to do: run it again"),
            (
                self.under_way,
                "under way when it ended, and named above: run it again",
            ),
            (
                self.lost.len(),
                "without a password, and named above: resend the invitation",
            ),
            (
                self.otherwise,
                "otherwise than asked for, and named above: make a plan",
            ),
        ];
        let lines = lines.iter().filter(|(count, _)| *count > 0);
        lines
            .map(|(count, what)| format!("{count} {what}"))
            .collect()
    }
}

//! How far a run is.

use std::fmt;
use std::time::Duration;

/// Counts of what became of the inputs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkSummary {
    /// Calls that succeeded.
    pub done: usize,
    /// Those of them that left the account changed: a new user, a mail sent, a user updated or
    /// deleted. The server answers an update or a delete the same where nothing was left to
    /// change, so those count too: the delete, by id, of a user who was deleted before.
    pub changed: usize,
    /// Calls that failed.
    pub failed: usize,
    /// Inputs that were about the same person as an earlier one.
    pub duplicates: usize,
    /// Inputs that were not attempted because the run had ended.
    pub not_attempted: usize,
}

impl BulkSummary {
    /// All inputs that have an outcome.
    #[must_use]
    pub fn total(&self) -> usize {
        self.done + self.failed + self.duplicates + self.not_attempted
    }

    /// Whether every input was done, or is the duplicate of one that was.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.failed == 0 && self.not_attempted == 0
    }
}

impl fmt::Display for BulkSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} done ({} changed the account)",
            self.done, self.changed
        )?;
        for (count, one, many) in [
            (self.failed, "failed", "failed"),
            (self.duplicates, "duplicate", "duplicates"),
            (self.not_attempted, "not attempted", "not attempted"),
        ] {
            match count {
                0 => {}
                1 => write!(f, ", 1 {one}")?,
                _ => write!(f, ", {count} {many}")?,
            }
        }
        Ok(())
    }
}

/// How far a run is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BulkProgress {
    /// What became of the inputs so far, whether or not the outcomes were taken already.
    pub summary: BulkSummary,
    /// How many inputs there are, if that is known beforehand.
    pub inputs: Option<usize>,
    /// Calls under way.
    pub in_flight: usize,
    /// How many calls may be under way now: fewer than allowed after the server refused some.
    pub concurrency: usize,
    /// How long the server wants all calls of the client to pause, from when this was looked at.
    pub pause: Option<Duration>,
    /// Whether the run takes no more inputs: see [`BulkRun::stop`](super::BulkRun::stop).
    pub stopping: bool,
}

#[cfg(test)]
mod tests {
    use super::BulkSummary;

    #[test]
    fn a_summary_reads_as_a_line() {
        let mut summary = BulkSummary {
            done: 5,
            changed: 3,
            ..BulkSummary::default()
        };
        assert_eq!(summary.to_string(), "5 done (3 changed the account)");
        assert!(summary.is_complete());
        summary.duplicates = 2;
        assert!(summary.is_complete());
        summary.failed = 1;
        summary.not_attempted = 4;
        assert!(!summary.is_complete());
        assert_eq!(summary.total(), 12);
        assert_eq!(
            summary.to_string(),
            "5 done (3 changed the account), 1 failed, 2 duplicates, 4 not attempted"
        );
    }
}

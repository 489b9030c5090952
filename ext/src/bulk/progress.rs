//! The progress of a run, and the counts of its outcomes.

use std::fmt;
use std::time::Duration;

/// Counts of the outcomes of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub struct BulkSummary {
    /// Calls that succeeded.
    pub done: usize,
    /// Those of them that changed the account: a new user, a mail, a user updated or deleted. The response to an update
    /// or a delete does not say whether anything was left to change, so each counts, even the delete by id of a user
    /// who was deleted before.
    pub changed: usize,
    /// Calls that failed.
    pub failed: usize,
    /// Inputs that name the same person as another one.
    pub duplicates: usize,
    /// Inputs that were not attempted before the run ended.
    pub not_attempted: usize,
}

impl BulkSummary {
    /// The number of inputs that have an outcome.
    #[must_use]
    pub fn total(&self) -> usize {
        self.done + self.failed + self.duplicates + self.not_attempted
    }

    /// Whether every input so far succeeded or is a duplicate of one that succeeded.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.failed == 0 && self.not_attempted == 0
    }
}

impl fmt::Display for BulkSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { done, changed, .. } = self;
        write!(f, "{done} done ({changed} changed the account)")?;
        let duplicates = if self.duplicates == 1 {
            "duplicate"
        } else {
            "duplicates"
        };
        for (count, outcome) in [
            (self.failed, "failed"),
            (self.duplicates, duplicates),
            (self.not_attempted, "not attempted"),
        ] {
            if count > 0 {
                write!(f, ", {count} {outcome}")?;
            }
        }
        Ok(())
    }
}

/// The progress of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BulkProgress {
    /// Counts of the outcomes so far, including those that the caller has not taken yet.
    pub summary: BulkSummary,
    /// The number of inputs, if it is known beforehand.
    pub inputs: Option<usize>,
    /// The number of calls in flight.
    pub in_flight: usize,
    /// The concurrency limit now: lower than the setting after the server refused requests.
    pub concurrency: usize,
    /// How much longer all calls of the client pause, counted from when this value was made; `None` if they do not
    /// pause.
    pub pause: Option<Duration>,
    /// Whether the run has stopped taking inputs: see [`BulkRun::stop`](super::BulkRun::stop).
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

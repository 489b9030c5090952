//! Everything that is wrong with a roster, reported at once.

use std::fmt;

/// The unit in which an issue's place is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Line,
    Person,
}

impl Unit {
    fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Person => "person",
        }
    }
}

/// A roster that cannot be used, with every reason.
///
/// Neither `Display` nor `Debug` shows a name or an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterError {
    issues: Vec<RosterIssue>,
    unit: Unit,
}

/// One thing that is wrong with a roster.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RosterIssue {
    /// The line of the file, or the position of a person given in code; both count from 1.
    /// 0 if the issue concerns the whole roster.
    pub place: u64,
    /// The column or field, if the issue concerns one.
    pub field: Option<&'static str>,
    /// The rule that is broken.
    pub rule: String,
}

impl RosterError {
    pub(super) fn new(issues: Vec<RosterIssue>, unit: Unit) -> Self {
        Self { issues, unit }
    }

    /// Every issue, in the order of the file.
    #[must_use]
    pub fn issues(&self) -> &[RosterIssue] {
        &self.issues
    }
}

impl RosterIssue {
    pub(super) fn new(place: u64, field: Option<&'static str>, rule: impl Into<String>) -> Self {
        let rule = rule.into();
        Self { place, field, rule }
    }

    pub(super) fn duplicate(place: u64, earlier: u64, unit: Unit) -> Self {
        let rule = format!("the same address as {} {earlier}", unit.name());
        Self::new(place, Some("email"), rule)
    }
}

impl fmt::Display for RosterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.issues.len() {
            1 => f.write_str("the roster has an issue")?,
            many => write!(f, "the roster has {many} issues")?,
        }
        for issue in &self.issues {
            match issue.place {
                0 => f.write_str("\n  ")?,
                place => write!(f, "\n  {} {place}: ", self.unit.name())?,
            }
            if let Some(field) = issue.field {
                write!(f, "`{field}`: ")?;
            }
            f.write_str(&issue.rule)?;
        }
        Ok(())
    }
}

impl std::error::Error for RosterError {}

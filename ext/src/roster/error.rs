//! What is wrong with a roster, all at once.

use std::fmt;

/// What positions count.
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
    problems: Vec<RosterProblem>,
    unit: Unit,
}

/// One thing that is wrong with a roster.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RosterProblem {
    /// Where: the line of the file, or for people given in code the position; each counted from 1.
    /// 0 for what concerns the whole.
    pub place: u64,
    /// The column or field, where it is about one.
    pub field: Option<&'static str>,
    /// The rule that is broken.
    pub rule: String,
}

impl RosterError {
    pub(super) fn new(problems: Vec<RosterProblem>, unit: Unit) -> Self {
        Self { problems, unit }
    }

    /// Every problem, in the order of the file.
    #[must_use]
    pub fn problems(&self) -> &[RosterProblem] {
        &self.problems
    }
}

impl RosterProblem {
    pub(super) fn new(place: u64, field: Option<&'static str>, rule: impl Into<String>) -> Self {
        let rule = rule.into();
        Self { place, field, rule }
    }

    pub(super) fn twice(place: u64, earlier: u64, unit: Unit) -> Self {
        let rule = format!("the same address as {} {earlier}", unit.name());
        Self::new(place, Some("email"), rule)
    }
}

impl fmt::Display for RosterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.problems.len() {
            1 => f.write_str("the roster has a problem")?,
            many => write!(f, "the roster has {many} problems")?,
        }
        for problem in &self.problems {
            match problem.place {
                0 => f.write_str("\n  ")?,
                place => write!(f, "\n  {} {place}: ", self.unit.name())?,
            }
            if let Some(field) = problem.field {
                write!(f, "`{field}`: ")?;
            }
            f.write_str(&problem.rule)?;
        }
        Ok(())
    }
}

impl std::error::Error for RosterError {}

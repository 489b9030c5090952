//! Everything that is wrong with a roster, reported at once.

use std::fmt;

use super::printable::excerpt;

/// A roster that cannot be used, with every reason.
///
/// Neither `Display` nor `Debug` shows a name or an address. For people who own the roster, show
/// [`text`](RosterIssue::text) of each issue besides.
#[derive(Clone, PartialEq, Eq)]
pub struct RosterError {
    issues: Vec<RosterIssue>,
}

/// One thing that is wrong with a roster.
///
/// `Display` shows the place, the field and the rule.
#[derive(Clone, PartialEq, Eq)]
pub struct RosterIssue {
    place: RosterPlace,
    field: Option<&'static str>,
    rule: String,
    text: Option<String>,
    remedy: Option<RosterRemedy>,
}

/// The place of an issue. Places count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RosterPlace {
    /// The whole roster.
    Whole,
    /// A line of a CSV file: for a row, the line on which it begins.
    Line(u64),
    /// An entry of a JSON list.
    Entry(u64),
    /// A person given in code.
    Person(u64),
}

/// A setting of [`RosterReader`](super::RosterReader) that may help against an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RosterRemedy {
    /// Say which column is which: [`RosterReader::column`](super::RosterReader::column).
    MapColumn,
    /// Ignore other columns: [`RosterReader::ignore_other_columns`](super::RosterReader::ignore_other_columns).
    IgnoreOtherColumns,
    /// Say how the file is encoded: [`RosterReader::encoding`](super::RosterReader::encoding).
    SetEncoding,
    /// Give a role to everybody who has none: [`RosterReader::default_role`](super::RosterReader::default_role).
    SetDefaultRole,
}

impl RosterError {
    pub(super) fn new(issues: Vec<RosterIssue>) -> Self {
        Self { issues }
    }

    /// Every issue, in the order of the file.
    #[must_use]
    pub fn issues(&self) -> &[RosterIssue] {
        &self.issues
    }
}

impl RosterIssue {
    pub(super) fn new(place: RosterPlace, rule: impl Into<String>) -> Self {
        Self {
            place,
            field: None,
            rule: rule.into(),
            text: None,
            remedy: None,
        }
    }

    pub(super) fn of_whole(rule: impl Into<String>) -> Self {
        Self::new(RosterPlace::Whole, rule)
    }

    pub(super) fn at(mut self, place: RosterPlace) -> Self {
        self.place = place;
        self
    }

    pub(super) fn of_field(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }

    /// Adds the text that is refused, as it is in the file.
    pub(super) fn with_text(mut self, text: &str) -> Self {
        self.text = (!text.is_empty()).then(|| excerpt(text));
        self
    }

    pub(super) fn with_remedy(mut self, remedy: RosterRemedy) -> Self {
        self.remedy = Some(remedy);
        self
    }

    /// Where it is.
    #[must_use]
    pub fn place(&self) -> RosterPlace {
        self.place
    }

    /// The field, if the issue concerns one: `name`, `email`, `role` or `is_developer`.
    #[must_use]
    pub fn field(&self) -> Option<&'static str> {
        self.field
    }

    /// The rule that is broken, and what to do.
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// The beginning of the text that is refused, with escapes for characters that cannot be seen: safe to print on a
    /// terminal. It may hold a name or an address.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// A setting that may help.
    #[must_use]
    pub fn remedy(&self) -> Option<RosterRemedy> {
        self.remedy
    }
}

impl fmt::Display for RosterPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => f.write_str("the roster"),
            Self::Line(line) => write!(f, "line {line}"),
            Self::Entry(entry) => write!(f, "entry {entry}"),
            Self::Person(person) => write!(f, "person {person}"),
        }
    }
}

impl fmt::Display for RosterIssue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place != RosterPlace::Whole {
            write!(f, "{}: ", self.place)?;
        }
        if let Some(field) = self.field {
            write!(f, "`{field}`: ")?;
        }
        f.write_str(&self.rule)
    }
}

impl fmt::Debug for RosterIssue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RosterIssue")
            .field("place", &self.place)
            .field("field", &self.field)
            .field("rule", &self.rule)
            .field("remedy", &self.remedy)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for RosterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.issues.len() {
            1 => f.write_str("the roster has an issue")?,
            many => write!(f, "the roster has {many} issues")?,
        }
        for issue in &self.issues {
            write!(f, "\n  {issue}")?;
        }
        Ok(())
    }
}

/// The same text, since `main` prints it; `{:#?}` shows the fields.
impl fmt::Debug for RosterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("RosterError")
            .field("issues", &self.issues)
            .finish()
    }
}

impl std::error::Error for RosterError {}

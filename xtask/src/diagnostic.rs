//! What the compiler says of a document: every diagnostic names the place, the construct, and what can be done.

use std::collections::BTreeSet;
use std::fmt;

/// Whether a diagnostic stops the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It does: what stands there cannot be translated.
    Error,
    /// It does not: something is only documented, or skipped on purpose.
    Note,
}

/// One thing that a stage says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// JSON pointer of the place, in the document that the stage was given.
    pub at: String,
    /// The construct: a keyword, or a few words.
    pub construct: String,
    /// What can be done about it, or what comes of it.
    pub hint: String,
    /// Whether it stops the run.
    pub severity: Severity,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = match self.at.as_str() {
            "" => "(the whole document)",
            at => at,
        };
        write!(f, "{at}\n    {}: {}", self.construct, self.hint)
    }
}

/// Everything that the stages say, collected so that one run shows all of it: each thing once, in the order of the places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(BTreeSet<Diagnostic>);

impl Diagnostics {
    /// A single error.
    pub fn one(
        at: impl Into<String>,
        construct: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        let mut all = Self::default();
        all.error(at, construct, hint);
        all
    }

    /// Says what cannot be translated.
    pub fn error(
        &mut self,
        at: impl Into<String>,
        construct: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.0.insert(Diagnostic {
            at: at.into(),
            construct: construct.into(),
            hint: hint.into(),
            severity: Severity::Error,
        });
    }

    /// Says what is only documented, or skipped on purpose.
    pub fn note(
        &mut self,
        at: impl Into<String>,
        construct: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.0.insert(Diagnostic {
            at: at.into(),
            construct: construct.into(),
            hint: hint.into(),
            severity: Severity::Note,
        });
    }

    /// Takes over what another stage says.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Takes over what another stage says that does not stop the run, and returns the rest.
    pub fn extend_notes(&mut self, other: Self) -> Self {
        let (notes, errors): (BTreeSet<_>, _) = other.0.into_iter().partition(is_note);
        self.0.extend(notes);
        Self(errors)
    }

    /// Whether anything stops the run.
    pub fn has_errors(&self) -> bool {
        !self.0.iter().all(is_note)
    }

    /// The errors.
    pub fn errors(&self) -> Vec<Diagnostic> {
        let errors = self.0.iter().filter(|one| !is_note(one));
        errors.cloned().collect()
    }

    /// The notes.
    pub fn notes(&self) -> Vec<Diagnostic> {
        self.0.iter().filter(|one| is_note(one)).cloned().collect()
    }

    /// `value`, unless something stops the run.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        match self.has_errors() {
            true => Err(self),
            false => Ok(value),
        }
    }
}

fn is_note(one: &Diagnostic) -> bool {
    one.severity == Severity::Note
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = self.errors();
        let count = errors.len();
        writeln!(f, "{count} place(s) of the document cannot be translated:")?;
        for error in errors {
            writeln!(f, "  {error}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_told_once_and_in_order_and_notes_stop_nothing() {
        let mut all = Diagnostics::default();
        all.note("/c", "x", "only documented");
        assert_eq!(all.clone().or(1), Ok(1));
        all.error("/b", "x", "do y");
        all.error("/a", "x", "do y");
        all.error("/b", "x", "do y");
        let places: Vec<String> = all.errors().into_iter().map(|one| one.at).collect();
        assert_eq!(places, ["/a", "/b"]);
        assert_eq!(all.notes().len(), 1);
        assert!(all.to_string().contains("/a\n    x: do y"), "{all}");
        assert!(!all.to_string().contains("/c"), "{all}");
        assert!(all.or(1).is_err());
    }
}

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
        let severity = match self.severity {
            Severity::Error => "",
            Severity::Note => "note: ",
        };
        write!(f, "{severity}{at}\n    {}: {}", self.construct, self.hint)
    }
}

/// Everything that the stages say, collected so that one run shows all of it: each thing once, in the order of the places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    /// Those that stop the run.
    pub errors: BTreeSet<Diagnostic>,
    /// Those that do not.
    pub notes: BTreeSet<Diagnostic>,
}

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
        self.errors.insert(Diagnostic {
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
        self.notes.insert(Diagnostic {
            at: at.into(),
            construct: construct.into(),
            hint: hint.into(),
            severity: Severity::Note,
        });
    }

    /// Says what cannot be sent: an error if it has to be, and else a note that it is skipped.
    pub fn unsendable(
        &mut self,
        required: bool,
        at: impl Into<String>,
        construct: impl Into<String>,
        hint: &str,
    ) {
        if required {
            self.error(at, construct, hint);
        } else {
            let hint = format!("skipped, for it need not be sent; {hint}");
            self.note(at, construct, hint);
        }
    }

    /// Takes over what another stage says.
    pub fn extend(&mut self, other: Self) {
        self.errors.extend(other.errors);
        self.notes.extend(other.notes);
    }

    /// The notes, unless something stops the run.
    pub fn into_notes(self) -> Result<BTreeSet<Diagnostic>, Self> {
        match self.errors.is_empty() {
            true => Ok(self.notes),
            false => Err(self),
        }
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.errors.len();
        writeln!(f, "{count} place(s) of the document cannot be translated:")?;
        for error in &self.errors {
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
        assert_eq!(all.clone().into_notes(), Ok(all.notes.clone()));
        all.error("/b", "x", "do y");
        all.error("/a", "x", "do y");
        all.error("/b", "x", "do y");
        let places: Vec<&str> = all.errors.iter().map(|one| one.at.as_str()).collect();
        assert_eq!(places, ["/a", "/b"]);
        assert_eq!(all.notes.len(), 1);
        assert!(all.to_string().contains("/a\n    x: do y"), "{all}");
        assert!(!all.to_string().contains("/c"), "{all}");
        assert!(all.into_notes().is_err());
    }
}

//! Changes, and for whom they matter.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

/// For whom a change matters, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// For nobody but readers.
    Prose,
    /// For those who want to use what is new.
    Additive,
    /// For what travels, while the Rust code of callers stays valid.
    Wire,
    /// For the Rust code of callers.
    Callers,
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Prose => "prose",
            Self::Additive => "additive",
            Self::Wire => "breaking for the wire only",
            Self::Callers => "breaking for callers",
        })
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// For whom it matters.
    pub class: Class,
    /// Where: an operation, and the place in it.
    pub place: String,
    /// What changed.
    pub what: String,
}

/// All changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes(pub(super) BTreeSet<Change>);

impl Changes {
    /// The changes of a class.
    pub fn of(&self, class: Class) -> impl Iterator<Item = &Change> {
        self.0.iter().filter(move |change| change.class == class)
    }

    /// The worst class that there is.
    pub fn worst(&self) -> Option<Class> {
        self.0.iter().map(|change| change.class).max()
    }

    /// 0 for documents that say the same, 1 for additions, 2 for anything that breaks.
    pub fn exit_code(&self) -> u8 {
        match self.worst() {
            None | Some(Class::Prose) => 0,
            Some(Class::Additive) => 1,
            Some(Class::Wire | Class::Callers) => 2,
        }
    }

    /// For programs.
    pub fn json(&self) -> Value {
        serde_json::json!({"worst": self.worst(), "exit_code": self.exit_code(), "changes": self.0})
    }

    /// Without the changes of names that the overlay gives anyway.
    pub fn without_upstream_names(mut self) -> Self {
        self.0.retain(|change| !change.what.starts_with(RENAMED));
        self
    }
}

/// How a change of a mere name is told.
pub(super) const RENAMED: &str = "renamed in the document: ";

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return writeln!(f, "no changes");
        }
        for class in [Class::Callers, Class::Wire, Class::Additive, Class::Prose] {
            let changes: Vec<&Change> = self.of(class).collect();
            if changes.is_empty() {
                continue;
            }
            writeln!(f, "{class}: {}", changes.len())?;
            for change in changes {
                writeln!(f, "  {}: {}", change.place, change.what)?;
            }
        }
        Ok(())
    }
}

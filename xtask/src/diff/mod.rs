//! What changed between two documents, and for whom.
//!
//! Documents are compared by what they mean: both are lowered first, operations are matched by method and path, and
//! schemas by the place where an operation uses them, so that a schema which only moved or got another name is not
//! taken for another schema. An operation that has no form in the middle is compared as it is written.

mod comparer;
mod operations;
mod outline;
mod place;
mod schemas;
mod unions;
mod values;
mod written;

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use comparer::Comparer;

use crate::document::skip;
use crate::ir::Api;
use crate::lower;

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
pub struct Changes(BTreeSet<Change>);

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
    pub fn without_upstream_names(self) -> Self {
        let kept = self.0.into_iter();
        Self(
            kept.filter(|change| !change.what.starts_with(RENAMED))
                .collect(),
        )
    }
}

/// What a document says about itself.
const INFO: [&str; 6] = [
    "title",
    "summary",
    "description",
    "version",
    "license",
    "contact",
];
/// How a change of a mere name is told.
const RENAMED: &str = "renamed in the document: ";

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

/// Compares two documents.
pub fn diff(old: &Value, new: &Value) -> Changes {
    let lowered = [old, new].map(|document| lowered(document.clone()));
    let nothing = Api::default();
    let apis = lowered.each_ref();
    let apis = apis.map(|api| api.as_ref().unwrap_or(&nothing));
    let mut comparer = Comparer::new([old, new], apis.map(|api| &api.schemas));
    for place in ["servers", "security", "components/securitySchemes"] {
        let keyword = place.rsplit('/').next().unwrap_or(place);
        let [old, new] = [old, new].map(|document| document.pointer(&format!("/{place}")));
        let class = match comparer.differ(keyword, old, new) {
            Some(true) => Class::Wire,
            Some(false) => Class::Prose,
            None => continue,
        };
        comparer.within(place, |comparer| comparer.say(class, "changed"));
    }
    for key in INFO {
        let [old, new] = [old, new].map(|document| document.get("info")?.get(key));
        comparer.within(&format!("info/{key}"), |comparer| {
            comparer.same(Class::Prose, "changed", old, new);
        });
    }
    if lowered.iter().any(Option::is_none) {
        for key in ["openapi", "swagger"] {
            let what = "changed, to or from what is not understood";
            let (old, new) = (old.get(key), new.get(key));
            comparer.within(key, |comparer| {
                comparer.same(Class::Callers, what, old, new)
            });
        }
    }
    comparer.operations(apis);
    comparer.changes
}

/// The document without the operations that have no form here; nothing where none has one.
fn lowered(mut document: Value) -> Option<Api> {
    loop {
        match lower::lower(&document) {
            Ok(lowered) => return Some(lowered.api),
            Err(diagnostics) => document = skip::skip(document, &diagnostics)?.0,
        }
    }
}

#[cfg(test)]
mod tests;

//! What every comparison knows: the two documents, where in them it is, and what it found.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::changes::{Change, Changes, Class};
use crate::document::references::References;
use crate::ir::Api;

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    Request,
    Response,
}

/// Compares two documents, a place at a time. The old one comes first everywhere.
pub(super) struct Comparer<'a> {
    pub(super) documents: [&'a Value; 2],
    pub(super) references: [References<'a>; 2],
    /// What of them has a form in the middle.
    pub(super) apis: [&'a Api; 2],
    /// The components that were compared already, by the way that their values travel and the worst class there.
    pub(super) met: BTreeSet<(String, String, Direction, Class)>,
    pub(super) direction: Direction,
    /// No change here is worse.
    pub(super) worst: Class,
    pub(super) changes: Changes,
    at: String,
}

impl<'a> Comparer<'a> {
    pub(super) fn new(documents: [&'a Value; 2], apis: [&'a Api; 2]) -> Self {
        Self {
            documents,
            references: documents.map(References::of),
            apis,
            met: BTreeSet::new(),
            direction: Direction::Request,
            worst: Class::Callers,
            changes: Changes::default(),
            at: String::new(),
        }
    }

    /// Compares what stands a step further.
    pub(super) fn within(&mut self, step: &str, compare: impl FnOnce(&mut Self)) {
        let length = self.at.len();
        self.at += step;
        compare(self);
        self.at.truncate(length);
    }

    /// Says what changed here.
    pub(super) fn say(&mut self, class: Class, what: impl Into<String>) {
        self.changes.0.insert(Change {
            class: class.min(self.worst),
            place: self.at.clone(),
            what: what.into(),
        });
    }

    /// Says `what` unless the two are the same.
    pub(super) fn same<T: PartialEq>(&mut self, class: Class, what: &str, old: T, new: T) {
        if old != new {
            self.say(class, what);
        }
    }

    /// Says that a description changed, unless the two are the same.
    pub(super) fn described<T: PartialEq>(&mut self, old: T, new: T) {
        self.same(Class::Prose, "description changed", old, new);
    }
}

/// The members of both, in the order of their names; `None` for one that is not there.
pub(super) fn both<'m, K: Ord, T>(
    old: &'m BTreeMap<K, T>,
    new: &'m BTreeMap<K, T>,
) -> impl Iterator<Item = (&'m K, Option<&'m T>, Option<&'m T>)> {
    let names: BTreeSet<&K> = old.keys().chain(new.keys()).collect();
    let names = names.into_iter();
    names.map(|name| (name, old.get(name), new.get(name)))
}

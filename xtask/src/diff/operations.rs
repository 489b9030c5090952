//! Operations: which is which, and what the middle does not keep of them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::changes::Class::{Additive, Callers, Prose, Wire};
use super::changes::RENAMED;
use super::comparer::{Comparer, both};
use super::written::whole;
use crate::document::keywords::is_extension;
use crate::document::paths::nameless;
use crate::document::references::References;
use crate::document::{self, Found};
use crate::ir::{Api, Operation};

impl<'a> Comparer<'a> {
    /// Compares the operations of both documents.
    pub(super) fn operations(&mut self) {
        let [before, after] = self.documents.map(operations);
        for (_, old, new) in both(&before, &after) {
            let name = old.or(new).map(Found::name).unwrap_or_default();
            self.within(&name, |this| match (old, new) {
                (Some(old), Some(new)) => this.operation(old, new),
                (Some(old), None) => this.say(Callers, removed(old, &before, &after)),
                _ => this.say(Additive, "operation added"),
            });
        }
    }

    fn operation(&mut self, old: &Found<'a>, new: &Found<'a>) {
        let [before, after] = self.apis;
        if let (Some(before), Some(after)) = (lowered(before, old), lowered(after, new)) {
            self.ids([&before.id, &after.id]);
            self.parts(before, after);
            self.headers(old, new);
        } else {
            self.written(old, new);
        }
        // What the middle does not keep: who may call where, and what comes on its own.
        for key in ["security", "servers", "callbacks"] {
            if self.differ(key, [old, new].map(|found| said(found, key))) {
                self.say(Wire, format!("{key} changed"));
            }
        }
    }

    /// Compares operations of which one has no form in the middle: whatever is not known to be for readers alone
    /// concerns callers.
    fn written(&mut self, old: &Found<'a>, new: &Found<'a>) {
        let what = "compared as it is written: it has constructs that are not understood";
        self.say(Prose, what);
        self.ids([old, new].map(|found| id(found).unwrap_or("none")));
        let [before, after] = &self.references;
        let (before, after) = (parameters(before, old), parameters(after, new));
        for (name, old, new) in both(&before, &after) {
            self.within(&format!(" {name}"), |this| match (old, new) {
                (Some(old), Some(new)) => this.places(this.differences_within(old, new), "/"),
                (_, new) => this.only_one_parameter(new.map(|new| new["required"] == true)),
            });
        }
        for key in ["summary", "description", "deprecated", "requestBody"] {
            let own = [old, new].map(|found| found.operation.get(key));
            self.places(self.differences(key, own), " ");
        }
        let responses = [old, new].map(|found| found.operation.get("responses"));
        let mut found = self.differences("responses", responses);
        found.retain(|(place, _)| {
            let status = place.strip_prefix("/responses/").unwrap_or_default();
            if is_extension(status) {
                return false;
            }
            let is_new = responses[0].is_some_and(|old| old.get(status).is_none());
            let is_new_error = is_new && status.starts_with(['4', '5']) && !status.contains('/');
            if is_new_error {
                let step = format!(" response {status}");
                self.within(&step, |this| this.say(Additive, "error status added"));
            }
            !is_new_error
        });
        self.places(found, " ");
    }

    /// Says what differs at each place, whose first `/` is written as `lead`.
    fn places(&mut self, found: Vec<(String, bool)>, lead: &str) {
        for (place, matters) in found {
            let class = if matters { Callers } else { Prose };
            let step = place.replacen('/', lead, 1).replace("~1", "/");
            self.within(&step, |this| this.say(class, "changed"));
        }
    }

    /// Compares the headers of responses, which the middle does not keep.
    fn headers(&mut self, old: &Found<'a>, new: &Found<'a>) {
        let [before, after] = [old, new].map(|found| found.operation.get("responses"));
        for (status, old) in before.and_then(Value::as_object).into_iter().flatten() {
            let Some(new) = after.and_then(|all| all.get(status)) else {
                continue;
            };
            let [before, after] = &self.references;
            let headers = [whole(before, old), whole(after, new)].map(|one| one.get("headers"));
            if !is_extension(status) && self.differ("headers", headers) {
                let step = format!(" response {status}");
                self.within(&step, |this| this.say(Wire, "headers changed"));
            }
        }
    }

    fn ids(&mut self, [old, new]: [&str; 2]) {
        if old != new {
            self.say(Callers, format!("{RENAMED}operation {old} → {new}"));
        }
    }
}

/// Every operation, by its method and its path without the names of parameters, for these are not sent.
fn operations(document: &Value) -> BTreeMap<String, Found<'_>> {
    let mut out = BTreeMap::new();
    for found in document::operations(document) {
        let key = nameless(&found.name());
        let is_taken = out.contains_key(&key);
        out.insert(if is_taken { found.name() } else { key }, found);
    }
    out
}

/// The parameters of an operation and of the path item around it, as they are written, by where they travel and their
/// names.
fn parameters<'a>(references: &References<'a>, found: &Found<'a>) -> BTreeMap<String, &'a Value> {
    let lists = [found.item, found.operation].map(|holder| holder.get("parameters"));
    let lists = lists.into_iter().flatten().filter_map(Value::as_array);
    let named = lists.flatten().map(|parameter| {
        let parameter = whole(references, parameter);
        let [place, name] = ["in", "name"].map(|key| parameter[key].as_str().unwrap_or_default());
        (format!("{place} {name}"), parameter)
    });
    named.collect()
}

/// The operation in the middle, if it has a form there.
fn lowered<'a>(api: &'a Api, found: &Found<'_>) -> Option<&'a Operation> {
    let mut all = api.operations.iter();
    all.find(|one| one.path == found.path && one.method == found.method)
}

fn id<'a>(found: &Found<'a>) -> Option<&'a str> {
    found.operation.get("operationId")?.as_str()
}

/// What an operation says, or the path item around it.
fn said<'a>(found: &Found<'a>, key: &str) -> Option<&'a Value> {
    found.operation.get(key).or_else(|| found.item.get(key))
}

/// An operation whose id stands elsewhere now has moved.
fn removed(
    operation: &Found<'_>,
    before: &BTreeMap<String, Found<'_>>,
    after: &BTreeMap<String, Found<'_>>,
) -> String {
    let id_before = id(operation);
    let moved = after.iter().find(|(key, there)| {
        id_before.is_some() && !before.contains_key(*key) && id(there) == id_before
    });
    match moved {
        Some((_, other)) => format!("operation moved: {} → {}", operation.name(), other.name()),
        None => "operation removed".to_owned(),
    }
}

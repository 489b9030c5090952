//! Operations: which is which, and what the middle does not keep of them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::changes::Class::{self, Additive, Callers, Prose, Wire};
use super::changes::RENAMED;
use super::comparer::{Comparer, both};
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
        let [before, after] = &self.references;
        let (old_responses, new_responses) = (responses(before, old), responses(after, new));
        let (old_parameters, new_parameters) = (parameters(before, old), parameters(after, new));
        let [before, after] = self.apis;
        if let (Some(before), Some(after)) = (lowered(before, old), lowered(after, new)) {
            self.ids([&before.id, &after.id]);
            self.parts(before, after);
            // What the middle does not keep.
            for (status, old, new) in both(&old_responses, &new_responses) {
                if let (Some(old), Some(new)) = (old, new) {
                    let headers = [old, new].map(|response| response.get("headers"));
                    let step = format!(" response {status} ");
                    self.within(&step, |this| this.written(Wire, "headers", headers));
                }
            }
        } else {
            let before = self.changes.0.len();
            self.ids([old, new].map(|found| id(found).unwrap_or("none")));
            for (name, old, new) in both(&old_parameters, &new_parameters) {
                self.within(&format!(" {name}"), |this| match (old, new) {
                    (Some(old), Some(new)) => this.written(Callers, "", [Some(old), Some(new)]),
                    (_, new) => this.only_one_parameter(new.map(|new| new["required"] == true)),
                });
            }
            self.responses(&old_responses, &new_responses, |this, old, new| {
                this.written(Callers, "", [Some(old), Some(new)]);
            });
            let keys = ["summary", "description", "deprecated", "requestBody"];
            self.keywords(Callers, &keys, [old, new]);
            if self.changes.0.len() > before {
                let what = "compared as it is written: it has constructs that are not understood";
                self.say(Prose, what);
            }
        }
        // Who may call where, and what comes on its own.
        self.keywords(Wire, &["security", "servers", "callbacks"], [old, new]);
    }

    /// Compares what operations say, or the path items around them.
    fn keywords(&mut self, class: Class, keys: &[&str], found: [&Found<'a>; 2]) {
        for key in keys {
            let said = found.map(|found| found.operation.get(key).or(found.item.get(key)));
            self.within(" ", |this| this.written(class, key, said));
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
        let parameter = references.end(parameter);
        let [place, name] = ["in", "name"].map(|key| parameter[key].as_str().unwrap_or_default());
        (format!("{place} {name}"), parameter)
    });
    named.collect()
}

/// The responses of an operation as they are written, by their statuses.
fn responses<'a>(references: &References<'a>, found: &Found<'a>) -> BTreeMap<String, &'a Value> {
    let responses = found.operation.get("responses").and_then(Value::as_object);
    let responses = responses.into_iter().flatten();
    let responses = responses.filter(|(status, _)| !is_extension(status));
    responses
        .map(|(status, response)| (status.clone(), references.end(response)))
        .collect()
}

/// The operation in the middle, if it has a form there.
fn lowered<'a>(api: &'a Api, found: &Found<'_>) -> Option<&'a Operation> {
    let mut all = api.operations.iter();
    all.find(|one| one.path == found.path && one.method == found.method)
}

fn id<'a>(found: &Found<'a>) -> Option<&'a str> {
    found.operation.get("operationId")?.as_str()
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

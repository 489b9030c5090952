//! Operations that the plain dialect has no form for: compared as they are written. What is not known to be harmless
//! breaks.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::bodies::{request_presence, status_added, status_removed};
use super::raw::{self, Differences, Raw};
use super::{Changes, Class, RENAMED};
use crate::document::keywords::Keys;

/// Two forms of an operation, and the documents that their references lead into.
pub(super) struct Unread<'a> {
    pub(super) documents: [&'a Value; 2],
    pub(super) name: &'a str,
}

impl Unread<'_> {
    pub(super) fn compare(&self, old: &Raw, new: &Raw, changes: &mut Changes) {
        changes.push(
            Class::Prose,
            self.name,
            "compared as it is written: it has constructs that are not understood",
        );
        let (old, new) = (&old.operation, &new.operation);
        let id = |of: &Map<String, Value>| of.get("operationId").map_or("none".to_owned(), text);
        if id(old) != id(new) {
            let what = format!("{RENAMED}operation {} → {}", id(old), id(new));
            changes.push(Class::Callers, self.name, what);
        }
        for key in ["summary", "description", "deprecated"] {
            if old.get(key) != new.get(key) {
                changes.push(Class::Prose, self.name, format!("{key} changed"));
            }
        }
        self.parameters(&old["parameters"], &new["parameters"], changes);
        self.request(old.get("requestBody"), new.get("requestBody"), changes);
        self.responses(old.get("responses"), new.get("responses"), changes);
        if old.get("callbacks") != new.get("callbacks") {
            changes.push(Class::Wire, self.name, "callbacks changed");
        }
    }

    fn parameters(&self, old: &Value, new: &Value, changes: &mut Changes) {
        for (key, before, after) in members(old, new) {
            let at = format!("{} {key}", self.name);
            match (before, after) {
                (Some(before), Some(after)) => {
                    match (before["required"] == true, after["required"] == true) {
                        (false, true) => {
                            changes.push(Class::Callers, &at, "parameter became required")
                        }
                        (true, false) => {
                            changes.push(Class::Additive, &at, "parameter became optional")
                        }
                        _ => {}
                    }
                    let bare = |value: &Value| without(value, &["required", "name"]);
                    self.rest(&at, &bare(before), &bare(after), Class::Callers, changes);
                }
                (Some(_), None) => changes.push(Class::Callers, at, "parameter removed"),
                (_, Some(after)) if after["required"] == true => {
                    changes.push(Class::Callers, at, "required parameter added")
                }
                _ => changes.push(Class::Additive, at, "parameter added"),
            }
        }
    }

    fn request(&self, old: Option<&Value>, new: Option<&Value>, changes: &mut Changes) {
        let at = format!("{} request", self.name);
        let (old, new) = (
            old.map(|body| raw::whole(self.documents[0], body)),
            new.map(|body| raw::whole(self.documents[1], body)),
        );
        let required = |body: &Value| body["required"] == true;
        request_presence(&at, old.map(required), new.map(required), changes);
        if let (Some(before), Some(after)) = (old, new) {
            let bare = |value: &Value| without(value, &["required"]);
            self.rest(&at, &bare(before), &bare(after), Class::Callers, changes);
        }
    }

    fn responses(&self, old: Option<&Value>, new: Option<&Value>, changes: &mut Changes) {
        let nothing = Value::Null;
        let (old, new) = (old.unwrap_or(&nothing), new.unwrap_or(&nothing));
        for (status, before, after) in members(old, new) {
            let at = format!("{} response {status}", self.name);
            match (before, after) {
                (Some(before), Some(after)) => {
                    let success = status.starts_with('2') || status == "default";
                    let class = if success { Class::Callers } else { Class::Wire };
                    self.rest(&at, before, after, class, changes);
                }
                (Some(_), None) => status_removed(&at, &status, changes),
                _ => status_added(&at, &status, changes),
            }
        }
    }

    /// Whatever else differs, by its place.
    fn rest(&self, at: &str, old: &Value, new: &Value, class: Class, changes: &mut Changes) {
        let mut differences = Differences::between(self.documents[0], self.documents[1]);
        differences.compare("", old, new, Keys::Keywords);
        for (place, matters) in differences.found {
            let class = if matters { class } else { Class::Prose };
            let place = format!("{at}{}", place.replace("~1", "/"));
            changes.push(class, place, "changed");
        }
    }
}

/// The members of two objects, by their names.
fn members<'a>(
    old: &'a Value,
    new: &'a Value,
) -> impl Iterator<Item = (String, Option<&'a Value>, Option<&'a Value>)> {
    let keys = |value: &'a Value| value.as_object().into_iter().flat_map(Map::keys);
    let all: BTreeSet<&String> = keys(old).chain(keys(new)).collect();
    let all = all.into_iter().filter(|key| !key.starts_with("x-"));
    all.map(move |key| (key.clone(), old.get(key), new.get(key)))
}

fn without(value: &Value, keys: &[&str]) -> Value {
    let mut value = value.clone();
    if let Value::Object(map) = &mut value {
        map.retain(|key, _| !keys.contains(&key.as_str()));
    }
    value
}

fn text(value: &Value) -> String {
    super::values::text(value)
}

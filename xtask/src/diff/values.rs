//! Values, and what is checked of them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::changes::Class::{Additive, Callers, Wire};
use super::comparer::{Comparer, Direction};
use crate::document::keywords::{Role, has};
use crate::ir::Checks;

/// A value as a text.
pub(super) fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// A value in a message; a long one is cut.
pub(super) fn shown(value: Option<&Value>) -> String {
    let text = value.map_or("none".to_owned(), Value::to_string);
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// A name whatever its case and punctuation.
pub(super) fn plain(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Of `others` the value that is `value` in another case.
fn respelled<'v>(value: &Value, all: &[Value], others: &'v [Value]) -> Option<&'v Value> {
    let alike = |other: &&Value| plain(&text(other)) == plain(&text(value));
    let mut others = others.iter().filter(|other| !all.contains(other));
    others.find(alike)
}

impl Comparer<'_> {
    /// Compares lists of values that `what` calls.
    pub(super) fn values(&mut self, what: &str, old: &[Value], new: &[Value]) {
        for value in old.iter().filter(|value| !new.contains(value)) {
            let name = text(value);
            match respelled(value, old, new) {
                Some(other) => {
                    let other = text(other);
                    self.say(Wire, format!("{what} re-spelled: {name} → {other}"));
                }
                None => self.say(Callers, format!("{what} removed: {name}")),
            }
        }
        let open = match self.direction {
            Direction::Request => "",
            Direction::Response => " (responses keep values they do not know)",
        };
        for value in new.iter().filter(|value| !old.contains(value)) {
            if respelled(value, new, old).is_none() {
                let name = text(value);
                self.say(Additive, format!("{what} added: {name}{open}"));
            }
        }
    }

    /// Compares what the server checks of values: `not`, `maxLength` and the like, wherever their references lead.
    pub(super) fn checks(&mut self, old: &Checks, new: &Checks) {
        for key in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
            let (before, after) = (old.get(key), new.get(key));
            let bound = |check: Option<&Value>| check.and_then(Value::as_f64);
            let bounds = (bound(before), bound(after));
            let is_same = bounds.0.is_some() && bounds.0 == bounds.1;
            if is_same || self.difference(key, [before, after]).is_none() {
                continue;
            }
            let is_stricter = match bounds {
                (Some(before), Some(after)) if has(key, Role::AtLeast) => after > before,
                (Some(before), Some(after)) if has(key, Role::AtMost) => after < before,
                _ if has(key, Role::Limit) => after.is_some_and(|limit| limit != &json!(false)),
                _ => after.is_some(),
            };
            // Some say what values look like; the others only which of them are valid.
            let is_wire = match self.direction {
                Direction::Request => is_stricter,
                Direction::Response => has(key, Role::Form),
            };
            let class = if is_wire { Wire } else { Additive };
            let what = format!("{key} changed: {} → {}", shown(before), shown(after));
            self.say(class, what);
        }
    }
}

//! Values, and limits of them.

use serde_json::{Value, json};

use super::changes::Class::{Additive, Callers, Wire};
use super::comparer::{Comparer, Direction};
use crate::document::keywords::{Role, all, has};
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

    /// Compares what the server checks of plain values.
    pub(super) fn limits(&mut self, old: &Checks, new: &Checks) {
        for key in all(Role::Limit) {
            let (old, new) = (old.get(key), new.get(key));
            let bound = |limit: Option<&Value>| limit.and_then(Value::as_f64);
            let is_stricter = match (bound(old), bound(new)) {
                _ if old == new => continue,
                (Some(before), Some(after)) if before == after => continue,
                (Some(before), Some(after)) if has(key, Role::AtLeast) => after > before,
                (Some(before), Some(after)) if has(key, Role::AtMost) => after < before,
                _ => new.is_some_and(|value| value != &json!(false)),
            };
            let class = match self.direction {
                Direction::Request if is_stricter => Wire,
                _ => Additive,
            };
            let what = format!("{key} changed: {} → {}", shown(old), shown(new));
            self.say(class, what);
        }
    }
}

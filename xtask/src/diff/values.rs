//! Values, plain types and limits.

use serde_json::{Value, json};

use super::{Changes, Class, Direction};
use crate::document::keywords::{Role, all, has};
use crate::ir::Schema;

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

/// A name without its spelling.
pub(super) fn plain(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

pub(super) fn values(
    at: &str,
    what: &str,
    old: &[Value],
    new: &[Value],
    direction: Direction,
    changes: &mut Changes,
) {
    for value in old.iter().filter(|value| !new.contains(value)) {
        let respelled = new
            .iter()
            .find(|other| !old.contains(other) && plain(&text(other)) == plain(&text(value)));
        match respelled {
            Some(other) => changes.push(
                Class::Wire,
                at,
                format!("{what} re-spelled: {} → {}", text(value), text(other)),
            ),
            None => changes.push(
                Class::Callers,
                at,
                format!("{what} removed: {}", text(value)),
            ),
        }
    }
    for value in new.iter().filter(|value| !old.contains(value)) {
        if !old
            .iter()
            .any(|other| !new.contains(other) && plain(&text(other)) == plain(&text(value)))
        {
            let open = if direction == Direction::Response {
                " (responses keep values they do not know)"
            } else {
                ""
            };
            changes.push(
                Class::Additive,
                at,
                format!("{what} added: {}{open}", text(value)),
            );
        }
    }
}

pub(super) fn scalars(at: &str, old: &Schema, new: &Schema, changes: &mut Changes) {
    if old.scalar() != new.scalar() {
        changes.push(
            Class::Callers,
            at,
            format!("type changed: {} → {}", label(old), label(new)),
        );
    } else if old.format() != new.format() {
        let (before, after) = (
            old.format().unwrap_or("none"),
            new.format().unwrap_or("none"),
        );
        let what = format!("format changed: {before} → {after}");
        changes.push(Class::Callers, at, what);
    }
}

pub(super) fn limits(
    at: &str,
    old: &Schema,
    new: &Schema,
    direction: Direction,
    changes: &mut Changes,
) {
    let (old, new) = (&old.limits, &new.limits);
    let mut push = |key: &str, stricter: bool| {
        let class = match direction {
            Direction::Request if stricter => Class::Wire,
            _ => Class::Additive,
        };
        let what = format!(
            "{key} changed: {} → {}",
            shown(old.get(key)),
            shown(new.get(key))
        );
        changes.push(class, at, what);
    };
    for key in all(Role::Limit) {
        let of = |limit: Option<&Value>| limit.and_then(Value::as_f64);
        let bounds = (of(old.get(key)), of(new.get(key)));
        match (has(key, Role::AtLeast), has(key, Role::AtMost), bounds) {
            _ if old.get(key) == new.get(key) => {}
            (_, _, (Some(before), Some(after))) if before == after => {}
            (true, _, (Some(before), Some(after))) => push(key, after > before),
            (_, true, (Some(before), Some(after))) => push(key, after < before),
            _ => push(
                key,
                new.get(key).is_some_and(|value| value != &json!(false)),
            ),
        }
    }
}

pub(super) fn label(schema: &Schema) -> &'static str {
    schema.label()
}

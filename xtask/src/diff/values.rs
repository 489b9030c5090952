//! Values, plain types and limits.

use serde_json::{Map, Value, json};

use super::schemas::Direction;
use super::{Changes, Class};
use crate::schema::{self, Kind};

/// What the server checks: a bound, and whether a greater value of it is the stricter one.
const BOUNDS: [(&str, bool); 8] = [
    ("minLength", true),
    ("maxLength", false),
    ("minimum", true),
    ("maximum", false),
    ("minItems", true),
    ("maxItems", false),
    ("minProperties", true),
    ("maxProperties", false),
];
const CHECKS: [&str; 5] = [
    "pattern",
    "multipleOf",
    "uniqueItems",
    "exclusiveMinimum",
    "exclusiveMaximum",
];

pub(super) fn list(value: &Value, key: &str) -> Vec<Value> {
    value
        .get(key)
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default()
}

pub(super) fn object(value: &Value, key: &str) -> Map<String, Value> {
    value
        .get(key)
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default()
}

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
            let open = if direction == Direction::Answer {
                " (answers keep values they do not know)"
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

pub(super) fn scalars(at: &str, old: &Value, new: &Value, changes: &mut Changes) {
    if old["type"] != new["type"] {
        changes.push(
            Class::Callers,
            at,
            format!("type changed: {} → {}", label(old), label(new)),
        );
    } else if old.get("format") != new.get("format") {
        let show = |value: &Value| value.get("format").map_or("none".to_owned(), text);
        changes.push(
            Class::Callers,
            at,
            format!("format changed: {} → {}", show(old), show(new)),
        );
    }
}

pub(super) fn checks(
    at: &str,
    old: &Value,
    new: &Value,
    direction: Direction,
    changes: &mut Changes,
) {
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
    for (key, greater_is_stricter) in BOUNDS {
        let of = |value: &Value| value.get(key).and_then(Value::as_f64);
        match (of(old), of(new)) {
            (before, after) if before == after => {}
            (Some(before), Some(after)) => push(key, (after > before) == greater_is_stricter),
            (before, _) => push(key, before.is_none()),
        }
    }
    for key in CHECKS {
        if old.get(key) != new.get(key) {
            push(
                key,
                new.get(key).is_some_and(|value| value != &json!(false)),
            );
        }
    }
}

pub(super) fn label(schema: &Value) -> String {
    match schema::kind(schema) {
        Kind::Scalar => text(&schema["type"]),
        Kind::Struct => "object".to_owned(),
        other => format!("{other:?}").to_lowercase(),
    }
}

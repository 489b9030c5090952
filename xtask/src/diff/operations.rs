//! Operations, their parameters, bodies and answers.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::schemas::{Direction, Schemas};
use super::{Changes, Class, RENAMED};
use crate::schema;

/// Compares the operations of two lowered documents.
pub(super) fn compare(old: &Value, new: &Value, skipped: &BTreeSet<String>, changes: &mut Changes) {
    let named = |document: &Value| -> BTreeMap<String, Value> {
        let all = schema::operations(document).into_iter();
        all.map(|(path, method, operation)| {
            (format!("{} {path}", method.to_uppercase()), operation)
        })
        .collect()
    };
    let (before, after) = (named(old), named(new));
    let mut schemas = Schemas::new(schema::components(old), schema::components(new));
    for (name, operation) in &before {
        match after.get(name) {
            Some(other) => one(name, operation, other, &mut schemas, changes),
            None if skipped.contains(name) => {}
            None => changes.push(
                Class::Callers,
                name,
                removed(name, operation, &before, &after),
            ),
        }
    }
    for name in after
        .keys()
        .filter(|name| !before.contains_key(*name) && !skipped.contains(*name))
    {
        changes.push(Class::Additive, name, "operation added");
    }
}

/// Where an operation of the same id stands elsewhere now, it has moved.
fn removed(
    name: &str,
    operation: &Value,
    before: &BTreeMap<String, Value>,
    after: &BTreeMap<String, Value>,
) -> String {
    let id = schema::id(operation);
    let moved = after
        .iter()
        .find(|(other, there)| !before.contains_key(*other) && schema::id(there) == id);
    match moved {
        Some((other, _)) => format!("operation moved: {name} → {other}"),
        None => "operation removed".to_owned(),
    }
}

fn one(name: &str, old: &Value, new: &Value, schemas: &mut Schemas, changes: &mut Changes) {
    let (old_id, new_id) = (schema::id(old), schema::id(new));
    if old_id != new_id {
        changes.push(
            Class::Callers,
            name,
            format!("{RENAMED}operation {old_id} → {new_id}"),
        );
    }
    for key in ["summary", "description"] {
        if old.get(key) != new.get(key) {
            changes.push(Class::Prose, name, format!("{key} changed"));
        }
    }
    if old.get("deprecated") != new.get("deprecated") {
        changes.push(Class::Prose, name, "deprecation changed");
    }
    parameters(name, old, new, schemas, changes);
    request(name, old, new, schemas, changes);
    answers(name, old, new, schemas, changes);
}

fn parameters(name: &str, old: &Value, new: &Value, schemas: &mut Schemas, changes: &mut Changes) {
    let (before, after) = (by_place(old), by_place(new));
    for (place, parameter) in &before {
        let at = format!("{name} {place}");
        let Some(other) = after.get(place) else {
            changes.push(Class::Callers, at, "parameter removed");
            continue;
        };
        match (parameter["required"] == true, other["required"] == true) {
            (false, true) => changes.push(Class::Callers, &at, "parameter became required"),
            (true, false) => changes.push(Class::Additive, &at, "parameter became optional"),
            _ => {}
        }
        if parameter.get("x-joined-by") != other.get("x-joined-by") && is_list(&parameter["schema"])
        {
            changes.push(Class::Wire, &at, "the style of the list changed");
        }
        if parameter.get("description") != other.get("description") {
            changes.push(Class::Prose, &at, "description changed");
        }
        schemas.compare(
            &at,
            &parameter["schema"],
            &other["schema"],
            Direction::Request,
            changes,
        );
    }
    for (place, parameter) in after
        .iter()
        .filter(|(place, _)| !before.contains_key(*place))
    {
        let required = parameter["required"] == true;
        let class = if required {
            Class::Callers
        } else {
            Class::Additive
        };
        changes.push(
            class,
            format!("{name} {place}"),
            if required {
                "required parameter added"
            } else {
                "parameter added"
            },
        );
    }
}

fn by_place(operation: &Value) -> BTreeMap<String, &Value> {
    let parameters = operation
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let place = |p: &Value| {
        format!(
            "{} {}",
            p["in"].as_str().unwrap_or_default(),
            p["name"].as_str().unwrap_or_default()
        )
    };
    parameters
        .map(|parameter| (place(parameter), parameter))
        .collect()
}

fn is_list(schema: &Value) -> bool {
    schema::kind(schema) == schema::Kind::Array
}

fn request(name: &str, old: &Value, new: &Value, schemas: &mut Schemas, changes: &mut Changes) {
    let at = format!("{name} request");
    match (old.get("requestBody"), new.get("requestBody")) {
        (Some(_), None) => changes.push(Class::Callers, at, "body removed"),
        (None, Some(_)) => changes.push(Class::Callers, at, "body added"),
        (Some(before), Some(after)) => {
            body(&at, before, after, Direction::Request, schemas, changes)
        }
        (None, None) => {}
    }
}

fn body(
    at: &str,
    old: &Value,
    new: &Value,
    direction: Direction,
    schemas: &mut Schemas,
    changes: &mut Changes,
) {
    if old.get("description") != new.get("description") {
        changes.push(Class::Prose, at, "description changed");
    }
    let content = |body: &Value| {
        body.get("content")
            .and_then(Value::as_object)?
            .iter()
            .next()
            .map(|(k, v)| (k.clone(), v.clone()))
    };
    match (content(old), content(new)) {
        (Some((before, old_media)), Some((after, new_media))) => {
            if before != after || old.get("x-media-type") != new.get("x-media-type") {
                changes.push(
                    Class::Wire,
                    at,
                    format!("media type changed: {before} → {after}"),
                );
            }
            schemas.compare(
                at,
                &old_media["schema"],
                &new_media["schema"],
                direction,
                changes,
            );
        }
        (None, Some(_)) => changes.push(Class::Callers, at, "body added"),
        (Some(_), None) => changes.push(Class::Callers, at, "body removed"),
        (None, None) => {}
    }
}

fn answers(name: &str, old: &Value, new: &Value, schemas: &mut Schemas, changes: &mut Changes) {
    let empty = serde_json::Map::new();
    let of = |operation: &Value| {
        operation
            .get("responses")
            .and_then(Value::as_object)
            .unwrap_or(&empty)
            .clone()
    };
    let (before, after) = (of(old), of(new));
    for (status, response) in &before {
        let at = format!("{name} answer {status}");
        let success = status.starts_with('2');
        match after.get(status) {
            Some(other) if success => {
                body(&at, response, other, Direction::Answer, schemas, changes)
            }
            // Errors reach the caller whole, whatever the document says of them.
            Some(other) => {
                let mut inner = Changes::default();
                body(&at, response, other, Direction::Answer, schemas, &mut inner);
                for change in inner.0 {
                    changes.push(change.class.min(Class::Wire), change.place, change.what);
                }
            }
            None if success => changes.push(Class::Callers, at, "success status removed"),
            None => changes.push(Class::Additive, at, "error status no longer documented"),
        }
    }
    for status in after.keys().filter(|status| !before.contains_key(*status)) {
        let at = format!("{name} answer {status}");
        if status.starts_with('2') {
            changes.push(Class::Callers, at, "success status added");
        } else {
            changes.push(Class::Additive, at, "error status added");
        }
    }
}

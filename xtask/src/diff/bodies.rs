//! Bodies and answers.

use serde_json::{Map, Value};

use super::schemas::{Direction, Schemas};
use super::values::object;
use super::{Changes, Class};

/// Whether there is a body, and whether it has to be there.
pub(super) fn request_presence(
    at: &str,
    old: Option<&Value>,
    new: Option<&Value>,
    changes: &mut Changes,
) {
    let required = |body: Option<&Value>| body.map(|body| body["required"] == true);
    match (required(old), required(new)) {
        (Some(_), None) => changes.push(Class::Callers, at, "body removed"),
        (None, Some(true)) => changes.push(Class::Callers, at, "body added"),
        (None, Some(false)) => changes.push(Class::Callers, at, "optional body added"),
        (Some(false), Some(true)) => changes.push(Class::Callers, at, "body became required"),
        (Some(true), Some(false)) => changes.push(Class::Additive, at, "body became optional"),
        _ => {}
    }
}

pub(super) fn body(
    at: &str,
    old: &Value,
    new: &Value,
    direction: Direction,
    schemas: &mut Schemas<'_>,
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

pub(super) fn answers(
    name: &str,
    old: &Value,
    new: &Value,
    schemas: &mut Schemas<'_>,
    changes: &mut Changes,
) {
    let (before, after) = (object(old, "responses"), object(new, "responses"));
    // A lone `default` is what success looks like.
    let lone = |all: &Map<String, Value>| !all.keys().any(|status| status.starts_with('2'));
    let lone = lone(&before) && lone(&after);
    for (status, response) in &before {
        let at = format!("{name} answer {status}");
        let success = status.starts_with('2') || (lone && status == "default");
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
            None => status_removed(&at, status, changes),
        }
    }
    for status in after.keys().filter(|status| !before.contains_key(*status)) {
        status_added(&format!("{name} answer {status}"), status, changes);
    }
}

pub(super) fn status_removed(at: &str, status: &str, changes: &mut Changes) {
    if status.starts_with('2') {
        changes.push(Class::Callers, at, "success status removed");
    } else {
        changes.push(Class::Additive, at, "error status no longer documented");
    }
}

pub(super) fn status_added(at: &str, status: &str, changes: &mut Changes) {
    if status.starts_with('2') {
        changes.push(Class::Callers, at, "success status added");
    } else {
        changes.push(Class::Additive, at, "error status added");
    }
}

//! Bodies and responses.

use super::schemas::Schemas;
use super::{Changes, Class, Direction};
use crate::ir::{Content, Operation};

/// Whether there is a body, and whether it has to be there.
pub(super) fn request_presence(
    at: &str,
    old: Option<bool>,
    new: Option<bool>,
    changes: &mut Changes,
) {
    match (old, new) {
        (Some(_), None) => changes.push(Class::Callers, at, "body removed"),
        (None, Some(true)) => changes.push(Class::Callers, at, "body added"),
        (None, Some(false)) => changes.push(Class::Callers, at, "optional body added"),
        (Some(false), Some(true)) => changes.push(Class::Callers, at, "body became required"),
        (Some(true), Some(false)) => changes.push(Class::Additive, at, "body became optional"),
        _ => {}
    }
}

/// The body of a request.
pub(super) fn request(
    name: &str,
    old: &Operation,
    new: &Operation,
    schemas: &mut Schemas<'_>,
    changes: &mut Changes,
) {
    let at = format!("{name} request");
    let (before, after) = (old.body.as_ref(), new.body.as_ref());
    request_presence(
        &at,
        before.map(|body| body.required),
        after.map(|body| body.required),
        changes,
    );
    if let (Some(before), Some(after)) = (before, after) {
        if before.description != after.description {
            changes.push(Class::Prose, &at, "description changed");
        }
        let media_type = before.media_type != after.media_type;
        let contents = [Some(&before.content), Some(&after.content)];
        content(
            &at,
            contents,
            media_type,
            Direction::Request,
            schemas,
            changes,
        );
    }
}

fn content(
    at: &str,
    contents: [Option<&Content>; 2],
    media_type: bool,
    direction: Direction,
    schemas: &mut Schemas<'_>,
    changes: &mut Changes,
) {
    match contents {
        [Some(before), Some(after)] => {
            let (old, new) = (before.media_type(), after.media_type());
            if old != new || media_type {
                let what = format!("media type changed: {old} → {new}");
                changes.push(Class::Wire, at, what);
            }
            let (old, new) = (before.whole(), after.whole());
            schemas.compare(at, &old, &new, direction, changes);
        }
        [None, Some(_)] => changes.push(Class::Callers, at, "body added"),
        [Some(_), None] => changes.push(Class::Callers, at, "body removed"),
        [None, None] => {}
    }
}

pub(super) fn responses(
    name: &str,
    old: &Operation,
    new: &Operation,
    schemas: &mut Schemas<'_>,
    changes: &mut Changes,
) {
    // A lone `default` is what success looks like.
    let lone = |operation: &Operation| {
        let mut statuses = operation.responses.keys();
        !statuses.any(|status| status.starts_with('2'))
    };
    let lone = lone(old) && lone(new);
    for (status, response) in &old.responses {
        let at = format!("{name} response {status}");
        let success = status.starts_with('2') || (lone && status == "default");
        let Some(other) = new.responses.get(status) else {
            status_removed(&at, status, changes);
            continue;
        };
        let mut inner = Changes::default();
        if response.description != other.description {
            inner.push(Class::Prose, &at, "description changed");
        }
        let contents = [response.content.as_ref(), other.content.as_ref()];
        content(
            &at,
            contents,
            false,
            Direction::Response,
            schemas,
            &mut inner,
        );
        for change in inner.0 {
            // Errors reach the caller whole, whatever the document says of them.
            let class = if success {
                change.class
            } else {
                change.class.min(Class::Wire)
            };
            changes.push(class, change.place, change.what);
        }
    }
    let added = new.responses.keys();
    for status in added.filter(|status| !old.responses.contains_key(*status)) {
        status_added(&format!("{name} response {status}"), status, changes);
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

//! Operations, their parameters, bodies and responses.

use std::collections::BTreeMap;

use serde_json::Value;

use super::bodies::{request, responses};
use super::raw::{self, Differences, Raw};
use super::schemas::Schemas;
use super::unread::Unread;
use super::{Changes, Class, Direction, RENAMED, place};
use crate::ir::{Api, Operation, Parameter, Place, Shape};

type All = BTreeMap<String, Raw>;

/// Compares the operations of two documents, given as they were written and as they were lowered.
pub(super) fn compare(documents: [&Value; 2], lowered: [&Api; 2], changes: &mut Changes) {
    let [before, after] = documents.map(raw::operations);
    let [old_plain, new_plain] = lowered.map(by_name);
    let mut schemas = Schemas::new(lowered.map(|api| &api.schemas), documents);
    for (key, old) in &before {
        let name = old.name.as_str();
        let Some(new) = after.get(key) else {
            changes.push(Class::Callers, name, removed(old, &before, &after));
            continue;
        };
        match (old_plain.get(name), new_plain.get(&new.name)) {
            (Some(before), Some(after)) => {
                let pair = Pair {
                    name,
                    new_name: &new.name,
                    old: before,
                    new: after,
                };
                pair.compare(&mut schemas, changes);
            }
            _ => Unread { documents, name }.compare(old, new, changes),
        }
        beside(documents, old, new, changes);
    }
    for (_, new) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
        changes.push(Class::Additive, &new.name, "operation added");
    }
}

fn by_name(lowered: &Api) -> BTreeMap<String, &Operation> {
    let all = lowered.operations.iter();
    all.map(|one| (format!("{} {}", one.method.to_uppercase(), one.path), one))
        .collect()
}

/// Where an operation of the same id stands elsewhere now, it has moved.
fn removed(operation: &Raw, before: &All, after: &All) -> String {
    let id = operation.operation.get("operationId");
    let moved = after.iter().find(|(key, there)| {
        id.is_some() && !before.contains_key(*key) && there.operation.get("operationId") == id
    });
    match moved {
        Some((_, other)) => format!("operation moved: {} → {}", operation.name, other.name),
        None => "operation removed".to_owned(),
    }
}

/// What the plain dialect does not keep: who may call, and the headers of responses.
fn beside(documents: [&Value; 2], old: &Raw, new: &Raw, changes: &mut Changes) {
    let differ = |keyword: &str, before: Option<&Value>, after: Option<&Value>| {
        !Differences::between(documents[0], documents[1]).none(keyword, before, after)
    };
    for key in ["security", "servers"] {
        if differ(key, old.operation.get(key), new.operation.get(key)) {
            changes.push(Class::Wire, &old.name, format!("{key} changed"));
        }
    }
    let responses = old.operation.get("responses").and_then(Value::as_object);
    for (status, response) in responses.into_iter().flatten() {
        let other = new
            .operation
            .get("responses")
            .and_then(|all| all.get(status));
        if let Some(other) = other {
            let before = raw::whole(documents[0], response).get("headers");
            let after = raw::whole(documents[1], other).get("headers");
            if differ("headers", before, after) {
                let at = format!("{} response {status}", old.name);
                changes.push(Class::Wire, at, "headers changed");
            }
        }
    }
}

/// One operation in two documents.
struct Pair<'a> {
    name: &'a str,
    /// Where the path calls its parameters something else, it is not the same.
    new_name: &'a str,
    old: &'a Operation,
    new: &'a Operation,
}

impl Pair<'_> {
    fn compare(&self, schemas: &mut Schemas<'_>, changes: &mut Changes) {
        let (name, old, new) = (self.name, self.old, self.new);
        if old.id != new.id {
            let what = format!("{RENAMED}operation {} → {}", old.id, new.id);
            changes.push(Class::Callers, name, what);
        }
        for (key, before, after) in [
            ("summary", &old.summary, &new.summary),
            ("description", &old.description, &new.description),
        ] {
            if before != after {
                changes.push(Class::Prose, name, format!("{key} changed"));
            }
        }
        if old.deprecated != new.deprecated {
            changes.push(Class::Prose, name, "deprecation changed");
        }
        self.parameters(schemas, changes);
        request(name, old, new, schemas, changes);
        responses(name, old, new, schemas, changes);
    }

    fn parameters(&self, schemas: &mut Schemas<'_>, changes: &mut Changes) {
        let (before, after) = (
            by_place(self.old, self.name),
            by_place(self.new, self.new_name),
        );
        for (place, parameter) in &before {
            let at = format!("{} {}", self.name, label(parameter));
            match after.get(place) {
                Some(other) => compare_parameters(&at, parameter, other, schemas, changes),
                None => changes.push(Class::Callers, at, "parameter removed"),
            }
        }
        for (_, parameter) in after
            .iter()
            .filter(|(place, _)| !before.contains_key(*place))
        {
            let at = format!("{} {}", self.name, label(parameter));
            if parameter.required {
                changes.push(Class::Callers, at, "required parameter added");
            } else {
                changes.push(Class::Additive, at, "parameter added");
            }
        }
    }
}

fn compare_parameters(
    at: &str,
    old: &Parameter,
    new: &Parameter,
    schemas: &mut Schemas<'_>,
    changes: &mut Changes,
) {
    let is_list = matches!(old.schema.shape, Shape::Array { .. });
    if old.place == Place::Path && old.name != new.name {
        // Arguments have positions; what is named after a parameter is the type made for it alone.
        let typed = is_list || matches!(old.schema.shape, Shape::Enum { .. } | Shape::Union(_));
        let class = if typed { Class::Callers } else { Class::Prose };
        let what = format!("path parameter renamed: {} → {}", old.name, new.name);
        changes.push(class, at, what);
    }
    match (old.required, new.required) {
        (false, true) => changes.push(Class::Callers, at, "parameter became required"),
        (true, false) => changes.push(Class::Additive, at, "parameter became optional"),
        _ => {}
    }
    if old.delimiter != new.delimiter && is_list {
        changes.push(Class::Wire, at, "the style of the list changed");
    }
    if old.description != new.description {
        changes.push(Class::Prose, at, "description changed");
    }
    schemas.compare(at, &old.schema, &new.schema, Direction::Request, changes);
}

fn label(parameter: &Parameter) -> String {
    format!("{} {}", parameter.place.name(), parameter.name)
}

fn by_place<'a>(operation: &'a Operation, name: &str) -> BTreeMap<String, &'a Parameter> {
    let parameters = operation.parameters.iter();
    parameters
        .map(|parameter| {
            let place = place::of(parameter.place.name(), &parameter.name, name);
            (place, parameter)
        })
        .collect()
}

//! Operations, their parameters, bodies and answers.

use std::collections::BTreeMap;

use serde_json::Value;

use super::bodies::{answers, body, request_presence};
use super::raw::{self, Differences, Raw};
use super::schemas::{Direction, Schemas};
use super::unread::Unread;
use super::{Changes, Class, RENAMED, place};
use crate::schema::{self, Kind};

type All = BTreeMap<String, Raw>;

/// Compares the operations of two documents, given as they were written and lowered.
pub(super) fn compare(documents: [&Value; 2], lowered: [&Value; 2], changes: &mut Changes) {
    let [before, after] = documents.map(raw::operations);
    let [old_plain, new_plain] = lowered.map(by_name);
    let mut schemas = Schemas::new(lowered, documents);
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

fn by_name(lowered: &Value) -> BTreeMap<String, Value> {
    let all = schema::operations(lowered).into_iter();
    all.map(|(path, method, operation)| (format!("{} {path}", method.to_uppercase()), operation))
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

/// What the plain dialect does not keep: who may call, and the headers of answers.
fn beside(documents: [&Value; 2], old: &Raw, new: &Raw, changes: &mut Changes) {
    let differ = |before: Option<&Value>, after: Option<&Value>| {
        !Differences::between(documents[0], documents[1]).none(before, after)
    };
    for key in ["security", "servers"] {
        if differ(old.operation.get(key), new.operation.get(key)) {
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
            if differ(before, after) {
                let at = format!("{} answer {status}", old.name);
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
    old: &'a Value,
    new: &'a Value,
}

impl Pair<'_> {
    fn compare(&self, schemas: &mut Schemas<'_>, changes: &mut Changes) {
        let (name, old, new) = (self.name, self.old, self.new);
        let (old_id, new_id) = (schema::id(old), schema::id(new));
        if old_id != new_id {
            let what = format!("{RENAMED}operation {old_id} → {new_id}");
            changes.push(Class::Callers, name, what);
        }
        for key in ["summary", "description"] {
            if old.get(key) != new.get(key) {
                changes.push(Class::Prose, name, format!("{key} changed"));
            }
        }
        if old.get("deprecated") != new.get("deprecated") {
            changes.push(Class::Prose, name, "deprecation changed");
        }
        self.parameters(schemas, changes);
        let at = format!("{name} request");
        let (before, after) = (old.get("requestBody"), new.get("requestBody"));
        request_presence(&at, before, after, changes);
        if let (Some(before), Some(after)) = (before, after) {
            body(&at, before, after, Direction::Request, schemas, changes);
        }
        answers(name, old, new, schemas, changes);
    }

    fn parameters(&self, schemas: &mut Schemas<'_>, changes: &mut Changes) {
        let (before, after) = (
            by_place(self.old, self.name),
            by_place(self.new, self.new_name),
        );
        for (place, parameter) in &before {
            let at = format!("{} {}", self.name, label(parameter));
            let Some(other) = after.get(place) else {
                changes.push(Class::Callers, at, "parameter removed");
                continue;
            };
            if parameter["in"] == "path" && parameter["name"] != other["name"] {
                // Arguments have positions; what is named after a parameter is the type made for it alone.
                let typed = matches!(
                    schema::kind(&parameter["schema"]),
                    Kind::Enum | Kind::Union | Kind::Array
                );
                let class = if typed { Class::Callers } else { Class::Prose };
                let names =
                    [&parameter["name"], &other["name"]].map(|n| n.as_str().unwrap_or_default());
                let what = format!("path parameter renamed: {} → {}", names[0], names[1]);
                changes.push(class, &at, what);
            }
            match (parameter["required"] == true, other["required"] == true) {
                (false, true) => changes.push(Class::Callers, &at, "parameter became required"),
                (true, false) => changes.push(Class::Additive, &at, "parameter became optional"),
                _ => {}
            }
            if parameter.get("x-joined-by") != other.get("x-joined-by")
                && schema::kind(&parameter["schema"]) == Kind::Array
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
        for (_, parameter) in after
            .iter()
            .filter(|(place, _)| !before.contains_key(*place))
        {
            let at = format!("{} {}", self.name, label(parameter));
            if parameter["required"] == true {
                changes.push(Class::Callers, at, "required parameter added");
            } else {
                changes.push(Class::Additive, at, "parameter added");
            }
        }
    }
}

fn label(parameter: &Value) -> String {
    let text = |key: &str| parameter[key].as_str().unwrap_or_default();
    format!("{} {}", text("in"), text("name"))
}

fn by_place<'a>(operation: &'a Value, name: &str) -> BTreeMap<String, &'a Value> {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    parameters
        .into_iter()
        .flatten()
        .map(|parameter| (place::of_parameter(parameter, name), parameter))
        .collect()
}

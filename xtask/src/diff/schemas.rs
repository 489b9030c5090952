//! Schemas, by the place of their use.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::raw::Differences;
use super::values::{checks, label, list, object, plain, scalars, shown, values};
use super::{Changes, Class, RENAMED};
use crate::schema::{self, Components, Kind};

/// Checks that say what values look like.
const SHAPES: [&str; 5] = [
    "prefixItems",
    "items",
    "unevaluatedItems",
    "patternProperties",
    "contains",
];

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    Request,
    Answer,
}

/// The components of both documents, and which of them have met already.
pub(super) struct Schemas<'a> {
    pub(super) old: Components,
    pub(super) new: Components,
    /// As they were written.
    documents: [&'a Value; 2],
    met: BTreeSet<(String, String, Direction)>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(lowered: [&Value; 2], documents: [&'a Value; 2]) -> Self {
        Self {
            old: schema::components(lowered[0]),
            new: schema::components(lowered[1]),
            documents,
            met: BTreeSet::new(),
        }
    }

    pub(super) fn compare(
        &mut self,
        at: &str,
        old: &Value,
        new: &Value,
        direction: Direction,
        changes: &mut Changes,
    ) {
        if schema::is_nullable(old) != schema::is_nullable(new) {
            let (what, class) = match (schema::is_nullable(new), direction) {
                (true, Direction::Request) => ("null is allowed now", Class::Additive),
                (true, Direction::Answer) => ("can be null now", Class::Callers),
                (false, Direction::Request) => ("null is no longer allowed", Class::Callers),
                (false, Direction::Answer) => ("is never null now", Class::Callers),
            };
            changes.push(class, at, what);
        }
        if old.get("description") != new.get("description") {
            changes.push(Class::Prose, at, "description changed");
        }
        if let (Some(before), Some(after)) = (schema::target(old), schema::target(new)) {
            if before != after {
                changes.push(
                    Class::Callers,
                    at,
                    format!("{RENAMED}schema {before} → {after}"),
                );
            }
            let (one, other) = (beside(old), beside(new));
            let beside = (one != other).then(|| json!([one, other]).to_string());
            let before = before + &beside.unwrap_or_default();
            if !self.met.insert((before, after, direction)) {
                return;
            }
        }
        let (before, after) = (used(&self.old, old), used(&self.new, new));
        if schema::target(old).is_some() && before.get("description") != after.get("description") {
            changes.push(Class::Prose, at, "description changed");
        }
        self.wholes(at, &before, &after, direction, changes);
    }

    pub(super) fn wholes(
        &mut self,
        at: &str,
        old: &Value,
        new: &Value,
        direction: Direction,
        changes: &mut Changes,
    ) {
        let (before, after) = (schema::kind(old), schema::kind(new));
        let texts = |kind: Kind, value: &Value| {
            kind == Kind::Enum && value.get("type") == Some(&json!("string"))
        };
        match (before, after) {
            (Kind::Enum, Kind::Enum) => values(
                at,
                "enum value",
                &list(old, "enum"),
                &list(new, "enum"),
                direction,
                changes,
            ),
            (Kind::Struct | Kind::Map, Kind::Struct | Kind::Map) => {
                self.objects(at, old, new, direction, changes)
            }
            (Kind::Array, Kind::Array) => self.child(at, "items", old, new, direction, changes),
            (Kind::Tuple, Kind::Tuple) => {
                let (before, after) = (list(old, "x-tuple"), list(new, "x-tuple"));
                if before.len() != after.len() {
                    changes.push(Class::Callers, at, "the number of items changed");
                }
                for (index, (before, after)) in before.iter().zip(&after).enumerate() {
                    self.compare(&format!("{at}/{index}"), before, after, direction, changes);
                }
            }
            (Kind::Union, Kind::Union) => self.unions(at, old, new, direction, changes),
            (Kind::Scalar, Kind::Scalar) => scalars(at, old, new, changes),
            (a, b) if a == b => {}
            (_, Kind::Scalar) if texts(before, old) && new["type"] == "string" => {
                changes.push(Class::Callers, at, "type changed: an enum became any text");
            }
            (Kind::Scalar, _) if texts(after, new) && old["type"] == "string" => {
                changes.push(Class::Callers, at, "type changed: any text became an enum");
            }
            _ => changes.push(
                Class::Callers,
                at,
                format!("type changed: {} → {}", label(old), label(new)),
            ),
        }
        checks(at, old, new, direction, changes);
        self.other_checks(at, old, new, direction, changes);
        for key in ["readOnly", "writeOnly"] {
            if old.get(key).is_some_and(|v| v == true) != new.get(key).is_some_and(|v| v == true) {
                changes.push(Class::Callers, at, format!("{key} changed"));
            }
        }
        if old.get("default") != new.get("default") && direction == Direction::Request {
            let show = |value: Option<&Value>| value.map_or("none".to_owned(), Value::to_string);
            let what = format!(
                "default changed: {} → {}",
                show(old.get("default")),
                show(new.get("default"))
            );
            changes.push(Class::Wire, at, what);
        }
    }

    /// What no type says: `not`, `dependentRequired` and the like, wherever their references lead.
    fn other_checks(
        &self,
        at: &str,
        old: &Value,
        new: &Value,
        direction: Direction,
        changes: &mut Changes,
    ) {
        let (before, after) = (object(old, "x-checks"), object(new, "x-checks"));
        let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for key in keys {
            let (one, other) = (before.get(key), after.get(key));
            if Differences::between(self.documents[0], self.documents[1]).none(one, other) {
                continue;
            }
            // These say what values look like; the others only which of them are valid.
            let shape = SHAPES.contains(&key.as_str());
            let class = match (direction, other) {
                (Direction::Request, Some(_)) => Class::Wire,
                (Direction::Answer, _) if shape => Class::Wire,
                _ => Class::Additive,
            };
            changes.push(
                class,
                at,
                format!("{key} changed: {} → {}", shown(one), shown(other)),
            );
        }
    }

    fn child(
        &mut self,
        at: &str,
        key: &str,
        old: &Value,
        new: &Value,
        direction: Direction,
        changes: &mut Changes,
    ) {
        let at = if key == "items" {
            format!("{at}/[]")
        } else {
            format!("{at}/{{}}")
        };
        match (
            old.get(key).filter(|v| v.is_object()),
            new.get(key).filter(|v| v.is_object()),
        ) {
            (Some(before), Some(after)) => {
                self.compare(&at, &before.clone(), &after.clone(), direction, changes)
            }
            (None, None) => {}
            _ => changes.push(
                Class::Callers,
                at,
                "whether other properties are allowed changed",
            ),
        }
    }

    fn objects(
        &mut self,
        at: &str,
        old: &Value,
        new: &Value,
        direction: Direction,
        changes: &mut Changes,
    ) {
        let required =
            |value: &Value, name: &str| list(value, "required").iter().any(|r| r == name);
        let (before, after) = (object(old, "properties"), object(new, "properties"));
        let twin = |name: &str| {
            let same =
                |other: &&String| plain(other) == plain(name) && !before.contains_key(*other);
            after.keys().find(same).cloned()
        };
        for (name, schema) in &before {
            let place = format!("{at}/{name}");
            let Some(other) = after.get(name) else {
                let what = twin(name).map_or("field removed".to_owned(), |other| {
                    format!("field renamed: {name} → {other}")
                });
                changes.push(Class::Callers, place, what);
                continue;
            };
            match (required(old, name), required(new, name), direction) {
                (false, true, Direction::Request) => {
                    changes.push(Class::Callers, &place, "field became required")
                }
                (true, false, Direction::Request) => {
                    changes.push(Class::Additive, &place, "field became optional")
                }
                (false, true, Direction::Answer) => {
                    changes.push(Class::Additive, &place, "field is always there now")
                }
                (true, false, Direction::Answer) => {
                    changes.push(Class::Wire, &place, "field can be missing now")
                }
                _ => {}
            }
            self.compare(&place, schema, other, direction, changes);
        }
        for name in after.keys().filter(|name| !before.contains_key(*name)) {
            let place = format!("{at}/{name}");
            if required(new, name) && direction == Direction::Request {
                changes.push(Class::Callers, place, "required field added");
            } else {
                changes.push(Class::Additive, place, "field added");
            }
        }
        let closed = |value: &Value| value.get("additionalProperties") == Some(&json!(false));
        match (closed(old), closed(new), direction) {
            (false, true, Direction::Request) => {
                changes.push(Class::Wire, at, "other fields are refused now")
            }
            (true, false, Direction::Request) => {
                changes.push(Class::Additive, at, "other fields are allowed now")
            }
            _ => self.child(at, "additionalProperties", old, new, direction, changes),
        }
    }
}

/// What stands beside a reference.
fn beside(schema: &Value) -> Map<String, Value> {
    const KEPT: [&str; 4] = ["default", "readOnly", "writeOnly", "x-checks"];
    let members = schema.as_object().into_iter().flatten();
    let kept = members.filter(|(key, _)| KEPT.contains(&key.as_str()));
    kept.map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

/// The schema at the end of a chain of names, with what stands beside each of them.
fn used(components: &Components, schema: &Value) -> Value {
    let (mut schema, mut all) = (schema, Map::new());
    for _ in 0..64 {
        let Some(next) = schema::target(schema).and_then(|name| components.get(&name)) else {
            break;
        };
        all = over(beside(schema), all);
        schema = next;
    }
    match schema {
        Value::Object(whole) => over(whole.clone(), all).into(),
        other => other.clone(),
    }
}

/// Two sets of members as one; where both have one, that of `above` counts, and checks count both.
fn over(mut below: Map<String, Value>, above: Map<String, Value>) -> Map<String, Value> {
    for (key, value) in above {
        let both = match (below.get(&key), &value) {
            (Some(Value::Object(there)), Value::Object(here)) if key == "x-checks" => {
                schema::both_checks(there, here).into()
            }
            _ => value,
        };
        below.insert(key, both);
    }
    below
}

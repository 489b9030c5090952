//! Schemas, by the place of their use.

use std::collections::BTreeSet;

use serde_json::Value;

use super::raw::Differences;
use super::values::{label, limits, plain, scalars, shown, values};
use super::{Changes, Class, Direction, RENAMED};
use crate::document::keywords::{self, Role};
use crate::ir::{self, Checks, Docs, Extra, Object, Schema, Shape};
use crate::lower::both_checks;

/// The components of both documents, and which of them have met already.
pub(super) struct Schemas<'a> {
    pub(super) old: &'a ir::Schemas,
    pub(super) new: &'a ir::Schemas,
    /// As they were written.
    documents: [&'a Value; 2],
    met: BTreeSet<(String, String, Direction)>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(schemas: [&'a ir::Schemas; 2], documents: [&'a Value; 2]) -> Self {
        Self {
            old: schemas[0],
            new: schemas[1],
            documents,
            met: BTreeSet::new(),
        }
    }

    pub(super) fn compare(
        &mut self,
        at: &str,
        old: &Schema,
        new: &Schema,
        direction: Direction,
        changes: &mut Changes,
    ) {
        if old.nullable != new.nullable {
            let (what, class) = match (new.nullable, direction) {
                (true, Direction::Request) => ("null is allowed now", Class::Additive),
                (true, Direction::Response) => ("can be null now", Class::Callers),
                (false, Direction::Request) => ("null is no longer allowed", Class::Callers),
                (false, Direction::Response) => ("is never null now", Class::Callers),
            };
            changes.push(class, at, what);
        }
        if old.docs.description != new.docs.description {
            changes.push(Class::Prose, at, "description changed");
        }
        if let (Some(before), Some(after)) = (old.target(), new.target()) {
            if before != after {
                let what = format!("{RENAMED}schema {before} → {after}");
                changes.push(Class::Callers, at, what);
            }
            let beside = (beside(old) != beside(new))
                .then(|| format!("{:?} {:?}", beside(old), beside(new)));
            let before = before.to_owned() + &beside.unwrap_or_default();
            if !self.met.insert((before, after.to_owned(), direction)) {
                return;
            }
        }
        let (before, after) = (used(self.old, old), used(self.new, new));
        if old.target().is_some() && before.docs.description != after.docs.description {
            changes.push(Class::Prose, at, "description changed");
        }
        self.wholes(at, &before, &after, direction, changes);
    }

    pub(super) fn wholes(
        &mut self,
        at: &str,
        old: &Schema,
        new: &Schema,
        direction: Direction,
        changes: &mut Changes,
    ) {
        let is_text = |schema: &Schema| schema.scalar() == Some(ir::Scalar::Text);
        let texts = |schema: &Schema| matches!(schema.shape, Shape::Enum { texts: true, .. });
        match (&old.shape, &new.shape) {
            (Shape::Enum { values: before, .. }, Shape::Enum { values: after, .. }) => {
                values(at, "enum value", before, after, direction, changes);
            }
            (Shape::Object(before), Shape::Object(after)) => {
                self.objects(at, before, after, direction, changes);
            }
            (Shape::Array { items: before, .. }, Shape::Array { items: after, .. }) => {
                self.compare(&format!("{at}/[]"), before, after, direction, changes);
            }
            (Shape::Tuple(before), Shape::Tuple(after)) => {
                if before.len() != after.len() {
                    changes.push(Class::Callers, at, "the number of items changed");
                }
                for (index, (before, after)) in before.iter().zip(after).enumerate() {
                    self.compare(&format!("{at}/{index}"), before, after, direction, changes);
                }
            }
            (Shape::Union(before), Shape::Union(after)) => {
                self.unions(at, before, after, direction, changes);
            }
            (Shape::Scalar(..), Shape::Scalar(..)) => scalars(at, old, new, changes),
            (Shape::Any, Shape::Any)
            | (Shape::Null, Shape::Null)
            | (Shape::Ref(_), Shape::Ref(_)) => {}
            _ if texts(old) && is_text(new) => {
                changes.push(Class::Callers, at, "type changed: an enum became any text");
            }
            _ if is_text(old) && texts(new) => {
                changes.push(Class::Callers, at, "type changed: any text became an enum");
            }
            _ => changes.push(
                Class::Callers,
                at,
                format!("type changed: {} → {}", label(old), label(new)),
            ),
        }
        limits(at, old, new, direction, changes);
        self.other_checks(at, old, new, direction, changes);
        self.docs(at, &old.docs, &new.docs, direction, changes);
    }

    /// What is said to readers, and has a meaning for callers.
    fn docs(&self, at: &str, old: &Docs, new: &Docs, direction: Direction, changes: &mut Changes) {
        for (key, before, after) in [
            ("readOnly", old.read_only, new.read_only),
            ("writeOnly", old.write_only, new.write_only),
        ] {
            if before != after {
                changes.push(Class::Callers, at, format!("{key} changed"));
            }
        }
        if old.default != new.default && direction == Direction::Request {
            let show =
                |value: &Option<Value>| value.as_ref().map_or("none".to_owned(), Value::to_string);
            let (before, after) = (show(&old.default), show(&new.default));
            let what = format!("default changed: {before} → {after}");
            changes.push(Class::Wire, at, what);
        }
    }

    /// What no type says: `not`, `dependentRequired` and the like, wherever their references lead.
    fn other_checks(
        &self,
        at: &str,
        old: &Schema,
        new: &Schema,
        direction: Direction,
        changes: &mut Changes,
    ) {
        let keys: BTreeSet<&String> = old.checks.keys().chain(new.checks.keys()).collect();
        for key in keys {
            let (one, other) = (old.checks.get(key), new.checks.get(key));
            if Differences::between(self.documents[0], self.documents[1]).none(key, one, other) {
                continue;
            }
            // These say what values look like; the others only which of them are valid.
            let shape = keywords::has(key, Role::Form);
            let class = match (direction, other) {
                (Direction::Request, Some(_)) => Class::Wire,
                (Direction::Response, _) if shape => Class::Wire,
                _ => Class::Additive,
            };
            changes.push(
                class,
                at,
                format!("{key} changed: {} → {}", shown(one), shown(other)),
            );
        }
    }

    fn objects(
        &mut self,
        at: &str,
        old: &Object,
        new: &Object,
        direction: Direction,
        changes: &mut Changes,
    ) {
        let twin = |name: &str| {
            let mut names = new.properties().map(|(other, _)| other);
            names.find(|other| plain(other) == plain(name) && old.property(other).is_none())
        };
        for (name, schema) in old.properties() {
            let place = format!("{at}/{name}");
            let Some(other) = new.property(name) else {
                let what = twin(name).map_or("field removed".to_owned(), |other| {
                    format!("field renamed: {name} → {other}")
                });
                changes.push(Class::Callers, place, what);
                continue;
            };
            match (old.requires(name), new.requires(name), direction) {
                (false, true, Direction::Request) => {
                    changes.push(Class::Callers, &place, "field became required")
                }
                (true, false, Direction::Request) => {
                    changes.push(Class::Additive, &place, "field became optional")
                }
                (false, true, Direction::Response) => {
                    changes.push(Class::Additive, &place, "field is always there now")
                }
                (true, false, Direction::Response) => {
                    changes.push(Class::Wire, &place, "field can be missing now")
                }
                _ => {}
            }
            self.compare(&place, schema, other, direction, changes);
        }
        for (name, _) in new
            .properties()
            .filter(|(name, _)| old.property(name).is_none())
        {
            let place = format!("{at}/{name}");
            if new.requires(name) && direction == Direction::Request {
                changes.push(Class::Callers, place, "required field added");
            } else {
                changes.push(Class::Additive, place, "field added");
            }
        }
        self.extra(at, &old.extra, &new.extra, direction, changes);
    }

    /// Properties that are not described.
    fn extra(
        &mut self,
        at: &str,
        old: &Extra,
        new: &Extra,
        direction: Direction,
        changes: &mut Changes,
    ) {
        match (old, new, direction) {
            (Extra::Of(before), Extra::Of(after), _) => {
                self.compare(&format!("{at}/{{}}"), before, after, direction, changes);
            }
            (Extra::Refused, Extra::Refused, _) | (Extra::Unsaid, Extra::Unsaid, _) => {}
            (_, Extra::Refused, Direction::Request) => {
                changes.push(Class::Wire, at, "other fields are refused now")
            }
            (Extra::Refused, _, Direction::Request) => {
                changes.push(Class::Additive, at, "other fields are allowed now")
            }
            (Extra::Of(_), _, _) | (_, Extra::Of(_), _) => changes.push(
                Class::Callers,
                format!("{at}/{{}}"),
                "whether other properties are allowed changed",
            ),
            _ => {}
        }
    }
}

/// What stands beside a reference and means something to callers.
fn beside(schema: &Schema) -> (&Option<Value>, bool, bool, &Checks) {
    let docs = &schema.docs;
    (
        &docs.default,
        docs.read_only,
        docs.write_only,
        &schema.checks,
    )
}

/// The schema at the end of a chain of names, with what stands beside each of them.
fn used(schemas: &ir::Schemas, schema: &Schema) -> Schema {
    let chain: Vec<&Schema> = ir::follow::chain(schemas, schema).collect();
    let mut chain = chain.into_iter().rev();
    let mut whole = chain.next().cloned().unwrap_or_default();
    for above in chain {
        let docs = &above.docs;
        whole.docs.default = docs.default.clone().or(whole.docs.default);
        whole.docs.read_only |= docs.read_only;
        whole.docs.write_only |= docs.write_only;
        whole.checks = both_checks(&whole.checks, &above.checks);
    }
    whole
}

//! Schemas, by the place of their use.

use std::collections::BTreeSet;

use serde_json::Value;

use super::comparer::{Comparer, Direction};
use super::values::{plain, shown};
use super::{Class, RENAMED};
use crate::document::keywords::{self, Role};
use crate::ir::{self, Checks, Extra, Object, Schema, Shape};
use crate::lower::both_checks;

impl Comparer<'_> {
    /// Compares two uses of schemas.
    pub(super) fn schemas(&mut self, old: &Schema, new: &Schema) {
        if old.nullable != new.nullable {
            let (what, class) = match (new.nullable, self.direction) {
                (true, Direction::Request) => ("null is allowed now", Class::Additive),
                (true, Direction::Response) => ("can be null now", Class::Callers),
                (false, Direction::Request) => ("null is no longer allowed", Class::Callers),
                (false, Direction::Response) => ("is never null now", Class::Callers),
            };
            self.say(class, what);
        }
        self.described(&old.docs.description, &new.docs.description);
        let beside =
            (beside(old) != beside(new)).then(|| format!("{:?} {:?}", beside(old), beside(new)));
        let mut met = false;
        if let (Some(before), Some(after)) = (old.target(), new.target()) {
            if before != after {
                let what = format!("{RENAMED}schema {before} → {after}");
                self.say(Class::Callers, what);
            }
            let before = before.to_owned() + beside.as_deref().unwrap_or_default();
            met = !self.met.insert((before, after.to_owned(), self.direction));
        }
        if met && beside.is_none() {
            return;
        }
        let [before, after] = self.schemas;
        let (before, after) = (used(before, old), used(after, new));
        if met {
            self.checks(&before, &after);
            return;
        }
        if old.target().is_some() {
            self.described(&before.docs.description, &after.docs.description);
        }
        self.wholes(&before, &after);
    }

    /// Compares what two schemas say themselves.
    pub(super) fn wholes(&mut self, old: &Schema, new: &Schema) {
        let is_text = |schema: &Schema| schema.scalar() == Some(ir::Scalar::Text);
        let texts = |schema: &Schema| matches!(schema.shape, Shape::Enum { texts: true, .. });
        match (&old.shape, &new.shape) {
            (Shape::Enum { values: before, .. }, Shape::Enum { values: after, .. }) => {
                self.values("enum value", before, after);
            }
            (Shape::Object(before), Shape::Object(after)) => self.objects(before, after),
            (Shape::Array { items: before, .. }, Shape::Array { items: after, .. }) => {
                self.within("/[]", |this| this.schemas(before, after));
            }
            (Shape::Tuple(before), Shape::Tuple(after)) => {
                let what = "the number of items changed";
                self.same(Class::Callers, what, before.len(), after.len());
                for (index, (before, after)) in before.iter().zip(after).enumerate() {
                    self.within(&format!("/{index}"), |this| this.schemas(before, after));
                }
            }
            (Shape::Union(before), Shape::Union(after)) => self.unions(before, after),
            (Shape::Scalar(before, _), Shape::Scalar(after, _)) if before == after => {
                if old.format() != new.format() {
                    let [before, after] = [old, new].map(|one| one.format().unwrap_or("none"));
                    self.say(
                        Class::Callers,
                        format!("format changed: {before} → {after}"),
                    );
                }
            }
            (Shape::Any, Shape::Any)
            | (Shape::Null, Shape::Null)
            | (Shape::Ref(_), Shape::Ref(_)) => {}
            _ if texts(old) && is_text(new) => {
                self.say(Class::Callers, "type changed: an enum became any text");
            }
            _ if is_text(old) && texts(new) => {
                self.say(Class::Callers, "type changed: any text became an enum");
            }
            _ => {
                let (before, after) = (old.label(), new.label());
                self.say(Class::Callers, format!("type changed: {before} → {after}"));
            }
        }
        self.limits(&old.limits, &new.limits);
        self.checks(old, new);
    }

    /// What stands beside a type and has a meaning for callers: `not`, `dependentRequired` and the like, wherever their
    /// references lead, and what is said about use.
    fn checks(&mut self, old: &Schema, new: &Schema) {
        let keys: BTreeSet<&String> = old.checks.keys().chain(new.checks.keys()).collect();
        for key in keys {
            let (before, after) = (old.checks.get(key), new.checks.get(key));
            if self.differ(key, before, after) != Some(true) {
                continue;
            }
            // Some say what values look like; the others only which of them are valid.
            let (form, there) = (keywords::has(key, Role::Form), after.is_some());
            let wire_if = |is_wire| {
                if is_wire {
                    Class::Wire
                } else {
                    Class::Additive
                }
            };
            let class = self.by_direction(wire_if(there), wire_if(form));
            let what = format!("{key} changed: {} → {}", shown(before), shown(after));
            self.say(class, what);
        }
        let (old, new) = (&old.docs, &new.docs);
        self.same(
            Class::Callers,
            "readOnly changed",
            old.read_only,
            new.read_only,
        );
        self.same(
            Class::Callers,
            "writeOnly changed",
            old.write_only,
            new.write_only,
        );
        if old.default != new.default && self.direction == Direction::Request {
            let show = |value: &Option<Value>| shown(value.as_ref());
            let (before, after) = (show(&old.default), show(&new.default));
            self.say(Class::Wire, format!("default changed: {before} → {after}"));
        }
    }

    fn objects(&mut self, old: &Object, new: &Object) {
        for (name, schema) in old.properties() {
            self.within(&format!("/{name}"), |this| match new.property(name) {
                Some(other) => {
                    this.presence(old.requires(name), new.requires(name));
                    this.schemas(schema, other);
                }
                None => {
                    let mut names = new.properties().map(|(other, _)| other);
                    let is_it = |other: &&String| {
                        plain(other) == plain(name) && old.property(other).is_none()
                    };
                    let what = match names.find(is_it) {
                        Some(other) => format!("field renamed: {name} → {other}"),
                        None => "field removed".to_owned(),
                    };
                    this.say(Class::Callers, what);
                }
            });
        }
        let added = new
            .properties()
            .filter(|(name, _)| old.property(name).is_none());
        for (name, _) in added {
            let must = new.requires(name) && self.direction == Direction::Request;
            self.within(&format!("/{name}"), |this| match must {
                true => this.say(Class::Callers, "required field added"),
                false => this.say(Class::Additive, "field added"),
            });
        }
        self.extra(&old.extra, &new.extra);
    }

    /// Whether a field has to be there.
    fn presence(&mut self, old: bool, new: bool) {
        let (class, what) = match (old, new, self.direction) {
            (false, true, Direction::Request) => (Class::Callers, "field became required"),
            (true, false, Direction::Request) => (Class::Additive, "field became optional"),
            (false, true, Direction::Response) => (Class::Additive, "field is always there now"),
            (true, false, Direction::Response) => (Class::Wire, "field can be missing now"),
            _ => return,
        };
        self.say(class, what);
    }

    /// Properties that are not described.
    fn extra(&mut self, old: &Extra, new: &Extra) {
        match (old, new, self.direction) {
            (Extra::Of(before), Extra::Of(after), _) => {
                self.within("/{}", |this| this.schemas(before, after));
            }
            (Extra::Refused, Extra::Refused, _) | (Extra::Unsaid, Extra::Unsaid, _) => {}
            (_, Extra::Refused, Direction::Request) => {
                self.say(Class::Wire, "other fields are refused now");
            }
            (Extra::Refused, _, Direction::Request) => {
                self.say(Class::Additive, "other fields are allowed now");
            }
            (Extra::Of(_), _, _) | (_, Extra::Of(_), _) => self.within("/{}", |this| {
                this.say(
                    Class::Callers,
                    "whether other properties are allowed changed",
                );
            }),
            _ => {}
        }
    }
}

/// What stands beside a reference and means something to callers.
fn beside(schema: &Schema) -> (&Option<Value>, bool, bool, &Checks) {
    let docs = &schema.docs;
    let (read_only, write_only) = (docs.read_only, docs.write_only);
    (&docs.default, read_only, write_only, &schema.checks)
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

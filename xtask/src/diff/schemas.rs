//! Schemas, by the place of their use.

use serde_json::Value;

use super::changes::Class::{Additive, Callers, Prose, Wire};
use super::changes::RENAMED;
use super::comparer::{Comparer, Direction, both};
use super::values::{plain, shown};
use crate::ir::{self, Checks, Extra, Object, Schema, Shape};
use crate::lower::both_checks;

impl Comparer<'_> {
    /// Compares two uses of schemas.
    pub(super) fn schemas(&mut self, old: &Schema, new: &Schema) {
        if old.nullable != new.nullable {
            let (what, class) = match (new.nullable, self.direction) {
                (true, Direction::Request) => ("null is allowed now", Additive),
                (true, Direction::Response) => ("can be null now", Callers),
                (false, _) => ("null is no longer allowed", Callers),
            };
            self.say(class, what);
        }
        self.described(&old.docs.description, &new.docs.description);
        self.same(Prose, "title changed", &old.docs.title, &new.docs.title);
        let [before, after] = self.apis;
        if let (Some(one), Some(other)) = (old.target(), new.target()) {
            if one != other {
                self.say(Callers, format!("{RENAMED}schema {one} → {other}"));
            }
            if aside(old) != aside(new) {
                // What moved from here to the component, or back, applies as before.
                self.beside(&used(&before.schemas, old), &used(&after.schemas, new));
            }
            let place = (one.into(), other.into(), self.direction, self.worst);
            if let Some(before) = before.schemas.get(one)
                && let Some(after) = after.schemas.get(other)
                && self.met.insert(place)
            {
                self.schemas(before, after);
            }
        } else {
            self.wholes(&used(&before.schemas, old), &used(&after.schemas, new));
        }
    }

    /// Compares what two schemas say themselves.
    pub(super) fn wholes(&mut self, old: &Schema, new: &Schema) {
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
                self.same(Callers, what, before.len(), after.len());
                for (index, (before, after)) in before.iter().zip(after).enumerate() {
                    self.within(&format!("/{index}"), |this| this.schemas(before, after));
                }
            }
            (Shape::Union(before), Shape::Union(after)) => self.unions(before, after),
            _ => {
                let (mut what, mut pair) = ("type", [old, new].map(Schema::label));
                if pair[0] == pair[1] {
                    let formats = [old, new].map(|schema| schema.format().unwrap_or("none"));
                    (what, pair) = ("format", formats);
                }
                let [before, after] = pair;
                if before != after {
                    self.say(Callers, format!("{what} changed: {before} → {after}"));
                }
            }
        }
        self.checks(&old.limits, &new.limits);
        self.beside(old, new);
    }

    /// What stands beside a type and has a meaning for callers: checks, and what is said about use.
    fn beside(&mut self, old: &Schema, new: &Schema) {
        self.checks(&old.checks, &new.checks);
        let (old, new) = (&old.docs, &new.docs);
        self.same(Callers, "readOnly changed", old.read_only, new.read_only);
        let what = "writeOnly changed";
        self.same(Callers, what, old.write_only, new.write_only);
        if old.default != new.default && self.direction == Direction::Request {
            let [before, after] = [old, new].map(|docs| shown(docs.default.as_ref()));
            self.say(Wire, format!("default changed: {before} → {after}"));
        }
    }

    fn objects(&mut self, old: &Object, new: &Object) {
        let properties = [old, new].map(|one| one.properties.clone().unwrap_or_default());
        for (name, before, after) in both(&properties[0], &properties[1]) {
            let must = (old.requires(name), new.requires(name));
            self.within(&format!("/{name}"), |this| match (before, after) {
                (Some(before), Some(after)) => {
                    this.presence("field", must.0, must.1);
                    this.schemas(before, after);
                }
                (Some(_), None) => this.say(Callers, gone(name, old, new)),
                _ if must.1 && this.direction == Direction::Request => {
                    this.say(Callers, "required field added");
                }
                _ => this.say(Additive, "field added"),
            });
        }
        self.extra(&old.extra, &new.extra);
    }

    /// Whether a field, or another part, has to be there.
    pub(super) fn presence(&mut self, part: &str, old: bool, new: bool) {
        let (class, what) = match (old, new, self.direction) {
            (false, true, Direction::Request) => (Callers, "became required"),
            (true, false, Direction::Request) => (Additive, "became optional"),
            (false, true, Direction::Response) => (Additive, "is always there now"),
            (true, false, Direction::Response) => (Wire, "can be missing now"),
            _ => return,
        };
        self.say(class, format!("{part} {what}"));
    }

    /// Properties that are not described.
    fn extra(&mut self, old: &Extra, new: &Extra) {
        match (old, new, self.direction) {
            (Extra::Of(before), Extra::Of(after), _) => {
                self.within("/{}", |this| this.schemas(before, after));
            }
            (Extra::Refused, Extra::Refused, _) | (Extra::Unsaid, Extra::Unsaid, _) => {}
            (_, Extra::Refused, Direction::Request) => {
                self.say(Wire, "other fields are refused now");
            }
            (Extra::Refused, _, Direction::Request) => {
                self.say(Additive, "other fields are allowed now");
            }
            (Extra::Of(_), _, _) | (_, Extra::Of(_), _) => self.within("/{}", |this| {
                this.say(Callers, "whether other properties are allowed changed");
            }),
            _ => {}
        }
    }
}

/// A field that is not there has another name if the same name in another case is new.
fn gone(name: &str, old: &Object, new: &Object) -> String {
    let mut names = new.properties().map(|(other, _)| other);
    let is_it = |other: &&String| plain(other) == plain(name) && old.property(other).is_none();
    match names.find(is_it) {
        Some(other) => format!("field renamed: {name} → {other}"),
        None => "field removed".to_owned(),
    }
}

/// What stands beside a reference and has a meaning for callers.
fn aside(schema: &Schema) -> (&Checks, bool, bool, Option<&Value>) {
    let docs = &schema.docs;
    let default = docs.default.as_ref();
    (&schema.checks, docs.read_only, docs.write_only, default)
}

/// The schema at the end of a chain of names, with what stands beside each of them.
fn used(schemas: &ir::Schemas, schema: &Schema) -> Schema {
    let chain = ir::follow::chain(schemas, schema).cloned();
    let used = chain.reduce(|above, below| Schema {
        docs: above.docs.over(&below.docs),
        checks: both_checks(&below.checks, &above.checks),
        ..below
    });
    used.unwrap_or_default()
}

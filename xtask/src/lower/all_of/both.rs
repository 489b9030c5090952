//! What two schemas say together.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Composer;
use super::beside::{beside_anything, both_checks};
use crate::diagnostic::Diagnostics;
use crate::ir::{Extra, Object, Scalar, Schema, Shape};
use crate::pointer;
use crate::unique;

/// How many variants a union may have after others were multiplied into it.
const MAX_VARIANTS: usize = 256;

impl Composer<'_> {
    /// What is valid under both.
    pub(super) fn both(&mut self, a: Schema, b: Schema, at: &str) -> Option<Schema> {
        if a.shape == Shape::Any || b.shape == Shape::Any {
            return Some(beside_anything(a, b));
        }
        if a == b {
            return Some(a);
        }
        if a.implied != b.implied {
            let (implied, other) = if a.implied { (&a, &b) } else { (&b, &a) };
            if !matches!(other.shape, Shape::Object(_) | Shape::Union(_)) {
                // It is no object, so nothing is said of it.
                return Some(Schema {
                    docs: other.docs.over(&implied.docs),
                    checks: both_checks(&implied.checks, &other.checks),
                    ..other.clone()
                });
            }
        }
        if a.union().is_some() || b.union().is_some() {
            return self.distributed(a, b, at);
        }
        let mut out = match (a.values(), b.values()) {
            (Some(x), Some(y)) => {
                let common: Vec<Value> = x.iter().filter(|v| y.contains(v)).cloned().collect();
                if common.is_empty() {
                    return self.never(at, "the enums of its parts have no value in common");
                }
                let texts = matches!(a.shape, Shape::Enum { texts: true, .. });
                Schema {
                    shape: Shape::Enum {
                        values: common,
                        texts,
                    },
                    ..a.clone()
                }
            }
            (Some(_), None) => a.clone(),
            (None, Some(_)) => b.clone(),
            (None, None) => self.same_type(&a, &b, at)?,
        };
        out.docs.description = b.docs.description.clone().or(a.docs.description.clone());
        out.docs.title = b.docs.title.clone().or(a.docs.title.clone());
        out.docs.default = b.docs.default.clone().or(a.docs.default.clone());
        out.checks = both_checks(&a.checks, &b.checks);
        out.nullable = a.nullable && b.nullable;
        out.implied = a.implied && b.implied;
        Some(out)
    }

    fn never<T>(&mut self, at: &str, why: &str) -> Option<T> {
        let hint = format!("no value can ever be valid here: {why}");
        self.diagnostics.error(at, "allOf", hint);
        None
    }

    fn same_type(&mut self, a: &Schema, b: &Schema, at: &str) -> Option<Schema> {
        let shape = match (&a.shape, &b.shape) {
            (Shape::Object(x), Shape::Object(y)) => Shape::Object(self.objects(x, y, at)?),
            (Shape::Scalar(x, format), Shape::Scalar(y, other)) => {
                let scalar = match (x, y) {
                    (Scalar::Integer, Scalar::Number) | (Scalar::Number, Scalar::Integer) => {
                        Scalar::Integer
                    }
                    (x, y) if x == y => *x,
                    _ => return self.of_two_types(a, b, at),
                };
                Shape::Scalar(scalar, format.clone().or(other.clone()))
            }
            (
                Shape::Array {
                    items: x,
                    delimiter,
                },
                Shape::Array { items: y, .. },
            ) => {
                let items = match x == y {
                    true => x.as_ref().clone(),
                    false => self.both_wholes(x, y, at)?,
                };
                Shape::Array {
                    items: Box::new(items),
                    delimiter: *delimiter,
                }
            }
            (Shape::Tuple(_), Shape::Array { .. } | Shape::Tuple(_)) => a.shape.clone(),
            (Shape::Array { .. }, Shape::Tuple(_)) => b.shape.clone(),
            _ => return self.of_two_types(a, b, at),
        };
        let mut limits = b.limits.clone();
        limits.extend(a.limits.clone());
        Some(Schema {
            shape,
            docs: a.docs.over(&b.docs),
            limits,
            was: a.was.clone().or(b.was.clone()),
            ..a.clone()
        })
    }

    fn of_two_types<T>(&mut self, a: &Schema, b: &Schema, at: &str) -> Option<T> {
        let [a, b] = [a, b].map(|schema| match &schema.shape {
            Shape::Object(_) => "object",
            Shape::Array { .. } | Shape::Tuple(_) => "array",
            Shape::Scalar(scalar, _) => scalar.name(),
            _ => "null",
        });
        self.never(at, &format!("its parts are of type `{a}` and `{b}`"))
    }

    fn objects(&mut self, a: &Object, b: &Object, at: &str) -> Option<Object> {
        let required = unique::items(a.required().chain(b.required()).cloned());
        let mut merged = BTreeMap::new();
        let names = a.properties().chain(b.properties()).map(|(name, _)| name);
        for name in unique::items(names) {
            let (of_a, of_b) = (a.property(name), b.property(name));
            let shut = (a.extra == Extra::Refused && of_a.is_none())
                || (b.extra == Extra::Refused && of_b.is_none());
            if shut && required.contains(name) {
                let why = format!("one part requires `{name}`, another allows no such property");
                return self.never(at, &why);
            }
            if shut {
                let hint = format!(
                    "`{name}` is skipped: another part of the allOf allows no such property"
                );
                self.diagnostics
                    .note(at, "additionalProperties: false", hint);
                continue;
            }
            let schema = match (of_a, of_b) {
                (Some(x), Some(y)) if x != y => self.property(x, y, &pointer::join(at, name))?,
                (Some(x), _) => x.clone(),
                (None, y) => y.cloned().unwrap_or_default(),
            };
            merged.insert(name.clone(), schema);
        }
        let extra = match (&a.extra, &b.extra) {
            (Extra::Refused, _) | (_, Extra::Refused) => Extra::Refused,
            (Extra::Of(x), Extra::Of(y)) if x != y => {
                Extra::Of(Box::new(self.both_wholes(x, y, at)?))
            }
            (Extra::Unsaid, other) | (other, _) => other.clone(),
        };
        let required = match required.is_empty() {
            true => a.required.clone().or(b.required.clone()),
            false => Some(required),
        };
        Some(Object {
            properties: Some(merged),
            required,
            extra,
        })
    }

    /// One property that two parts describe. Only annotations differ, as a rule: then the reference is kept.
    fn property(&mut self, x: &Schema, y: &Schema, at: &str) -> Option<Schema> {
        match (x.target(), y.target()) {
            (Some(a), Some(b)) if a == b && x.nullable == y.nullable => return Some(y.clone()),
            (Some(_), None) if y.shape == Shape::Any => return Some(x.clone()),
            (None, Some(_)) if x.shape == Shape::Any => return Some(y.clone()),
            _ => {}
        }
        self.both_wholes(x, y, at)
    }

    /// What is valid under both, names followed.
    fn both_wholes(&mut self, x: &Schema, y: &Schema, at: &str) -> Option<Schema> {
        let (x, y) = (self.whole(x.clone(), at), self.whole(y.clone(), at));
        self.both(x, y, at)
    }

    /// A union and something else: the something else goes into every variant.
    fn distributed(&mut self, a: Schema, b: Schema, at: &str) -> Option<Schema> {
        let (mut schema, other) = if a.union().is_some() { (a, b) } else { (b, a) };
        let nullable = schema.nullable && other.nullable;
        let Shape::Union(union) = &mut schema.shape else {
            return None;
        };
        union.any_of &= other.union().is_none_or(|other| other.any_of);
        let variants = std::mem::take(&mut union.variants);
        let others = other.union().map_or(1, |other| other.variants.len());
        if variants.len() * others > MAX_VARIANTS {
            let hint = format!("the unions multiply to more than {MAX_VARIANTS} variants");
            self.diagnostics.error(at, "allOf of unions", hint);
            return None;
        }
        let mut fitting = Vec::new();
        let mut why = Diagnostics::default();
        for variant in variants {
            let name = variant.target().map(str::to_owned);
            let whole = self.whole(variant, at);
            let mut held = std::mem::take(self.diagnostics);
            let both = self.both(whole, other.clone(), at);
            std::mem::swap(&mut held, self.diagnostics);
            let errors = self.diagnostics.extend_notes(held);
            match both {
                Some(mut both) if !errors.has_errors() => match both.shape {
                    // A union into which another was multiplied is one union.
                    Shape::Union(nested) => fitting.extend(nested.variants),
                    _ => {
                        both.was = name.or(both.was);
                        fitting.push(both);
                    }
                },
                _ => why.extend(errors),
            }
        }
        if fitting.is_empty() {
            self.diagnostics.extend(why);
            return self.never(
                at,
                "no variant of the union agrees with the schema beside it",
            );
        }
        union.variants = fitting;
        let docs = &mut schema.docs;
        docs.description = docs.description.take().or(other.docs.description);
        docs.title = docs.title.take().or(other.docs.title);
        schema.nullable = nullable;
        Some(schema)
    }
}

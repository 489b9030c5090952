//! What two schemas say together.

use serde_json::Value;

use super::Composer;
use super::beside::beside;
use crate::diagnostic::Diagnostics;
use crate::ir::{Extra, Object, Scalar, Schema, Shape, Union};
use crate::unique;

/// How many variants a union may have after others were multiplied into it.
const MAX_VARIANTS: usize = 256;
/// How deep below its parts an `allOf` may join schemas.
const MAX_DEPTH: usize = 48;
/// How many schemas an `allOf` may take over from others. Where each of several holds what the next one takes over more
/// than once, they grow with every step.
const MAX_COPIES: usize = 1 << 14;

impl Composer<'_> {
    /// What is valid under both.
    pub(super) fn both(&mut self, a: Schema, b: Schema) -> Result<Schema, Diagnostics> {
        if a == b {
            return Ok(a);
        }
        let a = of_values_of(&b, a);
        let b = of_values_of(&a, b);
        let shape = match (&a.shape, &b.shape) {
            (Shape::Any, shape) | (shape, Shape::Any) => shape.clone(),
            (Shape::Union(union), _) => return self.distributed(&a, union, &b),
            (_, Shape::Union(union)) => return self.distributed(&b, union, &a),
            (Shape::Enum { values, texts }, Shape::Enum { values: others, .. }) => {
                let common = values.iter().filter(|value| others.contains(value));
                let values: Vec<Value> = common.cloned().collect();
                if values.is_empty() {
                    return Err(self.never("the enums of its parts have no value in common"));
                }
                Shape::Enum {
                    values,
                    texts: *texts,
                }
            }
            (some @ Shape::Enum { .. }, _) | (_, some @ Shape::Enum { .. }) => some.clone(),
            (Shape::Object(x), Shape::Object(y)) => Shape::Object(self.objects(x, y)?),
            (Shape::Scalar(x, format), Shape::Scalar(y, other)) => {
                let scalar = match (x, y) {
                    _ if x == y => *x,
                    (Scalar::Integer, Scalar::Number) | (Scalar::Number, Scalar::Integer) => {
                        Scalar::Integer
                    }
                    _ => return Err(self.of_two_types(&a, &b)),
                };
                Shape::Scalar(scalar, format.clone().or(other.clone()))
            }
            (Shape::Array { items: x, .. }, Shape::Array { items: y, .. }) => Shape::Array {
                items: Box::new(self.both_below(x, y, "[]")?),
                delimiter: None,
            },
            (tuple @ Shape::Tuple(_), Shape::Array { .. } | Shape::Tuple(_))
            | (Shape::Array { .. }, tuple @ Shape::Tuple(_)) => tuple.clone(),
            _ => return Err(self.of_two_types(&a, &b)),
        };
        Ok(beside(&a, &b, shape))
    }

    /// What two objects hold together. What one of them closes is meant of the whole: taken literally, closed parts
    /// would allow no properties of each other.
    fn objects(&mut self, a: &Object, b: &Object) -> Result<Object, Diagnostics> {
        let is_closed_to = |one: &Object, other: &Object| {
            let mut names = other.properties().map(|(name, _)| name);
            one.extra == Extra::Refused && names.any(|name| one.property(name).is_none())
        };
        if is_closed_to(a, b) || is_closed_to(b, a) {
            let place = self.place();
            let hint = format!(
                "its parts contradict each other {place}: one allows no properties but its own, and another has others; all of them are taken, and none besides"
            );
            self.diagnostics
                .note(&self.joining.at, "additionalProperties: false", hint);
        }
        let mut properties = a.properties.clone().unwrap_or_default();
        for (name, y) in b.properties() {
            let both = match a.property(name) {
                Some(x) => self.both_below(x, y, name)?,
                None => y.clone(),
            };
            properties.insert(name.clone(), both);
        }
        let required = unique::items(a.required().chain(b.required()).cloned());
        let extra = match (&a.extra, &b.extra) {
            (Extra::Refused, _) | (_, Extra::Refused) => Extra::Refused,
            (Extra::Of(x), Extra::Of(y)) => Extra::Of(Box::new(self.both_below(x, y, "{}")?)),
            (Extra::Unsaid, other) | (other, _) => other.clone(),
        };
        Ok(Object {
            properties: Some(properties),
            required: (!required.is_empty()).then_some(required),
            extra,
        })
    }

    /// What two parts say of one place below them. Only annotations differ, as a rule: then a reference is kept.
    fn both_below(&mut self, x: &Schema, y: &Schema, step: &str) -> Result<Schema, Diagnostics> {
        match (x.target(), y.target()) {
            (Some(_), Some(_)) if self.extends(y, x) => return Ok(narrowed(y, x)),
            (Some(_), Some(_)) if self.extends(x, y) => return Ok(narrowed(x, y)),
            (Some(_), None) if y.shape == Shape::Any => return Ok(x.clone()),
            (None, Some(_)) if x.shape == Shape::Any => return Ok(y.clone()),
            _ => {}
        }
        if self.joining.within.len() >= MAX_DEPTH {
            let hint = "its parts have schemas in common places that hold themselves: say in one schema what the parts share";
            return Err(self.boundless(hint));
        }
        let (x, y) = (self.whole(x.clone())?, self.whole(y.clone())?);
        self.joining.within.push(step.to_owned());
        let both = self.both(x, y);
        self.joining.within.pop();
        both
    }

    /// A copy of a schema, unless the `allOf` has too many of them.
    pub(super) fn counted(&mut self, copy: Schema) -> Result<Schema, Diagnostics> {
        copy.each(&mut |_| self.joining.copies += 1);
        if self.joining.copies > MAX_COPIES {
            let hint = format!(
                "it takes over more than {MAX_COPIES} schemas from others, which take over more of each other with every step: refer to what they share, with nothing beside the references"
            );
            return Err(self.boundless(&hint));
        }
        Ok(copy)
    }

    /// That the parts of this `allOf` cannot be joined. It is said also if they are part of one variant of several, for that
    /// would be missing.
    fn boundless(&mut self, hint: &str) -> Diagnostics {
        let error = Diagnostics::one(&self.joining.at, "allOf", hint);
        self.diagnostics.extend(error.clone());
        error
    }

    /// A union and something else: the something else goes into every variant.
    fn distributed(
        &mut self,
        schema: &Schema,
        union: &Union,
        other: &Schema,
    ) -> Result<Schema, Diagnostics> {
        let others = other.union().map_or(1, |other| other.variants.len());
        if union.variants.len() * others > MAX_VARIANTS {
            let hint = format!("the unions multiply to more than {MAX_VARIANTS} variants");
            return Err(Diagnostics::one(&self.joining.at, "allOf of unions", hint));
        }
        let mut variants = Vec::new();
        let mut why = Diagnostics::default();
        for variant in &union.variants {
            let whole = self.whole(variant.clone())?;
            let other = self.counted(other.clone())?;
            match self.both(whole, other) {
                // A union into which another was multiplied is one union.
                Ok(Schema {
                    shape: Shape::Union(nested),
                    ..
                }) => variants.extend(nested.variants),
                Ok(mut both) => {
                    both.was = variant.target().map(str::to_owned).or(both.was);
                    variants.push(both);
                }
                Err(errors) => why.extend(errors),
            }
        }
        if variants.is_empty() {
            let reason = "no variant of the union agrees with the schema beside it";
            why.extend(self.never(reason));
            return Err(why);
        }
        let mut out = schema.clone();
        let prose = schema.docs.over(&other.docs);
        out.docs.title = prose.title;
        out.docs.description = prose.description;
        out.nullable &= other.nullable;
        out.shape = Shape::Union(Union {
            variants,
            told_by: union.told_by.clone(),
            any_of: union.any_of && other.union().is_none_or(|other| other.any_of),
        });
        Ok(out)
    }

    fn never(&self, why: &str) -> Diagnostics {
        let hint = format!("no value can ever be valid {}: {why}", self.place());
        Diagnostics::one(&self.joining.at, "allOf", hint)
    }

    /// Where in the `allOf` something is joined.
    fn place(&self) -> String {
        match self.joining.within.join("/") {
            here if here.is_empty() => "here".to_owned(),
            below => format!("at {below}"),
        }
    }

    fn of_two_types(&self, a: &Schema, b: &Schema) -> Diagnostics {
        let [a, b] = [a, b].map(|schema| match &schema.shape {
            Shape::Object(_) => "object",
            Shape::Tuple(_) => "array",
            _ => schema.label(),
        });
        self.never(&format!("its parts are of type `{a}` and `{b}`"))
    }
}

/// What `schema` says of values of `other`: nothing of their shape, where its own was only inferred, and they are no
/// objects.
fn of_values_of(other: &Schema, schema: Schema) -> Schema {
    let may_be_objects = matches!(other.shape, Shape::Any | Shape::Object(_) | Shape::Union(_));
    if !schema.implied || other.implied || may_be_objects {
        return schema;
    }
    Schema {
        docs: schema.docs,
        checks: schema.checks,
        ..Schema::default()
    }
}

/// What extends `base`, at a place of which a base says more than its name.
fn narrowed(extending: &Schema, base: &Schema) -> Schema {
    Schema {
        docs: extending.docs.over(&base.docs),
        nullable: extending.nullable && base.nullable,
        ..extending.clone()
    }
}

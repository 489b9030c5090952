//! `anyOf` of objects: a value may be several of them at once, so one object holds what any of them holds.
//!
//! A union would keep the part of such a value that one variant describes. It stays a union where a property tells the
//! variants apart, for then a value is never two of them.

mod combined;

pub(crate) use combined::objects;

use super::all_of::both_checks;
use super::discriminators::{flat, own_tag};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Checks, Extra, Object, Schema, Schemas, Shape, follow};

/// How deep objects that are merged may hold objects that are merged.
const MAX_NESTED: usize = 16;

/// Merges the variants of every `anyOf` of objects, and notes those whose values may lose something.
pub(super) fn merge(api: &mut Api, diagnostics: &mut Diagnostics) {
    let schemas = api.schemas.clone();
    let mut merger = Merger {
        schemas: &schemas,
        diagnostics,
        open: Vec::new(),
    };
    api.schemas_mut(&mut |component, schema| merger.below(schema, component));
}

struct Merger<'a> {
    schemas: &'a Schemas,
    diagnostics: &'a mut Diagnostics,
    /// What is being merged, outermost first, and the component that it becomes, if it is one.
    open: Vec<(Vec<Schema>, Option<String>)>,
}

impl Merger<'_> {
    /// Outermost first: what is merged may hold properties that are to be merged in turn.
    fn below(&mut self, schema: &mut Schema, component: Option<&str>) {
        let before = self.open.len();
        self.union(schema, component);
        schema.children_mut(&mut |_, child| self.below(child, None));
        self.open.truncate(before);
    }

    fn union(&mut self, schema: &mut Schema, component: Option<&str>) {
        let Shape::Union(union) = &mut schema.shape else {
            return;
        };
        if !std::mem::take(&mut union.any_of) {
            return;
        }
        let schemas = self.schemas;
        let variants = flat(schemas, &union.variants, &|nested| {
            let told_apart = || own_tag(schemas, &nested.variants).is_some();
            nested.any_of && nested.discriminator().is_none() && !told_apart()
        });
        if union.discriminator().is_some() || own_tag(schemas, &variants).is_some() {
            return;
        }
        let wholes = variants
            .iter()
            .map(|variant| follow::whole(schemas, variant));
        let wholes: Vec<&Schema> = wholes.collect();
        let around = self.open.iter().find(|(open, _)| *open == variants);
        // What holds itself, and has no name to say so by, is merged once.
        let merged = match around {
            Some((_, Some(component))) => Some((Shape::Ref(component.clone()), Checks::new())),
            None if self.open.len() < MAX_NESTED && !wholes.is_empty() => merged(&wholes),
            _ => None,
        };
        let hint = if let Some((shape, checks)) = merged {
            schema.shape = shape;
            schema.checks = both_checks(&checks, &schema.checks);
            self.open.push((variants, component.map(str::to_owned)));
            "one type holds what any of the variants holds; which of it belongs together is checked by the server alone"
        } else if loses(&wholes) {
            "only what the variant that fits a value best describes is kept; describe values of several variants with allOf or with one object"
        } else {
            return;
        };
        self.diagnostics.note(&schema.at.0, "anyOf", hint);
    }
}

/// One shape for all of these, where there is one that loses nothing, and its checks.
fn merged(wholes: &[&Schema]) -> Option<(Shape, Checks)> {
    let objects: Option<Vec<&Object>> = wholes.iter().map(|whole| fields(whole)).collect();
    if let Some(objects) = objects {
        let (object, checks) = combined::objects(&objects);
        return Some((Shape::Object(object), checks));
    }
    let items: Vec<&Schema> = wholes
        .iter()
        .map(|whole| parts(whole))
        .collect::<Option<_>>()?;
    let items = Box::new(combined::any_of(&items));
    let delimiter = None;
    Some((Shape::Array { items, delimiter }, Checks::new()))
}

/// An object of named properties and nothing else.
fn fields(whole: &Schema) -> Option<&Object> {
    let object = whole.object()?;
    (object.properties.is_some() && object.extra == Extra::Unsaid).then_some(object)
}

/// The items of a list, if they could lose a part.
fn parts(whole: &Schema) -> Option<&Schema> {
    whole.items().filter(|items| !items.is_plain())
}

/// Whether one value can be of two of these, neither of which holds all of it.
fn loses(wholes: &[&Schema]) -> bool {
    let several = |what: &dyn Fn(&Schema) -> bool| wholes.iter().filter(|w| what(w)).count() > 1;
    let is_object = |whole: &Schema| match &whole.shape {
        Shape::Object(object) => !object.is_map() && object.extra != Extra::Refused,
        Shape::Union(_) => true,
        _ => false,
    };
    several(&is_object) || several(&|whole| parts(whole).is_some())
}

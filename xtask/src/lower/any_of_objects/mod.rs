//! `anyOf` of objects: a value may be several of them at once, so one object holds what any of them holds.
//!
//! A union would keep the part of such a value that one variant describes. It stays a union where a property tells the
//! variants apart, for then a value is never two of them.

mod combined;

use std::collections::BTreeMap;

use super::all_of::both_checks;
use super::discriminators::Variants;
use crate::diagnostic::Diagnostics;
use crate::ir::{AnyOf, Api, Checks, Extra, Object, Schema, Shape, ToldBy, Union};
use crate::pointer;

/// How deep objects that are merged may hold objects that are merged.
const MAX_NESTED: usize = 16;

/// Merges the variants of every `anyOf` of objects, and notes those whose values may lose something.
pub(super) fn merge(api: &mut Api, diagnostics: &mut Diagnostics) {
    let schemas = api.schemas.clone();
    let mut merger = Merger {
        variants: Variants {
            schemas: &schemas,
            bases: &BTreeMap::new(),
        },
        diagnostics,
        open: Vec::new(),
        recursive: Vec::new(),
    };
    api.schemas_mut(&mut |at, schema| merger.below(schema, at));
    let mut made = 0;
    while let Some((merged, name)) = merger.recursive.get(made).cloned() {
        let mut schema = Schema::of(Shape::Union(Union {
            variants: merged.variants,
            any_of: if merged.closed {
                AnyOf::Closed
            } else {
                AnyOf::Yes
            },
            ..Union::default()
        }));
        let count = merger.diagnostics.count();
        merger.below(&mut schema, &pointer::join("/components/schemas", &name));
        // Where it came from has its note already.
        merger.diagnostics.truncate(count);
        api.schemas.insert(name, schema);
        made += 1;
    }
}

#[derive(Clone, PartialEq)]
struct Merged {
    variants: Vec<Schema>,
    /// Whether it allows no other properties than those of its variants.
    closed: bool,
}

struct Merger<'a> {
    variants: Variants<'a>,
    diagnostics: &'a mut Diagnostics,
    /// What is being merged, outermost first, and the component that it becomes, if it is one.
    open: Vec<(Merged, Option<String>)>,
    /// What holds itself, and the component that is made for it.
    recursive: Vec<(Merged, String)>,
}

impl Merger<'_> {
    /// Outermost first: what is merged may hold properties that are to be merged in turn.
    fn below(&mut self, schema: &mut Schema, at: &str) {
        let before = self.open.len();
        if let Shape::Union(union) = &mut schema.shape {
            match std::mem::take(&mut union.any_of) {
                AnyOf::No => {}
                any_of => self.union(schema, any_of == AnyOf::Closed, at),
            }
        }
        schema.children_mut(&mut |step, child| self.below(child, &step.from(at)));
        self.open.truncate(before);
    }

    fn union(&mut self, schema: &mut Schema, closed: bool, at: &str) {
        let Some(union) = schema.union() else { return };
        let look = self.variants;
        let variants = self.flat(&union.variants, &mut Vec::new());
        let told_apart = look.own_tag(&look.flat(variants.clone(), 0));
        if matches!(union.told_by, ToldBy::Discriminator(_)) || told_apart.is_some() {
            return;
        }
        let this = Merged { variants, closed };
        let around = self.open.iter().find(|(open, _)| *open == this);
        if let Some((_, component)) = around {
            let name = component.clone();
            schema.shape = Shape::Ref(name.unwrap_or_else(|| self.recursion(&this)));
            return;
        }
        let wholes = this.variants.iter().map(|variant| look.whole(variant));
        let wholes: Vec<&Schema> = wholes.collect::<Option<_>>().unwrap_or_default();
        let merged = match self.open.len() {
            MAX_NESTED.. => None,
            _ => merged(&wholes, closed),
        };
        if let Some((shape, checks)) = merged {
            let hint = "one type holds what any of the variants holds; which of it belongs together is checked by the server alone";
            self.note(at, hint);
            schema.shape = shape;
            schema.checks = both_checks(&checks, &schema.checks);
            self.open.push((this, component(at)));
        } else if loses(&wholes) {
            let hint = "only what the variant that fits a value best describes is kept; describe values of several variants with allOf or with one object";
            self.note(at, hint);
        }
    }

    /// The component of a union that holds itself.
    fn recursion(&mut self, union: &Merged) -> String {
        if let Some((_, name)) = self.recursive.iter().find(|(known, _)| known == union) {
            return name.clone();
        }
        let names: Vec<&str> = union.variants.iter().filter_map(Schema::target).collect();
        let wish = if names.is_empty() {
            "AnyOf".to_owned()
        } else {
            names.join("Or")
        };
        let taken = |name: &String| {
            self.variants.schemas.contains_key(name)
                || self.recursive.iter().any(|(_, other)| other == name)
        };
        let numbered = (2..).map(|n| format!("{wish}{n}"));
        let mut names = std::iter::once(wish.clone()).chain(numbered);
        let name = names.find(|name| !taken(name)).unwrap_or_default();
        self.recursive.push((union.clone(), name.clone()));
        name
    }

    fn note(&mut self, at: &str, hint: &str) {
        self.diagnostics.note(at, "anyOf", hint);
    }

    /// The variants, with those of an `anyOf` among them in its place, unless something tells these apart.
    fn flat(&self, variants: &[Schema], seen: &mut Vec<String>) -> Vec<Schema> {
        let mut out: Vec<Schema> = Vec::new();
        for variant in variants {
            let name = variant.target().map(str::to_owned);
            let nested = self.variants.whole(variant).and_then(Schema::union);
            let nested = nested.filter(|union| {
                union.any_of != AnyOf::No && !matches!(union.told_by, ToldBy::Discriminator(_))
            });
            let nested = match (nested, name) {
                (Some(_), Some(name)) if seen.contains(&name) => continue,
                (Some(nested), name) => {
                    seen.extend(name);
                    self.flat(&nested.variants, seen)
                }
                (None, _) => vec![variant.clone()],
            };
            let several = nested.len() > 1 && self.variants.own_tag(&nested).is_some();
            for variant in if several {
                vec![variant.clone()]
            } else {
                nested
            } {
                if !out.contains(&variant) {
                    out.push(variant);
                }
            }
        }
        out
    }
}

/// The component that stands at a place.
fn component(at: &str) -> Option<String> {
    match pointer::steps(at).as_slice() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => {
            Some(name.clone())
        }
        _ => None,
    }
}

/// One shape for all of these, where there is one that loses nothing, and its checks.
fn merged(wholes: &[&Schema], closed: bool) -> Option<(Shape, Checks)> {
    if wholes.is_empty() {
        None
    } else if wholes.iter().all(|whole| is_object(whole, closed)) {
        let objects: Vec<&Object> = wholes.iter().filter_map(|whole| whole.object()).collect();
        let (object, checks) = combined::objects(&objects, closed);
        Some((Shape::Object(object), checks))
    } else if wholes.iter().all(|whole| is_list(whole)) {
        let items: Vec<&Schema> = wholes.iter().filter_map(|list| list.items()).collect();
        let items = Box::new(combined::any_of(&items));
        let delimiter = None;
        Some((Shape::Array { items, delimiter }, Checks::new()))
    } else {
        None
    }
}

/// Whether this is an object of named properties and nothing else.
fn is_object(whole: &Schema, closed: bool) -> bool {
    whole.object().is_some_and(|object| {
        object.properties.is_some()
            && (object.extra == Extra::Unsaid || (closed && object.extra == Extra::Refused))
    })
}

/// Whether this is a list of something that could lose a part.
fn is_list(whole: &Schema) -> bool {
    whole.items().is_some_and(|items| !items.is_plain())
}

/// Whether one value can be of two of these, neither of which holds all of it.
fn loses(wholes: &[&Schema]) -> bool {
    let several = |what: &dyn Fn(&Schema) -> bool| wholes.iter().filter(|w| what(w)).count() > 1;
    let is_object = |whole: &Schema| match &whole.shape {
        Shape::Object(object) => !object.is_map() && object.extra != Extra::Refused,
        Shape::Union(_) => true,
        _ => false,
    };
    several(&is_object) || several(&is_list)
}

//! `anyOf` of objects: a value may be several of them at once, so one object holds what any of them holds.
//!
//! A union would keep the part of such a value that one variant describes. It stays a union where a property tells the
//! variants apart, for then a value is never two of them. The stages before mark what was an `anyOf` with `x-any`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::common;
use super::compose::alias;
use super::schema::object;
use super::unions::is_plain;
use super::variants::Variants;
use crate::pointer;
use crate::problem::Problem;
use crate::schema::{self, Kind};

type Object = Map<String, Value>;

/// How deep objects that are merged may hold objects that are merged.
const MAX_NESTED: usize = 16;

/// Merges the variants of every `anyOf` of objects, and notes those whose values may lose something.
pub(super) fn merge(mut document: Value, notes: &mut Vec<Problem>) -> Value {
    let schemas = schema::components(&document);
    let mut merger = Merger {
        variants: Variants {
            schemas: &schemas,
            bases: &BTreeMap::new(),
        },
        notes,
        open: Vec::new(),
        circles: Vec::new(),
    };
    for section in ["paths", "components"] {
        if let Some(value) = document.get_mut(section) {
            merger.below(value, &format!("/{section}"));
        }
    }
    let mut made = 0;
    while let Some((union, name)) = merger.circles.get(made).cloned() {
        let mut schema = json!({"oneOf": union.variants, "x-any": mark(union.closed)});
        let notes = merger.notes.len();
        merger.below(&mut schema, &pointer::join("/components/schemas", &name));
        // Where it came from has its note already.
        merger.notes.truncate(notes);
        document["components"]["schemas"][name] = schema;
        made += 1;
    }
    document
}

#[derive(Clone, PartialEq)]
struct Union {
    variants: Vec<Value>,
    /// Whether it allows no other properties than those of its variants.
    closed: bool,
}

fn mark(closed: bool) -> Value {
    if closed { json!("closed") } else { json!(true) }
}

struct Merger<'a> {
    variants: Variants<'a>,
    notes: &'a mut Vec<Problem>,
    /// What is being merged, outermost first, and the component that it becomes, if it is one.
    open: Vec<(Union, Option<String>)>,
    /// What holds itself, and the component that is made for it.
    circles: Vec<(Union, String)>,
}

impl Merger<'_> {
    /// Outermost first: what is merged may hold properties that are to be merged in turn.
    fn below(&mut self, value: &mut Value, at: &str) {
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.below(item, &pointer::join(at, index.to_string()));
                }
            }
            Value::Object(map) => {
                let before = self.open.len();
                if map.get("oneOf").is_some_and(Value::is_array)
                    && let Some(mark) = map.remove("x-any")
                {
                    self.union(map, mark == "closed", at);
                }
                for (key, child) in map.iter_mut() {
                    self.below(child, &pointer::join(at, key));
                }
                self.open.truncate(before);
            }
            _ => {}
        }
    }

    fn union(&mut self, map: &mut Object, closed: bool, at: &str) {
        let look = self.variants;
        let listed = map.get("oneOf").and_then(Value::as_array);
        let variants = self.flat(listed.map_or(&[], Vec::as_slice), &mut Vec::new());
        let told_apart = look.own_tag(&look.flat(variants.clone(), 0));
        if map.contains_key("discriminator") || told_apart.is_some() {
            return;
        }
        let union = Union { variants, closed };
        let around = self.open.iter().find(|(open, _)| *open == union);
        if let Some((_, component)) = around {
            let name = component.clone();
            let name = name.unwrap_or_else(|| self.circle(&union));
            map.remove("oneOf");
            match map.is_empty() {
                true => map.insert("$ref".into(), json!(pointer::schema_ref(&name))),
                false => map.insert("allOf".into(), json!([schema::reference(&name)])),
            };
            return;
        }
        let wholes = union.variants.iter().map(|variant| look.whole(variant));
        let wholes: Vec<&Object> = wholes.collect::<Option<_>>().unwrap_or_default();
        let merged = match self.open.len() {
            MAX_NESTED.. => None,
            _ => merged(&wholes, closed),
        };
        if let Some(mut merged) = merged {
            let hint = "one type holds what any of the variants holds; which of it belongs together is checked by the server alone";
            self.note(at, hint);
            map.remove("oneOf");
            if let (Some(Value::Object(checks)), Some(Value::Object(more))) =
                (map.get_mut("x-checks"), merged.get("x-checks").cloned())
            {
                checks.extend(more);
                merged.remove("x-checks");
            }
            map.extend(merged);
            self.open.push((union, component(at)));
        } else if loses(&wholes) {
            let hint = "only what the variant that fits a value best describes is kept; describe values of several variants with allOf or with one object";
            self.note(at, hint);
        }
    }

    /// The component of a union that holds itself.
    fn circle(&mut self, union: &Union) -> String {
        if let Some((_, name)) = self.circles.iter().find(|(known, _)| known == union) {
            return name.clone();
        }
        let names: Vec<String> = union.variants.iter().filter_map(alias).collect();
        let wish = if names.is_empty() {
            "AnyOf".to_owned()
        } else {
            names.join("Or")
        };
        let taken = |name: &String| {
            self.variants.schemas.contains_key(name)
                || self.circles.iter().any(|(_, other)| other == name)
        };
        let numbered = (2..).map(|n| format!("{wish}{n}"));
        let mut names = std::iter::once(wish.clone()).chain(numbered);
        let name = names.find(|name| !taken(name)).unwrap_or_default();
        self.circles.push((union.clone(), name.clone()));
        name
    }

    fn note(&mut self, at: &str, hint: &str) {
        self.notes.push(Problem {
            at: at.into(),
            construct: "anyOf".into(),
            hint: hint.into(),
        });
    }

    /// The variants, with those of an `anyOf` among them in its place, unless something tells these apart.
    fn flat(&self, variants: &[Value], seen: &mut Vec<String>) -> Vec<Value> {
        let mut out: Vec<Value> = Vec::new();
        for variant in variants {
            let name = alias(variant);
            let nested = self
                .variants
                .whole(variant)
                .filter(|whole| whole.contains_key("x-any") && !whole.contains_key("discriminator"))
                .and_then(|whole| whole.get("oneOf")?.as_array());
            let nested = match (nested, name) {
                (Some(_), Some(name)) if seen.contains(&name) => continue,
                (Some(nested), name) => {
                    seen.extend(name);
                    self.flat(nested, seen)
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
    pointer::schema_name(&format!("#{at}"))
}

/// One schema for all of these, where there is one that loses nothing.
fn merged(wholes: &[&Object], closed: bool) -> Option<Object> {
    if wholes.is_empty() {
        None
    } else if wholes.iter().all(|whole| is_object(whole, closed)) {
        Some(common::objects(wholes, closed))
    } else if wholes.iter().all(|whole| is_list(whole)) {
        let items: Vec<&Value> = wholes.iter().filter_map(|list| list.get("items")).collect();
        let mut out = object("type", json!("array"));
        out.insert("items".into(), common::any_of(&items));
        Some(out)
    } else {
        None
    }
}

/// Whether this is an object of named properties and nothing else.
fn is_object(whole: &Object, closed: bool) -> bool {
    let extra = whole.get("additionalProperties");
    whole.get("type") == Some(&json!("object"))
        && whole.contains_key("properties")
        && (extra.is_none() || (closed && extra == Some(&json!(false))))
}

/// Whether this is a list of something that could lose a part.
fn is_list(whole: &Object) -> bool {
    let plain = whole.get("items").is_some_and(is_plain);
    whole.get("type") == Some(&json!("array")) && !whole.contains_key("x-tuple") && !plain
}

/// Whether one value can be of two of these, neither of which holds all of it.
fn loses(wholes: &[&Object]) -> bool {
    let several = |what: &dyn Fn(&Object) -> bool| wholes.iter().filter(|w| what(w)).count() > 1;
    let shut = |whole: &Object| whole.get("additionalProperties") == Some(&json!(false));
    let is_object = |whole: &Object| {
        let kind = schema::kind(&Value::Object(whole.clone()));
        matches!(kind, Kind::Struct | Kind::Union) && !shut(whole)
    };
    several(&is_object) || several(&is_list)
}

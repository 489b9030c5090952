//! `allOf`: what several schemas say together, said in one.

mod beside;
mod both;

use std::collections::BTreeMap;

pub(crate) use beside::both_checks;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Schema, Schemas, Shape};
use crate::pointer;

/// Merges every `allOf`.
pub(super) fn merge(api: &mut Api, diagnostics: &mut Diagnostics) {
    let schemas = std::mem::take(&mut api.schemas);
    let mut composer = Composer {
        schemas: &schemas,
        done: BTreeMap::new(),
        open: Vec::new(),
        diagnostics,
    };
    for name in schemas.keys() {
        let at = pointer::join("/components/schemas", name);
        if let Some(schema) = composer.component(name, &at) {
            api.schemas.insert(name.clone(), schema);
        }
    }
    for operation in &mut api.operations {
        operation.schemas_mut(&mut |_, at, schema| composer.below(schema, at));
    }
}

/// How deep schemas that are made of each other may nest.
const MAX_CHAIN: usize = 48;

pub(super) struct Composer<'a> {
    schemas: &'a Schemas,
    done: BTreeMap<String, Schema>,
    open: Vec<String>,
    diagnostics: &'a mut Diagnostics,
}

impl Composer<'_> {
    fn component(&mut self, name: &str, at: &str) -> Option<Schema> {
        if let Some(done) = self.done.get(name) {
            return Some(done.clone());
        }
        if self.open.iter().any(|open| open == name) {
            let hint = "it is part of itself, so no value is ever complete: break the circle at a property";
            self.diagnostics
                .error(at, format!("circle through {name}"), hint);
            return None;
        }
        if self.open.len() >= MAX_CHAIN {
            let hint =
                format!("schemas that are made of each other nest deeper than {MAX_CHAIN} levels");
            self.diagnostics.error(at, "chain of names", hint);
            return None;
        }
        let mut schema = self.schemas.get(name)?.clone();
        self.open.push(name.to_owned());
        let place = pointer::join("/components/schemas", name);
        self.below(&mut schema, &place);
        if let Some(target) = schema.target() {
            // A chain of names has to end somewhere.
            self.component(target, &place);
        }
        self.open.pop();
        self.done.insert(name.to_owned(), schema.clone());
        Some(schema)
    }

    /// Everything below `schema`, innermost first.
    fn below(&mut self, schema: &mut Schema, at: &str) {
        schema.children_mut(&mut |step, child| self.below(child, &step.from(at)));
        self.merged(schema, at);
    }

    fn merged(&mut self, schema: &mut Schema, at: &str) {
        if let Shape::AllOf(parts) = &mut schema.shape {
            let parts = std::mem::take(parts);
            let mut result = Schema::default();
            for part in parts {
                let part = self.whole(part, at);
                result = match self.both(result, part, at) {
                    Some(both) => both,
                    None => {
                        *schema = Schema::default();
                        return;
                    }
                };
            }
            result.docs = schema.docs.over(&result.docs);
            result.nullable |= schema.nullable;
            result.checks = both_checks(&result.checks, &schema.checks);
            result.implied = false;
            *schema = result;
        }
    }

    /// The schema itself where `part` only refers to it.
    pub(super) fn whole(&mut self, part: Schema, at: &str) -> Schema {
        let mut whole = part;
        let mut nullable = false;
        for hop in 0..=MAX_CHAIN {
            let Some(name) = whole.target().map(str::to_owned) else {
                break;
            };
            nullable |= whole.nullable;
            if hop == MAX_CHAIN {
                let hint = "it is only another name for itself";
                self.diagnostics
                    .error(at, format!("circle through {name}"), hint);
                return Schema::default();
            }
            whole = self.component(&name, at).unwrap_or_default();
            whole.docs.description = None;
            whole.docs.title = None;
        }
        whole.nullable |= nullable;
        whole
    }
}

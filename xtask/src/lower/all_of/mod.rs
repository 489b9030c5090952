//! `allOf`: what several schemas say together, said in one.

mod beside;
mod both;

pub(crate) use beside::both_checks;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Schema, Schemas, Shape};

/// Merges every `allOf`.
pub(super) fn merge(api: &mut Api, diagnostics: &mut Diagnostics) {
    let schemas = std::mem::take(&mut api.schemas);
    let mut composer = Composer {
        schemas: &schemas,
        done: Schemas::new(),
        open: Vec::new(),
        joining: Joining::default(),
        diagnostics,
    };
    for (name, schema) in &schemas {
        composer.component(name, &schema.at.0);
    }
    for operation in &mut api.operations {
        operation.schemas_mut(&mut |_, schema| composer.below(schema));
    }
    api.schemas = composer.done;
}

/// How deep schemas that are made of each other may nest.
const MAX_CHAIN: usize = 48;

/// The `allOf` whose parts are being joined.
#[derive(Default)]
struct Joining {
    at: String,
    /// The names of the properties around what is being joined.
    within: Vec<String>,
    joins: usize,
}

pub(super) struct Composer<'a> {
    schemas: &'a Schemas,
    done: Schemas,
    open: Vec<String>,
    joining: Joining,
    diagnostics: &'a mut Diagnostics,
}

impl Composer<'_> {
    /// A component; anything at all where it is part of itself.
    fn component(&mut self, name: &str, at: &str) -> Schema {
        if let Some(done) = self.done.get(name) {
            return done.clone();
        }
        if self.open.iter().any(|open| open == name) {
            let hint = "it is part of itself, so no value is ever complete: break the circle at a property";
            self.diagnostics
                .error(at, format!("circle through {name}"), hint);
            self.done.insert(name.to_owned(), Schema::default());
            return Schema::default();
        }
        if self.open.len() >= MAX_CHAIN {
            let hint =
                format!("schemas that are made of each other nest deeper than {MAX_CHAIN} levels");
            self.diagnostics.error(at, "chain of names", hint);
            return Schema::default();
        }
        let mut schema = self.schemas.get(name).cloned().unwrap_or_default();
        self.open.push(name.to_owned());
        self.below(&mut schema);
        // A chain of names has to end somewhere.
        self.whole(schema.clone(), &schema.at.0);
        self.open.pop();
        self.done.entry(name.to_owned()).or_insert(schema).clone()
    }

    /// Everything below `schema`, innermost first.
    fn below(&mut self, schema: &mut Schema) {
        schema.children_mut(&mut |_, child| self.below(child));
        let Shape::AllOf(parts) = &mut schema.shape else {
            return;
        };
        let at = &schema.at.0;
        let joining = Joining {
            at: at.clone(),
            ..Joining::default()
        };
        let around = std::mem::replace(&mut self.joining, joining);
        let mut parts = std::mem::take(parts).into_iter();
        let merged = parts.try_fold(Schema::default(), |merged, part| {
            let part = self.whole(part, at);
            self.both(merged, part, at)
        });
        self.joining = around;
        let merged = merged.unwrap_or_else(|errors| {
            self.diagnostics.extend(errors);
            Schema::default()
        });
        *schema = Schema {
            docs: schema.docs.over(&merged.docs),
            nullable: merged.nullable || schema.nullable,
            checks: both_checks(&merged.checks, &schema.checks),
            implied: false,
            at: schema.at.clone(),
            ..merged
        };
    }

    /// The schema itself where `part` only refers to it.
    pub(super) fn whole(&mut self, part: Schema, at: &str) -> Schema {
        let mut whole = part;
        let mut nullable = false;
        while let Some(name) = whole.target().map(str::to_owned) {
            nullable |= whole.nullable;
            whole = self.component(&name, at);
            whole.docs.description = None;
            whole.docs.title = None;
        }
        whole.nullable |= nullable;
        whole
    }
}

//! The third stage: from any OpenAPI 3.0 or 3.1 document to one plain dialect of 3.0.3.
//!
//! What comes out uses few constructs, so that the stages behind have few cases:
//!
//! - parameters, bodies and answers stand where they are used; only schemas are components;
//! - a schema is one of: anything (`{}`), a `$ref`, a scalar, an `enum`, an object, an array, a `oneOf`; `allOf` is left
//!   only around a single `$ref` that has annotations of its own;
//! - null is `nullable: true` beside a use, never in a component;
//! - `x-tuple` has the items of an array of fixed shape, `x-tag` says how the variants of a `oneOf` are told apart, and
//!   `x-null` is a schema that allows nothing but null;
//! - an `anyOf` of objects is one object, unless a property tells them apart: a value may be several of them at once.
//!
//! What this dialect cannot say is refused with its place. What types do not check (lengths, patterns and the like)
//! stays in the schema for the documentation, and is listed as a note.

mod any_of;
mod common;
mod compose;
mod inheritance;
mod keywords;
mod media;
mod merge;
mod nullable;
mod operations;
mod parameters;
mod refs;
mod schema;
mod shapes;
mod tags;
mod types;
mod unions;
mod values;
mod variants;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::problem::{Problem, Problems};

/// A document in the plain dialect.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// The document.
    pub document: Value,
    /// What is true of the original and only documented, or left out on purpose, here.
    pub notes: Vec<Problem>,
}

/// Lowers `document`, or says everything that cannot be lowered.
pub fn lower(document: &Value) -> Result<Lowered, Problems> {
    let version = document
        .get("openapi")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let is_31 = version == "3.1" || version.starts_with("3.1.");
    if !is_31 && version != "3.0" && !version.starts_with("3.0.") {
        return Err(other_version(document));
    }
    let (document, bases) = inheritance::unions(document.clone());
    let original = |mut problem: Problem| {
        problem.at = inheritance::original(&problem.at, &bases);
        problem
    };
    match plain(&document, &bases, is_31) {
        Ok((document, notes)) => Ok(Lowered {
            document,
            notes: sorted(notes.into_iter().map(original).collect()),
        }),
        Err(problems) => Err(problems.sorted().into_iter().map(original).collect()),
    }
}

/// The document in the plain dialect, and notes.
fn plain(
    document: &Value,
    bases: &BTreeMap<String, String>,
    is_31: bool,
) -> Result<(Value, Vec<Problem>), Problems> {
    let mut context = refs::Context::new(document, is_31);
    let paths = context.paths();
    context.components();
    let refs::Context {
        mut problems,
        mut notes,
        schemas,
        ..
    } = context;
    let lowered = json!({
        "openapi": "3.0.3",
        "info": info(document),
        "paths": paths,
        "components": {"schemas": schemas},
    });
    if !problems.is_empty() {
        return Err(problems);
    }
    let composed = compose::compose(lowered, &mut problems, &mut notes);
    if !problems.is_empty() {
        return Err(problems);
    }
    let lifted = nullable::lift(composed);
    let merged = any_of::merge(lifted, &mut notes);
    let tagged = tags::tag(merged, bases, &mut problems, &mut notes);
    problems.or((tagged, notes))
}

/// Why this is no document of a version that is understood.
fn other_version(document: &Value) -> Problems {
    const HINT: &str = "documents of OpenAPI 3.0.x and 3.1.x are understood";
    match (document.get("openapi"), document.get("swagger")) {
        (None, Some(version)) => Problems::one(
            "/swagger",
            format!("swagger: {version}"),
            format!("this is a document of Swagger; {HINT}: convert it first"),
        ),
        (None, None) => Problems::one(
            "",
            "no `openapi`",
            format!("this does not say which OpenAPI it is written in; {HINT}"),
        ),
        (Some(Value::Number(version)), _) => Problems::one(
            "/openapi",
            format!("openapi: {version}"),
            format!("it has to be a text: write `openapi: \"{version}.0\"`, with the quotes"),
        ),
        (Some(version), _) => Problems::one("/openapi", format!("openapi: {version}"), HINT),
    }
}

fn sorted(mut notes: Vec<Problem>) -> Vec<Problem> {
    notes.sort();
    notes.dedup();
    notes
}

fn info(document: &Value) -> Value {
    let info = document.get("info");
    let text = |key: &str| match info.and_then(|info| info.get(key)) {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let mut out = Map::new();
    out.insert(
        "title".into(),
        text("title").unwrap_or_else(|| "the API".into()).into(),
    );
    out.insert(
        "version".into(),
        text("version").unwrap_or_else(|| "0".into()).into(),
    );
    for key in ["summary", "description"] {
        if let Some(text) = text(key) {
            out.insert(key.into(), text.into());
        }
    }
    Value::Object(out)
}

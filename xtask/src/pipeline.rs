//! The stages, one behind the other.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::document::overlay;
use crate::document::skip::{self, LeftOut};
use crate::generate::{self, Generated};
use crate::ir::Operation;
use crate::lower::Lowered;
use crate::problem::{Problem, Problems};
use crate::{adapt, lower};

/// What the stages made of a document.
#[derive(Debug)]
pub struct Outcome {
    /// The sources.
    pub generated: Generated,
    /// What is only documented, or left out on purpose.
    pub notes: Vec<Problem>,
    /// The operations that were left out because they cannot be translated.
    pub left_out: Vec<LeftOut>,
    /// A hash of everything that went in.
    pub hash: String,
    /// How long each stage took.
    pub timings: Vec<(&'static str, Duration)>,
}

/// How a document is run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings<'a> {
    /// What is changed in the document first.
    pub overlay: Option<&'a Value>,
    /// Leave out what cannot be translated, instead of refusing the document.
    pub skip_unsupported: bool,
}

/// Runs a document through the stages behind `load`.
pub fn run(document: Value, settings: Settings<'_>) -> Result<Outcome> {
    let hash = hash(&document, settings.overlay);
    let mut timings = Vec::new();
    let mut clock = Instant::now();
    let mut lap = |stage| {
        timings.push((stage, clock.elapsed()));
        clock = Instant::now();
    };
    let document = match settings.overlay {
        Some(rules) => overlay::apply(document, rules).context("overlay")?,
        None => document,
    };
    lap("overlay");
    let mut document = document;
    let mut left_out = Vec::new();
    let (lowered, generated) = loop {
        let lowered = match adapted(&document) {
            Ok(lowered) => lowered,
            Err(problems) => {
                document = without(document, problems, settings, &mut left_out)?;
                continue;
            }
        };
        lap("lower and adapt");
        let generated = generate::generate(&lowered.api);
        lap("generate");
        match generated.map_err(|error| error.downcast::<Problems>()) {
            Ok(generated) => break (lowered, generated),
            Err(Ok(problems)) => document = without(document, problems, settings, &mut left_out)?,
            Err(Err(error)) => return Err(error.context("generate")),
        }
    };
    Ok(Outcome {
        generated,
        notes: lowered.notes,
        left_out,
        hash,
        timings,
    })
}

/// The document without the operations that have problems, where those are to be left out.
fn without(
    document: Value,
    problems: Problems,
    settings: Settings<'_>,
    left_out: &mut Vec<LeftOut>,
) -> Result<Value> {
    let skip = settings.skip_unsupported;
    match skip.then(|| skip::leave_out(document, &problems)).flatten() {
        Some((rest, more)) => {
            left_out.extend(more);
            Ok(rest)
        }
        None => Err(problems.into()),
    }
}

/// Lowers and adapts.
pub fn adapted(document: &Value) -> Result<Lowered, Problems> {
    let Lowered { api, mut notes } = lower::lower(document)?;
    let ids: Vec<String> = api.operations.iter().map(|one| one.id.clone()).collect();
    let adapted = adapt::adapt(api)?;
    notes.extend(adapted.notes);
    notes.extend(numbered(&ids, &adapted.api.operations));
    Ok(Lowered {
        api: adapted.api,
        notes,
    })
}

/// The operations whose functions could not have their names, because others have them.
fn numbered(ids: &[String], adapted: &[Operation]) -> Vec<Problem> {
    let both = ids.iter().zip(adapted);
    both.filter(|(id, operation)| adapt::names::rust_function(id) != operation.id)
        .map(|(id, operation)| Problem {
            at: operation.at(),
            construct: format!("operationId: {id}"),
            hint: format!(
                "another one has the same name in Rust, so this function is `{}`",
                operation.id
            ),
        })
        .collect()
}

/// A hash of a document and the rules for it, whatever language and order they are written in.
pub fn hash(document: &Value, rules: Option<&Value>) -> String {
    let mut hasher = Sha256::new();
    // The generator's own version: it counts up when the same document comes to other bytes.
    hasher.update(concat!("arize-ax codegen 7, progenitor 0.15.1", "\0"));
    hasher.update(document.to_string());
    hasher.update("\0");
    hasher.update(rules.map(Value::to_string).unwrap_or_default());
    hasher
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

//! The stages, one behind the other.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::overlay;
use crate::document::skip::{self, Skipped};
use crate::emit::manifest;
use crate::generate::{self, Generated};
use crate::lower::Lowered;
use crate::{adapt, lower};

/// What the stages made of a document.
#[derive(Debug)]
pub struct Outcome {
    /// The sources.
    pub generated: Generated,
    /// What is only documented, or skipped on purpose.
    pub notes: BTreeSet<Diagnostic>,
    /// The operations that were skipped because they cannot be translated.
    pub skipped: Vec<Skipped>,
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
    /// Skip operations that cannot be translated, instead of refusing the document.
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
    let mut document = match settings.overlay {
        Some(rules) => overlay::apply(document, rules).context("overlay")?,
        None => document,
    };
    lap("overlay");
    let (mut errors, mut skipped) = (Diagnostics::default(), Vec::new());
    // An operation with errors is skipped, so that every stage has its say about the others.
    let made = loop {
        match made(&document, &mut lap).map_err(|error| error.downcast::<Diagnostics>()) {
            Ok(made) => break Ok(made),
            Err(Err(fault)) => break Err(fault.context("generate")),
            Err(Ok(found)) => {
                let rest = skip::skip(&document, &found);
                errors.extend(found);
                let Some((rest, more)) = rest else {
                    return Err(errors.into());
                };
                document = rest;
                skipped.extend(more);
            }
        }
    };
    // What the document may not hold is said first: a fault in what is left may come of it.
    if !errors.errors.is_empty() && !settings.skip_unsupported {
        return Err(errors.into());
    }
    let (lowered, generated) = made?;
    Ok(Outcome {
        generated,
        notes: lowered.notes,
        skipped,
        hash,
        timings,
    })
}

fn made(document: &Value, lap: &mut impl FnMut(&'static str)) -> Result<(Lowered, Generated)> {
    let lowered = adapted(document)?;
    lap("lower and adapt");
    let generated = generate::generate(&lowered.api);
    lap("generate");
    Ok((lowered, generated?))
}

/// Lowers and adapts.
pub fn adapted(document: &Value) -> Result<Lowered, Diagnostics> {
    let mut lowered = lower::lower(document)?;
    let adapted = adapt::adapt(lowered.api)?;
    lowered.notes.extend(adapted.notes);
    lowered.api = adapted.api;
    Ok(lowered)
}

/// A hash of a document and the rules for it, whatever language and order they are written in.
pub fn hash(document: &Value, rules: Option<&Value>) -> String {
    let (own, progenitors) = (generate::VERSION, manifest::version("progenitor"));
    let versions = format!("arize-ax codegen {own}, progenitor {progenitors}");
    let rules = rules.map(Value::to_string).unwrap_or_default();
    let all = format!("{versions}\0{document}\0{rules}");
    format!("{:x}", Sha256::digest(all))
}

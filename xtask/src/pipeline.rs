//! The stages, one behind the other.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::generate::{self, Generated};
use crate::problem::Problem;
use crate::{adapt, lower, overlay};

/// What the stages made of a document.
#[derive(Debug)]
pub struct Outcome {
    /// The sources.
    pub generated: Generated,
    /// What is only documented, or left out on purpose.
    pub notes: Vec<Problem>,
    /// A hash of everything that went in.
    pub hash: String,
    /// How long each stage took.
    pub timings: Vec<(&'static str, Duration)>,
}

/// Runs a document through the stages behind `load`.
pub fn run(document: Value, rules: Option<&Value>) -> Result<Outcome> {
    let hash = hash(&document, rules);
    let mut timings = Vec::new();
    let mut clock = Instant::now();
    let mut lap = |stage| {
        timings.push((stage, clock.elapsed()));
        clock = Instant::now();
    };
    let document = match rules {
        Some(rules) => overlay::apply(document, rules).context("overlay")?,
        None => document,
    };
    lap("overlay");
    let lowered = lower::lower(&document).context("lower")?;
    lap("lower");
    let adapted = adapt::adapt(lowered.document).context("adapt")?;
    lap("adapt");
    let generated = generate::generate(&adapted).context("generate")?;
    lap("generate");
    Ok(Outcome { generated, notes: lowered.notes, hash, timings })
}

/// A hash of a document and the rules for it, whatever language and order they are written in.
pub fn hash(document: &Value, rules: Option<&Value>) -> String {
    let mut hasher = Sha256::new();
    // The generator's own version: it counts up when the same document comes to other bytes.
    hasher.update(concat!("arize-ax codegen 1, progenitor 0.15.1", "\0"));
    hasher.update(document.to_string());
    hasher.update("\0");
    hasher.update(rules.map(Value::to_string).unwrap_or_default());
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

//! `cargo xtask update SOURCE`: from an upstream document to a vendored one and a regenerated client, in one step.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use clap::Args;

use super::codegen::{Made, count_notes, said};
use super::{DOCUMENT, OVERLAY, SELECTION, read, selection};
use crate::diff;
use crate::document::select::{self, Selection};
use crate::document::{load, operations, overlay, paths};
use crate::output::transaction::{self, Change};
use crate::output::yaml;
use crate::update::{descriptions, fetch};

/// Options of `update`.
#[derive(Args, Debug)]
pub struct Update {
    /// A file, or an https URL.
    pub source: String,
    /// Keep everything, and not only the part that the selection file names.
    #[arg(long)]
    pub all: bool,
    /// Show what changed, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Keep upstream's own words and examples, instead of ours.
    #[arg(long)]
    pub upstream_prose: bool,
}

impl Update {
    /// Runs the command in a workspace.
    pub fn run(&self, root: &Path) -> Result<()> {
        let bytes = if fetch::is_url(&self.source) {
            fetch::fetch(&self.source, &mut |line| eprintln!("{line}"))?
        } else {
            std::fs::read(&self.source).with_context(|| format!("cannot read {}", self.source))?
        };
        step(&format!("reading {} bytes", bytes.len()));
        let upstream =
            load::load(&bytes).with_context(|| format!("cannot load {}", self.source))?;
        let kept = if self.all {
            Selection::all()
        } else {
            selection(&root.join(SELECTION))?
        };
        let selected = select::select(upstream, &kept);
        let empty = selected
            .get("paths")
            .and_then(|paths| paths.as_object())
            .is_none_or(|paths| paths.is_empty());
        ensure!(
            !empty,
            "nothing in {} is what {SELECTION} names",
            self.source
        );

        let vendored = read(&root.join(DOCUMENT))?;
        let (selected, renamed) = paths::keep_names(&vendored, selected);
        renamed.iter().for_each(|line| step(line));
        let (document, wordless) = match self.upstream_prose {
            true => (selected, Vec::new()),
            false => descriptions::carry(&vendored, selected),
        };
        step("comparing with the vendored document");
        let changes = diff::diff(&vendored, &document).without_upstream_names();
        say!("{}", changes.to_string().trim_end());
        if !wordless.is_empty() {
            say!("without a description of ours: {}", wordless.len());
            wordless.iter().for_each(|place| say!("  {place}"));
        }
        let named = overlay::targets(&document, &read(&root.join(OVERLAY))?);
        let operations = operations(&document).into_iter().map(|found| found.at);
        let unnamed: Vec<String> = operations.filter(|at| !named.contains(at)).collect();
        if !unnamed.is_empty() {
            say!(
                "operations that the overlay does not name yet: {}",
                unnamed.len()
            );
            unnamed.iter().for_each(|place| say!("  {place}"));
        }
        step("generating");
        let made = Made::of(root, document.clone())?;
        let text = yaml::text(&document)?;
        ensure!(
            load::load(text.as_bytes())? == document,
            "the document does not survive being written as YAML"
        );
        if self.dry_run {
            step("a dry run: nothing is written");
            return Ok(());
        }
        let mut changes = made.changes(root)?;
        if document != vendored {
            changes.push(Change::Put(root.join(DOCUMENT), text));
        }
        transaction::all_or_none(&changes).context("nothing is written")?;
        said(root, &changes, &made.outcome);
        count_notes(&made.outcome);
        Ok(())
    }
}

fn step(what: &str) {
    eprintln!("{what}");
}

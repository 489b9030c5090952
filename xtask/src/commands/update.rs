//! `cargo xtask update SOURCE`: from an upstream document to a vendored one and a regenerated client, in one step.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use serde_json::Value;

use super::codegen::Made;
use super::{DOCUMENT, OVERLAY, SELECTION, read, selection};
use crate::diff;
use crate::document::{load, operations, overlay, paths, select};
use crate::output::yaml;
use crate::update::{descriptions, fetch};

/// Options of `update`.
#[derive(Args, Debug)]
pub struct Update {
    /// A file, or an https URL.
    pub source: String,
    /// Show what changed, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

impl Update {
    /// Runs the command in a workspace.
    pub fn run(&self, root: &Path) -> Result<()> {
        let vendored = read(&root.join(DOCUMENT))?;
        let upstream = self.selected(root)?;
        let (upstream, renamed) = paths::keep_names(&vendored, upstream);
        renamed.iter().for_each(|line| eprintln!("{line}"));
        let (document, wordless) = descriptions::carry(&vendored, upstream);
        eprintln!("comparing with the vendored document");
        let changes = diff::diff(&vendored, &document).without_upstream_names();
        say!("{}", changes.to_string().trim_end());
        list("without a description of ours", wordless);
        let named = overlay::targets(&document, &read(&root.join(OVERLAY))?)?;
        let operations = operations(&document).into_iter().map(|found| found.at);
        let unnamed = operations.filter(|at| !named.contains(at)).collect();
        list("operations that the overlay does not name yet", unnamed);
        eprintln!("generating");
        let mut made = Made::of(root, document.clone())?;
        let text = yaml::text(&document)?;
        ensure!(
            load::load(text.as_bytes())? == document,
            "the document does not survive being written as YAML"
        );
        if self.dry_run {
            eprintln!("a dry run: nothing is written");
            return Ok(());
        }
        if document != vendored {
            made.changes.insert(root.join(DOCUMENT), Some(text.into()));
        }
        made.write(root)?;
        made.count_notes();
        Ok(())
    }

    /// Our part of the upstream document.
    fn selected(&self, root: &Path) -> Result<Value> {
        let source = &self.source;
        let bytes = match fetch::is_url(source) {
            true => fetch::fetch(source, &mut |line| eprintln!("{line}"))?,
            false => std::fs::read(source).with_context(|| format!("cannot read {source}"))?,
        };
        eprintln!("reading {} bytes", bytes.len());
        let upstream = load::load(&bytes).with_context(|| format!("cannot load {source}"))?;
        let selected = select::select(upstream, &selection(root)?);
        let paths = selected["paths"].as_object();
        let is_empty = paths.is_none_or(serde_json::Map::is_empty);
        ensure!(!is_empty, "nothing in {source} is what {SELECTION} names");
        Ok(selected)
    }
}

fn list(what: &str, places: Vec<String>) {
    if !places.is_empty() {
        say!("{what}: {}", places.len());
        places.iter().for_each(|place| say!("  {place}"));
    }
}

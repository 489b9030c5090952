//! `cargo xtask codegen`: the generated crate of this workspace, or a crate of its own for any other document.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use serde_json::Value;

use super::{DOCUMENT, OVERLAY, SELECTION, read};
use crate::document::operations;
use crate::document::select::{self, Selection};
use crate::emit::{Files, manifest};
use crate::output::file_headers;
use crate::output::transaction::{self, Change};
use crate::pipeline::{self, Outcome, Settings};

const COMMAND: &str = "cargo xtask codegen";

/// Options of `codegen`.
#[derive(Args, Debug, Default)]
pub struct Codegen {
    /// Write nothing; fail if anything would change.
    #[arg(long)]
    pub check: bool,
    /// Say how long each stage took.
    #[arg(long)]
    pub timings: bool,
    /// List what types do not check, and what was left out on purpose.
    #[arg(long)]
    pub notes: bool,
    /// Generate from this document, and not from the one in openapi/; needs --out.
    #[arg(long, value_name = "FILE", requires = "out")]
    pub document: Option<PathBuf>,
    /// Everything in the document, and not only the part that the selection file names.
    #[arg(long, requires = "document")]
    pub all: bool,
    /// Where to write the crate.
    #[arg(long, value_name = "DIR", requires = "document")]
    pub out: Option<PathBuf>,
    /// The name of the crate; otherwise that of the directory.
    #[arg(long, value_name = "NAME", requires = "document")]
    pub crate_name: Option<String>,
    /// Leave out operations that cannot be translated, and say which.
    #[arg(long, requires = "document")]
    pub skip_unsupported: bool,
}

impl Codegen {
    /// Runs the command.
    pub fn run(&self, root: &Path) -> Result<()> {
        match (&self.document, &self.out) {
            (Some(document), Some(out)) => self.standalone(root, document, out),
            _ => self.workspace(root),
        }
    }

    /// Regenerates `generated/` of a workspace.
    fn workspace(&self, root: &Path) -> Result<()> {
        let begin = Instant::now();
        let document = read(&root.join(DOCUMENT))?;
        let loading = begin.elapsed();
        let made = Made::of(root, document)?;
        self.finish(root, made.changes(root)?, &made.outcome, COMMAND)?;
        self.report(&made.outcome, loading, begin.elapsed());
        Ok(())
    }

    /// Writes a crate of its own.
    fn standalone(&self, root: &Path, document: &Path, out: &Path) -> Result<()> {
        let begin = Instant::now();
        let source = document
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let mut document = read(document)?;
        let selection = if self.all {
            Selection::all()
        } else {
            super::selection(&root.join(SELECTION))?
        };
        document = select::select(document, &selection);
        // The overlay's names are those of the part that we select; a whole document keeps its own.
        let rules = if self.all {
            None
        } else {
            Some(read(&root.join(OVERLAY))?)
        };
        let loading = begin.elapsed();
        let found = operations(&document).len();
        let settings = Settings {
            overlay: rules.as_ref(),
            skip_unsupported: self.skip_unsupported,
        };
        let title = document
            .pointer("/info/title")
            .and_then(Value::as_str)
            .unwrap_or("an API")
            .to_owned();
        let outcome = pipeline::run(document, settings)?;
        let name = match &self.crate_name {
            Some(name) => name.clone(),
            None => out
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
        };
        let legal = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        ensure!(
            legal,
            "`{name}` cannot be the name of a crate: give one with --crate-name"
        );
        let mut files =
            file_headers::with_headers(outcome.generated.files.clone(), &source, &outcome.hash);
        let manifest = manifest::manifest(&name, &title, crate::progenitor::version(), &files);
        files.insert(
            "Cargo.toml".into(),
            format!("{}\n{manifest}", file_headers::MARK.replace("//", "#")),
        );
        self.finish(
            out,
            file_headers::changes(out, &files)?,
            &outcome,
            "the same command without --check",
        )?;
        say!("{} of {found} operations", outcome.generated.operations);
        for skipped in &outcome.skipped {
            say!("left out: {}", skipped.operation);
            skipped.reasons.iter().for_each(|reason| say!("  {reason}"));
        }
        self.report(&outcome, loading, begin.elapsed());
        Ok(())
    }

    fn finish(
        &self,
        root: &Path,
        changes: Vec<Change>,
        outcome: &Outcome,
        command: &str,
    ) -> Result<()> {
        if self.check {
            ensure!(
                changes.is_empty(),
                "not as it would be generated now:\n{}\nrun: {command}",
                shown(root, &changes)
            );
            return Ok(());
        }
        transaction::all_or_none(&changes).context("write")?;
        said(root, &changes, outcome);
        Ok(())
    }

    fn report(&self, outcome: &Outcome, loading: Duration, whole: Duration) {
        if self.notes {
            outcome.notes.iter().for_each(|note| say!("note: {note}"));
        } else if !self.check {
            count_notes(outcome);
        }
        if self.timings {
            say!("load {loading:.1?}");
            outcome
                .timings
                .iter()
                .for_each(|(stage, time)| say!("{stage} {time:.1?}"));
            say!("in all {whole:.1?}");
        }
    }
}

/// The generated crate of a workspace, before it is written.
pub(super) struct Made {
    /// What came of the stages.
    pub outcome: Outcome,
    files: Files,
}

impl Made {
    /// Runs `document` through the stages, with the overlay of a workspace.
    pub(super) fn of(root: &Path, document: Value) -> Result<Self> {
        let rules = read(&root.join(OVERLAY))?;
        let settings = Settings {
            overlay: Some(&rules),
            ..Settings::default()
        };
        let outcome = pipeline::run(document, settings)?;
        let sources = format!("{DOCUMENT} and {OVERLAY}");
        let files = outcome.generated.files.clone();
        Ok(Self {
            files: file_headers::with_headers(files, &sources, &outcome.hash),
            outcome,
        })
    }

    /// What has to change in the workspace.
    pub(super) fn changes(&self, root: &Path) -> Result<Vec<Change>> {
        file_headers::changes(&root.join("generated"), &self.files)
    }
}

fn shown(root: &Path, changes: &[Change]) -> String {
    let paths = changes.iter().map(Change::path);
    let paths = paths.map(|path| path.strip_prefix(root).unwrap_or(path));
    paths
        .map(|path| format!("  {}", path.display()))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Says how many notes there are.
pub(super) fn count_notes(outcome: &Outcome) {
    if !outcome.notes.is_empty() {
        say!(
            "{} note(s) about what types do not check; --notes lists them",
            outcome.notes.len()
        );
    }
}

/// Says what was written.
pub(super) fn said(root: &Path, changes: &[Change], outcome: &Outcome) {
    let generated = &outcome.generated;
    let counts = format!(
        "{} operations, {} types",
        generated.operations, generated.types
    );
    match changes {
        [] => say!("{counts}; nothing changed"),
        changes => say!("{counts}; written:\n{}", shown(root, changes)),
    }
}

//! `cargo xtask codegen`: the generated crate of this workspace, or a crate of its own for any other document.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use serde_json::Value;

use super::{DOCUMENT, OVERLAY, read};
use crate::document::operations;
use crate::document::select::{self, Selection};
use crate::emit::manifest;
use crate::output::file_headers;
use crate::output::transaction::{self, Changes};
use crate::pipeline::{self, Outcome, Settings};

/// Options of `codegen`.
#[derive(Args, Debug, Default)]
pub struct Codegen {
    /// Write nothing; fail if anything would change.
    #[arg(long)]
    pub check: bool,
    /// Say how long each stage took.
    #[arg(long)]
    pub timings: bool,
    /// List what types do not check, and what was skipped on purpose.
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
    /// Skip operations that cannot be translated, and say which.
    #[arg(long, requires = "document")]
    pub skip_unsupported: bool,
}

impl Codegen {
    /// Runs the command.
    pub fn run(&self, root: &Path) -> Result<()> {
        let begin = Instant::now();
        let made = match (&self.document, &self.out) {
            (Some(document), Some(out)) => self.standalone(root, document, out)?,
            _ => Made::of(root, read(&root.join(DOCUMENT))?)?,
        };
        let directory = self.out.as_deref().unwrap_or(root);
        if self.check {
            let shown = made.shown(directory);
            ensure!(
                made.changes.is_empty(),
                "not as it would be generated now:\n{shown}\n\
                 run: cargo xtask codegen, with the same options but without --check"
            );
        } else {
            made.write(directory)?;
        }
        let outcome = &made.outcome;
        if self.notes {
            outcome.notes.iter().for_each(|note| say!("{note}"));
        } else if !self.check {
            made.count_notes();
        }
        if self.timings {
            let (stages, whole) = (outcome.timings.iter(), begin.elapsed());
            let rest = whole.saturating_sub(stages.clone().map(|(_, time)| *time).sum());
            let others = [("load and write", rest), ("in all", whole)];
            stages
                .chain(&others)
                .for_each(|(stage, time)| say!("{stage} {time:.1?}"));
        }
        Ok(())
    }

    /// A crate of its own.
    fn standalone(&self, root: &Path, path: &Path, out: &Path) -> Result<Made> {
        let name = self.crate_name.clone().unwrap_or_else(|| file_name(out));
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
        ensure!(
            begins && name.chars().all(is_part),
            "`{name}` cannot be the name of a crate: give one with --crate-name"
        );
        // The overlay's names are those of the part that we select; a whole document keeps its own.
        let (selection, rules) = match self.all {
            true => (Selection::default(), None),
            false => (super::selection(root)?, Some(read(&root.join(OVERLAY))?)),
        };
        let document = select::select(read(path)?, &selection);
        let title = document["info"]["title"].as_str();
        let title = title.unwrap_or("an API").to_owned();
        let found = operations(&document).len();
        let settings = Settings {
            overlay: rules.as_ref(),
            skip_unsupported: self.skip_unsupported,
        };
        let mut outcome = pipeline::run(document, settings)?;
        let generated = &mut outcome.generated;
        say!("{} of {found} operations", generated.operations);
        for skipped in &outcome.skipped {
            say!("skipped: {}", skipped.operation);
            skipped.reasons.iter().for_each(|reason| say!("  {reason}"));
        }
        let manifest = manifest::manifest(&name, &title, &generated.named);
        generated.files.insert("Cargo.toml".to_owned(), manifest);
        Made::from(outcome, out, &file_name(path))
    }
}

/// A generated crate, before it is written.
pub(super) struct Made {
    /// What came of the stages.
    outcome: Outcome,
    /// What has to change on disk.
    pub changes: Changes,
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
        Self::from(outcome, &root.join("generated"), &sources)
    }

    fn from(outcome: Outcome, directory: &Path, sources: &str) -> Result<Self> {
        let files = &outcome.generated.files;
        let files = file_headers::with_headers(files, sources, &outcome.hash);
        let changes = file_headers::changes(directory, &files)?;
        Ok(Self { outcome, changes })
    }

    fn shown(&self, root: &Path) -> String {
        let paths = self.changes.keys();
        let paths = paths.map(|path| path.strip_prefix(root).unwrap_or(path));
        let lines: Vec<String> = paths.map(|path| format!("  {}", path.display())).collect();
        lines.join("\n")
    }

    /// Writes it, and says what was written.
    pub(super) fn write(&self, root: &Path) -> Result<()> {
        transaction::all_or_none(&self.changes).context("nothing is written")?;
        let what = match self.changes.is_empty() {
            true => "nothing changed".to_owned(),
            false => format!("written:\n{}", self.shown(root)),
        };
        let (operations, types) = (
            self.outcome.generated.operations,
            self.outcome.generated.types,
        );
        say!("{operations} operations, {types} types; {what}");
        Ok(())
    }

    /// Says how many notes there are.
    pub(super) fn count_notes(&self) {
        let count = self.outcome.notes.len();
        if count > 0 {
            say!("{count} note(s) about what types do not check; --notes lists them");
        }
    }
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

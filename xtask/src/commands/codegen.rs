//! `cargo xtask codegen`: the generated crate of this workspace, or a crate of its own for any other document.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use serde_json::Value;

use super::{DOCUMENT, OVERLAY, SELECTION, read};
use crate::document::operations;
use crate::document::select::{self, Selection};
use crate::emit::manifest;
use crate::output::file_headers;
use crate::output::transaction::{self, Changes};
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
        let (made, directory, command) = match (&self.document, &self.out) {
            (Some(document), Some(out)) => {
                let made = self.standalone(root, document, out)?;
                (made, out.as_path(), "the same command without --check")
            }
            _ => {
                let document = read(&root.join(DOCUMENT))?;
                (Made::of(root, document)?, root, COMMAND)
            }
        };
        if self.check {
            let shown = shown(directory, &made.changes);
            let would = format!("not as it would be generated now:\n{shown}\nrun: {command}");
            ensure!(made.changes.is_empty(), would);
        } else {
            transaction::all_or_none(&made.changes).context("write")?;
            said(directory, &made.changes, &made.outcome);
        }
        self.report(&made.outcome, begin.elapsed());
        Ok(())
    }

    /// A crate of its own.
    fn standalone(&self, root: &Path, path: &Path, out: &Path) -> Result<Made> {
        let name = self.crate_name.clone().unwrap_or_else(|| file_name(out));
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
        let is_legal = begins && name.chars().all(is_part);
        ensure!(
            is_legal,
            "`{name}` cannot be the name of a crate: give one with --crate-name"
        );
        // The overlay's names are those of the part that we select; a whole document keeps its own.
        let (selection, rules) = match self.all {
            true => (Selection::default(), None),
            false => (
                super::selection(&root.join(SELECTION))?,
                Some(read(&root.join(OVERLAY))?),
            ),
        };
        let document = select::select(read(path)?, &selection);
        let title = document["info"]["title"].as_str();
        let title = title.unwrap_or("an API").to_owned();
        let found = operations(&document).len();
        let settings = Settings {
            overlay: rules.as_ref(),
            skip_unsupported: self.skip_unsupported,
        };
        let outcome = pipeline::run(document, settings)?;
        say!("{} of {found} operations", outcome.generated.operations);
        for skipped in &outcome.skipped {
            say!("skipped: {}", skipped.operation);
            skipped.reasons.iter().for_each(|reason| say!("  {reason}"));
        }
        let files = &outcome.generated.files;
        let mut files = file_headers::with_headers(files, &file_name(path), &outcome.hash);
        let manifest = manifest::manifest(&name, &title, &outcome.generated.named);
        let mark = file_headers::MARK.replace("//", "#");
        files.insert("Cargo.toml".into(), format!("{mark}\n{manifest}"));
        let changes = file_headers::changes(out, &files)?;
        Ok(Made { outcome, changes })
    }

    fn report(&self, outcome: &Outcome, whole: Duration) {
        if self.notes {
            outcome.notes.iter().for_each(|note| say!("note: {note}"));
        } else if !self.check {
            count_notes(outcome);
        }
        if self.timings {
            let mut stages: Vec<_> = outcome.timings.clone();
            let rest = whole.saturating_sub(stages.iter().map(|(_, time)| *time).sum());
            stages.extend([("load and write", rest), ("in all", whole)]);
            for (stage, time) in stages {
                say!("{stage} {time:.1?}");
            }
        }
    }
}

/// A generated crate, before it is written.
pub(super) struct Made {
    /// What came of the stages.
    pub outcome: Outcome,
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
        let files = &outcome.generated.files;
        let files = file_headers::with_headers(files, &sources, &outcome.hash);
        let changes = file_headers::changes(&root.join("generated"), &files)?;
        Ok(Self { outcome, changes })
    }
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn shown(root: &Path, changes: &Changes) -> String {
    let paths = changes
        .keys()
        .map(|path| path.strip_prefix(root).unwrap_or(path));
    let lines: Vec<String> = paths.map(|path| format!("  {}", path.display())).collect();
    lines.join("\n")
}

/// Says how many notes there are.
pub(super) fn count_notes(outcome: &Outcome) {
    let count = outcome.notes.len();
    if count > 0 {
        say!("{count} note(s) about what types do not check; --notes lists them");
    }
}

/// Says what was written.
pub(super) fn said(root: &Path, changes: &Changes, outcome: &Outcome) {
    let (operations, types) = (outcome.generated.operations, outcome.generated.types);
    let what = match changes.is_empty() {
        true => "nothing changed".to_owned(),
        false => format!("written:\n{}", shown(root, changes)),
    };
    say!("{operations} operations, {types} types; {what}");
}

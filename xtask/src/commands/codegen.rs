//! `cargo xtask codegen`: the generated crate of this workspace, or a crate of its own for any other document.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Result, bail};
use clap::Args;

use super::{DOCUMENT, OVERLAY, read, root};
use crate::{pipeline, write};

/// Options of `codegen`.
#[derive(Args, Debug, Default)]
pub struct Codegen {
    /// Write nothing; fail if anything would change.
    #[arg(long)]
    pub check: bool,
    /// Say how long each stage took.
    #[arg(long)]
    pub timings: bool,
}

impl Codegen {
    /// Runs the command.
    pub fn run(&self) -> Result<()> {
        self.workspace(&root())
    }

    fn workspace(&self, root: &Path) -> Result<()> {
        let begin = Instant::now();
        let document = read(&root.join(DOCUMENT))?;
        let rules = read(&root.join(OVERLAY))?;
        let loading = begin.elapsed();
        let outcome = pipeline::run(document, Some(&rules))?;
        let files = write::with_headers(outcome.generated.files, &format!("{DOCUMENT} and {OVERLAY}"), &outcome.hash);
        let directory = root.join("generated");
        let shown = |paths: &[PathBuf]| {
            let paths = paths.iter().map(|path| path.strip_prefix(root).unwrap_or(path));
            paths.map(|path| format!("  {}", path.display())).collect::<Vec<_>>().join("\n")
        };
        if self.check {
            let stale = write::stale(&directory, &files)?;
            if !stale.is_empty() {
                bail!("not as `cargo xtask codegen` would write it:\n{}\nrun: cargo xtask codegen", shown(&stale));
            }
        } else {
            let clock = Instant::now();
            let changed = write::write(&directory, &files)?;
            if changed.is_empty() {
                println!("{} operations, {} types; nothing changed", outcome.generated.operations, outcome.generated.types);
            } else {
                println!("{} operations, {} types; written:\n{}", outcome.generated.operations, outcome.generated.types, shown(&changed));
            }
            if self.timings {
                println!("  write {:?}", clock.elapsed());
            }
        }
        if self.timings {
            println!("  load {loading:?}");
            outcome.timings.iter().for_each(|(stage, time)| println!("  {stage} {time:?}"));
            println!("  in all {:?}", begin.elapsed());
        }
        Ok(())
    }
}

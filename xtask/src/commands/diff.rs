//! `cargo xtask diff OLD NEW`: what changed between two documents, and for whom.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use super::read;
use crate::diff;

/// Options of `diff`.
#[derive(Args, Debug)]
pub struct Diff {
    /// The document as it was.
    pub old: PathBuf,
    /// The document as it is now.
    pub new: PathBuf,
    /// For programs.
    #[arg(long)]
    pub json: bool,
}

impl Diff {
    /// Runs the command; the exit code is 0 for the same, 1 for additions, 2 for anything that breaks.
    pub fn run(&self) -> Result<u8> {
        let changes = diff::diff(&read(&self.old)?, &read(&self.new)?);
        if self.json {
            say!("{}", serde_json::to_string_pretty(&changes.json())?);
        } else {
            say!("{}", changes.to_string().trim_end());
        }
        Ok(changes.exit_code())
    }
}

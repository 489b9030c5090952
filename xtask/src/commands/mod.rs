//! The commands, and where things are.

/// Prints a line, if somebody still reads: `| head` is no failure.
macro_rules! say {
    ($($what:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stdout(), $($what)*);
    }};
}

pub mod codegen;
pub mod diff;
pub mod update;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::document::load;
use crate::document::select::Selection;

/// The document that this workspace is generated from.
pub const DOCUMENT: &str = "openapi/arize-ax.yaml";
/// What is changed in it.
pub const OVERLAY: &str = "openapi/overlay.yaml";

/// Which part of a document is ours.
pub const SELECTION: &str = "openapi/selection.yaml";

/// The root of this workspace.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// Reads a document from a file.
pub fn read(path: &Path) -> Result<Value> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    load::load(&bytes).with_context(|| format!("cannot load {}", path.display()))
}

/// Which part of a document is that of a workspace.
pub fn selection(root: &Path) -> Result<Selection> {
    let path = root.join(SELECTION);
    let must = "has to name `paths` or `tags`, as lists of texts, and nothing else";
    let wrong = || format!("{} {must}", path.display());
    Selection::read(read(&path)?).with_context(wrong)
}

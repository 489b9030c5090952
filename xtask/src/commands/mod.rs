//! The commands, and where things are.

pub mod codegen;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::load;

/// The document that this workspace is generated from.
pub const DOCUMENT: &str = "openapi/arize-ax.yaml";
/// What is changed in it.
pub const OVERLAY: &str = "openapi/overlay.yaml";

/// The root of this workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// Reads a document from a file.
pub fn read(path: &Path) -> Result<Value> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    load::load(&bytes).with_context(|| format!("cannot load {}", path.display()))
}

//! Reading rosters: from the bytes of a file to people, with every issue on the way.
//!
//! CSV: `decode` (text) → `layout` (delimiter and header) → `csv` (records, with `quotes` and `lines`) → `headers` and
//! `columns` (which value is which) → `row` (people, with `values`). JSON: `decode` → `json` → `headers` → `row`.

mod columns;
mod csv;
mod decode;
mod header_names;
mod headers;
mod json;
mod layout;
mod lines;
mod quotes;
mod row;
mod settings;
mod values;

use std::io::Read;

use super::error::RosterIssue;
pub(super) use row::{CheckedRow, Reading};
pub use settings::RosterColumn;
pub(super) use settings::Settings;

/// Reads CSV.
pub(super) fn csv(reader: impl Read, settings: &Settings) -> Reading {
    text(reader, settings, columns::read).unwrap_or_else(Reading::from)
}

/// Reads JSON.
pub(super) fn json(reader: impl Read, settings: &Settings) -> Reading {
    text(reader, settings, json::read).unwrap_or_else(Reading::from)
}

type ReadText = fn(&str, &Settings) -> Result<Reading, RosterIssue>;

fn text(
    mut reader: impl Read,
    settings: &Settings,
    read: ReadText,
) -> Result<Reading, RosterIssue> {
    let mut bytes = Vec::new();
    let read_bytes = reader.read_to_end(&mut bytes);
    read_bytes.map_err(|error| RosterIssue::of_whole(format!("cannot be read: {error}")))?;
    let decoded = decode::decode(&bytes, settings.encoding)?;
    let mut reading = read(&decoded.text, settings).unwrap_or_else(Reading::from);
    if !decoded.issues.is_empty() {
        // The lines that could not be decoded are named already.
        let issues = &mut reading.issues;
        issues.retain(|issue| issue.rule() != values::LOST_CHARACTER);
    }
    reading.issues.extend(decoded.issues);
    Ok(reading)
}

/// A roster that cannot be read at all.
impl From<RosterIssue> for Reading {
    fn from(issue: RosterIssue) -> Self {
        Self {
            issues: vec![issue],
            ..Self::default()
        }
    }
}

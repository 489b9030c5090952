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

use super::error::{RosterIssue, RosterPlace};
pub(super) use row::{CheckedRow, Reading};
pub use settings::RosterColumn;
pub(super) use settings::Settings;

/// Reads CSV.
pub(super) fn csv(reader: impl Read, settings: &Settings) -> Reading {
    text(reader, settings, columns::read)
}

/// Reads JSON.
pub(super) fn json(reader: impl Read, settings: &Settings) -> Reading {
    text(reader, settings, json::read)
}

fn text(
    mut reader: impl Read,
    settings: &Settings,
    read: fn(&str, &Settings) -> Reading,
) -> Reading {
    let mut bytes = Vec::new();
    if let Err(error) = reader.read_to_end(&mut bytes) {
        let rule = format!("cannot be read: {error}");
        return Reading::refused(RosterIssue::new(RosterPlace::Whole, rule));
    }
    let decoded = match decode::decode(&bytes, settings.encoding) {
        Ok(decoded) => decoded,
        Err(issue) => return Reading::refused(issue),
    };
    let Reading { rows, mut issues } = read(&decoded.text, settings);
    if !decoded.issues.is_empty() {
        // The lines that could not be decoded are named already.
        issues.retain(|issue| issue.rule() != values::LOST_CHARACTER);
    }
    issues.extend(decoded.issues);
    Reading { rows, issues }
}

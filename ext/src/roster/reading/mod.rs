//! Reading rosters: from a file's bytes to people, with every issue on the way.

mod columns;
mod csv;
mod json;
mod lines;
mod row;

use std::io::Read;

use super::error::RosterIssue;
pub(super) use row::CheckedRow;

/// The rows of a roster, and what is wrong with them.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) rows: Vec<CheckedRow>,
    pub(super) issues: Vec<RosterIssue>,
}

impl Reading {
    /// Nothing but one issue.
    fn refused(issue: RosterIssue) -> Self {
        Self {
            rows: Vec::new(),
            issues: vec![issue],
        }
    }
}

/// Reads CSV.
pub(super) fn csv(mut reader: impl Read) -> Reading {
    let mut text = Vec::new();
    if let Err(error) = reader.read_to_end(&mut text) {
        let rule = format!("cannot be read: {error}");
        return Reading::refused(RosterIssue::new(0, None, rule));
    }
    columns::read(text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&text))
}

/// Reads JSON.
pub(super) fn json(text: &str) -> Reading {
    json::read(text.strip_prefix('\u{feff}').unwrap_or(text))
}

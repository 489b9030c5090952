//! The rows of a CSV file, by its columns.

use serde_json::Value;

use super::csv::{Record, Records};
use super::headers::Headers;
use super::layout;
use super::row::{Reading, Row, full_name, yes_or_no};
use super::settings::{RosterColumn, Settings};
use crate::EmailAddress;
use crate::roster::error::RosterIssue;

/// Reads all rows of a text without a byte order mark.
pub(super) fn read(text: &str, settings: &Settings) -> Result<Reading, RosterIssue> {
    if looks_like_json(text) {
        let rule = "the file looks like JSON, and was to be read as CSV";
        return Err(RosterIssue::of_whole(rule));
    }
    let no_header = || {
        let rule = "there is no header line: the first line must name the columns";
        RosterIssue::of_whole(rule)
    };
    let layout = layout::find(text, settings).ok_or_else(no_header)?;
    let mut records = Records::new(&layout.text, layout.delimiter);
    let above: Vec<_> = records.by_ref().take(layout.above).collect();
    let header = records.next().ok_or_else(no_header)?;
    let headers = Headers::of(&header.values, settings);
    let mut issues = header_issues(&header, &headers, settings);
    let has_header = issues.is_empty();
    for record in above {
        // A title has one value. Several may be a person, who must not be overlooked.
        if record.present().count() > 1 {
            let header = header.place;
            issues.push(record.issue(format!(
                "is above {header}, which looks like the header: remove it"
            )));
        }
        issues.extend(record.broken);
    }
    let mut rows = Vec::new();
    for record in records.take_while(|_| has_header) {
        if let Some(issue) = record.broken {
            issues.push(issue);
        } else if record.width() == 0 {
        } else if let Some(rule) = broken_width(&record, &header) {
            issues.push(record.issue(rule));
        } else {
            let row = row(&record, &headers);
            rows.push(row.check(record.place, settings, &mut issues));
        }
    }
    Ok(Reading { rows, issues })
}

/// Whether the text begins with an object, or with an array of objects. A header may be in brackets.
fn looks_like_json(text: &str) -> bool {
    let text = text.trim_start();
    let entry = text.strip_prefix('[').map_or(text, str::trim_start);
    let field = entry.strip_prefix('{').map(str::trim_start);
    field.is_some_and(|field| field.starts_with(['"', '}']))
}

/// The issues because of which no row can be read by this header.
fn header_issues(header: &Record, headers: &Headers<'_>, settings: &Settings) -> Vec<RosterIssue> {
    if let Some(issue) = &header.broken {
        return vec![issue.clone()];
    }
    if let Some(rule) = not_a_header(header, headers, settings) {
        return vec![header.issue(rule)];
    }
    let mut issues = headers.unusable(header.place, settings);
    issues.extend(headers.unclear_name(header.place, settings));
    issues.extend(headers.missing(header.place, settings));
    issues
}

/// The rule that a record breaks if it is something else than a header.
fn not_a_header(
    record: &Record,
    headers: &Headers<'_>,
    settings: &Settings,
) -> Option<&'static str> {
    if headers.count() > 0 {
        return None;
    }
    let is_address = |(_, value)| EmailAddress::new(value).is_ok();
    if record.present().any(is_address) {
        return Some(
            "looks like a person: the first line must be a header, which names the columns",
        );
    }
    let only = record.values.get(0).filter(|_| record.values.len() == 1)?;
    let parts = Headers::of(only.split(layout::DELIMITERS), settings);
    (parts.count() > 1)
        .then_some("is in quotes as a whole, so that it is one value: export the file again")
}

/// The rule that a row breaks with the number of its values.
fn broken_width(record: &Record, header: &Record) -> Option<String> {
    let (width, count) = (header.width(), record.values.len());
    if count < width || record.width() > header.values.len() {
        let values = if count == 1 { "value" } else { "values" };
        let advice = if count > width {
            ": a value that contains the delimiter must be in quotes"
        } else {
            ""
        };
        return Some(format!(
            "has {count} {values} and not {width}, as the header has{advice}"
        ));
    }
    let has_no_header = |(position, _): &(usize, &str)| header.values[*position].is_empty();
    let (position, _) = record.present().find(has_no_header)?;
    Some(format!(
        "has a value in column {}, which has no header",
        position + 1
    ))
}

fn row(record: &Record, headers: &Headers<'_>) -> Row {
    let value = |column| {
        let position = headers.position(column);
        let value = position.and_then(|position| record.values.get(position));
        value.unwrap_or_default()
    };
    let [name, first, last] = RosterColumn::NAMES.map(value);
    Row {
        name: Ok(full_name(name, first, last)),
        email: Ok(value(RosterColumn::Email).to_owned()),
        role: Ok(Value::from(value(RosterColumn::Role))),
        is_developer: yes_or_no(value(RosterColumn::IsDeveloper)),
    }
}

#[cfg(test)]
mod tests;

//! The rows of a CSV file, by its columns.

use serde_json::Value;

use super::csv::{Record, Records};
use super::headers::{Headers, Positions};
use super::layout::{self, Layout};
use super::quotes::{Broken, without_space_before};
use super::row::{Reading, Row, full_name, yes_or_no};
use super::settings::{RosterColumn, Settings};
use crate::EmailAddress;
use crate::roster::error::{RosterIssue, RosterPlace, RosterRemedy};

/// Reads all rows of a text without a byte order mark.
pub(super) fn read(text: &str, settings: &Settings) -> Reading {
    if looks_like_json(text) {
        let rule = "the file looks like JSON, and was to be read as CSV";
        return Reading::refused(RosterIssue::new(RosterPlace::Whole, rule));
    }
    let Some(layout) = layout::find(text, settings) else {
        let rule = "there is no header line: the first line must name the columns";
        return Reading::refused(RosterIssue::new(RosterPlace::Whole, rule));
    };
    let text = without_space_before(text, layout.delimiter);
    let mut reader = Reader::new(&text, layout, settings);
    if let Some(table) = reader.header() {
        reader.rows(&table);
    }
    reader.reading
}

/// Whether the text begins with an object, or with an array of objects. A header may be in brackets.
fn looks_like_json(text: &str) -> bool {
    let text = text.trim_start();
    let entry = text.strip_prefix('[').map_or(text, str::trim_start);
    let field = entry.strip_prefix('{').map(str::trim_start);
    field.is_some_and(|field| field.starts_with(['"', '}']))
}

/// What the header says of the rows below it.
struct Table {
    positions: Positions,
    /// Without empty columns at the end.
    width: usize,
    /// Which columns have a header.
    has_header: Vec<bool>,
}

struct Reader<'a> {
    records: Records<'a>,
    layout: Layout,
    settings: &'a Settings,
    reading: Reading,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, layout: Layout, settings: &'a Settings) -> Self {
        Self {
            records: Records::new(text, layout.start, layout.delimiter),
            layout,
            settings,
            reading: Reading::default(),
        }
    }

    /// The next record. If its quotes are broken, that is an issue, and the end of the file if they hide the rest of it.
    fn next_record(&mut self) -> Option<Record> {
        let record = match self.records.next_record()? {
            Ok(record) => record,
            Err(issue) => {
                self.reading.issues.push(issue);
                return None;
            }
        };
        if let Some((broken, raw)) = &record.broken {
            let issue = RosterIssue::new(RosterPlace::Line(record.line), broken.rule());
            self.reading.issues.push(issue.with_text(raw));
            if *broken == Broken::Open {
                return None;
            }
        }
        Some(record)
    }

    /// Reads up to the header; `None` if no row can be read by it.
    fn header(&mut self) -> Option<Table> {
        let mut above = Vec::new();
        for _ in 0..self.layout.above {
            above.push(self.next_record()?);
        }
        let header = self
            .next_record()
            .filter(|header| header.broken.is_none())?;
        let place = RosterPlace::Line(header.line);
        // A title has one value. Several may be a person, who must not be overlooked.
        let not_titles = above.iter().filter(|record| values(record).count() > 1);
        let not_titles = not_titles.map(|record| {
            let rule = format!("is above {place}, which looks like the header: remove it");
            RosterIssue::new(RosterPlace::Line(record.line), rule).with_text(&raw(record))
        });
        self.reading.issues.extend(not_titles);
        let before = self.reading.issues.len();
        let headers = Headers::of(&header.values, self.settings);
        if let Some(rule) = not_a_header(&header, &headers, self.settings) {
            let issue = RosterIssue::new(place, rule).with_text(&raw(&header));
            self.reading.issues.push(issue);
            return None;
        }
        if !self.settings.ignores_other_columns {
            let others = headers.others.iter().map(|position| {
                let rule = format!(
                    "column {} is not a column of rosters: map it, or ignore other columns",
                    position + 1
                );
                RosterIssue::new(place, rule)
                    .with_text(&header.values[*position])
                    .with_remedy(RosterRemedy::IgnoreOtherColumns)
            });
            self.reading.issues.extend(others);
        }
        let repeated = headers.repeated.iter().map(|(column, position)| {
            RosterIssue::new(place, "the column is there twice: map one of them")
                .of_field(column.as_str())
                .with_text(&header.values[*position])
                .with_remedy(RosterRemedy::MapColumn)
        });
        self.reading.issues.extend(repeated);
        self.reading.issues.extend(headers.absent(place));
        self.reading.issues.extend(headers.unclear_name(place));
        self.reading
            .issues
            .extend(headers.missing(place, self.settings));
        let has_header: Vec<_> = header.values.iter().map(|text| !text.is_empty()).collect();
        let width = has_header
            .iter()
            .rposition(|has| *has)
            .map_or(0, |last| last + 1);
        (self.reading.issues.len() == before).then_some(Table {
            positions: headers.positions,
            width,
            has_header,
        })
    }

    fn rows(&mut self, table: &Table) {
        while let Some(record) = self.next_record() {
            if record.is_blank() || record.broken.is_some() {
                continue;
            }
            let place = RosterPlace::Line(record.line);
            if let Some(rule) = broken_width(&record, table) {
                let issue = RosterIssue::new(place, rule).with_text(&raw(&record));
                self.reading.issues.push(issue);
                continue;
            }
            let row = row(&record, &table.positions);
            let row = row.check(place, self.settings, &mut self.reading.issues);
            self.reading.rows.push(row);
        }
    }
}

/// The rule that a record breaks if it is something else than a header.
fn not_a_header(record: &Record, headers: &Headers, settings: &Settings) -> Option<&'static str> {
    if headers.positions.count() > 0 {
        return None;
    }
    if values(record).any(|value| EmailAddress::new(value).is_ok()) {
        return Some(
            "looks like a person: the first line must be a header, which names the columns",
        );
    }
    let only = record.values.get(0).filter(|_| record.values.len() == 1)?;
    let parts = Headers::of(only.split(layout::DELIMITERS), settings);
    (parts.positions.count() > 1)
        .then_some("is in quotes as a whole, so that it is one value: export the file again")
}

fn values(record: &Record) -> impl Iterator<Item = &str> {
    record.values.iter().filter(|value| !value.is_empty())
}

/// A record as people write it.
fn raw(record: &Record) -> String {
    record.values.iter().collect::<Vec<_>>().join(",")
}

/// The rule that a row breaks with the number of its values.
fn broken_width(record: &Record, table: &Table) -> Option<String> {
    let values = record.values.iter().enumerate();
    let with_value = values.filter(|(_, value)| !value.is_empty());
    let used = with_value.last().map_or(0, |(last, _)| last + 1);
    let Table { width, .. } = table;
    if record.values.len() < *width || used > table.has_header.len() {
        let values = match record.values.len() {
            1 => "1 value".to_owned(),
            many => format!("{many} values"),
        };
        let advice = if record.values.len() > *width {
            ": a value that contains the delimiter must be in quotes"
        } else {
            ""
        };
        return Some(format!(
            "has {values} and not {width}, as the header has{advice}"
        ));
    }
    let mut without_header = table.has_header.iter().zip(&record.values);
    let position =
        without_header.position(|(has_header, value)| !has_header && !value.is_empty())?;
    Some(format!(
        "has a value in column {}, which has no header",
        position + 1
    ))
}

fn row(record: &Record, positions: &Positions) -> Row {
    let value = |column| {
        let position = positions.of(column);
        position
            .and_then(|position| record.values.get(position))
            .unwrap_or_default()
    };
    let name = full_name(
        value(RosterColumn::Name),
        value(RosterColumn::FirstName),
        value(RosterColumn::LastName),
    );
    Row {
        name: Ok(name.into_owned()),
        email: Ok(value(RosterColumn::Email).to_owned()),
        role: Ok(Value::from(value(RosterColumn::Role))),
        is_developer: yes_or_no(value(RosterColumn::IsDeveloper)),
    }
}

#[cfg(test)]
mod tests;

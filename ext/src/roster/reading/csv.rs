//! CSV: the records of a text, each with the line on which it begins.
//!
//! The `csv` crate reports the line on which it stopped reading, which may be in the middle of a CR LF or before blank
//! lines. So lines are counted here, from the positions of the records in the text.

use csv::{Reader, ReaderBuilder, StringRecord, Trim};

use super::lines::lines;
use super::quotes::broken_rule;
use crate::roster::error::{RosterIssue, RosterPlace};

/// A record. Its values have no white space around them.
pub(super) struct Record {
    pub(super) place: RosterPlace,
    pub(super) values: StringRecord,
    /// The issue of its quotes, if they break the rules.
    pub(super) broken: Option<RosterIssue>,
}

impl Record {
    /// The values that are not blank, with their positions.
    pub(super) fn present(&self) -> impl Iterator<Item = (usize, &str)> {
        let values = self.values.iter().enumerate();
        values.filter(|(_, value)| !value.is_empty())
    }

    /// How many values it has, without blank ones at the end.
    pub(super) fn width(&self) -> usize {
        self.present().last().map_or(0, |(last, _)| last + 1)
    }

    /// An issue of the whole record.
    pub(super) fn issue(&self, rule: impl Into<String>) -> RosterIssue {
        let text: Vec<_> = self.values.iter().collect();
        RosterIssue::new(self.place, rule).with_text(&text.join(","))
    }
}

/// The records of a text.
pub(super) struct Records<'a> {
    text: &'a str,
    delimiter: char,
    reader: Reader<&'a [u8]>,
    /// Where the last record begins, and on which line, counted from 1.
    begin: usize,
    line: u64,
}

impl<'a> Records<'a> {
    /// The delimiter must be ASCII.
    pub(super) fn new(text: &'a str, delimiter: char) -> Self {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(u8::try_from(delimiter).unwrap_or(b','))
            .trim(Trim::All)
            .from_reader(text.as_bytes());
        Self {
            text,
            delimiter,
            reader,
            begin: 0,
            line: 1,
        }
    }

    /// How far the text is read.
    fn byte(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX)
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        // The reader stops before the end of a line and before blank lines.
        let before = self.byte();
        let rest = self.text.get(before..).unwrap_or_default();
        let begin = self.text.len() - rest.trim_start_matches(['\r', '\n']).len();
        self.line += lines(&self.text.as_bytes()[self.begin..begin]).count() as u64;
        self.begin = begin;
        let place = RosterPlace::Line(self.line);
        let mut values = StringRecord::new();
        let broken = match self.reader.read_record(&mut values) {
            Ok(false) => return None,
            Ok(true) => {
                let raw = self.text.get(begin..self.byte()).unwrap_or_default();
                let rule = broken_rule(raw, self.delimiter);
                rule.map(|rule| RosterIssue::new(place, rule).with_text(raw.trim()))
            }
            Err(error) => Some(RosterIssue::new(place, format!("cannot be read: {error}"))),
        };
        Some(Record {
            place,
            values,
            broken,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Records;
    use crate::roster::RosterPlace::{self, Line};

    /// The line and the first value of each record.
    fn records(text: &str) -> Vec<(RosterPlace, String)> {
        let records = Records::new(text, ',');
        let first = records.map(|record| (record.place, record.values[0].to_owned()));
        first.collect()
    }

    #[test]
    fn a_record_has_the_line_on_which_it_begins() {
        for end in ["\n", "\r\n", "\r"] {
            let text = "a,b\n\n\n\"c\nd\",x\ne,f\n  \ng,h\n\n".replace('\n', end);
            let lines: Vec<_> = records(&text).into_iter().map(|(line, _)| line).collect();
            assert_eq!(lines, [1, 4, 6, 7, 8].map(Line), "{text:?}");
        }
        assert_eq!(
            records("\r\n\r\na\r\nb"),
            [(Line(3), "a".into()), (Line(4), "b".into())]
        );
    }

    #[test]
    fn records_may_begin_later_and_have_another_delimiter() {
        let mut records = Records::new(&"sep=;\na;\"b;c\"\nd\"\""[5..], ';');
        let first = records.next().unwrap();
        assert_eq!((first.place, &first.values[1]), (Line(2), "b;c"));
        assert!(first.broken.is_none() && first.width() == 2);
        let second = records.next().unwrap();
        let broken = second.broken.unwrap();
        assert_eq!((second.place, broken.text()), (Line(3), Some("d\"\"")));
        assert!(broken.rule().contains("a quote inside a value"));
    }
}

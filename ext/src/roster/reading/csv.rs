//! CSV: the records of a text, each with the line on which it begins.
//!
//! The `csv` crate reports the line on which it stopped reading, which may be in the middle of a CR LF or before blank lines.
//! So lines are counted here, from the positions of the records in the text.

use csv::{Reader, ReaderBuilder, StringRecord, Trim};

use super::lines::Lines;
use super::quotes::{Broken, broken_rule};
use crate::roster::error::{RosterIssue, RosterPlace};

/// A record. Its values have no white space around them.
pub(super) struct Record {
    pub(super) line: u64,
    pub(super) values: StringRecord,
    /// How its quotes break the rules, with the record as in the text.
    pub(super) broken: Option<(Broken, String)>,
}

impl Record {
    pub(super) fn is_blank(&self) -> bool {
        self.values.iter().all(str::is_empty)
    }
}

pub(super) struct Records<'a> {
    text: &'a str,
    /// Where the first record begins.
    start: usize,
    delimiter: char,
    reader: Reader<&'a [u8]>,
    lines: Lines<'a>,
}

impl<'a> Records<'a> {
    /// The records of a text from the position `start` on. The delimiter must be ASCII.
    pub(super) fn new(text: &'a str, start: usize, delimiter: char) -> Self {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(u8::try_from(delimiter).unwrap_or(b','))
            .trim(Trim::All)
            .from_reader(&text.as_bytes()[start..]);
        Self {
            text,
            start,
            delimiter,
            reader,
            lines: Lines::new(text.as_bytes()),
        }
    }

    /// The next record. Nothing follows an error.
    pub(super) fn next_record(&mut self) -> Option<Result<Record, RosterIssue>> {
        let begin = self.position();
        let mut values = StringRecord::new();
        let read = self.reader.read_record(&mut values);
        let line = self.lines.of(begin);
        match read {
            Ok(true) => {
                let end = self.start + self.read();
                let raw = self.text.get(begin..end).unwrap_or_default();
                let broken = broken_rule(raw, self.delimiter);
                let broken = broken.map(|broken| (broken, raw.trim().to_owned()));
                Some(Ok(Record {
                    line,
                    values,
                    broken,
                }))
            }
            Ok(false) => None,
            Err(error) => {
                let rule = format!("cannot be read: {error}");
                Some(Err(RosterIssue::new(RosterPlace::Line(line), rule)))
            }
        }
    }

    /// How much of the text from `start` on was read.
    fn read(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX)
    }

    /// The position at which the next record begins, after the end of the last line and blank lines.
    fn position(&self) -> usize {
        let position = self.start.saturating_add(self.read());
        let rest = self.text.as_bytes().get(position..).unwrap_or_default();
        let breaks = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        position + breaks.count()
    }
}

#[cfg(test)]
mod tests {
    use super::Records;
    use crate::roster::reading::quotes::Broken;

    /// The line and the first value of each record.
    fn records(text: &str) -> Vec<(u64, String)> {
        let mut records = Records::new(text, 0, ',');
        let mut found = Vec::new();
        while let Some(record) = records.next_record() {
            let record = record.unwrap();
            found.push((record.line, record.values[0].to_owned()));
        }
        found
    }

    #[test]
    fn a_record_has_the_line_on_which_it_begins() {
        for end in ["\n", "\r\n", "\r"] {
            let text = "a,b\n\n\n\"c\nd\",x\ne,f\n  \ng,h\n\n".replace('\n', end);
            let lines: Vec<_> = records(&text).into_iter().map(|(line, _)| line).collect();
            assert_eq!(lines, [1, 4, 6, 7, 8], "{text:?}");
        }
        assert_eq!(
            records("\r\n\r\na\r\nb"),
            [(3, "a".into()), (4, "b".into())]
        );
    }

    #[test]
    fn records_may_begin_later_and_have_another_delimiter() {
        let mut records = Records::new("sep=;\na;\"b;c\"\nd\"\"", 6, ';');
        let first = records.next_record().unwrap().unwrap();
        assert_eq!((first.line, &first.values[1]), (2, "b;c"));
        assert!(first.broken.is_none() && !first.is_blank());
        let second = records.next_record().unwrap().unwrap();
        let (broken, raw) = second.broken.unwrap();
        assert_eq!(
            (second.line, broken, raw.as_str()),
            (3, Broken::Inside, "d\"\"")
        );
    }
}

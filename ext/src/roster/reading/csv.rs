//! CSV: the records of a text, each with the line on which it begins.
//!
//! The `csv` crate reports the line on which it stopped reading, which may be in the middle of a CR LF or before blank lines.
//! So lines are counted here, from the positions of the records in the text.

use csv::{ByteRecord, Reader, ReaderBuilder, Trim};

use super::lines::Lines;
use crate::roster::error::RosterIssue;

/// A record. Its values have no white space around them.
pub(super) struct Record {
    pub(super) line: u64,
    pub(super) fields: ByteRecord,
}

pub(super) struct Records<'a> {
    text: &'a [u8],
    reader: Reader<&'a [u8]>,
    lines: Lines<'a>,
}

impl<'a> Records<'a> {
    /// The records of a text without a byte order mark.
    pub(super) fn new(text: &'a [u8]) -> Self {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .trim(Trim::All)
            .from_reader(text);
        Self {
            text,
            reader,
            lines: Lines::new(text),
        }
    }

    /// The next record. Nothing follows an error.
    pub(super) fn next_record(&mut self) -> Option<Result<Record, RosterIssue>> {
        let begin = self.position();
        let mut fields = ByteRecord::new();
        let read = self.reader.read_byte_record(&mut fields);
        let line = self.lines.of(begin);
        match read {
            Ok(true)
                if self.position() == self.text.len() && ends_in_quotes(&self.text[begin..]) =>
            {
                let rule = "has a quote that is never closed, which hides the rest of the file";
                Some(Err(RosterIssue::new(line, None, rule)))
            }
            Ok(true) => Some(Ok(Record { line, fields })),
            Ok(false) => None,
            Err(error) => {
                let rule = format!("cannot be read: {error}");
                Some(Err(RosterIssue::new(line, None, rule)))
            }
        }
    }

    /// The position at which the next record begins, after the end of the last line and blank lines.
    fn position(&self) -> usize {
        let read = usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX);
        let rest = self.text.get(read..).unwrap_or_default();
        let breaks = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        read + breaks.count()
    }
}

/// Whether the text, which is a single record, ends inside a quoted value.
fn ends_in_quotes(record: &[u8]) -> bool {
    enum At {
        Begin,
        Plain,
        Quoted,
        /// After a quote in a quoted value: the end of the value, or the first half of an escaped quote.
        Quote,
    }
    let mut at = At::Begin;
    for byte in record {
        at = match (at, byte) {
            (At::Begin | At::Quote, b'"') => At::Quoted,
            (At::Quoted, b'"') => At::Quote,
            (At::Quoted, _) => At::Quoted,
            (_, b',') => At::Begin,
            _ => At::Plain,
        };
    }
    matches!(at, At::Quoted)
}

#[cfg(test)]
mod tests {
    use super::{Records, ends_in_quotes};

    /// The line and the first value of each record.
    fn records(text: &str) -> Vec<(u64, String)> {
        let mut records = Records::new(text.as_bytes());
        let mut found = Vec::new();
        while let Some(record) = records.next_record() {
            let record = record.unwrap();
            let first = String::from_utf8_lossy(&record.fields[0]).into_owned();
            found.push((record.line, first));
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
    fn an_open_quote_is_told_from_quotes_inside_values() {
        for (text, is_open) in [
            ("\"a", true),
            ("a,\"b\n", true),
            ("\"a\"\"", true),
            ("a,\"b,c\"\"\n", true),
            ("\"a\"", false),
            ("\"a\"\"\",b\n", false),
            ("a\"", false),
            (" \"a", false),
            ("\"a\" b\"", false),
            ("", false),
        ] {
            assert_eq!(ends_in_quotes(text.as_bytes()), is_open, "{text:?}");
        }
    }
}

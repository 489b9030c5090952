//! The layout of a CSV file: its delimiter, and the record that is its header.

use std::borrow::Cow;

use super::csv::{Record, Records};
use super::headers::Headers;
use super::quotes::without_space_before;
use super::settings::Settings;

/// The delimiters that office programs write.
pub(super) const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];
/// How many records of a file may stand above the header.
const RECORDS_ABOVE: usize = 30;

#[derive(Clone, Debug)]
pub(super) struct Layout<'a> {
    /// The text after a `sep=` line, without spaces before quotes.
    pub(super) text: Cow<'a, str>,
    pub(super) delimiter: char,
    /// The number of records before the header.
    pub(super) above: usize,
}

/// Finds the layout: of the records at the top, with each delimiter, the first that looks most like a header is it.
/// `None` if no record has a value.
pub(super) fn find<'a>(text: &'a str, settings: &Settings) -> Option<Layout<'a>> {
    let (text, delimiters) = match sep_line(text) {
        Some((rest, delimiter)) => (rest, vec![delimiter]),
        None => (text, DELIMITERS.to_vec()),
    };
    let (mut best, mut highest) = (None, Score::default());
    for delimiter in delimiters {
        let text = without_space_before(text, delimiter);
        let records = Records::new(&text, delimiter).take(RECORDS_ABOVE);
        for (above, record) in records.enumerate() {
            let score = score(&record, settings);
            if score > highest {
                highest = score;
                best = Some((delimiter, above));
            }
        }
    }
    best.map(|(delimiter, above)| Layout {
        text: without_space_before(text, delimiter),
        delimiter,
        above,
    })
}

/// How many columns a header names, and how many values it has.
type Score = (usize, usize);

/// How much a record looks like a header. A single column name does not count, and neither do values beyond the second.
fn score(record: &Record, settings: &Settings) -> Score {
    let columns = Headers::of(&record.values, settings).count();
    let has_content = |value: &&str| value.chars().any(char::is_alphanumeric);
    let values = record.values.iter().filter(has_content).count();
    (if columns > 1 { columns } else { 0 }, values.min(2))
}

/// The delimiter of a first line such as `sep=;`, which Excel writes and reads, and the text from the end of that line
/// on.
fn sep_line(text: &str) -> Option<(&str, char)> {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let (line, rest) = text.split_at(end);
    let line = line.trim_matches(['"', ' ']);
    let delimiter = line.get(4..)?.chars().next().filter(char::is_ascii)?;
    let is_padding = |character| DELIMITERS.contains(&character) || character == '"';
    let is_sep = line[..4].eq_ignore_ascii_case("sep=") && line[5..].chars().all(is_padding);
    is_sep.then_some((rest, delimiter))
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::roster::reading::settings::{RosterColumn, Settings};

    fn layout(text: &str) -> (char, usize) {
        let layout = find(text, &Settings::default()).unwrap();
        (layout.delimiter, layout.above)
    }

    #[test]
    fn the_header_tells_the_delimiter() {
        for delimiter in [',', ';', '\t', '|'] {
            let text = "email,name,role\na@b.co,A,member\n".replace(',', &delimiter.to_string());
            assert_eq!(layout(&text), (delimiter, 0));
        }
        // Most of the commas are in a value.
        assert_eq!(layout("name;email;\"a, b, c, d\"\n"), (';', 0));
    }

    #[test]
    fn a_sep_line_tells_the_delimiter() {
        assert_eq!(layout("sep=;\r\nname;email\r\n"), (';', 0));
        assert_eq!(layout("\"sep=,\",,\nname,email\n"), (',', 0));
        assert_eq!(layout("SEP=#\nname#email\n"), ('#', 0));
        assert_eq!(layout("sep=\t\nname\temail\n"), ('\t', 0));
    }

    #[test]
    fn the_header_may_have_titles_above_it() {
        assert_eq!(layout("Staff 2026,,\n,,\nname,email,role\n"), (',', 2));
        assert_eq!(layout("version:v1.0\nName;Mail\nA;a@b.co\n"), (';', 1));
    }

    #[test]
    fn without_a_known_header_it_is_the_first_with_several_values() {
        assert_eq!(layout("Staff;;\nfoo;bar;baz\n"), (';', 1));
        assert_eq!(layout("foo\nbar\n"), (',', 0));
        assert!(find("\n , \n", &Settings::default()).is_none());
        assert!(find("", &Settings::default()).is_none());
    }

    #[test]
    fn a_header_that_was_set_is_one() {
        let settings = Settings {
            columns: vec![
                (RosterColumn::Email, "Kontakt".into()),
                (RosterColumn::Name, "Wer".into()),
            ],
            ..Settings::default()
        };
        let layout = find("a,b,c\nWer;Kontakt\n", &settings).unwrap();
        assert_eq!((layout.delimiter, layout.above), (';', 1));
    }
}

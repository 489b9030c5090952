//! The layout of a CSV file: its delimiter, and the record that is its header.

use super::csv::{Record, Records};
use super::headers::Headers;
use super::quotes::without_space_before;
use super::settings::Settings;

/// The delimiters that office programs write.
pub(super) const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];
/// How many records of a file may stand above the header.
const RECORDS_ABOVE: usize = 30;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) delimiter: char,
    /// Where the first record begins, after a `sep=` line.
    pub(super) start: usize,
    /// The number of records before the header.
    pub(super) above: usize,
}

/// Finds the layout: of the records at the top, with each delimiter, the one that names most columns is the header. If none
/// names two, it is the first that has several values, or else the first that has any; `None` if no record has.
pub(super) fn find(text: &str, settings: &Settings) -> Option<Layout> {
    let (start, set) = match sep_line(text) {
        Some((start, delimiter)) => (start, Some(delimiter)),
        None => (0, None),
    };
    let delimiters = DELIMITERS
        .iter()
        .copied()
        .filter(|one| set.is_none_or(|set| set == *one));
    let delimiters = delimiters.chain(set.filter(|set| !DELIMITERS.contains(set)));
    let mut best: Option<(Score, Layout)> = None;
    for delimiter in delimiters {
        let text = without_space_before(text, delimiter);
        for (above, record) in top(&text, start, delimiter).into_iter().enumerate() {
            let score = Score::of(&record, settings);
            if score > Score::default() && best.is_none_or(|(best, _)| score > best) {
                let layout = Layout {
                    delimiter,
                    start,
                    above,
                };
                best = Some((score, layout));
            }
        }
    }
    best.map(|(_, layout)| layout)
}

/// How much a record looks like a header; the earlier of two that are equal counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    /// Columns that it names, if it names more than one.
    columns: usize,
    /// 2 if it has several values, 1 if it has one.
    values: usize,
}

impl Score {
    fn of(record: &Record, settings: &Settings) -> Self {
        let named = Headers::of(&record.values, settings).positions.count();
        let has_content = |value: &&str| value.chars().any(char::is_alphanumeric);
        let values = record.values.iter().filter(has_content).count();
        Self {
            columns: if named > 1 { named } else { 0 },
            values: values.min(2),
        }
    }
}

fn top(text: &str, start: usize, delimiter: char) -> Vec<Record> {
    let mut records = Records::new(text, start, delimiter);
    let records = std::iter::from_fn(|| records.next_record());
    records.map_while(Result::ok).take(RECORDS_ABOVE).collect()
}

/// The delimiter of a first line such as `sep=;`, which Excel writes and reads, and where the line ends.
fn sep_line(text: &str) -> Option<(usize, char)> {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let line = text[..end].trim_matches(['"', ' ']);
    let prefix = line.get(..4)?;
    let delimiter = line[4..].chars().next()?;
    let is_sep = prefix.eq_ignore_ascii_case("sep=")
        && delimiter.is_ascii()
        && line[5..]
            .chars()
            .all(|character| DELIMITERS.contains(&character) || character == '"');
    is_sep.then_some((end, delimiter))
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

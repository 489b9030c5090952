//! Properties of reading: valid files are read back as they were written, and no input panics.

use arize_ax::roster::{Roster, RosterError};
use proptest::prelude::*;

/// A value in quotes, as programs write it.
fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('"', "\"\""))
}

/// The texts of all issues, which must be fit for a terminal.
fn check_printable(read: Result<Roster, RosterError>) {
    let Err(error) = read else { return };
    for issue in error.issues() {
        let shown = format!("{issue} {}", issue.text().unwrap_or_default());
        assert!(!shown.contains(|c: char| c.is_control()), "{shown:?}");
    }
}

proptest! {
    #[test]
    fn names_come_back_as_they_were_written(
        names in prop::collection::vec("[a-zA-Zé李,;|\" ]{0,12}[a-z]", 1..6),
        delimiter in prop::sample::select(vec![',', ';', '\t', '|']),
        end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
        space in prop::sample::select(vec!["", " ", "  "]),
    ) {
        let mut csv = ["Role", "E-mail", "Full name"].join(&delimiter.to_string()) + end;
        for (number, name) in names.iter().enumerate() {
            let values = ["member".to_owned(), format!("p{number}@acme.example"), space.to_owned() + &quoted(name)];
            csv += &(values.join(&delimiter.to_string()) + end);
        }
        let roster = Roster::from_csv(csv.as_bytes()).map_err(|error| TestCaseError::fail(format!("{csv:?}: {error}")))?;
        let read: Vec<_> = roster.people().iter().map(|person| person.name()).collect();
        let written: Vec<_> = names.iter().map(|name| name.trim()).collect();
        prop_assert_eq!(read, written);
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        check_printable(Roster::from_csv(&bytes[..]));
        check_printable(arize_ax::roster::RosterReader::new().read_json(&bytes[..]));
    }

    #[test]
    fn no_text_like_a_roster_panics(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "name", "email", "role", "a@b.co", "member", ",", ";", "\t", "|", "\"", "\n", "\r\n", " ", "=", "sep=",
                "\u{feff}", "\u{200b}", "\\", "{", "}", "[", "]", ":", "\"users\"", "\\ud83d", "é", "1",
            ]),
            0..40,
        ),
    ) {
        let text: String = parts.concat();
        check_printable(Roster::from_csv(text.as_bytes()));
        check_printable(Roster::from_json(&text));
    }
}

//! Quotes in CSV: those that mean what they say, and those that do not.
//!
//! The `csv` crate reads every text, and gives quotes that break the rules some meaning. In a roster that meaning is a wrong
//! name, so such quotes are refused.

use std::borrow::Cow;

/// The text without spaces between a delimiter and the quote that begins a value: programs write them, and readers of CSV take
/// the quote for a part of the value then.
pub(super) fn without_space_before(text: &str, delimiter: char) -> Cow<'_, str> {
    if !text.contains(" \"") {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut at = At::Start;
    // Spaces at the start of a value, until its next character decides.
    let mut spaces = String::new();
    for character in text.chars() {
        if at == At::Start && character == ' ' {
            spaces.push(character);
            continue;
        }
        if !(at == At::Start && character == '"') {
            kept.push_str(&spaces);
        }
        spaces.clear();
        kept.push(character);
        at = at.after(character, delimiter);
    }
    kept.push_str(&spaces);
    Cow::Owned(kept)
}

/// The rule that the quotes of a record break, if any. The record is as in the file.
pub(super) fn broken_rule(record: &str, delimiter: char) -> Option<Broken> {
    let mut at = At::Start;
    let mut before = None;
    for character in record.chars() {
        let next = at.after(character, delimiter);
        match (at, next) {
            (At::Plain, At::Plain) if character == '"' => {
                return Some(if before == Some('=') {
                    Broken::Formula
                } else {
                    Broken::Inside
                });
            }
            (At::Quote, At::Plain) if !character.is_whitespace() => {
                return Some(if before == Some('\\') {
                    Broken::Backslash
                } else {
                    Broken::After
                });
            }
            _ => {}
        }
        // Of an end of quotes, the character inside is the one that matters.
        if next != At::Quote {
            before = Some(character);
        }
        at = next;
    }
    (at == At::Quoted).then_some(Broken::Open)
}

/// How quotes break the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    Formula,
    Inside,
    Backslash,
    After,
    Open,
}

impl Broken {
    pub(super) fn rule(self) -> &'static str {
        match self {
            Self::Formula => {
                "has a value written as a formula (`=\"…\"`): export values, not formulas"
            }
            Self::Inside => {
                "has a quote inside a value without quotes: put the value in quotes, and write the quote inside twice"
            }
            Self::Backslash => {
                "has a quote with a backslash (`\\\"`): write the quote twice instead (`\"\"`)"
            }
            Self::After => {
                "has text after the quote that ends a value: write a quote inside a value twice, or add the missing delimiter"
            }
            Self::Open => "has a quote that is never closed, which hides the rest of the file",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    /// At the start of a value.
    Start,
    Plain,
    Quoted,
    /// After a quote in a quoted value: its end, or the first half of an escaped quote.
    Quote,
}

impl At {
    fn after(self, character: char, delimiter: char) -> Self {
        match (self, character) {
            (Self::Start | Self::Quote, '"') => Self::Quoted,
            (Self::Quoted, '"') => Self::Quote,
            (Self::Quoted, _) => Self::Quoted,
            (_, '\r' | '\n') => Self::Start,
            (_, character) if character == delimiter => Self::Start,
            // Space after the end of quotes belongs to nothing.
            (Self::Quote, ' ' | '\t') => Self::Quote,
            _ => Self::Plain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Broken, broken_rule, without_space_before};

    #[test]
    fn quotes_that_break_the_rules_are_told_apart() {
        for (record, broken) in [
            ("\"a", Broken::Open),
            ("a,\"b\n", Broken::Open),
            ("\"a\"\"", Broken::Open),
            ("a,\"b,c\"\"\n", Broken::Open),
            ("=\"Jane\",b", Broken::Formula),
            ("a,=\"b\"\n", Broken::Formula),
            ("Jane \"JJ\" Doe,b", Broken::Inside),
            ("a,b\"", Broken::Inside),
            ("\"Jane \\\"JJ\\\" Doe\",b", Broken::Backslash),
            ("\"Jane\"JJ,b", Broken::After),
            ("\"a\" b\"", Broken::After),
        ] {
            assert_eq!(broken_rule(record, ','), Some(broken), "{record:?}");
        }
        for record in [
            "",
            "a,b",
            "\"a\"",
            "\"a\"\"\",b\n",
            "\"a\r\nb\",\"\"",
            "\"a\" ,\"b\"",
            "\"C:\\\",b",
            "\"a;b\"",
        ] {
            assert_eq!(broken_rule(record, ','), None, "{record:?}");
        }
        assert_eq!(broken_rule("\"a\";\"b\"", ';'), None);
    }

    #[test]
    fn quotes_after_a_space_begin_a_value() {
        for (text, kept) in [
            ("a, \"b, c\" , d\n \"e\"", "a,\"b, c\" , d\n\"e\""),
            ("\"a, \"\"b\"\"\", c", "\"a, \"\"b\"\"\", c"),
            ("a,  b \"c\"", "a,  b \"c\""),
            ("a, ", "a, "),
        ] {
            assert_eq!(without_space_before(text, ','), kept);
        }
    }
}

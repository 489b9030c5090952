//! Quotes in CSV: those that follow its rules, and those that do not.
//!
//! The `csv` crate reads every text, and reads quotes that break the rules in some way. In a roster this makes wrong
//! names, so such quotes are refused.

use std::borrow::Cow;

/// The text without spaces between a delimiter and the quote that begins a value: some programs write them, and readers
/// of CSV would then take the quote for a part of the value.
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

/// How quotes break the rules of CSV.
const FORMULA: &str = "has a value written as a formula (`=\"…\"`): export values, not formulas";
const INSIDE: &str = "has a quote inside a value without quotes: put the value in quotes, and write the quote inside twice";
const BACKSLASH: &str =
    "has a quote with a backslash (`\\\"`): write the quote twice instead (`\"\"`)";
const AFTER: &str = "has text after the quote that ends a value: write a quote inside a value twice, or add the missing delimiter";
const OPEN: &str = "has a quote that is never closed, which hides the rest of the file";

/// The rule that the quotes of a record break, if any. The record is as in the file.
pub(super) fn broken_rule(record: &str, delimiter: char) -> Option<&'static str> {
    let mut at = At::Start;
    let mut before = None;
    for character in record.chars() {
        let next = at.after(character, delimiter);
        match (at, next, before) {
            (At::Plain, At::Plain, Some('=')) if character == '"' => return Some(FORMULA),
            (At::Plain, At::Plain, _) if character == '"' => return Some(INSIDE),
            (At::Quote | At::Ended, At::Plain, _) if character.is_whitespace() => {}
            (At::Quote | At::Ended, At::Plain, Some('\\')) => return Some(BACKSLASH),
            (At::Quote | At::Ended, At::Plain, _) => return Some(AFTER),
            _ => {}
        }
        // From a closing quote on, `before` keeps the last character of the value.
        if !matches!(next, At::Quote | At::Ended) {
            before = Some(character);
        }
        at = next;
    }
    (at == At::Quoted).then_some(OPEN)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    /// At the start of a value.
    Start,
    Plain,
    Quoted,
    /// After a quote in a quoted value: its end, or the first half of an escaped quote.
    Quote,
    /// After white space behind the quote that ends a value. It is not part of the value.
    Ended,
}

impl At {
    fn after(self, character: char, delimiter: char) -> Self {
        match (self, character) {
            (Self::Start | Self::Quote, '"') => Self::Quoted,
            (Self::Quoted, '"') => Self::Quote,
            (Self::Quoted, _) => Self::Quoted,
            (_, '\r' | '\n') => Self::Start,
            (_, character) if character == delimiter => Self::Start,
            (Self::Quote | Self::Ended, ' ' | '\t') => Self::Ended,
            _ => Self::Plain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{AFTER, BACKSLASH, FORMULA, INSIDE, OPEN, broken_rule, without_space_before};

    #[test]
    fn quotes_that_break_the_rules_are_distinguished() {
        for (record, broken) in [
            ("\"a", OPEN),
            ("a,\"b\n", OPEN),
            ("\"a\"\"", OPEN),
            ("a,\"b,c\"\"\n", OPEN),
            ("=\"Jane\",b", FORMULA),
            ("a,=\"b\"\n", FORMULA),
            ("Jane \"JJ\" Doe,b", INSIDE),
            ("a,b\"", INSIDE),
            ("\"Jane \\\"JJ\\\" Doe\",b", BACKSLASH),
            ("\"Jane\"JJ,b", AFTER),
            ("\"a\" b\"", AFTER),
            ("\"Jane\" \"Smith\"", AFTER),
            ("\"Jane \\\" \"JJ\"", BACKSLASH),
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

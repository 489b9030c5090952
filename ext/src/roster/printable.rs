//! Makes texts from files and servers safe to print on a terminal.
//!
//! Characters that control a terminal, break a line, are invisible, or reorder text are shown as escapes. Joiners stay,
//! because some scripts and emoji need them inside words.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr as _;

use crate::model::is_unsafe_for_terminals;

/// The text with escapes in place of characters that are [unsafe for terminals](is_unsafe_for_terminals).
pub(super) fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if is_unsafe_for_terminals(character) {
            let _ = write!(shown, "{}", character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}

/// The beginning of a text that was refused, [printable].
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => printable(&text[..end]) + "…",
        None => printable(text),
    }
}

/// How many columns of a terminal the text takes.
pub(super) fn columns(text: &str) -> usize {
    text.width()
}

/// The text, padded with spaces to `width` columns.
pub(super) fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(columns(text));
    format!("{text}{:missing$}", "")
}

#[cfg(test)]
mod tests {
    use super::{columns, excerpt, padded, printable};

    #[test]
    fn unsafe_characters_are_escaped() {
        for (text, shown) in [
            ("a\u{1b}[31mb", "a\\u{1b}[31mb"),
            ("a\nb\0\u{85}", "a\\u{a}b\\u{0}\\u{85}"),
            ("a\u{2028}b\u{2029}", "a\\u{2028}b\\u{2029}"),
            ("\u{61c}\u{202e}\u{2066}", "\\u{61c}\\u{202e}\\u{2066}"),
            ("a\u{200b}\u{feff}\u{ad}", "a\\u{200b}\\u{feff}\\u{ad}"),
            ("\u{e0041}", "\\u{e0041}"),
        ] {
            assert_eq!(printable(text), shown);
        }
        // An emoji of two people and a Persian word need their joiners.
        for text in ["👩\u{200d}👧", "می\u{200c}روم", "Zoë", "李小龍"] {
            assert_eq!(printable(text), text);
        }
    }

    #[test]
    fn an_excerpt_is_short_and_shows_invisible_characters() {
        assert_eq!(excerpt("a\u{200b}b"), "a\\u{200b}b");
        let long = excerpt(&"ü".repeat(81));
        assert!(long.ends_with("ü…") && long.chars().count() == 81);
    }

    #[test]
    fn wide_characters_take_two_columns() {
        assert_eq!(columns("李小龍"), 6);
        assert_eq!(padded("李", 4), "李  ");
        assert_eq!(padded("e\u{301}", 3), "e\u{301}  ");
        assert_eq!(padded("long", 2), "long");
    }
}

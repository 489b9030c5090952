//! Replacing what JSON may not hold, in one pass over the text.
//!
//! | what | becomes |
//! |---|---|
//! | in a string: half of a surrogate pair, an escape that is none, a control character that is not escaped | U+FFFD |
//! | a word that is no JSON (`NaN`, `Infinity`, `undefined`), a number that is none or too large (`1e999`, `0x1f`) | `null` |
//! | a list or object nested deeper than the reader goes | `null` |
//!
//! The structure is not touched: a text that lacks its end stays one that lacks its end, since a list that was cut short
//! must not pass for a whole one.

use super::REPLACEMENT;

/// How deep lists and objects may be nested: as deep as serde_json goes.
pub(super) const MAX_DEPTH: usize = 127;

/// The text with all that is wrong in it replaced.
pub(super) fn repair(text: &str) -> String {
    let mut pass = Pass::new(text, 0);
    pass.run();
    pass.out
}

/// How many bytes of `text` make this many bytes of what it becomes.
pub(super) fn source_offset(text: &str, offset: usize) -> usize {
    let mut pass = Pass::new(text, offset);
    pass.run();
    let (out, source) = pass.anchor;
    (source + (offset - out)).min(text.len())
}

struct Pass<'a> {
    text: &'a str,
    at: usize,
    /// Up to here the text is in `out`.
    copied: usize,
    depth: usize,
    out: String,
    /// The offset in `out` that is looked for, and the last replacement's end before it: in `out`, and in `text`.
    wanted: usize,
    anchor: (usize, usize),
}

impl<'a> Pass<'a> {
    fn new(text: &'a str, wanted: usize) -> Self {
        Self {
            text,
            at: 0,
            copied: 0,
            depth: 0,
            out: String::with_capacity(text.len()),
            wanted,
            anchor: (0, 0),
        }
    }

    fn run(&mut self) {
        while let Some(byte) = self.byte(self.at) {
            match byte {
                b'"' => self.string(),
                b'{' | b'[' if self.depth == MAX_DEPTH => {
                    let end = self.end_of_nested();
                    self.replace(end, "null");
                }
                b'{' | b'[' => {
                    self.depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    self.depth = self.depth.saturating_sub(1);
                    self.at += 1;
                }
                b',' | b':' | b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                // A text that is no list and no object is not meant to be JSON.
                _ if self.depth == 0 => self.at += 1,
                _ => self.word(),
            }
        }
        self.out.push_str(&self.text[self.copied..]);
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Writes `with` in place of the text from here to `end`.
    fn replace(&mut self, end: usize, with: &str) {
        self.out.push_str(&self.text[self.copied..self.at]);
        self.out.push_str(with);
        if self.out.len() <= self.wanted {
            self.anchor = (self.out.len(), end);
        }
        self.at = end;
        self.copied = end;
    }

    fn replace_by_mark(&mut self, end: usize) {
        self.replace(end, REPLACEMENT.encode_utf8(&mut [0; 4]));
    }

    fn string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.byte(self.at) {
            match byte {
                b'"' => {
                    self.at += 1;
                    return;
                }
                b'\\' => self.escape(),
                0..=0x1f => self.replace_by_mark(self.at + 1),
                _ => self.at += 1,
            }
        }
    }

    fn escape(&mut self) {
        match self.byte(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 2,
            Some(b'u') => match self.unit(self.at) {
                None => self.replace_by_mark(self.at + 2),
                Some(0xd800..=0xdbff)
                    if matches!(self.unit(self.at + 6), Some(0xdc00..=0xdfff)) =>
                {
                    self.at += 12;
                }
                Some(0xd800..=0xdfff) => self.replace_by_mark(self.at + 6),
                Some(_) => self.at += 6,
            },
            Some(_) => self.replace_by_mark(self.at + 1),
            None => self.at += 1,
        }
    }

    /// The unit of UTF-16 that is escaped at `at`.
    fn unit(&self, at: usize) -> Option<u16> {
        let escape = self.text.as_bytes().get(at..at + 6)?;
        let digits = escape.strip_prefix(b"\\u")?;
        digits.iter().try_fold(0, |unit, digit| {
            let digit = u16::try_from(char::from(*digit).to_digit(16)?).ok()?;
            Some(unit * 16 + digit)
        })
    }

    fn word(&mut self) {
        let rest = &self.text[self.at..];
        let is_end = |c| {
            matches!(
                c,
                ',' | ':' | '{' | '}' | '[' | ']' | '"' | ' ' | '\n' | '\r' | '\t'
            )
        };
        let word = &rest[..rest.find(is_end).unwrap_or(rest.len())];
        let end = self.at + word.len();
        let is_valid = matches!(word, "true" | "false" | "null")
            || serde_json::from_str::<serde_json::Number>(word).is_ok();
        if is_valid {
            self.at = end;
        } else {
            self.replace(end, "null");
        }
    }

    /// The end of the list or object that starts here.
    fn end_of_nested(&self) -> usize {
        let (mut at, mut depth, mut in_string) = (self.at, 0_usize, false);
        while let Some(byte) = self.byte(at) {
            at += 1;
            match byte {
                b'"' => in_string = !in_string,
                // Whatever is escaped ends no string.
                b'\\' if in_string => at += 1,
                b'{' | b'[' if !in_string => depth += 1,
                b'}' | b']' if !in_string => {
                    depth -= 1;
                    if depth == 0 {
                        return at;
                    }
                }
                _ => {}
            }
        }
        self.text.len()
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, repair, source_offset};
    use serde_json::Value;

    #[test]
    fn bad_strings_keep_the_rest_of_themselves() {
        for (bad, good) in [
            (r#""Jane \ud83d""#, "\"Jane \u{fffd}\""),
            (
                r#""\ude00\ud83d\ud83d\ude00""#,
                "\"\u{fffd}\u{fffd}\\ud83d\\ude00\"",
            ),
            (r#""\u12 \q \u""#, "\"\u{fffd}12 \u{fffd}q \u{fffd}\""),
            (r#""\u+123""#, "\"\u{fffd}+123\""),
            ("\"a\nb\0\"", "\"a\u{fffd}b\u{fffd}\""),
            (r#""\\" "\"\n""#, r#""\\" "\"\n""#),
            ("\"\\é\"", "\"\u{fffd}é\""),
        ] {
            assert_eq!(repair(bad), good);
        }
    }

    #[test]
    fn words_and_numbers_that_are_none_become_null() {
        for word in [
            "NaN",
            "-Infinity",
            "1e999",
            "-1e999",
            "0x1f",
            "01",
            "+1",
            ".5",
            "1.",
            "True",
            "é",
            "1\0",
        ] {
            assert_eq!(repair(&format!("[{word},1]")), "[null,1]", "{word}");
        }
        let sound =
            r#"{"a": [1, -0.5e-7, 1e308, true, false, null, 123456789012345678901234567890]}"#;
        assert_eq!(repair(sound), sound);
    }

    #[test]
    fn only_what_is_too_deep_becomes_null() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        let deepest = nested(MAX_DEPTH);
        assert_eq!(repair(&deepest), deepest);
        assert!(serde_json::from_str::<Value>(&deepest).is_ok());
        let deeper = format!(
            r#"{{"a": {}, "b": 1}}"#,
            nested(MAX_DEPTH).replace("[]", r#"[["]\""]]"#)
        );
        assert!(serde_json::from_str::<Value>(&deeper).is_err());
        let value: Value = serde_json::from_str(&repair(&deeper)).unwrap();
        assert_eq!(value["b"], 1);
        assert!(repair(&"[".repeat(100_000)).len() < 1000);
    }

    #[test]
    fn a_place_is_found_again() {
        let text = "[NaN, \"\\ud83d\", ?]";
        let repaired = repair(text);
        assert_eq!(repaired, "[null, \"\u{fffd}\", null]");
        for mark in [",", "\"", "]"] {
            let at = repaired.rfind(mark).unwrap();
            assert_eq!(source_offset(text, at), text.rfind(mark).unwrap());
        }
        assert_eq!(source_offset(text, 999), text.len());
    }
}

//! Replaces the parts of a text that JSON does not allow, in one pass.
//!
//! | part | becomes |
//! |---|---|
//! | in a string: half of a surrogate pair, an invalid escape, a control character that is not escaped | U+FFFD |
//! | a word that is not JSON (`NaN`, `Infinity`, `undefined`), a number that is invalid or too large (`1e999`, `0x1f`) | `null` |
//! | a list or object nested deeper than the reader goes | `null` |
//!
//! The structure is not repaired: a truncated text stays truncated, since a truncated list must not pass for a whole
//! one.

use super::REPLACEMENT;

/// How deep lists and objects may be nested: as deep as serde_json goes.
pub(super) const MAX_DEPTH: usize = 127;

/// The text with its invalid parts replaced.
pub(super) fn repair(text: &str) -> Repaired {
    let mut pass = Pass {
        text,
        at: 0,
        copied: 0,
        depth: 0,
        too_deep: None,
        out: Repaired::default(),
    };
    pass.run();
    pass.out
}

/// A repaired text, and the end of each replacement in it and in the original text.
#[derive(Default)]
pub(super) struct Repaired {
    pub(super) text: String,
    ends: Vec<(usize, usize)>,
}

impl Repaired {
    /// The number of bytes of the original text that this many bytes of the repaired text came from.
    pub(super) fn source_offset(&self, offset: usize) -> usize {
        let before = self.ends.partition_point(|(end, _)| *end <= offset);
        let (end, source) = before.checked_sub(1).map_or((0, 0), |last| self.ends[last]);
        source + (offset - end)
    }
}

struct Pass<'a> {
    text: &'a str,
    at: usize,
    /// The text before this position is in `out`.
    copied: usize,
    depth: usize,
    /// Where the outermost list or object begins that is nested too deep.
    too_deep: Option<usize>,
    out: Repaired,
}

impl Pass<'_> {
    fn run(&mut self) {
        while let Some(byte) = self.byte(self.at) {
            match byte {
                b'"' => self.string(),
                b'{' | b'[' => {
                    if self.depth == MAX_DEPTH {
                        self.too_deep = Some(self.at);
                    }
                    self.depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    self.depth = self.depth.saturating_sub(1);
                    self.at += 1;
                    if self.depth == MAX_DEPTH {
                        self.replace_too_deep();
                    }
                }
                b',' | b':' | b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                // A text that is neither a list nor an object is not meant to be JSON.
                _ if self.depth == 0 => self.at += 1,
                _ => self.word(),
            }
        }
        self.replace_too_deep();
        self.out.text.push_str(&self.text[self.copied..]);
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn replace_too_deep(&mut self) {
        if let Some(begin) = self.too_deep.take() {
            let end = self.at;
            self.at = begin;
            self.replace(end, "null");
        }
    }

    /// Writes `with` in place of the text from here to `end`.
    fn replace(&mut self, end: usize, with: &str) {
        if self.too_deep.is_none() {
            self.out.text.push_str(&self.text[self.copied..self.at]);
            self.out.text.push_str(with);
            self.out.ends.push((self.out.text.len(), end));
            self.copied = end;
        }
        self.at = end;
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
}

#[cfg(test)]
mod tests {
    use super::MAX_DEPTH;
    use serde_json::Value;

    fn repair(text: &str) -> String {
        super::repair(text).text
    }

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
        let repaired = super::repair(text);
        assert_eq!(repaired.text, "[null, \"\u{fffd}\", null]");
        for mark in [",", "\"", "]"] {
            let at = repaired.text.rfind(mark).unwrap();
            assert_eq!(repaired.source_offset(at), text.rfind(mark).unwrap());
        }
        let end = repaired.text.len();
        assert_eq!(repaired.source_offset(end), text.len());
    }
}

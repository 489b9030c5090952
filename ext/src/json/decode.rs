//! The text of a body, whatever its encoding.
//!
//! The bytes count more than their label, since servers label UTF-8 as ISO-8859-1 by default. A byte order mark, the
//! zeros of UTF-16 and valid UTF-8 show the encoding. The label counts only if the bytes show none of these.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

pub(super) struct Decoded<'a> {
    bytes: &'a [u8],
    pub(super) text: Cow<'a, str>,
    encoding: &'static Encoding,
    /// How many bytes come before the text.
    mark: usize,
}

impl<'a> Decoded<'a> {
    /// Decodes `bytes`. Invalid bytes become U+FFFD.
    pub(super) fn new(bytes: &'a [u8], label: Option<&str>) -> Self {
        let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| {
            // JSON starts with a character of ASCII.
            let encoding = match *bytes {
                [0, 1..=0xff, ..] => UTF_16BE,
                [1..=0xff, 0, ..] => UTF_16LE,
                _ if std::str::from_utf8(bytes).is_ok() => UTF_8,
                _ => label.and_then(of_label).unwrap_or(UTF_8),
            };
            (encoding, 0)
        });
        let bytes = &bytes[mark..];
        let (text, _) = encoding.decode_without_bom_handling(bytes);
        Self {
            bytes,
            text,
            encoding,
            mark,
        }
    }

    /// The number of bytes of the body that this many bytes of the text came from.
    pub(super) fn source_offset(&self, offset: usize) -> usize {
        let mut end = offset.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        let before = &self.text[..end];
        let offset = if self.encoding == UTF_8 {
            self.utf8_offset(end)
        } else if self.encoding == UTF_16LE || self.encoding == UTF_16BE {
            before.encode_utf16().count() * 2
        } else {
            self.encoding.encode(before).0.len()
        };
        self.mark + offset
    }

    /// In UTF-8 the two differ only by the replacements of invalid bytes.
    fn utf8_offset(&self, end: usize) -> usize {
        let (mut text, mut source) = (0, 0);
        for chunk in self.bytes.utf8_chunks() {
            let valid = chunk.valid().len();
            if end <= text + valid {
                return source + (end - text);
            }
            text += valid + super::REPLACEMENT.len_utf8();
            source += valid + chunk.invalid().len();
        }
        source
    }
}

/// The encoding that the label names, unless the bytes would have shown it.
fn of_label(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label_no_replacement(label.as_bytes())
        .filter(|encoding| encoding.is_ascii_compatible())
}

#[cfg(test)]
mod tests {
    use super::Decoded;

    fn utf16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn bytes_count_more_than_labels() {
        let le = utf16("{\"é\"}");
        let be: Vec<u8> = le.chunks(2).flat_map(|pair| [pair[1], pair[0]]).collect();
        let marked = [b"\xff\xfe".as_slice(), &le].concat();
        for (bytes, label) in [
            (&le[..], None),
            (&be, Some("utf-8")),
            (&marked, Some("utf-16")),
            ("{\"é\"}".as_bytes(), Some("iso-8859-1")),
            ("\u{feff}{\"é\"}".as_bytes(), Some("utf-16")),
            (b"{\"\xe9\"}", Some("ISO-8859-1")),
            (b"{\"\x82\"}", Some("cp866")),
        ] {
            let decoded = Decoded::new(bytes, label);
            let expected = if label == Some("cp866") {
                "{\"В\"}"
            } else {
                "{\"é\"}"
            };
            assert_eq!(decoded.text, expected, "{label:?}");
            assert_eq!(decoded.source_offset(decoded.text.len()), bytes.len());
        }
    }

    #[test]
    fn what_is_no_utf8_is_replaced_and_counted() {
        let decoded = Decoded::new(b"a\xff\xe2\x82b", Some("made-up"));
        assert_eq!(decoded.text, "a\u{fffd}\u{fffd}b");
        let at = |offset| decoded.source_offset(offset);
        assert_eq!([at(1), at(4), at(7), at(8), at(99)], [1, 2, 4, 5, 5]);
    }
}

//! From the bytes of a file to its text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};

use super::lines::lines;
use crate::roster::error::{RosterIssue, RosterPlace, RosterRemedy};

/// A file's text without a byte order mark, and the lines that could not be decoded.
#[derive(Debug)]
pub(super) struct FileText<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) issues: Vec<RosterIssue>,
}

/// Decodes a file: by its byte order mark, else in the encoding that was set, else as UTF-8.
///
/// # Errors
///
/// If the file is not a text at all.
pub(super) fn decode<'a>(
    bytes: &'a [u8],
    set: Option<&'static Encoding>,
) -> Result<FileText<'a>, RosterIssue> {
    let set_encoding =
        |rule: String| RosterIssue::of_whole(rule).with_remedy(RosterRemedy::SetEncoding);
    if let Some(rule) = other_format(bytes) {
        return Err(RosterIssue::of_whole(rule));
    }
    let marked = Encoding::for_bom(bytes);
    if let (None, None, Some(label)) = (marked, set, utf_16_without_mark(bytes)) {
        return Err(set_encoding(format!(
            "the file looks like UTF-16 without a byte order mark: set the encoding `{label}`, or save it as UTF-8"
        )));
    }
    let (encoding, mark) = marked.unwrap_or((set.unwrap_or(UTF_8), 0));
    let bytes = &bytes[mark..];
    let (text, has_errors) = encoding.decode_without_bom_handling(bytes);
    let mut issues = Vec::new();
    if has_errors && encoding == UTF_8 {
        let rule = "the file is not in UTF-8: save it as \"CSV UTF-8\", or set its encoding, such as `windows-1252`";
        issues.push(set_encoding(rule.to_owned()));
        issues.extend(lines_not_in_utf_8(bytes));
    } else if has_errors {
        let rule = format!("the file is not in {}, as set or marked", encoding.name());
        issues.push(set_encoding(rule));
    }
    Ok(FileText { text, issues })
}

/// The rule that a file of another format breaks.
fn other_format(bytes: &[u8]) -> Option<&'static str> {
    const FORMATS: [(&[u8], &str); 4] = [
        (
            b"PK\x03\x04",
            "the file is an Excel workbook (.xlsx) or another zip file: save the sheet as \"CSV UTF-8\"",
        ),
        (
            b"\xd0\xcf\x11\xe0",
            "the file is an old Excel workbook (.xls): save the sheet as \"CSV UTF-8\"",
        ),
        (b"%PDF", "the file is a PDF: export the list as CSV"),
        (b"\x1f\x8b", "the file is compressed (gzip): unpack it"),
    ];
    let format = FORMATS.iter().find(|(magic, _)| bytes.starts_with(magic));
    if let Some((_, rule)) = format {
        return Some(rule);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let tag = bytes.trim_ascii_start().strip_prefix(b"<")?;
    let is_tag = |name: &str| {
        let begin = tag.get(..name.len());
        begin.is_some_and(|begin| begin.eq_ignore_ascii_case(name.as_bytes()))
    };
    let mut pages = "!doctype html head body table ?xml meta".split(' ');
    pages
        .any(is_tag)
        .then_some("the file is a web page or XML, whatever its name: export the list as CSV")
}

/// The label of UTF-16 if every other byte is zero, as in text of Latin letters.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static str> {
    let pairs = bytes.as_chunks::<2>().0;
    let pairs = &pairs[..pairs.len().min(256)];
    let is_most = |zero: fn(&&[u8; 2]) -> bool| {
        let zeros = pairs.iter().filter(zero).count();
        pairs.len() > 1 && zeros * 2 > pairs.len()
    };
    if is_most(|pair| pair[1] == 0) {
        Some("utf-16le")
    } else if is_most(|pair| pair[0] == 0) {
        Some("utf-16be")
    } else {
        None
    }
}

/// An issue for each line that is not in UTF-8. Its text has escapes for the bytes that are not.
fn lines_not_in_utf_8(bytes: &[u8]) -> impl Iterator<Item = RosterIssue> {
    let lines = (1..).zip(lines(bytes));
    let lines = lines.filter(|(_, line)| std::str::from_utf8(line).is_err());
    lines.map(|(number, line)| {
        let mut text = String::new();
        for chunk in line.trim_ascii_end().utf8_chunks() {
            text.push_str(chunk.valid());
            text.extend(chunk.invalid().iter().map(|byte| format!("\\x{byte:02x}")));
        }
        RosterIssue::new(RosterPlace::Line(number), "not in UTF-8").with_text(&text)
    })
}

#[cfg(test)]
mod tests {
    use super::decode;
    use encoding_rs::{Encoding, WINDOWS_1252};

    const TEXT: &str = "name,email\nJosé,jose@acme.com\n";

    fn utf_16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(to_bytes).collect()
    }

    fn text(bytes: &[u8], encoding: Option<&'static Encoding>) -> String {
        let decoded = decode(bytes, encoding).unwrap();
        assert!(decoded.issues.is_empty(), "{:?}", decoded.issues);
        decoded.text.into_owned()
    }

    fn refusal(bytes: &[u8]) -> String {
        decode(bytes, None).unwrap_err().to_string()
    }

    #[test]
    fn a_byte_order_mark_decides() {
        for text_with_mark in [
            format!("\u{feff}{TEXT}").into_bytes(),
            utf_16(&format!("\u{feff}{TEXT}"), u16::to_le_bytes),
            utf_16(&format!("\u{feff}{TEXT}"), u16::to_be_bytes),
        ] {
            assert_eq!(text(&text_with_mark, None), TEXT);
            assert_eq!(text(&text_with_mark, Some(WINDOWS_1252)), TEXT);
        }
    }

    #[test]
    fn an_encoding_can_be_given() {
        let (bytes, _, _) = WINDOWS_1252.encode(TEXT);
        assert_eq!(text(&bytes, Some(WINDOWS_1252)), TEXT);
        let without_mark = utf_16(TEXT, u16::to_le_bytes);
        assert_eq!(text(&without_mark, Some(encoding_rs::UTF_16LE)), TEXT);
    }

    #[test]
    fn utf_16_without_a_mark_is_recognized() {
        assert!(refusal(&utf_16(TEXT, u16::to_le_bytes)).contains("`utf-16le`"));
        assert!(refusal(&utf_16(TEXT, u16::to_be_bytes)).contains("`utf-16be`"));
        assert_eq!(text(b"a\0b", None), "a\0b");
    }

    #[test]
    fn each_line_that_is_not_utf_8_is_shown() {
        let decoded = decode(b"name\r\nJos\xe9,\xfc\r\nJane\r\n\xff", None).unwrap();
        let shown: Vec<_> = decoded
            .issues
            .iter()
            .map(|issue| (issue.to_string(), issue.text()))
            .collect();
        assert!(shown[0].0.contains("`windows-1252`"), "{shown:?}");
        assert_eq!(
            shown[1],
            ("line 2: not in UTF-8".to_owned(), Some("Jos\\xe9,\\xfc"))
        );
        assert_eq!(shown[2], ("line 4: not in UTF-8".to_owned(), Some("\\xff")));
        assert_eq!(shown.len(), 3);
    }

    #[test]
    fn other_formats_are_named() {
        for (bytes, format) in [
            (&b"PK\x03\x04\x14\0"[..], ".xlsx"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1", ".xls"),
            (b"%PDF-1.7", "PDF"),
            (b"\x1f\x8b\x08", "gzip"),
            (b"\xef\xbb\xbf\r\n <!DOCTYPE html><html>", "web page"),
            (b"<HTML><body><TABLE>", "web page"),
        ] {
            assert!(refusal(bytes).contains(format), "{format}");
        }
    }
}

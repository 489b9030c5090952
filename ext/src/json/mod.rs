//! Reads bodies that should be JSON, and repairs those that nearly are.
//!
//! A strict reader comes first, so a valid body costs nothing more. If it fails, the body is decoded from its own
//! encoding (`decode`), invalid parts are replaced (`repair`), and the strict reader reads the result. So a bad string
//! becomes a string with U+FFFD in it, a bad number becomes `null`, and everything around them is kept. If the result
//! is still not JSON (it is truncated, has a comma too many, or is a page of HTML), the error names the byte of the
//! body.
//!
//! No library does all of this: sonic-rs and simd-json replace only bad UTF-8 or lone surrogates, and have much unsafe
//! code; json5 and jiter accept `NaN` and refuse the rest; and with each of them, a value that is nested too deep fails
//! the whole body. For encodings there is a well-kept library, `encoding_rs`, which many HTTP clients use anyway.

mod beginning;
mod decode;
mod repair;

use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde::de::DeserializeOwned;
use serde_json::Value;

use decode::Decoded;
use repair::repair;

/// The replacement for text that cannot be read.
pub(crate) const REPLACEMENT: char = char::REPLACEMENT_CHARACTER;

/// The body of a response.
#[derive(Clone, Copy)]
pub(crate) struct Body<'a> {
    bytes: &'a [u8],
    /// The encoding that the server names.
    charset: Option<&'a str>,
}

/// Why a body cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It is empty.
    Empty,
    /// It is not JSON from this byte on, counted from 1.
    NotJson { byte: usize },
    /// It is JSON of another type.
    OtherType,
}

impl<'a> Body<'a> {
    /// A body in the encoding that the headers name.
    pub(crate) fn new(bytes: &'a [u8], headers: &'a HeaderMap) -> Self {
        let kind = headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        Self {
            bytes,
            charset: kind.and_then(charset),
        }
    }

    /// The bytes as they came.
    pub(crate) fn bytes(self) -> &'a [u8] {
        self.bytes
    }

    /// The value that the body holds. If a key occurs twice, the last one counts.
    pub(crate) fn read<T: DeserializeOwned>(self) -> Result<T, Unread> {
        // UTF-8 is checked as a whole, since serde_json would check each text by itself.
        let strictly = std::str::from_utf8(self.bytes)
            .ok()
            .and_then(|text| serde_json::from_str(text).ok());
        match strictly {
            Some(value) => Ok(value),
            None => self.read_leniently(),
        }
    }

    /// The members with whole values of an object that is truncated or followed by other bytes.
    pub(crate) fn read_beginning<T: DeserializeOwned>(self) -> Option<T> {
        let repaired = repair(&Decoded::new(self.bytes, self.charset).text).text;
        let error = serde_json::from_str::<Value>(&repaired).err()?;
        let object = beginning::beginning(&repaired, offset(&repaired, &error))?;
        let value: Value = serde_json::from_str(&object).ok()?;
        serde_json::from_value(value).ok()
    }

    #[cold]
    fn read_leniently<T: DeserializeOwned>(self) -> Result<T, Unread> {
        if self.bytes.is_empty() {
            return Err(Unread::Empty);
        }
        let decoded = Decoded::new(self.bytes, self.charset);
        let repaired = repair(&decoded.text);
        if let Ok(value) = serde_json::from_str(&repaired.text) {
            return Ok(value);
        }
        // A struct refuses a key that occurs twice, and a `Value` does not.
        let value: Value = serde_json::from_str(&repaired.text).map_err(|error| {
            let at = repaired.source_offset(offset(&repaired.text, &error));
            let byte = decoded.source_offset(at).clamp(1, self.bytes.len());
            Unread::NotJson { byte }
        })?;
        serde_json::from_value(value).map_err(|_| Unread::OtherType)
    }
}

/// A body whose encoding is not named.
impl<'a, B: AsRef<[u8]> + ?Sized> From<&'a B> for Body<'a> {
    fn from(bytes: &'a B) -> Self {
        Self {
            bytes: bytes.as_ref(),
            charset: None,
        }
    }
}

/// The `charset` of a content type.
fn charset(kind: &str) -> Option<&str> {
    kind.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let is_charset = name.trim().eq_ignore_ascii_case("charset");
        is_charset.then(|| value.trim().trim_matches(['"', '\'']))
    })
}

/// How many bytes of `text` the reader had read when it failed.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let lines = text.split_inclusive('\n');
    let before: usize = lines
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    before + error.column()
}

#[cfg(test)]
mod tests;

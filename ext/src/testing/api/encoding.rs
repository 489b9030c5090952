//! How the bodies of responses are encoded, and strings that are broken on purpose.

/// How a server encodes the bodies of its responses. See [`Dialect::encoding`](super::Dialect::encoding).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyEncoding {
    /// UTF-8, as JSON requires.
    #[default]
    Utf8,
    /// UTF-8 behind a byte order mark.
    Utf8WithBom,
    /// UTF-16 (little-endian, behind a byte order mark), labelled `charset=utf-16`.
    Utf16,
    /// ISO 8859-1, labelled `charset=iso-8859-1`. Characters outside of it become `?`.
    Latin1,
}

impl BodyEncoding {
    pub(super) fn charset(self) -> Option<&'static str> {
        match self {
            Self::Utf8 | Self::Utf8WithBom => None,
            Self::Utf16 => Some("utf-16"),
            Self::Latin1 => Some("iso-8859-1"),
        }
    }

    pub(super) fn encode(self, body: Vec<u8>) -> Vec<u8> {
        let text = || String::from_utf8_lossy(&body);
        match self {
            Self::Utf8 => body,
            Self::Utf8WithBom => [b"\xef\xbb\xbf", body.as_slice()].concat(),
            Self::Utf16 => std::iter::once(0xfeff)
                .chain(text().encode_utf16())
                .flat_map(u16::to_le_bytes)
                .collect(),
            Self::Latin1 => text()
                .chars()
                .map(|c| u8::try_from(c).unwrap_or(b'?'))
                .collect(),
        }
    }
}

/// A piece of text that breaks a JSON string or its encoding. See [`Dialect::bad_name`](super::Dialect::bad_name).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BadText {
    /// Half of a surrogate pair: `\ud83d` without its other half.
    LoneSurrogate,
    /// A newline that is not escaped.
    ControlCharacter,
    /// The byte 0xFF, which UTF-8 does not have.
    InvalidUtf8,
}

impl BadText {
    const ALL: [Self; 3] = [
        Self::LoneSurrogate,
        Self::ControlCharacter,
        Self::InvalidUtf8,
    ];

    /// A character that Unicode reserves for uses such as this: it stands for the bad text until the body is JSON.
    pub(super) fn placeholder(self) -> char {
        match self {
            Self::LoneSurrogate => '\u{fdd0}',
            Self::ControlCharacter => '\u{fdd1}',
            Self::InvalidUtf8 => '\u{fdd2}',
        }
    }

    fn bytes(self) -> &'static [u8] {
        match self {
            Self::LoneSurrogate => br"\ud83d",
            Self::ControlCharacter => b"\n",
            Self::InvalidUtf8 => b"\xff",
        }
    }

    /// Replaces all placeholders in a body.
    pub(super) fn put_into(json: Vec<u8>) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(json.len());
        for c in String::from_utf8_lossy(&json).chars() {
            match Self::ALL.into_iter().find(|bad| bad.placeholder() == c) {
                Some(bad) => bytes.extend_from_slice(bad.bytes()),
                None => bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            }
        }
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_has_its_bytes() {
        let encoded = |encoding: BodyEncoding| encoding.encode("aé€".into());
        assert_eq!(encoded(BodyEncoding::Utf8), "aé€".as_bytes());
        assert_eq!(encoded(BodyEncoding::Utf8WithBom), "\u{feff}aé€".as_bytes());
        assert_eq!(
            encoded(BodyEncoding::Utf16),
            [0xff, 0xfe, b'a', 0, 0xe9, 0, 0xac, 0x20]
        );
        assert_eq!(encoded(BodyEncoding::Latin1), [b'a', 0xe9, b'?']);
    }

    #[test]
    fn placeholders_become_bad_text_and_nothing_else_changes() {
        for bad in BadText::ALL {
            let name = format!("Zoë{}", bad.placeholder());
            let json = serde_json::to_vec(&name).unwrap();
            let expected = [b"\"Zo\xc3\xab", bad.bytes(), b"\""].concat();
            assert_eq!(BadText::put_into(json), expected);
        }
    }
}

//! Bodies that only a call of `expose` shows.

use std::borrow::Cow;
use std::fmt;

use secrecy::{ExposeSecret, SecretSlice};

/// A body of a response, which may hold a password or an address.
///
/// `Debug` shows nothing of it, there is no `Display`, and its memory is wiped when it is dropped.
#[derive(Clone)]
pub struct ResponseBody {
    bytes: SecretSlice<u8>,
    is_whole: bool,
}

impl ResponseBody {
    /// The first `limit` bytes of `bytes`, which are all of the body if `is_whole`.
    pub(crate) fn first(bytes: &[u8], limit: usize, is_whole: bool) -> Self {
        let kept = bytes.get(..limit).unwrap_or(bytes);
        Self {
            bytes: kept.to_vec().into(),
            is_whole: is_whole && kept.len() == bytes.len(),
        }
    }

    /// The bytes themselves.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        self.bytes.expose_secret()
    }

    /// The bytes as text in UTF-8. U+FFFD replaces invalid bytes.
    #[must_use]
    pub fn expose_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.expose())
    }

    /// Whether the body is complete: it was not too long, and its end arrived.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseBody([REDACTED])")
    }
}

#[cfg(test)]
mod tests {
    use super::ResponseBody;

    #[test]
    fn a_long_body_is_cut_and_says_so() {
        let body = ResponseBody::first(b"hunter2", 6, true);
        assert_eq!(body.expose(), b"hunter");
        assert!(!body.is_whole());
        let body = ResponseBody::first(b"hunter2", 7, true);
        assert_eq!(body.expose_text(), "hunter2");
        assert!(body.is_whole());
        assert!(!ResponseBody::first(b"hunter2", 7, false).is_whole());
        assert!(!format!("{body:?}").contains("hunter"));
    }
}

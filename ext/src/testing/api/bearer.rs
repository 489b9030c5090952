//! The key in an `Authorization` header.

use hyper::header::{self, HeaderMap};

/// The bearer token of a request; `None` if there is none.
pub(super) fn bearer_token(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?;
    let (scheme, token) = std::str::from_utf8(value.as_bytes())
        .ok()?
        .split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then_some(token.trim())
}

#[cfg(test)]
mod tests {
    use hyper::header::HeaderValue;

    use super::*;

    #[test]
    fn a_key_counts_as_a_bearer_token_only() {
        let token = |value: &'static str| {
            let value = HeaderValue::from_static(value);
            let headers = HeaderMap::from_iter([(header::AUTHORIZATION, value)]);
            bearer_token(&headers).map(str::to_owned)
        };
        assert_eq!(token("Bearer k").as_deref(), Some("k"));
        assert_eq!(token("bearer k").as_deref(), Some("k"));
        assert_eq!(token("Bearer K").as_deref(), Some("K"));
        assert_eq!(token("k"), None);
        assert_eq!(token("Basic k"), None);
        assert_eq!(bearer_token(&HeaderMap::new()), None);
    }
}

//! The headers of every request: the key, who is calling, and the caller's own.

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue, USER_AGENT};

use crate::transport::{ExtraHeaders, bearer};
use crate::{ApiKey, Error};

const PRODUCT: &str = concat!("arize-ax/", env!("CARGO_PKG_VERSION"));

/// The headers of every request, with the key unless a provider gives it. The caller's own, `extra`, replace all but
/// the key.
pub(super) fn request_headers(
    key: Option<&ApiKey>,
    extra: &ExtraHeaders,
    user_agent: Option<&str>,
) -> Result<HeaderMap, Error> {
    let extra = extra.checked()?.clone();
    let mut headers = HeaderMap::new();
    headers.insert(USER_AGENT, user_agent_header(user_agent)?);
    for (name, value) in [
        ("sdk-language", "rust"),
        ("sdk-package-name", env!("CARGO_PKG_NAME")),
        ("sdk-version", env!("CARGO_PKG_VERSION")),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.extend(extra);
    if let Some(key) = key {
        headers.insert(AUTHORIZATION, bearer(key)?);
    }
    Ok(headers)
}

fn user_agent_header(own: Option<&str>) -> Result<HeaderValue, Error> {
    let user_agent = own.map_or_else(|| PRODUCT.to_owned(), |own| format!("{own} {PRODUCT}"));
    let rule =
        "the user agent contains a control character, which a header cannot carry; remove it";
    HeaderValue::try_from(user_agent).map_err(|_| Error::configuration(rule))
}

#[cfg(test)]
mod tests {
    use super::request_headers;
    use crate::ApiKey;
    use crate::transport::ExtraHeaders;
    use reqwest::header::{AUTHORIZATION, USER_AGENT};

    #[test]
    fn the_caller_adds_and_replaces_all_but_the_key() {
        let key = ApiKey::new("ak-0123").unwrap();
        let mut extra = ExtraHeaders::default();
        extra.add("x-team", "people");
        extra.add("sdk-language", "other");
        let headers = request_headers(Some(&key), &extra, Some("onboarding/1.4")).unwrap();
        assert_eq!(headers["x-team"], "people");
        assert_eq!(headers["sdk-language"], "other");
        assert_eq!(headers[AUTHORIZATION], "Bearer ak-0123");
        assert!(headers[AUTHORIZATION].is_sensitive());
        let agent = headers[USER_AGENT].to_str().unwrap();
        assert!(agent.starts_with("onboarding/1.4 arize-ax/"), "{agent}");

        let mut extra = ExtraHeaders::default();
        extra.add(AUTHORIZATION, "Bearer other");
        let error = request_headers(Some(&key), &extra, None).unwrap_err();
        assert!(error.to_string().contains("`api_key`"), "{error}");
    }
}

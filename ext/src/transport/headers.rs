//! Headers that callers add to requests.

use std::fmt;
use std::sync::Arc;

use reqwest::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE,
    EXPECT, HOST, HeaderMap, HeaderName, HeaderValue, TE, TRANSFER_ENCODING, UPGRADE,
};

use crate::Error;

/// Headers of the caller's own. `Debug` shows their names alone, since a value may be a secret.
#[derive(Clone, Default)]
pub(crate) struct ExtraHeaders {
    headers: HeaderMap,
    /// The rule that the first bad header breaks.
    broken: Option<String>,
}

impl ExtraHeaders {
    /// Adds a header. A name that is there already gets one more value.
    pub(crate) fn add<N, V>(&mut self, name: N, value: V)
    where
        N: TryInto<HeaderName> + fmt::Display,
        V: TryInto<HeaderValue>,
    {
        let shown = name.to_string();
        let rule = match (name.try_into(), value.try_into()) {
            (Ok(name), _) if name == AUTHORIZATION => {
                "cannot be set with `header`; set the key with `api_key` or `api_key_provider`"
            }
            (Ok(name), _) if name == CONTENT_LENGTH || name == TRANSFER_ENCODING => {
                "cannot be set with `header`; the client sets it from the body"
            }
            (Ok(name), Ok(value)) => {
                self.headers.append(name, value);
                return;
            }
            (Ok(_), Err(_)) => {
                "has a value with a control character, which a header cannot carry; remove it"
            }
            (Err(_), _) => {
                "is not the name of a header: letters, digits and hyphens, such as `x-team`"
            }
        };
        let broken = format!("the header `{}` {rule}", shown.escape_debug());
        self.broken.get_or_insert(broken);
    }

    /// These headers, and those of `others` that have other names.
    pub(crate) fn or(&self, others: &Self) -> Self {
        let mut headers = others.headers.clone();
        headers.extend(self.headers.clone());
        Self {
            headers,
            broken: self.broken.clone().or_else(|| others.broken.clone()),
        }
    }

    /// The headers, or the error of the first bad one, which does not show its value.
    pub(crate) fn checked(&self) -> Result<&HeaderMap, Error> {
        match &self.broken {
            None => Ok(&self.headers),
            Some(rule) => Err(Error::configuration(rule.clone())),
        }
    }
}

/// Headers that no trace has. Adding them would change what the request means.
const NOT_OF_TRACES: [HeaderName; 11] = [
    AUTHORIZATION,
    HOST,
    CONNECTION,
    TE,
    UPGRADE,
    EXPECT,
    CONTENT_TYPE,
    CONTENT_LENGTH,
    CONTENT_ENCODING,
    TRANSFER_ENCODING,
    ACCEPT_ENCODING,
];

/// The caller's function that adds headers to each attempt.
#[derive(Clone)]
pub(crate) struct TraceHeaders(Arc<dyn Fn(&mut HeaderMap) + Send + Sync>);

impl TraceHeaders {
    pub(crate) fn new(add: impl Fn(&mut HeaderMap) + Send + Sync + 'static) -> Self {
        Self(Arc::new(add))
    }

    /// Adds what the caller's function gives, but replaces nothing, and adds nothing about the connection, the body or the
    /// key.
    pub(super) fn add_to(&self, headers: &mut HeaderMap) {
        let mut given = HeaderMap::new();
        (self.0)(&mut given);
        let is_free =
            |name: &HeaderName| !NOT_OF_TRACES.contains(name) && !headers.contains_key(name);
        let free: Vec<_> = given.keys().filter(|name| is_free(name)).collect();
        for name in free {
            for value in given.get_all(name) {
                headers.append(name, value.clone());
            }
        }
    }
}

impl fmt::Debug for ExtraHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.headers.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::ExtraHeaders;
    use reqwest::header::{AUTHORIZATION, HeaderValue};

    fn message(name: &'static str, value: &'static str) -> String {
        let mut headers = ExtraHeaders::default();
        headers.add(name, value);
        headers.add("x-later", "one\ntwo");
        let error = headers.checked().unwrap_err();
        assert!(error.is_configuration());
        error.to_string()
    }

    #[test]
    fn a_bad_header_is_named_and_its_value_is_not_shown() {
        for (name, rule) in [
            ("Authorization", "`api_key`"),
            ("content-length", "from the body"),
            ("Transfer-Encoding", "from the body"),
            ("x team", "not the name of a header"),
            ("", "not the name of a header"),
        ] {
            let message = message(name, "hunter2");
            assert!(message.contains(&format!("`{name}`")), "{message}");
            assert!(message.contains(rule), "{message}");
            assert!(!message.contains("hunter2"), "{message}");
        }
        let message = message("x-team", "hunter2\n");
        assert!(message.contains("`x-team` has a value"), "{message}");
        assert!(!message.contains("hunter2"), "{message}");
    }

    #[test]
    fn typed_headers_and_texts_are_accepted_and_values_are_not_shown() {
        let mut headers = ExtraHeaders::default();
        headers.add("x-team", "people");
        headers.add(String::from("x-team"), String::from("hunter2"));
        headers.add(
            reqwest::header::ACCEPT,
            HeaderValue::from_static("application/json"),
        );
        let all = headers.checked().unwrap();
        assert_eq!(all.get_all("x-team").iter().count(), 2);
        assert!(!all.contains_key(AUTHORIZATION));
        assert!(!format!("{headers:?}").contains("hunter2"));
    }

    #[test]
    fn the_nearer_header_replaces_all_values_of_its_name() {
        let mut client = ExtraHeaders::default();
        client.add("x-team", "one");
        client.add("x-team", "two");
        client.add("x-app", "portal");
        let mut call = ExtraHeaders::default();
        call.add("X-Team", "three");
        let both = call.or(&client);
        let both = both.checked().unwrap();
        assert_eq!(both.get_all("x-team").iter().count(), 1);
        assert_eq!(both["x-team"], "three");
        assert_eq!(both["x-app"], "portal");
    }
}

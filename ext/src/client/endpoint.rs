//! Where the server is: one place, named by the builder or by the environment.

use std::fmt;

use reqwest::Url;

use super::Region;
use super::named::Named;
use crate::Error;

const DEFAULT_URL: &str = "https://api.arize.com";

/// The places that were set. More than one is an error when the client is built.
#[derive(Clone, Default)]
pub(super) struct Endpoint {
    places: Vec<Named<Place>>,
}

#[derive(Clone, PartialEq)]
pub(super) enum Place {
    BaseUrl(String),
    Region(Region),
    BaseDomain(String),
}

impl Place {
    /// The URL, not checked yet, or the rule that the place breaks.
    fn url(&self) -> Result<String, &'static str> {
        match self {
            Self::BaseUrl(url) => Ok(url.clone()),
            Self::Region(region) => Ok(format!("https://api.{region}.arize.com")),
            Self::BaseDomain(domain) => {
                let domain = domain.trim();
                check_host(domain)?;
                Ok(format!("https://api.{domain}"))
            }
        }
    }
}

/// Checks that a host or a domain is one, and no URL. It may have a port.
pub(super) fn check_host(host: &str) -> Result<(), &'static str> {
    if host.contains("://") {
        Err("must not have a scheme; write it as in `arize.example.com`")
    } else if host.contains(['/', '\\', '?', '#', '@']) {
        Err("must be a host alone, such as `arize.example.com`; for a path, set the base URL")
    } else {
        Ok(())
    }
}

/// The error of two places.
pub(super) fn exclude_each_other(first: &str, second: &str) -> Error {
    Error::configuration(format!(
        "{first} and {second} exclude each other; set only one of them"
    ))
}

impl Endpoint {
    /// Sets a place. It replaces one of the same kind.
    pub(super) fn set(&mut self, name: &'static str, place: Place) {
        let kind = std::mem::discriminant(&place);
        self.places
            .retain(|other| std::mem::discriminant(&other.value) != kind);
        self.places.push(Named::new(name, place));
    }

    /// The base URL. It may have a path, with or without a slash at its end.
    pub(super) fn resolve(&self, allow_plain_http: bool) -> Result<Named<Url>, Error> {
        let default = Named::new("the base URL", Place::BaseUrl(DEFAULT_URL.to_owned()));
        let place = match self.places.as_slice() {
            [] => &default,
            [place] => place,
            [first, second, ..] => {
                return Err(exclude_each_other(first.name, second.name));
            }
        };
        let url = place.value.url().map_err(|rule| place.error(rule))?;
        let url = checked(&url, allow_plain_http).map_err(|rule| place.error(rule))?;
        Ok(Named::new(place.name, url))
    }
}

/// Shows names and no URL: one that is not checked yet may contain credentials.
impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.places.iter().map(|place| place.name);
        f.debug_list().entries(names).finish()
    }
}

/// The URL, or the rule that it breaks.
fn checked(text: &str, allow_plain_http: bool) -> Result<Url, String> {
    let url = Url::parse(text.trim())
        .map_err(|error| format!("is not a URL such as `https://arize.example.com`: {error}"))?;
    let rule = if !matches!(url.scheme(), "http" | "https") {
        "must begin with `https://`"
    } else if url.host_str().is_none_or(str::is_empty) {
        "has no host; write it as in `https://arize.example.com`"
    } else if !url.username().is_empty() || url.password().is_some() {
        "must not contain a user name or a password; set the API key with `api_key` or ARIZE_API_KEY"
    } else if url.query().is_some() || url.fragment().is_some() {
        "must not have a query or a fragment; remove what follows `?` or `#`"
    } else if matches!(url.host_str(), Some("http" | "https")) {
        "begins with two schemes; write it as in `https://arize.example.com`"
    } else if has_api_path(&url) {
        "must end before `/v2`, which the client adds itself; write it as in `https://arize.example.com`"
    } else if url.scheme() == "http" && !is_loopback(&url) && !allow_plain_http {
        "is plain http, which would show the API key to the network; use https, or `allow_plain_http(true)`"
    } else {
        return Ok(url);
    };
    Err(rule.to_owned())
}

/// Whether the path contains the path that all operations begin with.
fn has_api_path(url: &Url) -> bool {
    let parts = url.path().split('/').filter(|part| !part.is_empty());
    let path: Vec<_> = parts.collect();
    path.ends_with(&["v2"]) || path.windows(2).any(|pair| pair == ["v2", "users"])
}

/// Whether the URL's host is this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    let Some(host) = url.host_str() else {
        return false;
    };
    let address = host.trim_start_matches('[').trim_end_matches(']');
    address.eq_ignore_ascii_case("localhost")
        || address
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::{Endpoint, Place, is_loopback};
    use crate::Region;
    use reqwest::Url;

    fn at(name: &'static str, place: Place) -> Endpoint {
        let mut endpoint = Endpoint::default();
        endpoint.set(name, place);
        endpoint
    }

    fn base_url(url: &str) -> Endpoint {
        at("the base URL", Place::BaseUrl(url.to_owned()))
    }

    #[test]
    fn each_way_to_name_the_server() {
        let region = at("the region", Place::Region(Region::EuWest1a));
        let domain = Place::BaseDomain("arize.example.com".to_owned());
        let domain = at("the base domain", domain);
        for (endpoint, url) in [
            (Endpoint::default(), "https://api.arize.com/"),
            (region, "https://api.eu-west-1a.arize.com/"),
            (domain, "https://api.arize.example.com/"),
            (
                base_url("https://arize.example.com/prefix/"),
                "https://arize.example.com/prefix/",
            ),
            (base_url("http://127.0.0.1:8080"), "http://127.0.0.1:8080/"),
            (base_url("http://[::1]:8080"), "http://[::1]:8080/"),
        ] {
            assert_eq!(endpoint.resolve(false).unwrap().value.as_str(), url);
        }
    }

    #[test]
    fn two_at_once_are_an_error_that_names_both() {
        let mut both = base_url("https://a.example");
        both.set("ARIZE_REGION", Place::Region(Region::UsEast1b));
        let error = both.resolve(false).unwrap_err();
        assert!(error.is_configuration());
        let message = error.to_string();
        assert!(
            message.contains("the base URL and ARIZE_REGION exclude each other"),
            "{message}"
        );
        let mut again = base_url("https://a.example");
        let other = Place::BaseUrl("https://b.example".to_owned());
        again.set("the base URL", other);
        let url = again.resolve(false).unwrap().value;
        assert_eq!(url.as_str(), "https://b.example/");
    }

    #[test]
    fn a_bad_base_url_is_refused() {
        for bad in [
            "",
            "api.arize.com",
            "ftp://a.example",
            "https://",
            "https://user:pw@a.example",
            "https://a.example?x=1",
            "https://a.example#x",
            "http://a.example",
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
        ] {
            let error = base_url(bad).resolve(false).unwrap_err();
            assert!(error.is_configuration(), "{bad}");
            assert!(!error.to_string().contains("pw"), "{error}");
        }
        assert!(base_url("http://a.example").resolve(true).is_ok());
    }

    #[test]
    fn parts_that_the_client_adds_itself_are_refused() {
        for (place, words) in [
            (Place::BaseUrl("https://a.example/v2".into()), "`/v2`"),
            (Place::BaseUrl("https://a.example/x/v2/".into()), "`/v2`"),
            (
                Place::BaseUrl("https://a.example/v2/users/1".into()),
                "`/v2`",
            ),
            (Place::BaseUrl("https://https://a.example".into()), "scheme"),
            (Place::BaseUrl("http://HTTPS:/a.example".into()), "scheme"),
            (Place::BaseDomain("https://a.example".into()), "scheme"),
            (Place::BaseDomain("http://api.a.example".into()), "scheme"),
            (Place::BaseDomain("a.example/".into()), "host alone"),
            (Place::BaseDomain("user@a.example".into()), "host alone"),
        ] {
            let error = at("ITS_NAME", place).resolve(false).unwrap_err();
            let message = error.to_string();
            assert!(message.contains("ITS_NAME"), "{message}");
            assert!(message.contains(words), "{message}");
        }
        for good in [
            "https://a.example/v2x",
            "https://a.example/v2/gateway",
            "https://v2",
        ] {
            assert!(base_url(good).resolve(false).is_ok(), "{good}");
        }
    }

    #[test]
    fn loopback_is_this_machine_alone() {
        for (url, loopback) in [
            ("http://localhost:1", true),
            ("http://127.9.9.9", true),
            ("http://[::1]", true),
            ("http://10.0.0.1", false),
            ("http://localhost.evil.example", false),
        ] {
            assert_eq!(is_loopback(&Url::parse(url).unwrap()), loopback, "{url}");
        }
    }
}

//! Where the server is.

use std::fmt;
use std::str::FromStr;

use reqwest::Url;

use crate::Error;

/// A region of the hosted service, with its own base URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Region {
    /// `us-central-1a`
    #[serde(rename = "us-central-1a")]
    UsCentral1a,
    /// `us-east-1b`
    #[serde(rename = "us-east-1b")]
    UsEast1b,
    /// `eu-west-1a`
    #[serde(rename = "eu-west-1a")]
    EuWest1a,
    /// `ca-central-1a`
    #[serde(rename = "ca-central-1a")]
    CaCentral1a,
}

impl Region {
    /// All regions.
    pub const ALL: [Self; 4] = [
        Self::UsCentral1a,
        Self::UsEast1b,
        Self::EuWest1a,
        Self::CaCentral1a,
    ];

    /// The region's name, as in its host name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UsCentral1a => "us-central-1a",
            Self::UsEast1b => "us-east-1b",
            Self::EuWest1a => "eu-west-1a",
            Self::CaCentral1a => "ca-central-1a",
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Region {
    type Err = Error;

    /// Reads a region's name.
    ///
    /// # Errors
    ///
    /// [`is_configuration`](Error::is_configuration) for a name that is not in [`ALL`](Self::ALL).
    fn from_str(name: &str) -> Result<Self, Error> {
        Self::ALL
            .into_iter()
            .find(|region| region.as_str() == name)
            .ok_or_else(|| {
                let known = Self::ALL.map(Self::as_str).join("`, `");
                Error::configuration(format!(
                    "the region must be one of `{known}`; for another one, set the base URL"
                ))
            })
    }
}

/// The one place that was named, if any; a second one is remembered as a clash.
#[derive(Clone, Default)]
pub(super) struct Location {
    named: Vec<Named>,
}

#[derive(Clone)]
enum Named {
    BaseUrl(String),
    Region(Region),
    BaseDomain(String),
}

/// Shows what is named, and no URL: one that was not checked yet may hold credentials.
impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.named.iter().map(Named::what))
            .finish()
    }
}

impl Named {
    fn what(&self) -> &'static str {
        match self {
            Self::BaseUrl(_) => "base URL",
            Self::Region(_) => "region",
            Self::BaseDomain(_) => "base domain",
        }
    }

    fn url(&self) -> String {
        match self {
            Self::BaseUrl(url) => url.clone(),
            Self::Region(region) => format!("https://api.{region}.arize.com"),
            Self::BaseDomain(domain) => format!("https://api.{domain}"),
        }
    }
}

impl Location {
    pub(super) fn base_url(&mut self, url: String) {
        self.name(Named::BaseUrl(url));
    }

    pub(super) fn region(&mut self, region: Region) {
        self.name(Named::Region(region));
    }

    pub(super) fn base_domain(&mut self, domain: String) {
        self.name(Named::BaseDomain(domain));
    }

    /// The same kind of place named again replaces the first.
    fn name(&mut self, named: Named) {
        self.named.retain(|other| other.what() != named.what());
        self.named.push(named);
    }

    /// The base URL, without a slash at its end.
    pub(super) fn resolve(&self, allow_plain_http: bool) -> Result<Url, Error> {
        let url = match self.named.as_slice() {
            [] => "https://api.arize.com".to_owned(),
            [named] => named.url(),
            [first, second, ..] => {
                return Err(Error::configuration(format!(
                    "{} and {} exclude each other; set one of them",
                    first.what(),
                    second.what()
                )));
            }
        };
        let what = self.named.first().map_or("base URL", Named::what);
        checked(&url, allow_plain_http)
            .map_err(|rule| Error::configuration(format!("the {what} {rule}")))
    }
}

fn checked(text: &str, allow_plain_http: bool) -> Result<Url, String> {
    let url = Url::parse(text.trim()).map_err(|error| format!("is no URL: {error}"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err("must begin with `https://`".to_owned());
    }
    if url.host_str().is_none_or(str::is_empty) {
        return Err("names no host".to_owned());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not hold credentials; the API key is set on its own".to_owned());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("must not have a query or a fragment".to_owned());
    }
    if url.scheme() == "http" && !is_loopback(&url) && !allow_plain_http {
        return Err(
            "is plain http, which would show the API key to the network; use https, or `allow_plain_http(true)`"
                .to_owned(),
        );
    }
    Ok(url)
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
    use super::{Location, Region, is_loopback};
    use reqwest::Url;

    fn base_url(url: &str) -> Location {
        let mut location = Location::default();
        location.base_url(url.to_owned());
        location
    }

    #[test]
    fn each_way_to_name_the_server() {
        let mut region = Location::default();
        region.region(Region::EuWest1a);
        let mut domain = Location::default();
        domain.base_domain("arize.example.com".to_owned());
        for (location, url) in [
            (Location::default(), "https://api.arize.com/"),
            (region, "https://api.eu-west-1a.arize.com/"),
            (domain, "https://api.arize.example.com/"),
            (
                base_url("https://arize.example.com/prefix/"),
                "https://arize.example.com/prefix/",
            ),
            (base_url("http://127.0.0.1:8080"), "http://127.0.0.1:8080/"),
            (base_url("http://[::1]:8080"), "http://[::1]:8080/"),
        ] {
            assert_eq!(location.resolve(false).unwrap().as_str(), url);
        }
    }

    #[test]
    fn two_at_once_are_an_error_that_names_both() {
        let mut both = base_url("https://a.example");
        both.region(Region::UsEast1b);
        let error = both.resolve(false).unwrap_err();
        assert!(error.is_configuration());
        let message = error.to_string();
        assert!(
            message.contains("base URL and region exclude each other"),
            "{message}"
        );
        let mut again = base_url("https://a.example");
        again.base_url("https://b.example".to_owned());
        assert_eq!(again.resolve(false).unwrap().as_str(), "https://b.example/");
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
    fn regions_read_their_names() {
        for region in Region::ALL {
            assert_eq!(region.as_str().parse::<Region>().unwrap(), region);
            assert_eq!(serde_json::to_value(region).unwrap(), region.as_str());
        }
        let error = "eu-west".parse::<Region>().unwrap_err();
        assert!(error.to_string().contains("eu-west-1a"), "{error}");
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

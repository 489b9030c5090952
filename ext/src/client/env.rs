//! The environment variables that users of Arize's clients have set already.
//!
//! Read here, and checked when the client is built: each value keeps the name of its variable.

use std::ffi::OsString;

use super::endpoint::{Place, check_host};
use super::named::Named;
use super::{ClientBuilder, Region};
use crate::{ApiKey, Error};

const HOST: &str = "ARIZE_API_HOST";
const SCHEME: &str = "ARIZE_API_SCHEME";
const PORT: &str = "ARIZE_API_PORT";

pub(super) fn builder_from_env() -> Result<ClientBuilder, Error> {
    builder_from(&|name| std::env::var_os(name))
}

fn builder_from(lookup: &dyn Fn(&str) -> Option<OsString>) -> Result<ClientBuilder, Error> {
    let environment = Environment(lookup);
    let mut builder = environment.add_places(ClientBuilder::default())?;
    if let Some(key) = environment.get("ARIZE_API_KEY")? {
        let checked = ApiKey::check(key.value);
        builder = builder.checked_key(checked.map_err(|rule| format!("{} {rule}", key.name)));
    }
    if let Some(Named { name, value }) = environment.get("ARIZE_SSL_CA_CERT")? {
        builder = builder.named_ca_certificate_file(Named::new(name, value.into()));
    }
    if let Some(url) = environment.get("ARIZE_PROXY_URL")? {
        builder = builder.named_proxy(url);
    }
    if let Some(text) = environment.get("ARIZE_REQUEST_VERIFY")? {
        builder = builder.named_accept_invalid(text.name, !flag(&text)?);
    }
    Ok(builder)
}

struct Environment<'a>(&'a dyn Fn(&str) -> Option<OsString>);

impl Environment<'_> {
    /// The value of a variable. An empty one counts as not set.
    fn get(&self, name: &'static str) -> Result<Option<Named<String>>, Error> {
        let Some(value) = (self.0)(name) else {
            return Ok(None);
        };
        let not_text = |_| Error::configuration(format!("{name} is not UTF-8"));
        let value = value.into_string().map_err(not_text)?.trim().to_owned();
        if is_in_quotes(&value) {
            let rule = format!("{name} is in quotes; set it without them");
            return Err(Error::configuration(rule));
        }
        Ok((!value.is_empty()).then(|| Named::new(name, value)))
    }

    /// Adds the places that are set. The builder refuses more than one.
    fn add_places(&self, mut builder: ClientBuilder) -> Result<ClientBuilder, Error> {
        let base_url = self.get("ARIZE_BASE_URL")?;
        let host = self.get(HOST)?;
        let region = self.get("ARIZE_REGION")?;
        let domain = self.get("ARIZE_BASE_DOMAIN")?;
        let (scheme, port) = (self.get(SCHEME)?, self.get(PORT)?);
        if let (Some(first), Some(second)) = (&base_url, &host) {
            return Err(Error::configuration(format!(
                "{} and {} exclude each other; set only one of them",
                first.name, second.name
            )));
        }
        if host.is_none() {
            let other = [&base_url, &region, &domain].into_iter().flatten().next();
            reject_stray(other, scheme.as_ref(), "https")?;
            reject_stray(other, port.as_ref(), "443")?;
        }
        let is_by_parts = host.is_some() || scheme.is_some() || port.is_some();
        let has_other = base_url.is_some() || region.is_some() || domain.is_some();
        if let Some(Named { name, value }) = base_url {
            builder = builder.place(name, Place::BaseUrl(value));
        }
        if host.is_some() || (is_by_parts && !has_other) {
            let name = name_of_parts(host.is_some(), scheme.is_some());
            builder = builder.place(name, Place::BaseUrl(url_of_parts(host, scheme, port)?));
        }
        if let Some(text) = region {
            let region = Region::by_name(&text.value).map_err(|rule| text.error(rule))?;
            builder = builder.place(text.name, Place::Region(region));
        }
        if let Some(Named { name, value }) = domain {
            builder = builder.place(name, Place::BaseDomain(value));
        }
        Ok(builder)
    }
}

/// Whether a value still has the quotes that a shell would have removed.
fn is_in_quotes(value: &str) -> bool {
    let between = |quote| value.len() > 1 && value.starts_with(quote) && value.ends_with(quote);
    between('"') || between('\'')
}

/// Refuses a scheme or a port beside a place other than a host, unless it is the default.
fn reject_stray(
    place: Option<&Named<String>>,
    part: Option<&Named<String>>,
    default: &str,
) -> Result<(), Error> {
    match (place, part) {
        (Some(place), Some(part)) if part.value != default => Err(part.error(format!(
            "belongs to {HOST} and cannot be combined with {}; unset one of them",
            place.name
        ))),
        _ => Ok(()),
    }
}

fn name_of_parts(has_host: bool, has_scheme: bool) -> &'static str {
    match (has_host, has_scheme) {
        (true, true) => "ARIZE_API_HOST with ARIZE_API_SCHEME",
        (true, false) => HOST,
        (false, true) => SCHEME,
        (false, false) => PORT,
    }
}

fn url_of_parts(
    host: Option<Named<String>>,
    scheme: Option<Named<String>>,
    port: Option<Named<String>>,
) -> Result<String, Error> {
    if let Some(host) = &host {
        check_host(&host.value).map_err(|rule| host.error(rule))?;
        if port.is_some() && has_port(&host.value) {
            return Err(host.error(format!(
                "has a port already; unset {PORT} or remove the port"
            )));
        }
    }
    if let Some(scheme) = &scheme
        && !["http", "https"].contains(&scheme.value.to_ascii_lowercase().as_str())
    {
        return Err(scheme.error("must be `https` or `http`, without `://`"));
    }
    let host = host.map_or_else(|| "api.arize.com".to_owned(), |host| host.value);
    let scheme = scheme.map_or_else(|| "https".to_owned(), |scheme| scheme.value);
    let Some(port) = port else {
        return Ok(format!("{scheme}://{host}"));
    };
    let number: u16 = port
        .value
        .parse()
        .map_err(|_| port.error("must be a number from 0 to 65535"))?;
    Ok(format!("{scheme}://{host}:{number}"))
}

/// Whether a host, or an IPv6 address in brackets, is followed by a port.
fn has_port(host: &str) -> bool {
    host.rsplit(']')
        .next()
        .is_some_and(|rest| rest.contains(':'))
}

/// Reads a flag as Arize's clients do.
fn flag(text: &Named<String>) -> Result<bool, Error> {
    match text.value.to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" | "on" => Ok(true),
        "false" | "0" | "no" | "off" => Ok(false),
        _ => Err(text.error("must be `true` or `false`")),
    }
}

#[cfg(all(test, any(feature = "rustls", feature = "native-tls")))]
mod tests {
    use super::builder_from;
    use crate::Error;

    fn base_url(variables: &[(&str, &str)]) -> Result<String, Error> {
        let lookup = |name: &str| {
            let all = [&[("ARIZE_API_KEY", "ak-0123")], variables].concat();
            all.iter()
                .rev()
                .find(|(own, _)| *own == name)
                .map(|(_, value)| (*value).into())
        };
        let client = builder_from(&lookup)?.build()?;
        Ok(client.base_url().to_owned())
    }

    #[test]
    fn each_way_to_name_the_server() {
        for (variables, url) in [
            (&[][..], "https://api.arize.com"),
            (
                &[("ARIZE_BASE_URL", "https://a.example/x/")],
                "https://a.example/x",
            ),
            (
                &[("ARIZE_REGION", "us-east-1b")],
                "https://api.us-east-1b.arize.com",
            ),
            (
                &[("ARIZE_BASE_DOMAIN", "arize.example.com")],
                "https://api.arize.example.com",
            ),
            (&[("ARIZE_API_HOST", "a.example")], "https://a.example"),
            (&[("ARIZE_API_PORT", "8443")], "https://api.arize.com:8443"),
            (
                &[
                    ("ARIZE_API_SCHEME", "http"),
                    ("ARIZE_API_HOST", "localhost"),
                    ("ARIZE_API_PORT", "80"),
                ],
                "http://localhost",
            ),
            (
                &[("ARIZE_REGION", ""), ("ARIZE_API_SCHEME", "https")],
                "https://api.arize.com",
            ),
            (
                &[("ARIZE_REGION", "eu-west-1a"), ("ARIZE_API_PORT", "443")],
                "https://api.eu-west-1a.arize.com",
            ),
        ] {
            assert_eq!(base_url(variables).unwrap(), url, "{variables:?}");
        }
    }

    #[test]
    fn what_excludes_each_other_is_named() {
        let error = base_url(&[
            ("ARIZE_REGION", "us-east-1b"),
            ("ARIZE_API_HOST", "a.example"),
        ])
        .unwrap_err();
        assert!(error.is_configuration());
        assert!(
            error
                .to_string()
                .contains("ARIZE_API_HOST and ARIZE_REGION"),
            "{error}"
        );
        let error = base_url(&[
            ("ARIZE_BASE_URL", "https://a.example"),
            ("ARIZE_API_SCHEME", "http"),
        ])
        .unwrap_err();
        assert!(error.to_string().contains("ARIZE_API_SCHEME"), "{error}");
    }

    #[test]
    fn a_port_is_set_once() {
        let port = ("ARIZE_API_PORT", "8443");
        for host in ["a.example:8000", "[::1]:8000"] {
            let error = base_url(&[("ARIZE_API_HOST", host), port]).unwrap_err();
            let message = error.to_string();
            assert!(message.contains("unset ARIZE_API_PORT"), "{message}");
            base_url(&[("ARIZE_API_HOST", host)]).unwrap();
        }
        let url = base_url(&[("ARIZE_API_HOST", "[::1]"), port]).unwrap();
        assert_eq!(url, "https://[::1]:8443");
    }

    #[test]
    fn a_bad_value_is_named() {
        for (name, value) in [
            ("ARIZE_API_KEY", " "),
            ("ARIZE_REQUEST_VERIFY", "maybe"),
            ("ARIZE_REGION", "mars"),
            ("ARIZE_BASE_URL", "http://a.example"),
            ("ARIZE_BASE_URL", "a.example"),
            ("ARIZE_BASE_DOMAIN", "a b"),
            ("ARIZE_API_HOST", "a b"),
            ("ARIZE_API_HOST", "https://a.example"),
            ("ARIZE_API_HOST", "a.example/x"),
            ("ARIZE_BASE_DOMAIN", "https://a.example"),
            ("ARIZE_BASE_URL", "https://a.example/v2"),
            ("ARIZE_API_SCHEME", "https://"),
            ("ARIZE_API_KEY", "\"ak-0123\""),
            ("ARIZE_API_KEY", "Bearer ak-0123"),
            ("ARIZE_BASE_URL", "\"https://a.example\""),
            ("ARIZE_REGION", "'us-east-1b'"),
            ("ARIZE_API_PORT", "many"),
            ("ARIZE_SSL_CA_CERT", "/no/such/file.pem"),
            ("ARIZE_PROXY_URL", "::"),
        ] {
            let error = base_url(&[(name, value)]).unwrap_err();
            assert!(error.is_configuration(), "{name}: {error}");
            assert!(error.to_string().contains(name), "{error}");
        }
    }
}

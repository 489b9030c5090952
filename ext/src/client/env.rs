//! The environment variables that users of Arize's clients have set already.

use super::ClientBuilder;
use crate::{ApiKey, Error};

/// What a variable is set to; an empty one counts as not set.
type Lookup<'a> = &'a dyn Fn(&str) -> Option<String>;

pub(super) fn builder_from_env() -> Result<ClientBuilder, Error> {
    let names = [
        "ARIZE_API_KEY",
        "ARIZE_BASE_URL",
        "ARIZE_API_SCHEME",
        "ARIZE_API_HOST",
        "ARIZE_API_PORT",
        "ARIZE_REGION",
        "ARIZE_BASE_DOMAIN",
        "ARIZE_SSL_CA_CERT",
        "ARIZE_PROXY_URL",
        "ARIZE_REQUEST_VERIFY",
    ];
    let is_garbled =
        |name: &&str| std::env::var_os(name).is_some_and(|value| value.to_str().is_none());
    if let Some(name) = names.iter().find(|name| is_garbled(name)) {
        return Err(Error::configuration(format!("{name} is not UTF-8")));
    }
    builder_from(&|name| std::env::var(name).ok())
}

fn builder_from(lookup: Lookup<'_>) -> Result<ClientBuilder, Error> {
    let get = |name: &str| {
        let value = lookup(name)?.trim().to_owned();
        (!value.is_empty()).then_some(value)
    };
    let mut builder = ClientBuilder::default();
    if let Some(key) = get("ARIZE_API_KEY") {
        let key = ApiKey::new(key).map_err(|error| named("ARIZE_API_KEY", &error))?;
        builder = builder.api_key(key);
    }
    builder = with_location(builder, &get)?;
    if let Some(path) = get("ARIZE_SSL_CA_CERT") {
        std::fs::metadata(&path).map_err(|error| {
            Error::configuration(format!("ARIZE_SSL_CA_CERT: {path} cannot be read"))
                .with_source(error)
        })?;
        builder = builder.ca_certificate_file(path);
    }
    if let Some(url) = get("ARIZE_PROXY_URL") {
        reqwest::Proxy::all(&url).map_err(|error| {
            Error::configuration("ARIZE_PROXY_URL is no URL of a proxy")
                .with_source(error.without_url())
        })?;
        builder = builder.proxy(url);
    }
    if let Some(text) = get("ARIZE_REQUEST_VERIFY") {
        builder = builder.accept_invalid_certificates(!flag("ARIZE_REQUEST_VERIFY", &text)?);
    }
    Ok(builder)
}

/// Region, base domain, base URL and host exclude each other.
fn with_location(builder: ClientBuilder, get: Lookup<'_>) -> Result<ClientBuilder, Error> {
    let places = [
        "ARIZE_BASE_URL",
        "ARIZE_API_HOST",
        "ARIZE_REGION",
        "ARIZE_BASE_DOMAIN",
    ];
    let set: Vec<_> = places
        .into_iter()
        .filter(|name| get(name).is_some())
        .collect();
    if let [first, second, ..] = set.as_slice() {
        return Err(Error::configuration(format!(
            "{first} and {second} exclude each other; set one of them"
        )));
    }
    let scheme = get("ARIZE_API_SCHEME");
    let port = get("ARIZE_API_PORT");
    let of_host = [
        ("ARIZE_API_SCHEME", scheme.as_deref(), "https"),
        ("ARIZE_API_PORT", port.as_deref(), "443"),
    ];
    if let Some(first) = set.first().filter(|name| **name != "ARIZE_API_HOST") {
        for (name, value, default) in of_host {
            if value.is_some_and(|value| value != default) {
                return Err(Error::configuration(format!(
                    "{name} goes with ARIZE_API_HOST, not with {first}"
                )));
            }
        }
    }
    if let Some(url) = get("ARIZE_BASE_URL") {
        return located("ARIZE_BASE_URL", builder.base_url(url));
    }
    if let Some(region) = get("ARIZE_REGION") {
        let region = region
            .parse()
            .map_err(|error| named("ARIZE_REGION", &error))?;
        return Ok(builder.region(region));
    }
    if let Some(domain) = get("ARIZE_BASE_DOMAIN") {
        return located("ARIZE_BASE_DOMAIN", builder.base_domain(domain));
    }
    if set.is_empty() && scheme.is_none() && port.is_none() {
        return Ok(builder);
    }
    let scheme = scheme.as_deref().unwrap_or("https");
    let host = get("ARIZE_API_HOST").unwrap_or_else(|| "api.arize.com".to_owned());
    let url = match port {
        Some(port) if port.parse::<u16>().is_err() => {
            return Err(Error::configuration(
                "ARIZE_API_PORT must be a number from 0 to 65535",
            ));
        }
        Some(port) => format!("{scheme}://{host}:{port}"),
        None => format!("{scheme}://{host}"),
    };
    located(
        "ARIZE_API_HOST, with ARIZE_API_SCHEME and ARIZE_API_PORT",
        builder.base_url(url),
    )
}

/// The builder, if its location can be one. Plain http is judged when the client is built.
fn located(name: &str, builder: ClientBuilder) -> Result<ClientBuilder, Error> {
    builder
        .check_location()
        .map_err(|error| named(name, &error))?;
    Ok(builder)
}

/// The error of a variable's value, with the variable's name.
fn named(name: &str, error: &Error) -> Error {
    Error::configuration(format!("{name}: {}", error.rule()))
}

/// Reads a flag as Arize's clients do.
fn flag(name: &str, text: &str) -> Result<bool, Error> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" | "on" => Ok(true),
        "false" | "0" | "no" | "off" => Ok(false),
        _ => Err(Error::configuration(format!(
            "{name} must be `true` or `false`"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::builder_from;
    use crate::Error;

    fn base_url(variables: &[(&str, &str)]) -> Result<String, Error> {
        let lookup = |name: &str| {
            let all = [&[("ARIZE_API_KEY", "ak-0123")], variables].concat();
            all.iter()
                .rev()
                .find(|(own, _)| *own == name)
                .map(|(_, value)| (*value).to_owned())
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
    fn a_bad_value_is_named() {
        for (name, value) in [
            ("ARIZE_API_KEY", " "),
            ("ARIZE_REQUEST_VERIFY", "maybe"),
            ("ARIZE_REGION", "mars"),
            ("ARIZE_BASE_URL", "http://a.example"),
            ("ARIZE_BASE_URL", "a.example"),
            ("ARIZE_BASE_DOMAIN", "a b"),
            ("ARIZE_API_HOST", "a b"),
            ("ARIZE_API_PORT", "many"),
            ("ARIZE_SSL_CA_CERT", "/no/such/file.pem"),
            ("ARIZE_PROXY_URL", "::"),
        ] {
            let error = base_url(&[(name, value)]).unwrap_err();
            assert!(error.is_configuration(), "{name}: {error}");
            assert!(
                value.starts_with("http:") || error.to_string().contains(name),
                "{error}"
            );
        }
    }
}

//! The environment variables that users of Arize's clients have set already.
//!
//! Read here, and checked when the client is built: each value keeps the name of its variable.

mod places;
mod variables;

use std::ffi::OsString;

use variables::Environment;

use super::ClientBuilder;
use super::named::Named;
use crate::{ApiKey, Error};

pub(super) fn builder_from_env() -> Result<ClientBuilder, Error> {
    builder_from(&|name| std::env::var_os(name))
}

fn builder_from(lookup: &dyn Fn(&str) -> Option<OsString>) -> Result<ClientBuilder, Error> {
    let environment = Environment(lookup);
    let mut builder = ClientBuilder::default();
    places::add_places(&environment, &mut builder.endpoint)?;
    builder.key = environment.get("ARIZE_API_KEY")?.map(|key| {
        let checked = ApiKey::check(key.value);
        checked.map_err(|rule| format!("{} {rule}", key.name))
    });
    let connection = &mut builder.connection;
    let file = environment.get("ARIZE_SSL_CA_CERT")?;
    connection.ca_certificate_file = file.map(|file| Named::new(file.name, file.value.into()));
    connection.proxy = environment.get("ARIZE_PROXY_URL")?;
    if let Some(text) = environment.get("ARIZE_REQUEST_VERIFY")? {
        let accept_invalid = !flag(&text)?;
        connection.accept_invalid_certificates = accept_invalid.then(|| Named::new(text.name, ()));
    }
    Ok(builder)
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
    fn variables_that_exclude_each_other_are_named() {
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

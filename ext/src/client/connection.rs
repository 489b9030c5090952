//! The HTTP client that carries the requests: connecting, proxy and certificates.

use std::path::PathBuf;
use std::time::Duration;

use reqwest::Url;

use super::endpoint::is_loopback;
use super::named::Named;
use crate::Error;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long an unused connection is kept: much shorter than servers and gateways keep it. If they close one just as a
/// request goes out, nobody knows whether the request was carried out.
const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// Whether this crate's features include TLS.
const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

#[derive(Clone, Default)]
pub(super) struct ConnectionSettings {
    /// The caller's own client, which excludes the other settings.
    pub(super) http_client: Option<reqwest::Client>,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) proxy: Option<Named<String>>,
    pub(super) ca_certificate_file: Option<Named<PathBuf>>,
    pub(super) accept_invalid_certificates: Option<Named<()>>,
}

impl ConnectionSettings {
    /// The HTTP client. Connecting gets less time than an attempt has, so that a request that was never sent can be
    /// told from one that may have been carried out.
    pub(super) fn build(
        &self,
        base_url: &Named<Url>,
        attempt_timeout: Duration,
        allow_plain_http: bool,
    ) -> Result<reqwest::Client, Error> {
        if let Some(http_client) = &self.http_client {
            return match self.first_set() {
                None => Ok(http_client.clone()),
                Some(name) => Err(Error::configuration(format!(
                    "an HTTP client of your own (`http_client`) excludes {name}; configure that client instead"
                ))),
            };
        }
        check_tls(base_url, HAS_TLS)?;
        let connect_timeout = self.connect_timeout.unwrap_or(CONNECT_TIMEOUT);
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // The retry loop is the only place that retries. The client's own retries, which HTTP/2 alone has, would
            // copy each request before it is sent.
            .retry(reqwest::retry::never().max_retries_per_request(0))
            .pool_idle_timeout(IDLE_TIMEOUT)
            .connect_timeout(connect_timeout.min(attempt_timeout.mul_f64(0.8)));
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(checked_proxy(proxy, &base_url.value, allow_plain_http)?);
        } else if is_loopback(&base_url.value) {
            // The system's proxy would see the key, and could not reach this machine.
            builder = builder.no_proxy();
        }
        let builder = self.with_certificates(builder)?;
        builder.build().map_err(|error| {
            Error::configuration("the HTTP client cannot be built").with_source(error)
        })
    }

    /// The first setting that an HTTP client of the caller's own excludes.
    fn first_set(&self) -> Option<&'static str> {
        let connect_timeout = self.connect_timeout.map(|_| "the connect timeout");
        let proxy = || self.proxy.as_ref().map(|proxy| proxy.name);
        let certificates = || self.certificate_setting();
        connect_timeout.or_else(proxy).or_else(certificates)
    }

    /// The first setting about certificates.
    fn certificate_setting(&self) -> Option<&'static str> {
        let file = self.ca_certificate_file.as_ref().map(|file| file.name);
        file.or_else(|| Some(self.accept_invalid_certificates.as_ref()?.name))
    }

    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    fn with_certificates(
        &self,
        builder: reqwest::ClientBuilder,
    ) -> Result<reqwest::ClientBuilder, Error> {
        #[cfg(all(feature = "rustls", not(feature = "native-tls")))]
        if self.certificate_setting().is_none() {
            return Ok(super::tls::with_platform_roots(builder));
        }
        let accept_invalid = self.accept_invalid_certificates.is_some();
        let builder = builder.tls_danger_accept_invalid_certs(accept_invalid);
        let Some(file) = &self.ca_certificate_file else {
            return Ok(builder);
        };
        let unusable = |rule: &str| file.error(format!("{} {rule}", file.value.display()));
        let pem = std::fs::read(&file.value)
            .map_err(|error| unusable("cannot be read").with_source(error))?;
        let certificates = reqwest::Certificate::from_pem_bundle(&pem)
            .map_err(|error| unusable("is not a PEM file").with_source(error))?;
        if certificates.is_empty() {
            return Err(unusable("contains no certificate in PEM format"));
        }
        Ok(builder.tls_certs_merge(certificates))
    }

    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    fn with_certificates(
        &self,
        builder: reqwest::ClientBuilder,
    ) -> Result<reqwest::ClientBuilder, Error> {
        match self.certificate_setting() {
            Some(name) => Err(Error::configuration(format!(
                "{name} needs TLS; turn on the feature `rustls` or `native-tls` of arize-ax"
            ))),
            None => Ok(builder),
        }
    }
}

fn check_tls(base_url: &Named<Url>, has_tls: bool) -> Result<(), Error> {
    if base_url.value.scheme() == "https" && !has_tls {
        return Err(base_url.error(
            "is https, which needs TLS; turn on the feature `rustls` or `native-tls` of arize-ax, or set an HTTP client that has TLS with `http_client`",
        ));
    }
    Ok(())
}

fn checked_proxy(
    proxy: &Named<String>,
    base_url: &Url,
    allow_plain_http: bool,
) -> Result<reqwest::Proxy, Error> {
    // Plain http is for this machine, and a proxy elsewhere would see the key.
    let is_here = Url::parse(&proxy.value).is_ok_and(|url| is_loopback(&url));
    if base_url.scheme() == "http" && !is_here && !allow_plain_http {
        return Err(proxy.error(
            "would see the API key, since the base URL is plain http; use https, or `allow_plain_http(true)`",
        ));
    }
    reqwest::Proxy::all(&proxy.value).map_err(|error| {
        proxy
            .error("is not the URL of a proxy, such as `http://proxy.example:3128`")
            .with_source(error.without_url())
    })
}

#[cfg(test)]
mod tests {
    use super::{HAS_TLS, check_tls};
    use crate::Client;
    use crate::client::named::Named;
    use reqwest::Url;

    #[test]
    fn https_needs_tls() {
        let at = |url| Named::new("ARIZE_BASE_URL", Url::parse(url).unwrap());
        let error = check_tls(&at("https://a.example"), false).unwrap_err();
        assert!(error.is_configuration());
        for word in ["ARIZE_BASE_URL", "`rustls`", "`http_client`"] {
            assert!(error.to_string().contains(word), "{error}");
        }
        check_tls(&at("http://localhost"), false).unwrap();
        check_tls(&at("https://a.example"), true).unwrap();
    }

    #[test]
    fn a_client_of_the_hosted_service_needs_a_tls_feature_or_a_client_with_tls() {
        let hosted = Client::builder().api_key("ak-0123");
        assert_eq!(hosted.clone().build().is_ok(), HAS_TLS);
        hosted
            .http_client(reqwest::Client::new())
            .build()
            .expect("the caller's own client may have TLS");
    }
}

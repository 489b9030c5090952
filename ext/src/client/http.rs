//! The HTTP client below, where it is not the caller's own.

use std::path::PathBuf;
use std::time::Duration;

use reqwest::Url;

use super::endpoint::is_loopback;
use crate::Error;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long an unused connection is kept. Well below what servers and gateways allow, since
/// one that they close just as a request goes out leaves it unknown what became of it.
const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

#[derive(Clone, Debug, Default)]
pub(super) struct HttpSettings {
    pub(super) own: Option<reqwest::Client>,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) proxy: Option<String>,
    pub(super) ca_certificate_file: Option<PathBuf>,
    pub(super) accept_invalid_certificates: bool,
}

impl HttpSettings {
    /// The client. Connecting gets less time than a try has: what only failed to connect
    /// can be told from what may have been carried out.
    pub(super) fn build(
        self,
        base_url: &Url,
        attempt_timeout: Duration,
        allow_plain_http: bool,
    ) -> Result<reqwest::Client, Error> {
        let has_settings = self.connect_timeout.is_some()
            || self.proxy.is_some()
            || self.ca_certificate_file.is_some()
            || self.accept_invalid_certificates;
        if let Some(own) = self.own {
            if has_settings {
                return Err(Error::configuration(
                    "an HTTP client of one's own excludes the settings for connecting, proxy and certificates; set them on that client",
                ));
            }
            return Ok(own);
        }
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // The retry loop is the only place that retries. The client's own retries, which HTTP/2 alone has, would copy
            // each request before it is sent.
            .retry(reqwest::retry::never().max_retries_per_request(0))
            .pool_idle_timeout(IDLE_TIMEOUT)
            .connect_timeout(
                self.connect_timeout
                    .unwrap_or(CONNECT_TIMEOUT)
                    .min(attempt_timeout.mul_f64(0.8)),
            );
        if let Some(url) = &self.proxy {
            let proxy = reqwest::Proxy::all(url).map_err(|error| {
                Error::configuration("the proxy's URL cannot be used")
                    .with_source(error.without_url())
            })?;
            // Plain http is for this machine, and a proxy elsewhere would see the key.
            let is_here = Url::parse(url).is_ok_and(|url| is_loopback(&url));
            if base_url.scheme() == "http" && !is_here && !allow_plain_http {
                return Err(Error::configuration(
                    "the proxy would see the API key, since the base URL is plain http; use https, or `allow_plain_http(true)`",
                ));
            }
            builder = builder.proxy(proxy);
        } else if is_loopback(base_url) {
            // A proxy of the system would see the key, and could not reach this machine.
            builder = builder.no_proxy();
        }
        builder = with_certificates(
            builder,
            self.ca_certificate_file,
            self.accept_invalid_certificates,
        )?;
        builder.build().map_err(|error| {
            Error::configuration("the HTTP client cannot be built").with_source(error)
        })
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn with_certificates(
    mut builder: reqwest::ClientBuilder,
    file: Option<PathBuf>,
    accept_invalid: bool,
) -> Result<reqwest::ClientBuilder, Error> {
    if let Some(path) = file {
        let unusable = |why: &str| {
            Error::configuration(format!("the CA certificates in {} {why}", path.display()))
        };
        let pem =
            std::fs::read(&path).map_err(|error| unusable("cannot be read").with_source(error))?;
        let certificates = reqwest::Certificate::from_pem_bundle(&pem)
            .map_err(|error| unusable("are no PEM").with_source(error))?;
        if certificates.is_empty() {
            return Err(unusable("are none: the file holds no PEM certificate"));
        }
        builder = builder.tls_certs_merge(certificates);
    }
    Ok(builder.tls_danger_accept_invalid_certs(accept_invalid))
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn with_certificates(
    builder: reqwest::ClientBuilder,
    file: Option<PathBuf>,
    accept_invalid: bool,
) -> Result<reqwest::ClientBuilder, Error> {
    if let Some(path) = file {
        return Err(Error::configuration(format!(
            "the CA certificates in {} need the feature `rustls` or `native-tls`",
            path.display()
        )));
    }
    if accept_invalid {
        return Err(Error::configuration(
            "accepting invalid certificates needs the feature `rustls` or `native-tls`",
        ));
    }
    Ok(builder)
}

//! The connection: plain http, proxy, certificates, or an HTTP client of the caller's own.

use std::path::PathBuf;
use std::time::Duration;

use super::ClientBuilder;
use crate::client::named::Named;

impl ClientBuilder {
    /// Allows plain http to hosts other than this machine. Anyone on the network between can then read the API key.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Sends requests through this `reqwest::Client`, with its connections, proxies, certificates and timeouts.
    ///
    /// Build it with `redirect::Policy::none()`: redirected responses are rejected. If the base URL is plain http, the
    /// client's proxies see the API key. Cannot be combined with the settings for the connect timeout, proxy and
    /// certificates.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.connection.http_client = Some(client);
        self
    }

    /// Limits how long connecting may take, including TLS. 10 s by default.
    ///
    /// At most four fifths of [`attempt_timeout`](Self::attempt_timeout) are used, so that a request that was never
    /// sent is reported as [`NotSent`](crate::Effect::NotSent).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connection.connect_timeout = Some(timeout);
        self
    }

    /// Sends all requests through a proxy, such as `http://proxy.example:3128`.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.connection.proxy = Some(Named::new("the proxy", url.into()));
        self
    }

    /// Trusts the certificates in a PEM file, in addition to the platform's.
    pub fn ca_certificate_file(mut self, path: impl Into<PathBuf>) -> Self {
        let file = Named::new("the CA certificate file", path.into());
        self.connection.ca_certificate_file = Some(file);
        self
    }

    /// Trusts any certificate. Anyone on the network between can then read the API key.
    pub fn accept_invalid_certificates(mut self, accept: bool) -> Self {
        let named = accept.then(|| Named::new("accepting invalid certificates", ()));
        self.connection.accept_invalid_certificates = named;
        self
    }
}

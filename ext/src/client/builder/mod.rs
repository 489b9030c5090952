//! Settings of a client.

mod connection;
mod key;
mod retries;

use std::fmt;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::connection::ConnectionSettings;
use super::endpoint::{Endpoint, Place};
use super::headers::request_headers;
use super::{Client, Region};
use crate::retry::{RetryLoop, RetrySettings};
use crate::transport::{ExtraHeaders, KeyProvider, TraceHeaders, Transport, TransportSettings};
use crate::{ApiKey, EnumCasing, Error};

const MAX_RESPONSE_BYTES: u64 = 8 * 1024 * 1024;

/// Settings for a [`Client`].
///
/// Only the key is required. The defaults:
///
/// | setting | default |
/// |---|---|
/// | server | `https://api.arize.com` |
/// | connect timeout | 10 s |
/// | attempt timeout | 30 s |
/// | deadline of a call, with all its attempts | 120 s |
/// | requests per second | as many as the server accepts |
/// | attempts | 4; see [`retry`](crate::retry) |
/// | response body | at most 8 MiB |
/// | redirects | not followed |
/// | casing of enum values | learned from the server |
///
/// ```
/// use arize_ax::{Client, Region};
/// use std::time::Duration;
///
/// let client = Client::builder()
///     .api_key("ak-0123")
///     .region(Region::EuWest1a)
///     .deadline(Duration::from_secs(20))
///     .user_agent("onboarding/1.4")
///     .build()?;
/// assert_eq!(client.base_url(), "https://api.eu-west-1a.arize.com");
///
/// let error = Client::builder().api_key("ak-0123").base_url("http://arize.example").build().unwrap_err();
/// assert!(error.is_configuration());
/// # Ok::<(), arize_ax::Error>(())
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct ClientBuilder {
    /// The key, or the message of the error that it caused.
    pub(super) key: Option<Result<ApiKey, String>>,
    /// Takes the place of the key.
    provider: Option<KeyProvider>,
    api_key_max_age: Option<Duration>,
    trace_headers: Option<TraceHeaders>,
    pub(super) endpoint: Endpoint,
    allow_plain_http: bool,
    pub(super) connection: ConnectionSettings,
    headers: ExtraHeaders,
    user_agent: Option<String>,
    retries: RetrySettings,
    max_response_bytes: Option<u64>,
    casing: Option<EnumCasing>,
    silence_prerelease_warning: bool,
}

impl ClientBuilder {
    /// Settings from the environment variables that [`Client::from_env`] lists. More can be set on the builder, and the
    /// key may be set here instead of in the environment.
    ///
    /// # Errors
    ///
    /// [`is_configuration`](Error::is_configuration), naming the variable, if a variable cannot be read. Values are
    /// checked when the client is built; those errors name the variable too.
    pub fn from_env() -> Result<Self, Error> {
        super::env::builder_from_env()
    }

    /// Calls `add` before each attempt, in the span of the call, to add headers that carry its context to the server,
    /// such as `traceparent` and `baggage`. A name may have several values. Headers that the request has already are
    /// left alone. Headers about the connection, the body and the key are not added: `host`, `connection`, `te`,
    /// `upgrade`, `expect`, `content-type`, `content-length`, `content-encoding`, `transfer-encoding`, `accept-encoding`
    /// and `authorization`.
    ///
    /// With OpenTelemetry, `add` is a call of a propagator; the package `arize-ax-service` in this crate's repository,
    /// `ext/examples/service`, does it in `src/telemetry.rs`. By hand:
    ///
    /// ```
    /// use arize_ax::reqwest::header::{HeaderMap, HeaderValue};
    ///
    /// # fn current_trace() -> Option<String> { None }
    /// let client = arize_ax::Client::builder()
    ///     .api_key("ak-0123")
    ///     .trace_headers(|headers: &mut HeaderMap| {
    ///         // `current_trace` stands for your tracer.
    ///         if let Some(parent) = current_trace().and_then(|text| HeaderValue::try_from(text).ok()) {
    ///             headers.insert("traceparent", parent);
    ///         }
    ///     })
    ///     .build()?;
    /// # Ok::<(), arize_ax::Error>(())
    /// ```
    pub fn trace_headers(mut self, add: impl Fn(&mut HeaderMap) + Send + Sync + 'static) -> Self {
        self.trace_headers = Some(TraceHeaders::new(add));
        self
    }

    /// Sets the base URL of a self-hosted server, such as `https://arize.example.com`. It may have a path, and must end
    /// before the `/v2` that the client adds. Cannot be combined with a region or a base domain.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.endpoint
            .set("the base URL", Place::BaseUrl(url.into()));
        self
    }

    /// Sets a region of the hosted service. Cannot be combined with a base URL or a base domain.
    pub fn region(mut self, region: Region) -> Self {
        self.endpoint.set("the region", Place::Region(region));
        self
    }

    /// Sets the domain of an installation whose API is at `https://api.<domain>`, without a scheme. Cannot be combined
    /// with a base URL or a region.
    pub fn base_domain(mut self, domain: impl Into<String>) -> Self {
        let place = Place::BaseDomain(domain.into());
        self.endpoint.set("the base domain", place);
        self
    }

    /// Adds a header to every request. Set the key with [`api_key`](Self::api_key), not as a header.
    ///
    /// [`build`](Self::build) refuses an invalid name or value, and `authorization`, `content-length` and
    /// `transfer-encoding`.
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName> + fmt::Display,
        V: TryInto<HeaderValue>,
    {
        self.headers.add(name, value);
        self
    }

    /// Puts this text before the crate's own name in `User-Agent`, such as `onboarding/1.4`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Limits the body of a response, in bytes. 8 MiB by default; a full page of users has about 50 KiB.
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.max_response_bytes = Some(bytes);
        self
    }

    /// Sets the casing of the server's enum values instead of learning it.
    pub fn enum_casing(mut self, casing: EnumCasing) -> Self {
        self.casing = Some(casing);
        self
    }

    /// Silences the warning that the users API is a pre-release, which is otherwise logged once per operation.
    /// `DISABLE_PRERELEASE_WARNING=true` does the same.
    pub fn silence_prerelease_warning(mut self) -> Self {
        self.silence_prerelease_warning = true;
        self
    }

    /// Builds the client. No request is sent.
    ///
    /// # Errors
    ///
    /// [`is_configuration`](Error::is_configuration), naming the setting, or the environment variable that set it, and
    /// saying what to do.
    pub fn build(self) -> Result<Client, Error> {
        let key = self.key.transpose().map_err(Error::configuration)?;
        if key.is_none() && self.provider.is_none() {
            let rule = "no API key is set; set it with `api_key` or ARIZE_API_KEY";
            return Err(Error::configuration(rule));
        }
        let age = self.api_key_max_age;
        let provider = self.provider.map(|provider| provider.with_max_age(age));
        let base_url = self.endpoint.resolve(self.allow_plain_http)?;
        let headers = request_headers(key.as_ref(), &self.headers, self.user_agent.as_deref())?;
        retries::check(&self.retries)?;
        let http = self.connection.build(
            &base_url,
            self.retries.attempt_timeout,
            self.allow_plain_http,
        )?;
        let settings = TransportSettings {
            headers,
            provider,
            trace_headers: self.trace_headers,
            casing: self.casing,
            max_response_bytes: self.max_response_bytes.unwrap_or(MAX_RESPONSE_BYTES),
            silence_prerelease_warning: self.silence_prerelease_warning,
        };
        let retry_loop = RetryLoop::new(self.retries);
        let transport = Transport::new(http, &base_url.value, retry_loop, settings);
        Ok(Client::new(transport))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("key", &self.key)
            .field("endpoint", &self.endpoint)
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}

#[cfg(all(test, any(feature = "rustls", feature = "native-tls")))]
mod tests {
    use crate::Client;
    use reqwest::header::{AUTHORIZATION, HeaderValue};
    use std::time::Duration;

    #[test]
    fn missing_and_wrong_settings_are_named() {
        let key = || Client::builder().api_key("ak-0123");
        for (builder, words) in [
            (Client::builder(), "no API key"),
            (Client::builder().api_key(" "), "API key"),
            (key().user_agent("a\nb"), "user agent"),
            (key().max_requests_per_second(0.0), "requests per second"),
            (
                key().max_requests_per_second(f64::NAN),
                "requests per second",
            ),
            (key().deadline(Duration::ZERO), "deadline"),
            (key().attempt_timeout(Duration::ZERO), "attempt timeout"),
            (
                key().header(AUTHORIZATION, HeaderValue::from_static("x")),
                "authorization",
            ),
            (
                key()
                    .http_client(reqwest::Client::new())
                    .proxy("http://p.example"),
                "HTTP client",
            ),
            (key().proxy("::"), "proxy"),
            (key().ca_certificate_file("/no/such/file"), "/no/such/file"),
        ] {
            let error = builder.build().unwrap_err();
            assert!(error.is_configuration());
            assert!(error.to_string().contains(words), "{error}");
        }
    }

    #[test]
    fn debug_shows_no_key() {
        let builder = Client::builder().api_key("ak-0123");
        assert!(!format!("{builder:?}").contains("ak-0123"));
        assert!(!format!("{:?}", builder.build().unwrap()).contains("ak-0123"));
    }
}

//! Settings of a client.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::connection::ConnectionSettings;
use super::endpoint::{Endpoint, Place};
use super::headers::request_headers;
use super::named::Named;
use super::{Client, Region};
use crate::retry::{
    Backoff, RetryBudget, RetryLoop, RetryPolicy, RetrySettings, StandardRetry, check_times,
};
use crate::transport::{
    ExtraHeaders, KeyProvider, ProviderError, TraceHeaders, Transport, TransportSettings,
};
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
/// | requests per second | as many as the server takes |
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
    key: Option<Result<ApiKey, String>>,
    /// Takes the place of the key.
    provider: Option<KeyProvider>,
    api_key_max_age: Option<Duration>,
    trace_headers: Option<TraceHeaders>,
    endpoint: Endpoint,
    allow_plain_http: bool,
    connection: ConnectionSettings,
    headers: ExtraHeaders,
    user_agent: Option<String>,
    retries: RetrySettings,
    max_response_bytes: Option<u64>,
    casing: Option<EnumCasing>,
    silence_prerelease_warning: bool,
}

impl ClientBuilder {
    /// Settings from the environment variables that [`Client::from_env`] lists. More can be set on
    /// the builder, and the key may be set here instead of in the environment.
    ///
    /// # Errors
    ///
    /// [`is_configuration`](Error::is_configuration), naming the variable, if a variable cannot be
    /// read. Values are checked when the client is built; those errors name the variable too.
    pub fn from_env() -> Result<Self, Error> {
        super::env::builder_from_env()
    }

    /// Sets the API key: an [`ApiKey`], or a text that is one. Replaces a [provider](Self::api_key_provider) that was set
    /// before.
    ///
    /// If the text cannot be a key, [`build`](Self::build) returns the error.
    pub fn api_key<K>(self, key: K) -> Self
    where
        K: TryInto<ApiKey>,
        K::Error: Into<Error>,
    {
        let key = key
            .try_into()
            .map_err(|error| error.into().rule().to_owned());
        self.checked_key(key)
    }

    /// Sets a key that was checked already, or the rule that it breaks.
    pub(super) fn checked_key(mut self, key: Result<ApiKey, String>) -> Self {
        self.key = Some(key);
        self.provider = None;
        self
    }

    /// Asks `provider` for the API key, so that a key can change while the client lives: from a file that is mounted anew,
    /// or a store of secrets. Replaces a key that was set before, also by the environment.
    ///
    /// The key is used until the server refuses it with 401. Then the provider is asked once more, and if it has another key,
    /// the refused request, which had no effect, is sent again. That is one request more than
    /// [`max_attempts`](Self::max_attempts) says, and a span of its own in traces.
    ///
    /// Calls that need a key at the same time ask once and share what comes of it. The provider runs in a task of its own, on
    /// the runtime of the call that asked first, and is dropped if no call waits for it any more. How long it takes counts
    /// as time of the calls. Nothing retries a provider that fails: the next call asks it again. A provider must not use the
    /// client that it serves: that call would wait for itself until its deadline.
    ///
    /// # Errors
    ///
    /// If the provider fails, panics, or takes longer than the call has left, calls return an error for which
    /// [`is_credentials`](Error::is_credentials) holds. Its source is the provider's own error, which should not show the
    /// key. If that happens after a 401, calls return the 401, and this error is its source.
    ///
    /// ```no_run
    /// use arize_ax::{ApiKey, Client};
    ///
    /// let client = Client::builder()
    ///     .api_key_provider(|| async {
    ///         // A small file; use `tokio::fs` if it may be slow.
    ///         let text = std::fs::read_to_string("/run/secrets/arize")?;
    ///         Ok::<_, Box<dyn std::error::Error + Send + Sync>>(ApiKey::new(text)?)
    ///     })
    ///     .build()?;
    /// # Ok::<(), arize_ax::Error>(())
    /// ```
    pub fn api_key_provider<F, Fut, E>(mut self, provider: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<ApiKey, E>> + Send + 'static,
        E: Into<ProviderError>,
    {
        self.provider = Some(KeyProvider::new(provider));
        self.key = None;
        self
    }

    /// How long a key of the [provider](Self::api_key_provider) is used before it is asked again. By default until the
    /// server refuses the key.
    pub fn api_key_max_age(mut self, age: Duration) -> Self {
        self.api_key_max_age = Some(age);
        self
    }

    /// Calls `add` before each attempt, in the span of the call, to add headers that carry its context to the server, such as
    /// `traceparent` and `baggage`. A name may have several values. Headers that the request has already are left alone.
    /// Headers about the connection, the body and the key are not added: `host`, `connection`, `te`, `upgrade`, `expect`,
    /// `content-type`, `content-length`, `content-encoding`, `transfer-encoding`, `accept-encoding` and `authorization`.
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

    /// Sets the base URL of a self-hosted server, such as `https://arize.example.com`. It may have a path,
    /// and must end before the `/v2` that the client adds. Cannot be combined with a region or a base domain.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.place("the base URL", Place::BaseUrl(url.into()))
    }

    /// Sets a region of the hosted service. Cannot be combined with a base URL or a base domain.
    pub fn region(self, region: Region) -> Self {
        self.place("the region", Place::Region(region))
    }

    /// Sets the domain of an installation whose API is at `https://api.<domain>`, without a scheme. Cannot
    /// be combined with a base URL or a region.
    pub fn base_domain(self, domain: impl Into<String>) -> Self {
        self.place("the base domain", Place::BaseDomain(domain.into()))
    }

    pub(super) fn place(mut self, name: &'static str, place: Place) -> Self {
        self.endpoint.set(name, place);
        self
    }

    /// Allows plain http to hosts other than this machine. Anyone on the network between can then
    /// read the API key.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Sends requests through this `reqwest::Client`, with its connections, proxies, certificates
    /// and timeouts.
    ///
    /// Build it with `redirect::Policy::none()`: redirected responses are rejected. If the base URL
    /// is plain http, the client's proxies see the API key. Cannot be combined with the settings for
    /// the connect timeout, proxy and certificates.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.connection.http_client = Some(client);
        self
    }

    /// Limits how long connecting may take, including TLS. 10 s by default.
    ///
    /// At most four fifths of [`attempt_timeout`](Self::attempt_timeout) are used, so that a request
    /// that was never sent is reported as [`NotSent`](crate::Effect::NotSent).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connection.connect_timeout = Some(timeout);
        self
    }

    /// Sends all requests through a proxy, such as `http://proxy.example:3128`.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        self.named_proxy(Named::new("the proxy", url.into()))
    }

    pub(super) fn named_proxy(mut self, url: Named<String>) -> Self {
        self.connection.proxy = Some(url);
        self
    }

    /// Trusts the certificates in a PEM file, in addition to the platform's.
    pub fn ca_certificate_file(self, path: impl Into<PathBuf>) -> Self {
        self.named_ca_certificate_file(Named::new("the CA certificate file", path.into()))
    }

    pub(super) fn named_ca_certificate_file(mut self, path: Named<PathBuf>) -> Self {
        self.connection.ca_certificate_file = Some(path);
        self
    }

    /// Trusts any certificate. Anyone on the network between can then read the API key.
    pub fn accept_invalid_certificates(self, accept: bool) -> Self {
        self.named_accept_invalid("accepting invalid certificates", accept)
    }

    pub(super) fn named_accept_invalid(mut self, name: &'static str, accept: bool) -> Self {
        self.connection.accept_invalid_certificates = accept.then(|| Named::new(name, ()));
        self
    }

    /// Adds a header to every request. Set the key with [`api_key`](Self::api_key), not as a header.
    ///
    /// [`build`](Self::build) refuses a name or a value that is none, and `authorization`, `content-length` and
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

    /// Limits how long a call may take, with all its attempts and waits, and with the look-up that
    /// explains a conflict. 120 s by default. Each page of a list is a call of its own.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.retries.deadline = deadline;
        self
    }

    /// Limits how long one attempt may take, from the request to the end of the response's body. 30 s
    /// by default.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.retries.attempt_timeout = timeout;
        self
    }

    /// Limits how many attempts a call may make; 1 turns retries off. A request that was refused for its
    /// [casing](Self::enum_casing) or its [key](Self::api_key_provider) is sent again with the other one, with attempts of
    /// its own: a refusal had no effect. Short for
    /// [`retry_policy`](Self::retry_policy) with [`StandardRetry::with_max_attempts`].
    pub fn max_attempts(self, attempts: u32) -> Self {
        self.retry_policy(StandardRetry::with_max_attempts(attempts))
    }

    /// Sets which failures are retried. [`StandardRetry`] by default.
    pub fn retry_policy(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.retries.policy = Arc::new(policy);
        self
    }

    /// Sets how long to wait between attempts. By default up to 200 ms at first, doubling up to 10 s.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.retries.backoff = backoff;
        self
    }

    /// Limits how much load retries may add. One retry per ten calls by default.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.retries.budget = budget;
        self
    }

    /// Sends at most this many requests per second, evenly spaced, over all calls and
    /// clones of the client. Use it if the account's limit is known. There is no limit by
    /// default, and the client learns the server's from its 429 responses.
    ///
    /// Must be from 0.01 to 1,000,000; [`build`](Self::build) refuses any other number.
    pub fn max_requests_per_second(mut self, requests: f64) -> Self {
        self.retries.max_requests_per_second = Some(requests);
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

    /// Silences the warning that the users API is a pre-release, which is
    /// otherwise logged once per operation. `DISABLE_PRERELEASE_WARNING=true` does the same.
    pub fn silence_prerelease_warning(mut self) -> Self {
        self.silence_prerelease_warning = true;
        self
    }

    /// Builds the client. No request is sent.
    ///
    /// # Errors
    ///
    /// [`is_configuration`](Error::is_configuration), naming the setting, or the environment variable that set it,
    /// and saying what to do.
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
        check_retries(&self.retries)?;
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

fn check_retries(settings: &RetrySettings) -> Result<(), Error> {
    check_times(settings.deadline, settings.attempt_timeout)?;
    let rate = settings.max_requests_per_second;
    if rate.is_some_and(|rate| !(0.01..=1e6).contains(&rate)) {
        return Err(Error::configuration(
            "the requests per second must be a number from 0.01 to 1,000,000",
        ));
    }
    Ok(())
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
    fn what_is_missing_or_wrong_is_named() {
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

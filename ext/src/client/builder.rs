//! Setting up a client.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use super::Client;
use super::endpoint::{Location, Region};
use super::http::HttpSettings;
use crate::retry::{Backoff, RetryBudget, RetryLoop, RetryPolicy, RetrySettings, StandardRetry};
use crate::transport::{Transport, TransportSettings};
use crate::{ApiKey, EnumCasing, Error};

const MAX_RESPONSE_BYTES: u64 = 8 * 1024 * 1024;

/// Settings for a [`Client`].
///
/// Only the key is needed. The defaults:
///
/// | setting | default |
/// |---|---|
/// | server | `https://api.arize.com` |
/// | connecting | at most 10 s |
/// | one try | at most 30 s |
/// | one call, with its retries | at most 120 s |
/// | requests per second | as many as the server takes |
/// | attempts | 4; see [`retry`](crate::retry) |
/// | a response's body | at most 8 MiB |
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
    key: Option<Result<ApiKey, Arc<Error>>>,
    location: Location,
    allow_plain_http: bool,
    http: HttpSettings,
    headers: HeaderMap,
    user_agent: Option<String>,
    retries: RetrySettings,
    max_response_bytes: Option<u64>,
    casing: Option<EnumCasing>,
    silence_prerelease_warning: bool,
}

impl ClientBuilder {
    /// The settings that the environment has, to be added to; see [`Client::from_env`]. The
    /// key may come from elsewhere.
    ///
    /// # Errors
    ///
    /// [`is_configuration`](Error::is_configuration), naming the variable.
    pub fn from_env() -> Result<Self, Error> {
        super::env::builder_from_env()
    }

    /// The key of the account: an [`ApiKey`], or a text that becomes one when the client is built.
    pub fn api_key(mut self, key: impl IntoApiKey) -> Self {
        self.key = Some(key.into_api_key().map_err(Arc::new));
        self
    }

    /// The server's base URL, for self-hosted installations. Excludes region and base domain.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.location.base_url(url.into());
        self
    }

    /// A region of the hosted service. Excludes base URL and base domain.
    pub fn region(mut self, region: Region) -> Self {
        self.location.region(region);
        self
    }

    /// The domain of an installation whose API is at `https://api.<domain>`. Excludes base URL and region.
    pub fn base_domain(mut self, domain: impl Into<String>) -> Self {
        self.location.base_domain(domain.into());
        self
    }

    /// Lets the key travel over plain http to hosts other than this machine. Anyone on the way can read it.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Uses an HTTP client of one's own: its connections, proxies, certificates and timeouts.
    ///
    /// Should be built with `redirect::Policy::none()`; a response that came by a
    /// redirect is refused. Its proxies see the key where the base URL is plain http. Excludes the settings for connecting, proxy and
    /// certificates.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http.own = Some(client);
        self
    }

    /// How long connecting may take, TLS included. 10 s by default, and at most four fifths of
    /// [`attempt_timeout`](Self::attempt_timeout), so that what never left is known as such.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http.connect_timeout = Some(timeout);
        self
    }

    /// Sends all requests through a proxy, such as `http://proxy.example:3128`.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.http.proxy = Some(url.into());
        self
    }

    /// Trusts the certificates in a PEM file besides the platform's own.
    pub fn ca_certificate_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.http.ca_certificate_file = Some(path.into());
        self
    }

    /// Trusts any certificate, which lets anyone on the way read the key.
    pub fn accept_invalid_certificates(mut self, accept: bool) -> Self {
        self.http.accept_invalid_certificates = accept;
        self
    }

    /// A header for every request. `Authorization` has its own setter, [`api_key`](Self::api_key).
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// What stands before this crate's own name in `User-Agent`, such as `onboarding/1.4`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// How long one call may take with all its attempts and waits, and with what explains a
    /// refusal. 120 s by default. Each page of a list is a call of its own.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.retries.deadline = deadline;
        self
    }

    /// How long one try may take, from the request to the end of the response's body. 30 s by default.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.retries.attempt_timeout = timeout;
        self
    }

    /// How many requests a call may send. Short for [`retry_policy`](Self::retry_policy)
    /// with [`StandardRetry::with_max_attempts`]; 1 is none beyond the first.
    pub fn max_attempts(self, attempts: u32) -> Self {
        self.retry_policy(StandardRetry::with_max_attempts(attempts))
    }

    /// Which failures are retried.
    pub fn retry_policy(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.retries.policy = Arc::new(policy);
        self
    }

    /// How long to wait between attempts. Up to 200 ms first, doubling up to 10 s, by default.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.retries.backoff = backoff;
        self
    }

    /// How much load retries may add. One retry per ten calls by default.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.retries.budget = budget;
        self
    }

    /// Sends at most so many requests a second, evenly spaced, over all calls and
    /// clones of the client. For accounts whose limit is known: with the default,
    /// none, the client learns the limit from the server's refusals (429).
    ///
    /// Anything but a number from 0.01 to 1,000,000 is refused when the client is built.
    pub fn max_requests_per_second(mut self, requests: f64) -> Self {
        self.retries.max_requests_per_second = Some(requests);
        self
    }

    /// How long a response's body may be, in bytes. 8 MiB by default; a full page of users has some 50 KiB.
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.max_response_bytes = Some(bytes);
        self
    }

    /// Sets how the server spells enum values, instead of learning it.
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

    /// Whether the server's location can be one, plain http or not.
    pub(super) fn check_location(&self) -> Result<(), Error> {
        self.location.resolve(true).map(drop)
    }

    /// Builds the client. No request is sent.
    ///
    /// # Errors
    ///
    /// [`is_configuration`](Error::is_configuration), naming the setting and its rule.
    pub fn build(self) -> Result<Client, Error> {
        let key = match self.key {
            Some(Ok(key)) => key,
            Some(Err(error)) => {
                return Err(Error::configuration("the API key cannot be used").with_source(error));
            }
            None => {
                return Err(Error::configuration(
                    "no API key is set; `api_key` or ARIZE_API_KEY sets it",
                ));
            }
        };
        let url = self.location.resolve(self.allow_plain_http)?;
        let headers = request_headers(&key, self.headers, self.user_agent.as_deref())?;
        for (what, limit) in [
            ("deadline", self.retries.deadline),
            ("attempt timeout", self.retries.attempt_timeout),
        ] {
            if limit.is_zero() {
                return Err(Error::configuration(format!(
                    "the {what} must be longer than zero"
                )));
            }
        }
        if self
            .retries
            .max_requests_per_second
            .is_some_and(|rate| !(0.01..=1e6).contains(&rate))
        {
            return Err(Error::configuration(
                "the requests per second must be a number from 0.01 to 1,000,000",
            ));
        }
        let http = self
            .http
            .build(&url, self.retries.attempt_timeout, self.allow_plain_http)?;
        let settings = TransportSettings {
            headers,
            casing: self.casing,
            max_response_bytes: self.max_response_bytes.unwrap_or(MAX_RESPONSE_BYTES),
            silence_prerelease_warning: self.silence_prerelease_warning,
        };
        let transport = Transport::new(http, &url, RetryLoop::new(self.retries), settings);
        Ok(Client::new(transport))
    }
}

/// What can be given as a key: an [`ApiKey`], or a text.
pub trait IntoApiKey {
    /// The key, or the rule that it breaks.
    ///
    /// # Errors
    ///
    /// As [`ApiKey::new`].
    fn into_api_key(self) -> Result<ApiKey, Error>;
}

impl IntoApiKey for ApiKey {
    fn into_api_key(self) -> Result<ApiKey, Error> {
        Ok(self)
    }
}

impl IntoApiKey for &str {
    fn into_api_key(self) -> Result<ApiKey, Error> {
        ApiKey::new(self)
    }
}

impl IntoApiKey for String {
    fn into_api_key(self) -> Result<ApiKey, Error> {
        ApiKey::new(self)
    }
}

fn request_headers(
    key: &ApiKey,
    extra: HeaderMap,
    user_agent: Option<&str>,
) -> Result<HeaderMap, Error> {
    if extra.contains_key(AUTHORIZATION) {
        return Err(Error::configuration(
            "the header `authorization` is set by `api_key`",
        ));
    }
    let own = concat!("arize-ax/", env!("CARGO_PKG_VERSION"));
    let agent = match user_agent {
        Some(agent) => format!("{agent} {own}"),
        None => own.to_owned(),
    };
    let mut headers = HeaderMap::new();
    let agent = HeaderValue::from_str(&agent).map_err(|_| {
        Error::configuration("the user agent has characters that no header can carry")
    })?;
    headers.insert(USER_AGENT, agent);
    headers.insert("sdk-language", HeaderValue::from_static("rust"));
    headers.insert(
        "sdk-package-name",
        HeaderValue::from_static(env!("CARGO_PKG_NAME")),
    );
    headers.insert(
        "sdk-version",
        HeaderValue::from_static(env!("CARGO_PKG_VERSION")),
    );
    headers.extend(extra);
    let mut bearer = HeaderValue::from_str(&format!("Bearer {}", key.expose()))
        .map_err(|_| Error::configuration("the API key has characters that no header can carry"))?;
    bearer.set_sensitive(true);
    headers.insert(AUTHORIZATION, bearer);
    Ok(headers)
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("key", &self.key)
            .field("location", &self.location)
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
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

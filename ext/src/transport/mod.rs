//! Sends requests and reads their responses. Start reading at [`call`], which uses all other files of
//! this module.

mod attempt;
mod call;
mod caller;
mod casing;
mod credentials;
mod headers;
mod options;
mod prerelease;
mod response;
mod tracing;

use arize_ax_api as api;
use reqwest::Url;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};

pub(crate) use caller::Caller;
pub(crate) use credentials::{KeyProvider, ProviderError, bearer};
pub(crate) use headers::{ExtraHeaders, TraceHeaders};
pub use options::CallOptions;
pub(crate) use response::Response;

use crate::EnumCasing;
use crate::retry::RetryLoop;
use casing::CasingMemory;
use credentials::Credentials;

/// Settings of a transport, besides its base URL and its retries.
pub(crate) struct TransportSettings {
    /// Headers of every request.
    pub(crate) headers: HeaderMap,
    /// Gives the key, if the headers have none.
    pub(crate) provider: Option<KeyProvider>,
    pub(crate) trace_headers: Option<TraceHeaders>,
    /// The casing that the caller set. `None` if the transport learns it.
    pub(crate) casing: Option<EnumCasing>,
    pub(crate) max_response_bytes: u64,
    pub(crate) silence_prerelease_warning: bool,
}

/// The state that all calls of a client share.
pub(crate) struct Transport {
    api: api::Client,
    http: reqwest::Client,
    pub(crate) base_url: Url,
    pub(crate) retry_loop: RetryLoop,
    casing: CasingMemory,
    credentials: Option<Credentials>,
    settings: TransportSettings,
}

impl Transport {
    pub(crate) fn new(
        http: reqwest::Client,
        base_url: &Url,
        retry_loop: RetryLoop,
        mut settings: TransportSettings,
    ) -> Self {
        let json = HeaderValue::from_static("application/json");
        settings.headers.entry(ACCEPT).or_insert(json);
        // Each request gets a copy, and adds `content-type` and `host`.
        settings.headers.reserve(2);
        Self {
            api: api::Client::new_with_client(without_slash(base_url), http.clone()),
            http,
            base_url: base_url.clone(),
            retry_loop,
            casing: CasingMemory::new(settings.casing),
            credentials: settings.provider.take().map(Credentials::new),
            settings,
        }
    }

    pub(crate) fn base_url(&self) -> &str {
        without_slash(&self.base_url)
    }
}

fn without_slash(base_url: &Url) -> &str {
    base_url.as_str().trim_end_matches('/')
}

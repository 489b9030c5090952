//! The client: cheap to clone, safe to share.

mod builder;
mod connection;
mod endpoint;
mod env;
mod headers;
mod named;
mod region;
#[cfg(feature = "testing")]
mod stand_in;
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
mod tls;

use std::fmt;

pub use builder::ClientBuilder;
pub use region::Region;

use crate::Error;
use crate::raw::RawRequest;
use crate::transport::Transport;
use crate::users::Users;

/// A client of the Arize AX API.
///
/// Clones share connections, the rate limiter, and the casing that was learned from the server.
///
/// # Runtimes
/// Calls need a tokio runtime with I/O and time enabled. A connection belongs to the runtime that opened it. If that
/// runtime is alive but not driven, such as a current-thread runtime outside of `block_on`, a call on another runtime
/// may take one of its connections. Its request is then never sent, and the call ends with a timeout that says that it
/// [may have taken effect](crate::Error::may_have_taken_effect). Build one client for each runtime. Clients are cheap
/// to build after the first: with the feature `rustls`, the platform's certificates are read once per process.
///
/// Do not pause tokio's time (`#[tokio::test(start_paused = true)]`) in tests against a real server: a paused runtime
/// that waits for a response jumps to its next timer, so every call times out. The stand-in server can hold time still
/// while bytes move (`StandIn::hold_time`).
#[derive(Clone)]
pub struct Client {
    users: Users,
}

impl Client {
    /// Starts the settings of a client. Only the key is required.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Builds a client from the environment variables of Arize's own clients.
    ///
    /// | variable | meaning |
    /// |---|---|
    /// | `ARIZE_API_KEY` | the API key; required |
    /// | `ARIZE_BASE_URL`, or `ARIZE_API_HOST` with `ARIZE_API_SCHEME` and `ARIZE_API_PORT` | the server |
    /// | `ARIZE_REGION` | a region of the hosted service |
    /// | `ARIZE_BASE_DOMAIN` | the API is at `https://api.<domain>` |
    /// | `ARIZE_SSL_CA_CERT` | a PEM file of certificates to trust in addition to the platform's |
    /// | `ARIZE_PROXY_URL` | a proxy for all requests |
    /// | `ARIZE_REQUEST_VERIFY` | `false` trusts any certificate |
    /// | `DISABLE_PRERELEASE_WARNING` | `true` silences the pre-release warning |
    ///
    /// An empty variable counts as not set. Base URL, host, region and base domain exclude each other. Flags are
    /// `true`, `1`, `yes`, `on`, or `false`, `0`, `no`, `off`.
    ///
    /// # Errors
    ///
    /// [`is_configuration`](Error::is_configuration), naming the variable.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    pub(crate) fn new(transport: Transport) -> Self {
        Self {
            users: Users::new(transport),
        }
    }

    /// The server's base URL, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.users.base_url()
    }

    /// The users of the account.
    #[must_use]
    pub fn users(&self) -> Users {
        self.users.clone()
    }

    /// Begins a request for an operation that this crate has no method for; see [`raw`](crate::raw).
    ///
    /// `segments` are the parts of the path between its slashes, after the base URL: `["v2", "projects", id]`. Each is
    /// percent-encoded by itself, so none can become another path.
    pub fn request<S: AsRef<str>>(
        &self,
        method: reqwest::Method,
        segments: impl IntoIterator<Item = S>,
    ) -> RawRequest {
        RawRequest::new(self.users.caller().clone(), method, segments)
    }

    /// Takes a request that was built elsewhere, by a generated crate for example; see
    /// [`raw`](crate::raw#a-wire-crate-of-your-own).
    ///
    /// Its URL must be below the [base URL](Self::base_url), and its body in memory. Its headers replace the client's,
    /// but it must not set `authorization`: the client adds the key.
    pub fn prepared(&self, request: reqwest::Request) -> RawRequest {
        RawRequest::prepared(self.users.caller().clone(), request)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}

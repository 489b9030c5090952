//! The client: cheap to clone, safe to share.

mod builder;
mod endpoint;
mod env;
mod http;
#[cfg(feature = "testing")]
mod stand_in;

use std::fmt;

pub use builder::{ClientBuilder, IntoApiKey};
pub use endpoint::Region;

use crate::Error;
use crate::transport::Transport;
use crate::users::Users;

/// A client of the Arize AX API.
///
/// Clones share connections, pacing and what was learned of the server.
#[derive(Clone)]
pub struct Client {
    users: Users,
}

impl Client {
    /// Settings for a client; only the key is needed.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client by the environment variables of Arize's own clients.
    ///
    /// | variable | meaning |
    /// |---|---|
    /// | `ARIZE_API_KEY` | the key; needed |
    /// | `ARIZE_BASE_URL`, or `ARIZE_API_HOST` with `ARIZE_API_SCHEME` and `ARIZE_API_PORT` | the server |
    /// | `ARIZE_REGION` | a region of the hosted service |
    /// | `ARIZE_BASE_DOMAIN` | the API is at `https://api.<domain>` |
    /// | `ARIZE_SSL_CA_CERT` | a PEM file of certificates to trust as well |
    /// | `ARIZE_PROXY_URL` | a proxy for all requests |
    /// | `ARIZE_REQUEST_VERIFY` | `false` trusts any certificate |
    /// | `DISABLE_PRERELEASE_WARNING` | `true` silences the pre-release warning |
    ///
    /// An empty variable counts as not set. Base URL, host, region and base
    /// domain exclude each other.
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
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}

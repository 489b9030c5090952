//! The handle of a running stand-in.

use std::fmt;
use std::sync::Arc;

use super::builder::StandInBuilder;
use super::server::Server;
use super::state::Shared;

/// A running stand-in. Dropping it stops the server and frees the port before the drop returns.
pub struct StandIn {
    pub(super) shared: Arc<Shared>,
    pub(super) server: Server,
    pub(super) admin_key: String,
    pub(super) member_key: String,
    pub(super) stranger_key: String,
}

impl StandIn {
    /// Starts with the defaults of [`Self::builder`].
    ///
    /// # Panics
    /// If this machine gives no port on its loopback interface, or no thread.
    pub async fn start() -> Self {
        Self::builder()
            .start()
            .await
            .expect("a port on the loopback interface and a thread for the stand-in")
    }

    /// A stand-in to be: lower case, any free port, invitations of seven days, no faults, no limit, and one user, the
    /// admin whose key it is.
    pub fn builder() -> StandInBuilder {
        StandInBuilder::new()
    }

    /// Where it is to be reached, without a slash at the end: `http://127.0.0.1:` and the port.
    pub fn url(&self) -> String {
        format!("http://{}", self.server.address)
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.server.address.port()
    }

    /// The key of an account admin, who is the first user of the account.
    pub fn admin_key(&self) -> &str {
        &self.admin_key
    }

    /// A key that may read.
    pub fn member_key(&self) -> &str {
        &self.member_key
    }

    /// A key that is known and may do nothing.
    pub fn stranger_key(&self) -> &str {
        &self.stranger_key
    }
}

impl fmt::Debug for StandIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StandIn")
            .field("url", &self.url())
            .finish_non_exhaustive()
    }
}

//! The handle of a running stand-in: where it is, its keys, and what it has done.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::pin;
use std::sync::Arc;

use super::journal::Journal;
use super::server::{ServerThread, Shared};

/// A running stand-in server. Dropping it stops the server and frees the port before the drop returns.
#[doc(alias("fake", "mock"))]
pub struct StandIn {
    pub(super) shared: Arc<Shared>,
    pub(super) server: ServerThread,
    pub(super) admin_key: String,
    pub(super) member_key: String,
    pub(super) stranger_key: String,
}

impl StandIn {
    /// The base URL, without a slash at the end: `http://127.0.0.1:` and the port by default. If the stand-in listens
    /// on all addresses of the machine, the URL has the loopback address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", SocketAddr::from((self.host(), self.port())))
    }

    /// The address in [`url`](Self::url).
    #[must_use]
    pub fn host(&self) -> IpAddr {
        match self.server.address().ip() {
            IpAddr::V4(host) if host.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(host) if host.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
            host => host,
        }
    }

    /// The port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.server.address().port()
    }

    /// The key of an account admin, who is the first user of the account.
    #[must_use]
    pub fn admin_key(&self) -> &str {
        &self.admin_key
    }

    /// A service key with the rights of a member: it reads users, and creates them on servers that let members do so.
    /// See [`Dialect::with_create_by_members`](super::Dialect::with_create_by_members).
    #[must_use]
    pub fn member_key(&self) -> &str {
        &self.member_key
    }

    /// A valid key without any permission.
    #[must_use]
    pub fn stranger_key(&self) -> &str {
        &self.stranger_key
    }

    /// What has happened so far.
    #[must_use]
    pub fn journal(&self) -> Journal {
        self.shared.lock().journal.clone()
    }

    /// Waits until the journal satisfies a condition: for example, until a request has arrived, or a password was
    /// issued whose response is still on its way. It needs no timer, so it works with paused time. If the condition may
    /// never come true, put [`tokio::time::timeout`] around it.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// # let stand_in = arize_ax::testing::StandIn::start().await;
    /// let users = stand_in.client().users();
    /// let call = tokio::spawn(async move { users.list().page().await });
    /// stand_in.wait_until(|journal| journal.request_count == 1).await;
    /// # assert!(call.await.unwrap().is_ok());
    /// # }
    /// ```
    pub async fn wait_until(&self, condition: impl Fn(&Journal) -> bool) {
        loop {
            let mut changed = pin!(self.shared.journal_changed.notified());
            changed.as_mut().enable();
            if condition(&self.shared.lock().journal) {
                return;
            }
            changed.await;
        }
    }

    /// How many requests have arrived so far. Cheaper than [`journal`](Self::journal), which copies it all.
    #[must_use]
    pub fn request_count(&self) -> u64 {
        self.shared.lock().journal.request_count
    }

    /// Empties the journal. The count of requests stays.
    pub fn clear_journal(&self) {
        self.shared.lock().journal.clear();
    }
}

impl fmt::Debug for StandIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StandIn")
            .field("url", &self.url())
            .finish_non_exhaustive()
    }
}

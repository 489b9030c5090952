//! Listing: one page, pages, or a stream of users.
//!
//! Pages of 100 users by default, the most that the server gives, since each
//! page costs a round trip; and the next page is fetched while the caller works
//! on the one before it, since else the connection idles meanwhile.

mod ahead;
mod cursors;
mod fetch;
mod pages;

use std::sync::Arc;

pub(super) use cursors::SeenCursors;
pub(super) use fetch::{Fetched, fetch};
pub use pages::{UserPages, UserStream};

use crate::retry::CallContext;
use crate::transport::Transport;
use crate::wire;
use crate::{Error, UserPage, UserStatus};

/// The most users that the server puts on a page.
pub(super) const MAX_PAGE_SIZE: u8 = 100;

/// The longest filter that the server takes, in characters.
const MAX_FILTER: usize = 255;

/// A list of users, to be asked for by page, by pages, or as a stream.
///
/// Sorted by creation, oldest first. Deactivated users are never listed. Needs a
/// key of an account admin or member, or USER_READ. All by the server's rule.
#[derive(Clone)]
#[must_use = "nothing is sent until a page or a stream is asked for"]
pub struct ListUsers {
    transport: Arc<Transport>,
    query: wire::ListUsers,
    prefetch: bool,
}

impl ListUsers {
    pub(super) fn new(transport: Arc<Transport>) -> Self {
        Self {
            transport,
            query: wire::ListUsers {
                limit: Some(MAX_PAGE_SIZE),
                ..wire::ListUsers::default()
            },
            prefetch: true,
        }
    }

    /// Only users whose address contains `part`, whatever the case of its letters:
    /// 1 to 255 characters. For one whole address there is
    /// [`find_by_email`](super::Users::find_by_email).
    pub fn email_contains(mut self, part: impl Into<String>) -> Self {
        self.query.email = Some(part.into());
        self
    }

    /// Only users in one of these states. Left alone: active, invited and expired.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = UserStatus>) -> Self {
        self.query.statuses = statuses.into_iter().collect();
        self
    }

    /// How many users a page has at most: 1 to 100. Left alone: 100.
    pub fn page_size(mut self, users: u8) -> Self {
        self.query.limit = Some(users);
        self
    }

    /// Starts at the page that a [`UserPage::next_cursor`] of the same filters leads to.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.query.cursor = Some(cursor.into());
        self
    }

    /// Whether [`pages`](Self::pages) and [`into_stream`](Self::into_stream) fetch
    /// the next page while the caller works on this one. Left alone: they do.
    ///
    /// Never more than one page ahead, so memory stays flat. Turned off, a page
    /// is asked for when it is wanted, which saves a request where the caller
    /// stops early.
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.prefetch = prefetch;
        self
    }

    /// Asks for one page.
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input) where a filter breaks its
    /// rule; [`is_pagination`](Error::is_pagination) where the server promises
    /// more and gives no cursor to it.
    pub async fn page(&self) -> Result<UserPage, Error> {
        self.check()?;
        fetch(&self.transport, &self.query, &CallContext::new(None))
            .await?
            .into_page()
    }

    /// All pages from here on.
    ///
    /// The first page is asked for when it is wanted, each later one as soon as
    /// the one before it was handed out; see [`prefetch`](Self::prefetch). The
    /// stream ends with the last page or with its first error. A cursor that is
    /// missing, or comes twice, is an error ([`is_pagination`](Error::is_pagination))
    /// after the page that it came with, whose `next_cursor` is `None`.
    /// Dropping the stream ends the request that is ahead.
    ///
    /// # Panics
    ///
    /// The stream, where it is polled outside of a tokio runtime, as every call here.
    pub fn pages(self) -> UserPages {
        UserPages::new(self)
    }

    /// All users from here on, page by page underneath.
    ///
    /// ```
    /// # use arize_ax::testing::StandIn;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let server = StandIn::start().await;
    /// # let client = server.client();
    /// let mut users = client.users().list().email_contains("@acme.com").into_stream();
    /// while let Some(user) = users.next().await {
    ///     println!("{}", user?.name.as_deref().unwrap_or("(no name)"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_stream(self) -> UserStream {
        UserStream::new(self.pages())
    }

    fn check(&self) -> Result<(), Error> {
        let query = &self.query;
        let listed = [UserStatus::Active, UserStatus::Invited, UserStatus::Expired];
        let is_filter = |part: &String| (1..=MAX_FILTER).contains(&part.chars().count());
        let broken = if !query.email.iter().all(is_filter) {
            ("email", "must be 1 to 255 characters long")
        } else if !query.statuses.iter().all(|status| listed.contains(status)) {
            (
                "status",
                "must be `active`, `invited` or `expired`; others are never listed",
            )
        } else if !query
            .limit
            .iter()
            .all(|users| (1..=MAX_PAGE_SIZE).contains(users))
        {
            ("limit", "must be 1 to 100")
        } else if query.cursor.as_deref() == Some("") {
            ("cursor", "must not be empty")
        } else {
            return Ok(());
        };
        Err(Error::invalid_input(broken.0, broken.1).of(crate::Operation::ListUsers))
    }
}

impl std::fmt::Debug for ListUsers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListUsers")
            .field("statuses", &self.query.statuses)
            .field("page_size", &self.query.limit)
            .finish_non_exhaustive()
    }
}

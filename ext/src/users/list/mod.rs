//! Lists users: one page, a stream of pages, or a stream of users.
//!
//! A page has 100 users by default, the server's maximum, because each page costs a round trip. The
//! next page is fetched while the caller works on the current one, so that the connection is not idle.

mod cursors;
mod pages;

pub(super) use cursors::SeenCursors;
pub use pages::{UserPages, UserStream};

use crate::transport::Caller;
use crate::wire;
use crate::{Error, UserPage, UserStatus};

/// The server's maximum of users on a page.
pub(super) const MAX_PAGE_SIZE: u8 = 100;

/// The longest filter that the server accepts, in characters.
const MAX_FILTER: usize = 255;

const UNLISTED: &str = "must be `active`, `invited` or `expired`; the server lists no other users";

/// A list of users: filters, and then a [`page`](Self::page), [`pages`](Self::pages) or a
/// [stream](Self::into_stream).
///
/// These are the server's rules: users are sorted by creation, oldest first. Deactivated users are
/// never listed. The key must be an account admin's or member's, or have the permission USER_READ.
#[derive(Clone)]
#[must_use = "nothing is sent until a page or a stream is requested"]
pub struct ListUsers {
    caller: Caller,
    query: wire::ListPage,
    prefetch: bool,
}

impl ListUsers {
    pub(super) fn new(caller: Caller) -> Self {
        Self {
            caller,
            query: wire::ListPage {
                limit: Some(MAX_PAGE_SIZE),
                ..wire::ListPage::default()
            },
            prefetch: true,
        }
    }

    /// Lists only users whose address contains `part`: 1 to 255 characters, in any case. To find one
    /// whole address, call [`find_by_email`](super::Users::find_by_email).
    #[doc(alias = "email")]
    pub fn email_contains(mut self, part: impl Into<String>) -> Self {
        self.query.email = Some(part.into());
        self
    }

    /// Lists only users with one of these statuses: active, invited or expired. Default: all three.
    #[doc(alias = "status")]
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = UserStatus>) -> Self {
        self.query.statuses = statuses.into_iter().collect();
        self
    }

    /// The most users on a page: 1 to 100, by the server's rule. Default: 100.
    #[doc(alias = "limit")]
    pub fn page_size(mut self, users: u8) -> Self {
        self.query.limit = Some(users);
        self
    }

    /// Starts at a [`UserPage::next_cursor`] of a list with the same filters.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.query.cursor = Some(cursor.into());
        self
    }

    /// Whether [`pages`](Self::pages) and [`into_stream`](Self::into_stream) fetch the next page
    /// while the caller works on the current one. Default: `true`.
    ///
    /// They fetch at most one page ahead, so memory does not grow. `false` saves a request if the
    /// caller stops early.
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.prefetch = prefetch;
        self
    }

    /// Fetches one page.
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input) if a filter is out of its range;
    /// [`is_pagination`](Error::is_pagination) if the server has more users but sends no cursor to
    /// them, or if it cannot be read whether it has more.
    pub async fn page(self) -> Result<UserPage, Error> {
        let page = self.fetch().await?;
        Ok(UserPage {
            users: page.users,
            next_cursor: page.next?,
        })
    }

    /// Fetches the page that the query names, as a call of its own.
    async fn fetch(&self) -> Result<wire::Page, Error> {
        self.check()?;
        let context = self.caller.begin();
        Ok(self.caller.call(&self.query, &context).await?.value)
    }

    /// A stream of all pages.
    ///
    /// The first page is fetched when the stream is polled. Each later page is fetched as soon as the
    /// one before it is handed out, unless [`prefetch`](Self::prefetch) is off. The stream ends after
    /// the last page or the first error. If a cursor is missing or repeated, the stream returns the
    /// page that it belongs to with no `next_cursor`, and then an
    /// [`is_pagination`](Error::is_pagination) error. Dropping the stream cancels the request in
    /// flight.
    ///
    /// # Panics
    ///
    /// If the stream is polled outside of a tokio runtime, as every call.
    pub fn pages(self) -> UserPages {
        UserPages::new(self)
    }

    /// A stream of all users. It fetches [`pages`](Self::pages) underneath.
    ///
    #[cfg_attr(feature = "testing", doc = "```")]
    #[cfg_attr(not(feature = "testing"), doc = "```ignore")]
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
        let is_listed = |status: &UserStatus| listed.contains(status);
        let is_size = |users: &u8| (1..=MAX_PAGE_SIZE).contains(users);
        let (field, rule) = if !query.email.iter().all(is_filter) {
            ("email", "must be 1 to 255 characters long")
        } else if !query.statuses.iter().all(is_listed) {
            ("status", UNLISTED)
        } else if !query.limit.iter().all(is_size) {
            ("limit", "must be 1 to 100")
        } else if query.cursor.as_deref() == Some("") {
            ("cursor", "must not be empty")
        } else {
            return Ok(());
        };
        Err(Error::invalid_input(field, rule).of(crate::Operation::ListUsers))
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

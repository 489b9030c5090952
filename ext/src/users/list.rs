//! Listing: one page, pages, or a stream of users.
//!
//! Pages of 100 users by default, the most that the server gives, since each
//! page costs a round trip.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use crate::transport::Transport;
use crate::wire;
use crate::{Error, User, UserPage, UserStatus};

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
    rule_broken: Option<(&'static str, &'static str)>,
}

impl ListUsers {
    pub(super) fn new(transport: Arc<Transport>) -> Self {
        Self {
            transport,
            query: wire::ListUsers {
                limit: Some(MAX_PAGE_SIZE),
                ..wire::ListUsers::default()
            },
            rule_broken: None,
        }
    }

    /// Only users whose address contains `part`, whatever the case of its letters:
    /// 1 to 255 characters. For one whole address there is
    /// [`find_by_email`](super::Users::find_by_email).
    pub fn email_contains(mut self, part: impl Into<String>) -> Self {
        let part = part.into();
        if part.is_empty() || part.chars().count() > MAX_FILTER {
            self.rule_broken = Some(("email", "must be 1 to 255 characters long"));
        }
        self.query.email = Some(part);
        self
    }

    /// Only users in one of these states. Left alone: active, invited and expired.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = UserStatus>) -> Self {
        let statuses: Vec<_> = statuses.into_iter().collect();
        let listed = [UserStatus::Active, UserStatus::Invited, UserStatus::Expired];
        if !statuses.iter().all(|status| listed.contains(status)) {
            self.rule_broken = Some((
                "status",
                "must be `active`, `invited` or `expired`; others are never listed",
            ));
        }
        self.query.statuses = statuses;
        self
    }

    /// How many users a page has at most: 1 to 100. Left alone: 100.
    pub fn page_size(mut self, users: u8) -> Self {
        if !(1..=MAX_PAGE_SIZE).contains(&users) {
            self.rule_broken = Some(("limit", "must be 1 to 100"));
        }
        self.query.limit = Some(users);
        self
    }

    /// Starts at the page that a [`UserPage::next_cursor`] of the same filters leads to.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor = cursor.into();
        if cursor.is_empty() {
            self.rule_broken = Some(("cursor", "must not be empty"));
        }
        self.query.cursor = Some(cursor);
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
        next_page(&self.transport, &self.query).await
    }

    /// All pages from here on, each asked for when it is wanted.
    ///
    /// The stream ends with the last page or with its first error. A cursor that
    /// comes twice is an error ([`is_pagination`](Error::is_pagination)).
    pub fn pages(self) -> UserPages {
        let pages = stream::try_unfold(Place::Start(self), |place| async move {
            let (list, mut seen) = match place {
                Place::Start(list) => {
                    list.check()?;
                    (list, SeenCursors::default())
                }
                Place::After(list, seen) => (list, seen),
                Place::End => return Ok(None),
            };
            let page = next_page(&list.transport, &list.query).await?;
            let next = match page.next_cursor.clone() {
                Some(cursor) => {
                    let cursor = seen.checked(cursor)?;
                    let query = wire::ListUsers {
                        cursor: Some(cursor),
                        ..list.query
                    };
                    Place::After(Self { query, ..list }, seen)
                }
                None => Place::End,
            };
            Ok(Some((page, next)))
        });
        UserPages(pages.boxed())
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
        let users = self
            .pages()
            .map_ok(|page| stream::iter(page.users.into_iter().map(Ok)))
            .try_flatten();
        UserStream(users.boxed())
    }

    fn check(&self) -> Result<(), Error> {
        match self.rule_broken {
            Some((field, rule)) => {
                Err(Error::invalid_input(field, rule).of(crate::Operation::ListUsers))
            }
            None => Ok(()),
        }
    }
}

/// Where a walk over pages is.
enum Place {
    Start(ListUsers),
    After(ListUsers, SeenCursors),
    End,
}

/// Asks for the page that `query` names.
pub(super) async fn next_page(
    transport: &Transport,
    query: &wire::ListUsers,
) -> Result<UserPage, Error> {
    let page = transport.call(query).await?.answer.value;
    let next_cursor = match (page.has_more, page.next_cursor) {
        (Some(true), None) => {
            return Err(Error::pagination(
                "the list has more pages and no cursor to them",
            ));
        }
        (Some(false), _) => None,
        (_, cursor) => cursor,
    };
    Ok(UserPage {
        users: page.users,
        next_cursor,
    })
}

/// The cursors of a walk, by their hashes, so that a walk in circles is noticed.
#[derive(Default)]
pub(super) struct SeenCursors(HashSet<u64>);

impl SeenCursors {
    pub(super) fn checked(&mut self, cursor: String) -> Result<String, Error> {
        let mut hasher = DefaultHasher::new();
        cursor.hash(&mut hasher);
        if self.0.insert(hasher.finish()) {
            Ok(cursor)
        } else {
            Err(Error::pagination(
                "a cursor came twice, so the pages go in a circle",
            ))
        }
    }
}

/// A stream of pages; see [`ListUsers::pages`].
pub struct UserPages(BoxStream<'static, Result<UserPage, Error>>);

/// A stream of users; see [`ListUsers::into_stream`].
pub struct UserStream(BoxStream<'static, Result<User, Error>>);

impl UserPages {
    /// The next page; `None` after the last and after an error.
    pub async fn next(&mut self) -> Option<Result<UserPage, Error>> {
        self.0.next().await
    }
}

impl UserStream {
    /// The next user; `None` after the last and after an error.
    pub async fn next(&mut self) -> Option<Result<User, Error>> {
        self.0.next().await
    }
}

impl Stream for UserPages {
    type Item = Result<UserPage, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(cx)
    }
}

impl Stream for UserStream {
    type Item = Result<User, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(cx)
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

impl std::fmt::Debug for UserPages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UserPages")
    }
}

impl std::fmt::Debug for UserStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UserStream")
    }
}

#[cfg(test)]
mod tests {
    use super::SeenCursors;

    #[test]
    fn a_cursor_is_taken_once() {
        let mut seen = SeenCursors::default();
        assert_eq!(seen.checked("a".into()).unwrap(), "a");
        assert!(seen.checked("b".into()).is_ok());
        let error = seen.checked("a".into()).unwrap_err();
        assert!(error.is_pagination());
        assert!(error.is_unexpected_answer());
    }
}

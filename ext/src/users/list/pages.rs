//! Streams of pages and of the users on them.

use std::future::ready;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_util::future::{BoxFuture, FutureExt as _};
use futures_util::stream::{BoxStream, Stream, StreamExt, try_unfold};
use tokio_util::task::AbortOnDropHandle;
use tracing::Instrument as _;

use super::{ListUsers, SeenCursors};
use crate::wire::Page;
use crate::{Effect, Error, Operation, User, UserPage};

/// A stream of pages; see [`ListUsers::pages`].
#[must_use = "streams do nothing unless polled"]
pub struct UserPages {
    list: ListUsers,
    pages: BoxStream<'static, Result<UserPage, Error>>,
}

type PageFuture = BoxFuture<'static, Result<Page, Error>>;

/// A listing, after the pages that were handed out.
struct Listing {
    list: ListUsers,
    seen: SeenCursors,
    /// The next page, or the error that takes its place; `None` after the last page.
    next: Option<PageFuture>,
}

impl Listing {
    /// The next page, and the listing after it; `None` after the last page.
    async fn advance(mut self) -> Result<Option<(UserPage, Self)>, Error> {
        let Some(next) = self.next else {
            return Ok(None);
        };
        let page = next.await?;
        let (next_cursor, next) = match self.seen.checked(page.next) {
            Ok(Some(cursor)) => {
                self.list.query.cursor = Some(cursor.clone());
                (Some(cursor), Some(request(&self.list, self.list.prefetch)))
            }
            Ok(None) => (None, None),
            Err(error) => (None, Some(ready(Err(error)).boxed())),
        };
        let users = page.users;
        let page = UserPage { users, next_cursor };
        Ok(Some((page, Self { next, ..self })))
    }
}

/// The page at the cursor of `list`. With `prefetch`, it is fetched while the caller is busy.
fn request(list: &ListUsers, prefetch: bool) -> PageFuture {
    let list = list.clone();
    let page = async move { list.fetch().await };
    if !prefetch {
        return page.boxed();
    }
    // Dropping it cancels the request, which changes nothing on the server.
    let page = AbortOnDropHandle::new(tokio::spawn(page.in_current_span()));
    let aborted = |_| Err(Error::aborted(Effect::Unknown).of(Operation::ListUsers));
    page.map(move |page| page.unwrap_or_else(aborted)).boxed()
}

impl UserPages {
    pub(super) fn new(list: ListUsers) -> Self {
        let listing = Listing {
            seen: SeenCursors::default(),
            next: Some(request(&list, false)),
            list: list.clone(),
        };
        let pages = try_unfold(listing, Listing::advance).boxed();
        Self { list, pages }
    }

    /// The next page; `None` after the last and after an error.
    pub async fn next(&mut self) -> Option<Result<UserPage, Error>> {
        StreamExt::next(self).await
    }
}

impl Stream for UserPages {
    type Item = Result<UserPage, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.pages.poll_next_unpin(cx)
    }
}

/// A stream of users; see [`ListUsers::into_stream`].
#[must_use = "streams do nothing unless polled"]
pub struct UserStream {
    pages: UserPages,
    users: vec::IntoIter<User>,
}

impl UserStream {
    pub(super) fn new(pages: UserPages) -> Self {
        Self {
            pages,
            users: Vec::new().into_iter(),
        }
    }

    /// The next user; `None` after the last and after an error.
    pub async fn next(&mut self) -> Option<Result<User, Error>> {
        // Most users are on the page that is already here.
        if let Some(user) = self.users.next() {
            return Some(Ok(user));
        }
        StreamExt::next(self).await
    }
}

impl Stream for UserStream {
    type Item = Result<User, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(user) = self.users.next() {
                return Poll::Ready(Some(Ok(user)));
            }
            match ready!(self.pages.poll_next_unpin(cx)) {
                Some(Ok(page)) => self.users = page.users.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl std::fmt::Debug for UserPages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("UserPages").field(&self.list).finish()
    }
}

impl std::fmt::Debug for UserStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("UserStream").field(&self.pages.list).finish()
    }
}

//! Streams of pages and of the users on them.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::StreamExt;
use futures_util::stream::try_unfold;
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

/// A listing, after the pages that were handed out.
struct Listing {
    /// The list, at the next page.
    list: ListUsers,
    seen: SeenCursors,
    next: NextPage,
}

/// The state of the next page.
enum NextPage {
    /// It is not requested yet.
    Before,
    /// It is fetched while the caller is busy. Dropping it cancels the request, which changes nothing on the server.
    Prefetched(AbortOnDropHandle<Result<Page, Error>>),
    /// Nobody knows it.
    Unknown(Error),
    /// There is none.
    End,
}

impl Listing {
    /// The next page, and the listing after it; `None` after the last page.
    async fn advance(mut self) -> Result<Option<(UserPage, Self)>, Error> {
        let page = match self.next {
            NextPage::Before => self.list.fetch().await?,
            NextPage::Prefetched(page) => page
                .await
                .map_err(|_| Error::aborted(Effect::Unknown).of(Operation::ListUsers))??,
            NextPage::Unknown(error) => return Err(error),
            NextPage::End => return Ok(None),
        };
        let (next_cursor, next) = match self.seen.checked(page.next) {
            Ok(Some(cursor)) => {
                self.list.query.cursor = Some(cursor.clone());
                (Some(cursor), NextPage::after(&self.list))
            }
            Ok(None) => (None, NextPage::End),
            Err(error) => (None, NextPage::Unknown(error)),
        };
        let users = page.users;
        Ok(Some((
            UserPage { users, next_cursor },
            Self { next, ..self },
        )))
    }
}

impl NextPage {
    /// The page at the cursor of `list`.
    fn after(list: &ListUsers) -> Self {
        if !list.prefetch {
            return Self::Before;
        }
        let list = list.clone();
        let page = async move { list.fetch().await };
        Self::Prefetched(AbortOnDropHandle::new(tokio::spawn(page.in_current_span())))
    }
}

impl UserPages {
    pub(super) fn new(list: ListUsers) -> Self {
        let listing = Listing {
            list: list.clone(),
            seen: SeenCursors::default(),
            next: NextPage::Before,
        };
        Self {
            list,
            pages: try_unfold(listing, Listing::advance).boxed(),
        }
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

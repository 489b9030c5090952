//! Streams of pages and of the users on them.

use std::future::ready;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use futures_core::future::BoxFuture;
use futures_util::{FutureExt as _, StreamExt};

use super::prefetch::Prefetch;
use super::{Fetched, ListUsers, SeenCursors};
use crate::{Error, User, UserPage};

/// A stream of pages; see [`ListUsers::pages`].
#[must_use = "streams do nothing unless polled"]
pub struct UserPages {
    list: ListUsers,
    seen: SeenCursors,
    next: NextPage,
}

/// The state of the next page.
enum NextPage {
    /// It is not requested yet.
    Before,
    /// The caller waits for it, or for the error that takes its place.
    Requested(BoxFuture<'static, Result<Fetched, Error>>),
    /// It is fetched while the caller is busy.
    Prefetched(Prefetch),
    /// There is none: the last page or an error came before.
    End,
}

impl UserPages {
    pub(super) fn new(list: ListUsers) -> Self {
        Self {
            list,
            seen: SeenCursors::default(),
            next: NextPage::Before,
        }
    }

    /// The next page; `None` after the last and after an error.
    pub async fn next(&mut self) -> Option<Result<UserPage, Error>> {
        StreamExt::next(self).await
    }

    /// Requests the page at the list's cursor.
    fn request(&self) -> BoxFuture<'static, Result<Fetched, Error>> {
        self.list.clone().fetch().boxed()
    }

    /// Moves past `page`, and prefetches the next one.
    fn pass(&mut self, page: Fetched) -> UserPage {
        let (users, next) = page.checked_against(&mut self.seen);
        let next_cursor = match next {
            Ok(cursor) => cursor,
            Err(error) => {
                self.next = NextPage::Requested(ready(Err(error)).boxed());
                None
            }
        };
        if next_cursor.is_some() {
            self.list.query.cursor.clone_from(&next_cursor);
            self.next = if self.list.prefetch {
                NextPage::Prefetched(Prefetch::start(&self.list))
            } else {
                NextPage::Before
            };
        }
        UserPage { users, next_cursor }
    }
}

impl Stream for UserPages {
    type Item = Result<UserPage, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if matches!(self.next, NextPage::Before) {
            self.next = NextPage::Requested(self.request());
        }
        let fetched = match &mut self.next {
            NextPage::Before | NextPage::End => return Poll::Ready(None),
            NextPage::Requested(page) => ready!(page.poll_unpin(cx)),
            NextPage::Prefetched(page) => ready!(page.poll_unpin(cx)),
        };
        self.next = NextPage::End;
        Poll::Ready(Some(fetched.map(|page| self.pass(page))))
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

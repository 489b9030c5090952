//! Walking over pages, and over the users on them.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use futures_core::future::BoxFuture;
use futures_util::{FutureExt as _, StreamExt};

use super::ahead::Ahead;
use super::cursors::SeenCursors;
use super::{ListUsers, next_page};
use crate::{Error, User, UserPage};

/// A stream of pages; see [`ListUsers::pages`].
#[must_use = "streams do nothing unless polled"]
pub struct UserPages {
    list: ListUsers,
    seen: SeenCursors,
    place: Place,
}

/// Where a walk is.
enum Place {
    /// Before a page that nobody has asked for yet.
    Before,
    /// A page is asked for.
    Asked(BoxFuture<'static, Result<UserPage, Error>>),
    /// A page is on its way before it is asked for.
    Ahead(Ahead),
    /// After the last page, or after an error.
    End,
}

impl UserPages {
    pub(super) fn new(list: ListUsers) -> Self {
        Self {
            list,
            seen: SeenCursors::default(),
            place: Place::Before,
        }
    }

    /// The next page; `None` after the last and after an error.
    pub async fn next(&mut self) -> Option<Result<UserPage, Error>> {
        StreamExt::next(self).await
    }

    /// Asks for the page that the list stands at.
    fn ask(&self) -> BoxFuture<'static, Result<UserPage, Error>> {
        let list = self.list.clone();
        async move {
            list.check()?;
            next_page(&list.transport, &list.query).await
        }
        .boxed()
    }

    /// Moves behind `page`, and sends for the next one.
    fn pass(&mut self, page: UserPage) -> Result<UserPage, Error> {
        if let Some(cursor) = page.next_cursor.clone() {
            self.list.query.cursor = Some(self.seen.checked(cursor)?);
            self.place = if self.list.prefetch {
                Place::Ahead(Ahead::fetch(&self.list))
            } else {
                Place::Before
            };
        }
        Ok(page)
    }
}

impl Stream for UserPages {
    type Item = Result<UserPage, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if matches!(self.place, Place::Before) {
            self.place = Place::Asked(self.ask());
        }
        let answer = match &mut self.place {
            Place::Before | Place::End => return Poll::Ready(None),
            Place::Asked(answer) => ready!(answer.poll_unpin(cx)),
            Place::Ahead(answer) => ready!(answer.poll_unpin(cx)),
        };
        self.place = Place::End;
        Poll::Ready(Some(answer.and_then(|page| self.pass(page))))
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

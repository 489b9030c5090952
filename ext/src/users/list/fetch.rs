//! Fetches one page, and finds out whether there is another.

use super::SeenCursors;
use crate::retry::CallContext;
use crate::transport::Caller;
use crate::wire::{self, More};
use crate::{Error, User, UserPage};

/// A page whose users are usable even if the cursor to the next page is not.
pub(in crate::users) struct Fetched {
    pub(in crate::users) users: Vec<User>,
    /// The cursor to the next page; `None` after the last page.
    next: Result<Option<String>, Error>,
}

impl Fetched {
    /// The page, or an error if the cursor to the next page is not usable.
    pub(super) fn into_page(self) -> Result<UserPage, Error> {
        let next_cursor = self.next?;
        Ok(UserPage {
            users: self.users,
            next_cursor,
        })
    }

    /// The users, and the cursor to the next page. It must differ from all cursors in `seen`, which then has it too.
    pub(in crate::users) fn checked_against(
        self,
        seen: &mut SeenCursors,
    ) -> (Vec<User>, Result<Option<String>, Error>) {
        let next = match self.next {
            Ok(Some(cursor)) => seen.checked(cursor).map(Some),
            other => other,
        };
        (self.users, next)
    }
}

/// Fetches the page that `query` names, as part of the call of `context`.
pub(in crate::users) async fn fetch(
    caller: &Caller,
    query: &wire::ListPage,
    context: &CallContext,
) -> Result<Fetched, Error> {
    let page = caller.call(query, context).await?.value;
    let is_full = page.users.len() >= usize::from(query.limit.unwrap_or(1));
    let next = match page.more {
        More::At(cursor) => Ok(Some(cursor)),
        More::No => Ok(None),
        More::NotStated if is_full => Err(Error::pagination(
            "the list does not say whether it has more pages, and this one is full",
        )),
        More::NotStated => Ok(None),
        More::Somewhere => Err(Error::pagination(
            "the list has more pages but no cursor to them",
        )),
        More::Unreadable => Err(Error::pagination(
            "the part of the list that says whether it has more pages is unreadable",
        )),
    };
    let users = page.users;
    Ok(Fetched { users, next })
}

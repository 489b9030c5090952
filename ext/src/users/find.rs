//! Finds a user by the whole address.
//!
//! A server may list an address more than once: for an expired invitation, and for the user of the next invitation. The
//! record that is most alive is the user. The search stops at the first page that has a live record. An international
//! address is searched in each form that the server may have stored.

use super::list::{SeenCursors, fetch};
use crate::retry::CallContext;
use crate::transport::Caller;
use crate::wire::ListPage;
use crate::{Effect, EmailAddress, Error, Operation, User};

pub(super) async fn by_email(
    caller: &Caller,
    email: &EmailAddress,
    context: &CallContext,
) -> Result<Option<User>, Error> {
    let mut search = Search::default();
    for form in email.search_forms() {
        search.walk(caller, email, form, context).await?;
        if search.best.as_ref().is_some_and(User::is_live) {
            break;
        }
    }
    match search.best {
        // A user whose address is missing from the response may be the right one.
        None if search.some_without_address => Err(Error::missing_in_response("email")
            .of(Operation::ListUsers)
            .with_effect(Effect::Rejected)),
        best => Ok(best),
    }
}

#[derive(Default)]
struct Search {
    best: Option<User>,
    some_without_address: bool,
}

impl Search {
    /// Reads pages of users whose addresses contain `form`, until one has a live user of the mailbox.
    async fn walk(
        &mut self,
        caller: &Caller,
        email: &EmailAddress,
        form: String,
        context: &CallContext,
    ) -> Result<(), Error> {
        let mut query = ListPage {
            limit: Some(super::list::MAX_PAGE_SIZE),
            email: Some(form),
            ..ListPage::default()
        };
        let mut seen = SeenCursors::default();
        loop {
            let page = fetch(caller, &query, context).await?;
            let (users, next) = page.checked_against(&mut seen);
            self.some_without_address |= users.iter().any(|user| user.email.is_none());
            for user in users {
                if user.has_email(email.as_str())
                    && self.best.as_ref().is_none_or(|best| user.outlives(best))
                {
                    self.best = Some(user);
                }
            }
            if self.best.as_ref().is_some_and(User::is_live) {
                return Ok(());
            }
            match next? {
                Some(cursor) => query.cursor = Some(cursor),
                None => return Ok(()),
            }
        }
    }
}

//! Finds a user by the whole address.
//!
//! A server may list an address more than once: for an expired invitation, and for the user of the next invitation. The
//! record that is most alive is the user. The search stops at the first page that has a live record. An international
//! address is searched in each form that the server may have stored.

use super::list::{MAX_PAGE_SIZE, SeenCursors};
use crate::retry::CallContext;
use crate::transport::Caller;
use crate::wire::ListPage;
use crate::{Effect, EmailAddress, Error, Operation, User};

pub(super) async fn by_email(
    caller: &Caller,
    email: &EmailAddress,
    context: &CallContext,
) -> Result<Option<User>, Error> {
    let mut best: Option<User> = None;
    let mut some_without_address = false;
    for form in email.search_forms() {
        let mut query = ListPage {
            limit: Some(MAX_PAGE_SIZE),
            email: Some(form),
            ..ListPage::default()
        };
        let mut seen = SeenCursors::default();
        loop {
            let page = caller.call(&query, context).await?.value;
            some_without_address |= page.users.iter().any(|user| user.email.is_none());
            for user in page.users {
                let is_better = || best.as_ref().is_none_or(|best| user.outlives(best));
                if user.has_email(email.as_str()) && is_better() {
                    best = Some(user);
                }
            }
            if best.as_ref().is_some_and(User::is_live) {
                return Ok(best);
            }
            query.cursor = seen.checked(page.next)?;
            if query.cursor.is_none() {
                break;
            }
        }
    }
    // A user whose address is missing from the response may be the right one.
    if best.is_none() && some_without_address {
        return Err(Error::missing_in_response("email")
            .of(Operation::ListUsers)
            .with_effect(Effect::Rejected));
    }
    Ok(best)
}

//! Finding a user by the whole address.

use tokio::time::Instant;

use super::list::next_page_since;
use crate::transport::Transport;
use crate::wire::ListUsers;
use crate::{EmailAddress, Error, Operation, User};

pub(super) async fn by_email(
    transport: &Transport,
    email: &EmailAddress,
    began: Instant,
) -> Result<Option<User>, Error> {
    let mut query = ListUsers {
        limit: Some(super::list::MAX_PAGE_SIZE),
        email: Some(email.as_str().to_owned()),
        ..ListUsers::default()
    };
    let mut seen = super::list::SeenCursors::default();
    let mut some_without_address = false;
    loop {
        let page = next_page_since(transport, &query, began).await?;
        some_without_address |= page.users.iter().any(|user| user.email.is_none());
        if let Some(user) = page
            .users
            .into_iter()
            .find(|user| user.has_email(email.as_str()))
        {
            return Ok(Some(user));
        }
        match page.next_cursor {
            Some(cursor) => query.cursor = Some(seen.checked(cursor)?),
            // One of those may be the one.
            None if some_without_address => {
                return Err(Error::missing_in_answer("email").of(Operation::ListUsers));
            }
            None => return Ok(None),
        }
    }
}

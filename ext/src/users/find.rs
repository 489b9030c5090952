//! Finding a user by the whole address.

use tokio::time::Instant;

use super::list::{SeenCursors, fetch};
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
    let mut seen = SeenCursors::default();
    let mut some_without_address = false;
    loop {
        let page = fetch(transport, &query, began).await?;
        let (users, next) = page.on_a_walk(&mut seen);
        some_without_address |= users.iter().any(|user| user.email.is_none());
        let mut users = users.into_iter();
        if let Some(user) = users.find(|user| user.has_email(email.as_str())) {
            return Ok(Some(user));
        }
        match next? {
            Some(cursor) => query.cursor = Some(cursor),
            // One of those may be the one.
            None if some_without_address => {
                return Err(Error::missing_in_answer("email").of(Operation::ListUsers));
            }
            None => return Ok(None),
        }
    }
}

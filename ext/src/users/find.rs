//! Finding a user by the whole address.
//!
//! Where a server lists an address more than once, as for an expired invitation and the user who came of the next one, the
//! record that is most alive is the user. The search ends with the page that holds one that is live: nobody
//! pays for pages behind it.

use super::list::{SeenCursors, fetch};
use crate::retry::CallContext;
use crate::transport::Transport;
use crate::wire::ListUsers;
use crate::{EmailAddress, Error, Operation, User, UserStatus};

pub(super) async fn by_email(
    transport: &Transport,
    email: &EmailAddress,
    context: &CallContext,
) -> Result<Option<User>, Error> {
    let mut query = ListUsers {
        limit: Some(super::list::MAX_PAGE_SIZE),
        email: Some(email.as_str().to_owned()),
        ..ListUsers::default()
    };
    let mut seen = SeenCursors::default();
    let mut some_without_address = false;
    let mut best: Option<User> = None;
    loop {
        let page = fetch(transport, &query, context).await?;
        let (users, next) = page.on_a_walk(&mut seen);
        some_without_address |= users.iter().any(|user| user.email.is_none());
        for user in users {
            if user.has_email(email.as_str())
                && best.as_ref().is_none_or(|best| outlives(&user, best))
            {
                best = Some(user);
            }
        }
        if best.as_ref().is_some_and(User::is_live) {
            return Ok(best);
        }
        match next? {
            Some(cursor) => query.cursor = Some(cursor),
            // One of those may be the one.
            None if best.is_none() && some_without_address => {
                return Err(Error::missing_in_response("email").of(Operation::ListUsers));
            }
            None => return Ok(best),
        }
    }
}

fn outlives(user: &User, other: &User) -> bool {
    UserStatus::liveness(user.status.as_ref()) > UserStatus::liveness(other.status.as_ref())
}

impl User {
    /// Whether the user is there for sure, or holds an invitation.
    pub(crate) fn is_live(&self) -> bool {
        matches!(self.status, Some(UserStatus::Active | UserStatus::Invited))
    }
}

impl UserStatus {
    /// Orders the records that a server may list for one address, by which of them is the user.
    /// What is not known may be live, and so comes before what is known not to be.
    pub(crate) fn liveness(status: Option<&Self>) -> u8 {
        match status {
            Some(Self::Active) => 4,
            Some(Self::Invited) => 3,
            Some(Self::Unknown(_)) | None => 2,
            Some(Self::Expired) => 1,
            Some(Self::Inactive) => 0,
        }
    }
}

//! Looks up who holds an address that the server refused.

use super::find;
use crate::retry::CallContext;
use crate::transport::Caller;
use crate::{Conflict, NewUser, UserStatus};

/// Who holds the address, if the server lists the user.
pub(super) async fn looked_up(caller: &Caller, asked: &NewUser, context: &CallContext) -> Conflict {
    match find::by_email(caller, asked.email(), context).await {
        Ok(Some(user)) => match user.status {
            Some(UserStatus::Active) => Conflict::ActiveMember(user.into()),
            Some(UserStatus::Inactive) => Conflict::ProbablyDeactivated,
            _ => Conflict::NotYetActive(user.into()),
        },
        Ok(None) => Conflict::ProbablyDeactivated,
        Err(error) => {
            tracing::debug!(error = %error, "looking up who holds the address failed");
            Conflict::Unexplained
        }
    }
}

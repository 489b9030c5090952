//! Looking up who holds an address that was refused.

use super::find;
use crate::retry::CallContext;
use crate::transport::Transport;
use crate::{Conflict, Error, NewUser, UserStatus};

/// The error of a create; one for a taken address with who holds it.
pub(super) async fn explain(
    transport: &Transport,
    asked: &NewUser,
    context: &CallContext,
    error: Error,
) -> Error {
    if error.is_conflict() {
        let conflict = looked_up(transport, asked, context).await;
        error.explained(conflict)
    } else {
        error
    }
}

/// Who holds the address, as far as the server lists users.
pub(super) async fn looked_up(
    transport: &Transport,
    asked: &NewUser,
    context: &CallContext,
) -> Conflict {
    match find::by_email(transport, asked.email(), context).await {
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

//! The commands `users find` and `users get`, and looking up the users that other commands name.

use arize_ax::{EmailAddress, Error, User, Users};

use super::{Context, report};
use crate::ending::{Ending, Failure};
use crate::options::Who;

pub(super) async fn find(context: &Context, email: &EmailAddress) -> Result<Ending, Failure> {
    get(context, &Who::Email(email.clone())).await
}

pub(super) async fn get(context: &Context, who: &Who) -> Result<Ending, Failure> {
    let user = required(&context.users, who).await?;
    report::user(&user, context.output)?;
    Ok(Ending::Done)
}

/// The user, or a failure that says that there is none.
pub(super) async fn required(users: &Users, who: &Who) -> Result<User, Failure> {
    let user = lookup(users, who).await?;
    Ok(user.ok_or_else(|| nobody(who))?)
}

/// The user, if the account has one.
pub(super) async fn lookup(users: &Users, who: &Who) -> Result<Option<User>, Error> {
    match who {
        Who::Email(email) => users.find_by_email(email).await,
        Who::Id(id) => match users.get(id).await {
            Ok(user) => Ok(Some(user)),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        },
    }
}

/// Why a user was not found.
pub(super) fn nobody(who: &Who) -> String {
    match who {
        Who::Id(_) => format!("no user has the id {who}; deleted users have none"),
        Who::Email(_) => {
            format!("no listed user has the address {who}; deleted users are not listed")
        }
    }
}

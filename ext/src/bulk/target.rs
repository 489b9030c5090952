//! The users that a resend or a delete names.

use crate::{EmailAddress, UserId};

/// A user, by id or by address.
///
/// An address is looked up first: see [`Users::find_by_email`](crate::Users::find_by_email).
///
/// ```
/// use arize_ax::bulk::Target;
/// use arize_ax::{EmailAddress, UserId};
///
/// let targets = [
///     Target::from(UserId::new("VXNlcjox")?),
///     Target::from(EmailAddress::new("jane@acme.com")?),
/// ];
/// # let _ = targets;
/// # Ok::<(), arize_ax::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Target {
    /// The user with this id.
    Id(UserId),
    /// The user with this address.
    Email(EmailAddress),
}

impl From<UserId> for Target {
    fn from(id: UserId) -> Self {
        Self::Id(id)
    }
}

impl From<&UserId> for Target {
    fn from(id: &UserId) -> Self {
        Self::Id(id.clone())
    }
}

impl From<EmailAddress> for Target {
    fn from(email: EmailAddress) -> Self {
        Self::Email(email)
    }
}

impl From<&EmailAddress> for Target {
    fn from(email: &EmailAddress) -> Self {
        Self::Email(email.clone())
    }
}

/// The outcome of a resend or a delete.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TargetOutcome {
    /// The call for the user with this id succeeded.
    Done(UserId),
    /// No listed user has the address, so nothing was sent. Deleted users are not listed.
    NotListed,
}

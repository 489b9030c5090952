//! Consent to deletes.

use crate::EmailAddress;

/// Consent to delete the users who are not on a roster, **for ever**: their
/// addresses can never be invited again.
///
/// It says how many, so that an account that changed meanwhile, or a roster that
/// was cut short, does not lead to more; and whose key it is, since nobody
/// should delete themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeleteConsent {
    pub(super) users: usize,
    pub(super) caller: Option<EmailAddress>,
}

impl DeleteConsent {
    /// Consents to the delete of exactly `users` users, by the person with the address `caller`.
    ///
    /// That person must be a user of the account, is not deleted, and does not count.
    #[must_use]
    pub fn new(users: usize, caller: EmailAddress) -> Self {
        Self {
            users,
            caller: Some(caller),
        }
    }

    /// Consents to the delete of exactly `users` users with a key that belongs to no user.
    ///
    /// Where the key does belong to a user, the server refuses the delete of that one.
    #[must_use]
    pub fn with_key_of_nobody(users: usize) -> Self {
        Self {
            users,
            caller: None,
        }
    }
}

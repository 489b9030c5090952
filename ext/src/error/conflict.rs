//! Why an address could not be given to a new user.

use serde::{Deserialize, Serialize};

use crate::User;

/// What stands behind a 409 of a create, as far as a look-up of the address can tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "held_by", rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Conflict {
    /// An active member of the account holds the address.
    ActiveMember(Box<User>),
    /// A listed user who is not active holds the address: invited, or expired.
    NotYetActive(Box<User>),
    /// Nobody listed holds the address. It *probably* belongs to a deactivated
    /// user, who can never be invited again; the API lists no deactivated users,
    /// so this cannot be proved.
    ProbablyDeactivated,
    /// The look-up failed, so nothing more is known than the 409.
    Unexplained,
}

impl Conflict {
    /// The user who holds the address, where the server lists one.
    #[must_use]
    pub fn user(&self) -> Option<&User> {
        match self {
            Self::ActiveMember(user) | Self::NotYetActive(user) => Some(user),
            Self::ProbablyDeactivated | Self::Unexplained => None,
        }
    }

    /// The words for it, as a clause of an error's message.
    pub(super) fn clause(&self) -> &'static str {
        match self {
            Self::ActiveMember(_) => "an active member holds the e-mail address",
            Self::NotYetActive(_) => {
                "a user who is invited or whose invitation expired holds the e-mail address"
            }
            Self::ProbablyDeactivated => {
                "the e-mail address is taken and nobody listed has it: it probably belongs to a deactivated user, who cannot be invited again"
            }
            Self::Unexplained => "the e-mail address is taken, and looking up by whom failed",
        }
    }
}

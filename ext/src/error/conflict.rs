//! Why the server refused an address.

use serde::{Deserialize, Serialize};

use crate::User;

/// Who holds the address, if the server refuses a create with 409. A look-up of the address says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "held_by", rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub enum Conflict {
    /// An active member of the account holds the address.
    ActiveMember(Box<User>),
    /// A listed user who is not active holds the address: invited, or expired.
    NotYetActive(Box<User>),
    /// No listed user holds the address. It *probably* belongs to a deactivated user, who can never be
    /// invited again, by the server's rule. The API does not list deactivated users, so this
    /// cannot be known.
    ProbablyDeactivated,
    /// The look-up failed.
    Unexplained,
}

impl Conflict {
    /// The user who holds the address, if the server lists them.
    #[must_use]
    pub fn user(&self) -> Option<&User> {
        match self {
            Self::ActiveMember(user) | Self::NotYetActive(user) => Some(user),
            Self::ProbablyDeactivated | Self::Unexplained => None,
        }
    }

    /// The clause of an error's message.
    pub(super) fn clause(&self) -> &'static str {
        match self {
            Self::ActiveMember(_) => "an active member holds the e-mail address",
            Self::NotYetActive(_) => {
                "a user who is invited or whose invitation expired holds the e-mail address"
            }
            Self::ProbablyDeactivated => {
                "the e-mail address is taken, but no listed user has it: it probably belongs to a deactivated user, who cannot be invited again"
            }
            Self::Unexplained => {
                "the e-mail address is taken, and the look-up of its holder failed"
            }
        }
    }
}

//! Outcomes of a create: one type per invite mode. The module above has the table.
//!
//! The types without a password implement `Serialize` and `Deserialize`, so that a service can return them and its
//! callers can read them. Types that may hold a password implement neither: a service has to decide who sees a
//! password, and an outcome must not lose its password by being written and read again.

mod create;
mod invite;
mod sso;
mod temporary_password;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use create::CreateOutcome;
pub use invite::InviteOutcome;
pub use sso::SsoOutcome;
pub use temporary_password::{PasswordLoss, TemporaryPasswordOutcome};

/// How certain an outcome is: whether a response confirmed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub enum Certainty {
    /// The response to the request confirmed it.
    Confirmed,
    /// The response was lost; the state of the account shows it.
    Inferred,
}

impl fmt::Display for Certainty {
    /// `confirmed` or `inferred`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Confirmed => "confirmed",
            Self::Inferred => "inferred",
        })
    }
}

/// How the developer flag of a new user was set, if one was requested.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub enum DeveloperFlag {
    /// No flag was requested, or the user may not be new, so nothing was set.
    #[default]
    NotRequested,
    /// By the create.
    InCreate,
    /// By an update after the create, because the server accepts no flag in a create.
    InUpdate,
    /// Not at all: the server accepts no flag in a create, and the update failed. The user exists without the flag.
    ///
    /// [`Users::update`](crate::Users::update) sets it; the server requires the key of an account admin.
    #[non_exhaustive]
    NotSet {
        /// The message of the update's error.
        error: String,
    },
}

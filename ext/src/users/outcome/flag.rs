//! How the developer flag of a new user was set.

use serde::{Deserialize, Serialize};

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

//! How certain an outcome is.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How certain an outcome is: whether a response confirmed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::model::schema::plain))]
#[non_exhaustive]
pub enum Certainty {
    /// The response to the request said so.
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

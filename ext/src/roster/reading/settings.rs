//! How to read a roster.

use std::fmt;
use std::str::FromStr;

use encoding_rs::Encoding;

use crate::{InvalidInput, Role};

/// A column of a roster.
///
/// `FromStr` and `Display` use `name`, `first_name`, `last_name`, `email`, `role` and `is_developer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RosterColumn {
    /// The display name.
    Name,
    /// The first part of the display name, if there is no `Name`.
    FirstName,
    /// The second part of the display name, if there is no `Name`.
    LastName,
    /// The address.
    Email,
    /// The role.
    Role,
    /// The developer flag.
    IsDeveloper,
}

impl RosterColumn {
    pub(super) const ALL: [Self; 6] = [
        Self::Name,
        Self::FirstName,
        Self::LastName,
        Self::Email,
        Self::Role,
        Self::IsDeveloper,
    ];

    /// The columns of a name.
    pub(super) const NAMES: [Self; 3] = [Self::Name, Self::FirstName, Self::LastName];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::FirstName => "first_name",
            Self::LastName => "last_name",
            Self::Email => "email",
            Self::Role => "role",
            Self::IsDeveloper => "is_developer",
        }
    }
}

impl fmt::Display for RosterColumn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for RosterColumn {
    type Err = InvalidInput;

    /// Reads a column's own name.
    ///
    /// # Errors
    ///
    /// For any other text.
    fn from_str(text: &str) -> Result<Self, InvalidInput> {
        let column = Self::ALL.into_iter().find(|column| column.as_str() == text);
        column.ok_or_else(|| {
            let names = Self::ALL.map(|column| format!("`{column}`")).join(", ");
            InvalidInput::new("column", format!("must be one of {names}"))
        })
    }
}

/// The settings of a reader.
#[derive(Clone, Debug, Default)]
pub(in crate::roster) struct Settings {
    /// The columns whose headers were set, with the headers.
    pub(in crate::roster) columns: Vec<(RosterColumn, String)>,
    pub(in crate::roster) ignores_other_columns: bool,
    pub(in crate::roster) encoding: Option<&'static Encoding>,
    pub(in crate::roster) default_role: Option<Role>,
    /// Roles that may be assigned by their names, known or not.
    pub(in crate::roster) roles_by_name: Vec<Role>,
}

impl Settings {
    /// Whether a header was set for the column.
    pub(super) fn has_header_for(&self, column: RosterColumn) -> bool {
        self.columns.iter().any(|(named, _)| *named == column)
    }
}

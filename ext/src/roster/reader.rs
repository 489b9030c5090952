//! Settings for reading rosters.

use encoding_rs::Encoding;

use super::reading::{RosterColumn, Settings};
use crate::model::assigned_role;
use crate::{InvalidInput, Role};

/// Settings for reading a roster from a file that is not as [`Roster::from_csv`](super::Roster::from_csv) describes.
///
/// ```
/// use arize_ax::roster::{RosterColumn, RosterReader};
///
/// let roster = RosterReader::new()
///     .column(RosterColumn::Email, "Work mail")
///     .ignore_other_columns()
///     .default_role(arize_ax::Role::Member)
///     .read_csv(&b"First name;Last name;Work mail;Floor\nJane;Smith;jane@acme.com;3\n"[..])?;
/// assert_eq!(roster.people()[0].name(), "Jane Smith");
/// # Ok::<(), arize_ax::roster::RosterError>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "settings do nothing until something is read"]
pub struct RosterReader {
    pub(super) settings: Settings,
}

impl RosterReader {
    /// No settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the column with this header, or the field of JSON with this name, for `column`. Letter case, spaces and
    /// punctuation in headers do not matter. The header that was set last counts.
    pub fn column(mut self, column: RosterColumn, header: impl Into<String>) -> Self {
        self.settings.columns.retain(|(set, _)| *set != column);
        self.settings.columns.push((column, header.into()));
        self
    }

    /// Ignores other columns. By default they are an error, because a misspelled column would be overlooked.
    pub fn ignore_other_columns(mut self) -> Self {
        self.settings.ignores_other_columns = true;
        self
    }

    /// Decodes files without a byte order mark by this
    /// [encoding label](https://encoding.spec.whatwg.org/#names-and-labels), such as `windows-1252` for most of Excel's
    /// "CSV" in Western Europe. The default is UTF-8.
    ///
    /// # Errors
    ///
    /// If there is no such encoding.
    pub fn encoding(mut self, label: impl AsRef<str>) -> Result<Self, InvalidInput> {
        let encoding = Encoding::for_label(label.as_ref().as_bytes());
        let rule =
            "must be the label of an encoding, such as `utf-8`, `windows-1252` or `utf-16le`";
        let encoding = encoding.ok_or_else(|| InvalidInput::new("encoding", rule))?;
        self.settings.encoding = Some(encoding);
        Ok(self)
    }

    /// Gives this role to everybody who has none in the file. The file needs no column for it then.
    pub fn default_role(mut self, role: impl Into<Role>) -> Self {
        self.settings.default_role = Some(role.into());
        self
    }

    /// Accepts this role in the file, even if this version does not know it. By default such a role is an error,
    /// because a misspelled role would be assigned.
    ///
    /// # Errors
    ///
    /// As [`NewUser::role_by_name`](crate::NewUser::role_by_name).
    pub fn role_by_name(mut self, name: impl AsRef<str>) -> Result<Self, InvalidInput> {
        self.settings
            .roles_by_name
            .push(assigned_role::by_name(name.as_ref())?);
        Ok(self)
    }
}

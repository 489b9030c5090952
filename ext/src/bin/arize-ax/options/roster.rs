//! Options of `roster`.

use std::path::PathBuf;

use arize_ax::roster::{RosterColumn, RosterReader};
use arize_ax::{EmailAddress, InvalidInput, Role};
use clap::{Args, Subcommand, ValueEnum};

use super::Consent;

#[derive(Subcommand)]
pub(crate) enum RosterCommand {
    /// Show what has to be done; changes nothing
    Plan {
        #[command(flatten)]
        source: Source,
    },
    /// Show what has to be done, ask, and do it
    Apply(ApplyOptions),
}

#[derive(Args)]
pub(crate) struct Source {
    /// The roster: CSV with the columns name, email, role and optionally is_developer; or JSON. `-` is stdin
    pub(crate) roster: PathBuf,
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// The format of the roster [default: json for files named *.json or *.jsonl, else csv]
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
}

/// How to read a roster with other columns or another encoding.
#[derive(Args)]
pub(crate) struct Reading {
    /// Take the column with this header for one of name, first_name, last_name, email, role, is_developer
    #[arg(long = "column", value_name = "COLUMN=HEADER", value_parser = column)]
    columns: Vec<(RosterColumn, String)>,
    /// Ignore columns that a roster does not have
    #[arg(long)]
    ignore_other_columns: bool,
    /// The encoding of a file without a byte order mark, such as windows-1252 or utf-16le [default: utf-8]
    #[arg(long, value_name = "LABEL")]
    encoding: Option<String>,
    /// Give this role to everybody who has none in the roster
    #[arg(long, value_name = "ROLE")]
    default_role: Option<Role>,
    /// Accept this role in the roster although this program does not know it
    #[arg(long = "role-by-name", value_name = "ROLE")]
    roles_by_name: Vec<String>,
}

impl Reading {
    pub(crate) fn reader(&self) -> Result<RosterReader, InvalidInput> {
        let mut reader = RosterReader::new();
        for (column, header) in &self.columns {
            reader = reader.column(*column, header);
        }
        if self.ignore_other_columns {
            reader = reader.ignore_other_columns();
        }
        if let Some(label) = &self.encoding {
            reader = reader.encoding(label)?;
        }
        if let Some(role) = &self.default_role {
            reader = reader.default_role(role.clone());
        }
        for role in &self.roles_by_name {
            reader = reader.role_by_name(role)?;
        }
        Ok(reader)
    }
}

fn column(text: &str) -> Result<(RosterColumn, String), String> {
    let (column, header) = text
        .split_once('=')
        .ok_or("must be COLUMN=HEADER, such as email=\"Work mail\"")?;
    let column = column
        .parse()
        .map_err(|error: InvalidInput| error.to_string())?;
    Ok((column, header.to_owned()))
}

/// The format of a roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Csv,
    Json,
}

#[derive(Args)]
pub(crate) struct ApplyOptions {
    #[command(flatten)]
    pub(crate) source: Source,
    /// Invite with temporary passwords, and write them to this new file that only you can read: CSV, or a line of JSON for each
    /// if its name ends with .json or .jsonl. In CSV an apostrophe stands before a password that a spreadsheet would take
    /// for a formula; JSON has every password as it is
    #[arg(long, value_name = "FILE", conflicts_with = "sso")]
    pub(crate) passwords: Option<PathBuf>,
    /// Add users for single sign-on, active at once and without an invitation
    #[arg(long)]
    pub(crate) sso: bool,
    /// The number of calls that may be in flight at a time
    #[arg(long, default_value_t = 16)]
    pub(crate) concurrency: usize,
    /// Delete the users who are not on the roster PERMANENTLY: exactly this many
    #[arg(long, value_name = "USERS", requires = "whose_key")]
    pub(crate) delete_absent: Option<usize>,
    /// Delete before inviting, for an account whose plan allows no more users
    #[arg(long, requires = "delete_absent")]
    pub(crate) delete_first: bool,
    #[command(flatten)]
    pub(crate) whose_key: WhoseKey,
    #[command(flatten)]
    pub(crate) consent: Consent,
}

/// The owner of the API key, for deletes.
#[derive(Args)]
#[group(id = "whose_key", multiple = false)]
pub(crate) struct WhoseKey {
    /// For deletes: the owner of the API key, who is never deleted
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) caller: Option<EmailAddress>,
    /// For deletes: the API key is a service key, which belongs to no user
    #[arg(long)]
    pub(crate) service_key: bool,
}

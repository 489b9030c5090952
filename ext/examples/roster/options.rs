//! The command line.

use std::path::PathBuf;

use arize_ax::EmailAddress;
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Makes an account's users as a roster wants them.
#[derive(Parser)]
pub(crate) struct Options {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Say what the roster takes; changes nothing
    Plan {
        #[command(flatten)]
        source: Source,
        /// Print JSON instead of a table
        #[arg(long)]
        json: bool,
    },
    /// Do what the roster takes
    Apply(ApplyOptions),
}

#[derive(Args)]
pub(crate) struct Source {
    /// The roster: CSV with the columns name, email, role and perhaps is_developer; or JSON. `-` is stdin
    pub(crate) roster: PathBuf,
    /// What the roster is written in [default: JSON where its name ends so, else CSV]
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    /// Send at most so many requests a second [default: as many as the server takes]
    #[arg(long)]
    pub(crate) max_rate: Option<f64>,
}

/// What a roster is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Csv,
    Json,
}

#[derive(Args)]
pub(crate) struct ApplyOptions {
    #[command(flatten)]
    pub(crate) source: Source,
    /// Invite with temporary passwords, and write them to this new file, which only you can read
    #[arg(long, value_name = "FILE", conflicts_with = "sso")]
    pub(crate) passwords: Option<PathBuf>,
    /// Add users for single sign-on, active at once and without an invitation
    #[arg(long)]
    pub(crate) sso: bool,
    /// How many calls may be under way at a time
    #[arg(long, default_value_t = 16)]
    pub(crate) concurrency: usize,
    /// Delete the users who are not on the roster, FOR EVER: exactly so many
    #[arg(long, value_name = "USERS", requires = "whose_key")]
    pub(crate) delete_absent: Option<usize>,
    #[command(flatten)]
    pub(crate) whose_key: WhoseKey,
}

/// Whose key it is, for deletes.
#[derive(Args)]
#[group(id = "whose_key", multiple = false)]
pub(crate) struct WhoseKey {
    /// Of deletes: whose key it is; this user is never deleted
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) caller: Option<EmailAddress>,
    /// Of deletes: the key belongs to no user
    #[arg(long)]
    pub(crate) key_of_nobody: bool,
}

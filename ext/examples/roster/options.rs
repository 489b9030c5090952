//! The command line.

use std::path::PathBuf;

use arize_ax::EmailAddress;
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Make the users of an account match a roster
#[derive(Parser)]
pub(crate) struct Options {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Show what has to be done; changes nothing
    Plan {
        #[command(flatten)]
        source: Source,
        /// Print JSON instead of a table
        #[arg(long)]
        json: bool,
    },
    /// Do what has to be done
    Apply(ApplyOptions),
}

#[derive(Args)]
pub(crate) struct Source {
    /// The roster: CSV with the columns name, email, role and optionally is_developer; or JSON. `-` is stdin
    pub(crate) roster: PathBuf,
    /// The format of the roster [default: json for files named *.json, else csv]
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,
    /// Send at most this many requests per second [default: as many as the server accepts]
    #[arg(long)]
    pub(crate) max_rate: Option<f64>,
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
    /// Invite with temporary passwords, and write them to this new file that only you can read
    #[arg(long, value_name = "FILE", conflicts_with = "sso")]
    pub(crate) passwords: Option<PathBuf>,
    /// Add users for single sign-on, active at once and without an invitation
    #[arg(long)]
    pub(crate) sso: bool,
    /// The number of calls that may be in flight at a time
    #[arg(long, default_value_t = 16)]
    pub(crate) concurrency: usize,
    /// Delete the users who are not on the roster, FOR EVER: exactly this many
    #[arg(long, value_name = "USERS", requires = "whose_key")]
    pub(crate) delete_absent: Option<usize>,
    #[command(flatten)]
    pub(crate) whose_key: WhoseKey,
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

//! The command line.

mod help;
mod roster;
mod users;

use std::path::PathBuf;

use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

pub(crate) use roster::{ApplyOptions, Format, RosterCommand, Source};
pub(crate) use users::{
    InviteOptions, ListOptions, NewUserOptions, TargetOptions, UpdateOptions, UsersCommand, Who,
};

/// Manage the users of an Arize AX account
#[derive(Parser)]
#[command(name = "arize-ax", version)]
pub(crate) struct Options {
    #[command(flatten)]
    pub(crate) general: General,
    #[command(subcommand)]
    pub(crate) command: Command,
}

impl Options {
    /// The options of this process. Ends the process if they are wrong, or if help is asked for.
    pub(crate) fn of_process() -> Self {
        let matches = command().get_matches();
        Self::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
    }
}

/// The whole command line, each command with the environment and the exit codes at the end of its help.
pub(crate) fn command() -> clap::Command {
    help::with_endings(Options::command())
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// List, find, invite, change and delete users
    #[command(subcommand)]
    Users(UsersCommand),
    /// Make the users of the account match a list of people
    #[command(subcommand)]
    Roster(RosterCommand),
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page, or write the pages of all commands to a folder
    Man {
        /// Write one page for each command to this folder
        #[arg(long, value_name = "FOLDER")]
        dir: Option<PathBuf>,
    },
}

/// Options of every command.
#[derive(Args)]
pub(crate) struct General {
    /// Read the API key from this file instead of ARIZE_API_KEY; `-` is stdin
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) api_key_file: Option<PathBuf>,
    /// The format of the output on stdout
    #[arg(short, long, global = true, value_enum, default_value_t)]
    pub(crate) output: Output,
    /// Send at most this many requests per second [default: as many as the server accepts]
    #[arg(long, global = true, value_name = "REQUESTS")]
    pub(crate) max_rate: Option<f64>,
    /// Log each attempt of each call on stderr, without secrets, names and addresses
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
}

/// The format of the output on stdout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// For people; the columns depend on the width of the terminal
    #[default]
    Table,
    /// For programs
    Json,
    /// For spreadsheets: an apostrophe stands before a value that would be taken for a formula
    Csv,
}

/// Options of commands that mail or delete people.
#[derive(Args)]
pub(crate) struct Consent {
    /// Go on without a question
    #[arg(short, long, alias = "force", short_alias = 'f')]
    pub(crate) yes: bool,
    /// Show what would be done, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

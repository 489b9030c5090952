//! `arize-ax`, the command line: users one at a time, and rosters.
//!
//! `arize-ax --help` lists the commands, the environment variables and the exit codes.
//!
//! # Guarantees
//!
//! - Whatever mails or deletes people shows whom, asks first, and needs `--yes` if nobody can be asked.
//! - A temporary password goes to a new file that only its owner can read, or to a terminal if an option says so; never
//!   to a pipe or a log.
//! - The first Ctrl-C (or SIGTERM) starts no new calls, finishes the calls in flight and reports what is left. The
//!   second ends the program at once: passwords that have arrived are still written, and everyone whose call was in
//!   flight is named.
//! - stdout has the data, stderr everything else. A closed pipe, as with `| head`, is no failure.

mod advice;
mod confirm;
mod connect;
mod ending;
mod manual;
mod options;
mod passwords;
mod reasons;
mod roster;
mod say;
mod signals;
mod table;
mod text;
mod users;

use std::process::ExitCode;

use ending::{Ending, Failure};
use options::{Command, Options};

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::of_process();
    match run(options).await {
        Ok(ending) => ending.into(),
        Err(failure) => {
            say::error(failure.as_ref());
            Ending::of_failure(failure.as_ref())
        }
    }
}

async fn run(options: Options) -> Result<Ending, Failure> {
    let general = options.general;
    if general.verbose {
        say::log_attempts();
    }
    match options.command {
        Command::Users(command) => users::run(command, &general).await,
        Command::Roster(command) => roster::run(command, &general).await,
        Command::Completions { shell } => manual::completions(shell),
        Command::Man { dir } => manual::pages(dir.as_deref()),
    }
}

//! `cargo xtask`: see `--help`, and README.md beside this crate's manifest.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::commands::codegen::Codegen;
use xtask::commands::diff::Diff;
use xtask::commands::update::Update;

/// Maintenance tasks of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Generate the low-level client from the OpenAPI document.
    Codegen(Codegen),
    /// Compare two documents: exit code 0 for the same, 1 for additions, 2 for anything that breaks.
    Diff(Diff),
    /// Take over a document from upstream and regenerate.
    Update(Update),
}

/// The exit code of a failure, which no comparison has.
const FAILED: u8 = 3;

fn main() -> ExitCode {
    let command = Cli::parse().command;
    // Schemas refer to each other in chains of any length; a larger stack than usual follows them.
    let run = std::thread::Builder::new()
        .stack_size(256 * 1024 * 1024)
        .spawn(move || run(command));
    match run.map(std::thread::JoinHandle::join) {
        Ok(Ok(code)) => code,
        _ => ExitCode::from(FAILED),
    }
}

fn run(command: Command) -> ExitCode {
    let result = match command {
        Command::Codegen(command) => command.run().map(|()| 0),
        Command::Diff(command) => command.run(),
        Command::Update(command) => command.run().map(|()| 0),
    };
    match result {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(FAILED)
        }
    }
}

//! `cargo xtask`: see `--help`, and README.md beside this crate's manifest.

use clap::{Parser, Subcommand};
use xtask::commands::codegen::Codegen;

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
}

fn main() -> std::process::ExitCode {
    let result = match Cli::parse().command {
        Command::Codegen(command) => command.run(),
    };
    match result {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}

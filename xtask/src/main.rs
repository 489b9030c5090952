//! `cargo xtask`: see `--help`, and README.md beside this crate's manifest.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::commands;
use xtask::commands::codegen::Codegen;
use xtask::commands::diff::Diff;
use xtask::commands::update::Update;

/// Maintenance tasks of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The workspace, where it is not the one that this was built in.
    #[arg(long, global = true, hide = true, value_name = "DIR")]
    root: Option<PathBuf>,
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
    let Cli { command, root } = Cli::parse();
    let root = root.unwrap_or_else(commands::root);
    let run = move || match command {
        Command::Codegen(command) => command.run(&root).map(|()| 0),
        Command::Diff(command) => command.run(),
        Command::Update(command) => command.run(&root).map(|()| 0),
    };
    // Schemas refer to each other in chains of any length; a larger stack than usual follows them.
    let thread = std::thread::Builder::new().stack_size(256 * 1024 * 1024);
    match thread.spawn(run).map(std::thread::JoinHandle::join) {
        Ok(Ok(Ok(code))) => return ExitCode::from(code),
        Ok(Ok(Err(error))) => eprintln!("error: {error:#}"),
        // It has said itself why it panicked.
        Ok(Err(_)) => {}
        Err(error) => eprintln!("error: {error}"),
    }
    ExitCode::from(FAILED)
}

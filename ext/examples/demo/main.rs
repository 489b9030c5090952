//! A whole user life cycle: on the built-in stand-in server, or on the real
//! service where `ARIZE_API_KEY` is set.
//!
//! `cargo demo` needs nothing. On a real account it creates users, mails them and
//! deletes them permanently, so it wants `--yes` and an address of yours to derive
//! theirs from: `ARIZE_API_KEY=… cargo demo --yes --email you@example.com`.

mod place;
mod tour;

use std::process::ExitCode;

use clap::Parser;

use place::Place;

/// Walks through the life of a user.
#[derive(Parser)]
#[command(name = "demo")]
struct Arguments {
    /// Really touch the account that ARIZE_API_KEY belongs to.
    #[arg(long)]
    yes: bool,
    /// An address of yours; users get it with a tag: you+tag@example.com.
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let place = match Place::choose(arguments.yes, arguments.email).await {
        Ok(place) => place,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    println!("Server: {}\n", place.describe());
    let mut tour = tour::Tour::new(place);
    let walked = tour.walk().await;
    let cleaned = tour.clean_up().await;
    match walked.and(cleaned) {
        Ok(()) => {
            println!("\nDone.");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("\nThe demo failed: {error}");
            ExitCode::FAILURE
        }
    }
}

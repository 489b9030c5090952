//! Makes the users of an account match a roster.
//!
//! ```text
//! cargo run -p arize-ax --example roster -- plan team.csv
//! directory-export | cargo run -p arize-ax --example roster -- plan - --format json
//! cargo run -p arize-ax --example roster -- apply team.csv
//! cargo run -p arize-ax --example roster -- apply team.csv --passwords out.csv
//! cargo run -p arize-ax --example roster -- plan okta.csv --ignore-other-columns --default-role member
//! ```
//!
//! The environment names the server and the key: `ARIZE_API_KEY`, and the other variables of Arize's own clients. To try
//! it without an account, start the stand-in server (`--example stand_in`) and set `ARIZE_BASE_URL` and `ARIZE_API_KEY` to
//! what it prints.
//!
//! # Exit codes
//!
//! | code | plan | apply |
//! |---|---|---|
//! | 0 | the account matches the roster | the account matches the roster now |
//! | 1 | no plan: the roster, the key or the server failed | nothing was started |
//! | 2 | wrong usage | wrong usage |
//! | 3 | there is something to do | - |
//! | 4 | nothing to do, but some users cannot be made to match, or may not match | a step failed or was not attempted, a result differs from the roster, or a user cannot be made to match |
//! | 130 | - | interrupted with something left to do |
//!
//! Users who are not on the roster do not affect the exit code. Neither does a closed pipe, as with `| head`.
//!
//! # Ctrl-C
//!
//! The first Ctrl-C (or SIGTERM) starts no new calls, finishes the calls in flight and reports what is left; run the program
//! again for the rest. The second ends the program at once: passwords that have arrived are still written, and everyone whose
//! call was in flight is named.

mod advice;
mod apply;
mod options;
mod passwords;
mod progress;
mod reasons;
mod say;
mod signals;
mod tally;
mod work;

use std::fs;
use std::io::{self, Read};
use std::process::ExitCode;

use arize_ax::Client;
use arize_ax::roster::{Plan, Roster};
use clap::Parser as _;
use options::{Command, Format, Options, Source};
use say::Style;

/// The exit code, for scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Matches = 0,
    NotStarted = 1,
    SomethingToDo = 3,
    Incomplete = 4,
    Interrupted = 130,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(ending as u8)
    }
}

pub(crate) type Failure = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    let ending = match options.command {
        Command::Plan { source, json } => plan(&source, json).await,
        Command::Apply(options) => apply::apply(&options).await,
    };
    match ending {
        Ok(ending) => ending.into(),
        Err(failure) => {
            say::error(failure.as_ref());
            Ending::NotStarted.into()
        }
    }
}

async fn plan(source: &Source, json: bool) -> Result<Ending, Failure> {
    let (_, plan) = planned(source).await?;
    if json {
        say::out(&serde_json::to_string_pretty(&plan)?)?;
    } else {
        say::out(&Style::of_stdout().table(&plan))?;
    }
    Ok(if !plan.is_empty() {
        Ending::SomethingToDo
    } else if plan.unattainable.is_empty() {
        Ending::Matches
    } else {
        Ending::Incomplete
    })
}

/// A client for the account, and the plan for the roster.
pub(crate) async fn planned(source: &Source) -> Result<(Client, Plan), Failure> {
    let roster = read(source)?;
    let mut builder = arize_ax::ClientBuilder::from_env()?.user_agent("roster-example");
    if let Some(rate) = source.max_rate {
        builder = builder.max_requests_per_second(rate);
    }
    let client = builder.build()?;
    let plan = roster.plan(&client.users()).await?;
    Ok((client, plan))
}

fn read(source: &Source) -> Result<Roster, Failure> {
    let path = &source.roster;
    let is_stdin = path.as_os_str() == "-";
    let name = if is_stdin {
        "stdin".into()
    } else {
        path.display().to_string()
    };
    let is_named_json = path
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("json") || end.eq_ignore_ascii_case("jsonl"));
    let by_name = if is_named_json {
        Format::Json
    } else {
        Format::Csv
    };
    let unreadable = |error: io::Error| format!("{name}: {error}");
    let mut file: Box<dyn Read> = if is_stdin {
        Box::new(io::stdin().lock())
    } else {
        Box::new(fs::File::open(path).map_err(unreadable)?)
    };
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(unreadable)?;
    let reader = source.reading.reader()?;
    let roster = match source.format.unwrap_or(by_name) {
        Format::Json => reader.read_json(&bytes[..]),
        Format::Csv => reader.read_csv(&bytes[..]),
    };
    Ok(roster.map_err(|error| say::issues(&name, &error))?)
}

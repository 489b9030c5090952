//! The commands of `roster`.

mod apply;
mod progress;
mod tally;
mod work;

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use arize_ax::Client;
use arize_ax::roster::{Plan, Roster};

use crate::connect;
use crate::ending::{Ending, Failure, WrongUsage};
use crate::options::{Format, General, Output, RosterCommand, Source};
use crate::say::{self, Style};
use crate::table::{self, Column};
use crate::text::cell;

const COLUMNS: [Column; 4] = [
    Column {
        title: "action",
        wanted: None,
        dispensable: 0,
    },
    Column {
        title: "email",
        wanted: Some(32),
        dispensable: 0,
    },
    Column {
        title: "name",
        wanted: Some(16),
        dispensable: 1,
    },
    Column {
        title: "detail",
        wanted: Some(24),
        dispensable: 0,
    },
];

pub(crate) async fn run(command: RosterCommand, general: &General) -> Result<Ending, Failure> {
    match command {
        RosterCommand::Plan { source } => {
            let (_, plan) = planned(&source, general).await?;
            show(&plan, general.output)?;
            Ok(ending(&plan))
        }
        RosterCommand::Apply(options) => apply::apply(&options, general).await,
    }
}

/// The exit code of a plan that is only shown.
fn ending(plan: &Plan) -> Ending {
    if !plan.is_empty() {
        Ending::SomethingToDo
    } else if plan.unattainable.is_empty() {
        Ending::Done
    } else {
        Ending::Incomplete
    }
}

/// A client for the account, and the plan for the roster.
async fn planned(source: &Source, general: &General) -> Result<(Client, Plan), Failure> {
    let is_stdin = |path: &Path| path.as_os_str() == "-";
    if is_stdin(&source.roster) && general.api_key_file.as_deref().is_some_and(is_stdin) {
        let why =
            "the roster and the API key cannot both come from stdin; use a file for one of them";
        return Err(Box::new(WrongUsage(why)));
    }
    let roster = read(source)?;
    let client = connect::client(general)?;
    let plan = roster.plan(&client.users()).await?;
    Ok((client, plan))
}

/// Prints a plan on stdout.
fn show(plan: &Plan, output: Output) -> Result<(), Failure> {
    match output {
        Output::Json => Ok(say::out(&serde_json::to_string_pretty(plan)?)?),
        Output::Csv => {
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(COLUMNS.map(|column| column.title))?;
            for row in plan.rows() {
                writer.write_record(row.map(|value| cell(&value)))?;
            }
            let text = String::from_utf8(writer.into_inner()?)?;
            Ok(say::out(text.trim_end_matches('\n'))?)
        }
        Output::Table => {
            let rows: Vec<_> = plan.rows().map(Vec::from).collect();
            let style = Style::of_stdout();
            let lines = table::lines(&COLUMNS, &rows, table::width_of_stdout(), false);
            for (row, line) in rows.iter().zip(lines) {
                say::out(&style.action(&row[0], &line))?;
            }
            Ok(say::out(&plan.summary())?)
        }
    }
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

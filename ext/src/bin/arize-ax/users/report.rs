//! Prints users and the results of commands on stdout.

use arize_ax::User;
use serde_json::{Map, Value, json};

use crate::ending::Failure;
use crate::options::Output;
use crate::say;
use crate::table::{self, Column};
use crate::text::{cell, printable};

/// The columns of a user, in the order of CSV.
const USER: [&str; 7] = [
    "id",
    "email",
    "name",
    "status",
    "role",
    "is_developer",
    "created_at",
];

/// The columns of a user in a table.
const USER_TABLE: [Column; 7] = [
    column("EMAIL", Some(32), 0),
    column("NAME", Some(16), 0),
    column("ROLE", Some(14), 2),
    column("STATUS", None, 3),
    column("DEVELOPER", None, 4),
    column("CREATED", None, 5),
    column("ID", None, 1),
];

/// The columns of a result in a table, before those of its user.
const RESULT_TABLE: [Column; 5] = [
    column("RESULT", None, 0),
    column("EMAIL", Some(32), 0),
    column("NAME", Some(16), 2),
    column("ID", None, 1),
    column("NOTE", Some(20), 0),
];

const fn column(title: &'static str, wanted: Option<usize>, dispensable: u8) -> Column {
    Column {
        title,
        wanted,
        dispensable,
    }
}

/// The result of a command for one user.
pub(super) struct CommandResult {
    /// One word, stable: "invited", "deleted", "not_found".
    pub(super) result: &'static str,
    pub(super) user: User,
    /// For people: why, and what to do; empty if there is nothing to say.
    pub(super) note: String,
}

/// Prints one user.
pub(super) fn user(user: &User, output: Output) -> Result<(), Failure> {
    match output {
        Output::Json => Ok(say::out(&serde_json::to_string_pretty(user)?)?),
        _ => users(std::slice::from_ref(user), output),
    }
}

/// Prints a list of users.
pub(super) fn users(users: &[User], output: Output) -> Result<(), Failure> {
    match output {
        Output::Json => Ok(say::out(&serde_json::to_string_pretty(users)?)?),
        Output::Csv => csv(&USER, users.iter().map(|user| values(user).to_vec())),
        Output::Table => {
            let rows: Vec<_> = users.iter().map(table_row).collect();
            Ok(table(&USER_TABLE, &rows)?)
        }
    }
}

/// Prints the result of a command for one user: an object in JSON.
pub(super) fn result(row: &CommandResult, output: Output) -> Result<(), Failure> {
    match output {
        Output::Json => Ok(say::out(&serde_json::to_string_pretty(&object(row))?)?),
        _ => results(std::slice::from_ref(row), output),
    }
}

/// Prints the results of a command.
pub(super) fn results(rows: &[CommandResult], output: Output) -> Result<(), Failure> {
    match output {
        Output::Json => {
            let objects: Vec<_> = rows.iter().map(object).collect();
            Ok(say::out(&serde_json::to_string_pretty(&objects)?)?)
        }
        Output::Csv => {
            let titles: Vec<_> = ["result"].into_iter().chain(USER).chain(["note"]).collect();
            csv(
                &titles,
                rows.iter().map(|row| {
                    let mut record = vec![row.result.to_owned()];
                    record.extend(values(&row.user));
                    record.push(row.note.clone());
                    record
                }),
            )
        }
        Output::Table => {
            let rows: Vec<_> = rows.iter().map(result_row).collect();
            Ok(table(&RESULT_TABLE, &rows)?)
        }
    }
}

/// The rows of a table for people, on stderr, before a question.
pub(super) fn preview(users: &[User]) {
    let rows: Vec<_> = users.iter().map(table_row).collect();
    for line in table::lines(&USER_TABLE, &rows, table::width_of_stderr(), true) {
        say::err(&line);
    }
}

fn table(columns: &[Column], rows: &[Vec<String>]) -> std::io::Result<()> {
    for line in table::lines(columns, rows, table::width_of_stdout(), true) {
        say::out(&line)?;
    }
    Ok(())
}

fn csv(titles: &[&str], records: impl Iterator<Item = Vec<String>>) -> Result<(), Failure> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(titles)?;
    for record in records {
        writer.write_record(record.iter().map(|value| cell(value)))?;
    }
    let text = String::from_utf8(writer.into_inner()?)?;
    Ok(say::out(text.trim_end_matches('\n'))?)
}

/// The user's fields in the order of [`USER`]; an absent one is empty.
fn values(user: &User) -> [String; 7] {
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    [
        text(user.id.as_ref().map(|id| id.as_str())),
        text(user.email.as_deref()),
        text(user.name.as_deref()),
        user.status
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        user.role
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        user.is_developer
            .map(|is| is.to_string())
            .unwrap_or_default(),
        user.created_at
            .map(|at| at.to_rfc3339())
            .unwrap_or_default(),
    ]
}

fn table_row(user: &User) -> Vec<String> {
    let [id, email, name, status, role, developer, _] = values(user);
    let created = user.created_at.map(|at| at.format("%Y-%m-%d").to_string());
    let developer = match developer.as_str() {
        "true" => "yes".to_owned(),
        "false" => "no".to_owned(),
        _ => String::new(),
    };
    let row = [
        email,
        name,
        role,
        status,
        developer,
        created.unwrap_or_default(),
        id,
    ];
    row.iter().map(|value| printable(value)).collect()
}

fn result_row(row: &CommandResult) -> Vec<String> {
    let [id, email, name, ..] = values(&row.user);
    let values = [row.result, &email, &name, &id, &row.note];
    values.into_iter().map(printable).collect()
}

fn object(row: &CommandResult) -> Value {
    let mut object = Map::new();
    object.insert("result".to_owned(), json!(row.result));
    object.insert("user".to_owned(), json!(row.user));
    if !row.note.is_empty() {
        object.insert("note".to_owned(), json!(row.note));
    }
    Value::Object(object)
}

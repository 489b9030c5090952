//! Rosters in CSV.

use std::io;

use csv::{ByteRecord, ReaderBuilder, Trim};

use super::RosterProblem;
use super::row::{COLUMNS, NEEDED, Row, yes_or_no};
use crate::NewUser;

/// Where each of [`COLUMNS`] is in the file.
type Places = [Option<usize>; COLUMNS.len()];

pub(super) fn read(reader: impl io::Read) -> (Vec<(u64, NewUser)>, Vec<RosterProblem>) {
    let mut problems = Vec::new();
    let mut people = Vec::new();
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(reader);
    let mut record = ByteRecord::new();
    let mut places: Option<(Places, usize)> = None;
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                problems.push(RosterProblem::new(
                    line,
                    None,
                    format!("cannot be read: {error}"),
                ));
                return (people, problems);
            }
        }
        let line = record.position().map_or(0, csv::Position::line);
        if record.iter().all(<[u8]>::is_empty) {
            continue;
        }
        let fields: Result<Vec<&str>, _> = record.iter().map(std::str::from_utf8).collect();
        let Ok(fields) = fields else {
            problems.push(RosterProblem::new(line, None, "not in UTF-8"));
            continue;
        };
        let Some((places, width)) = places else {
            match header(&fields, line, &mut problems) {
                Some(found) => places = Some((found, fields.len())),
                // Without a header no line can be told.
                None => return (people, problems),
            }
            continue;
        };
        if fields.len() != width {
            let rule = format!(
                "has {} values and not {width}, as the header has",
                fields.len()
            );
            problems.push(RosterProblem::new(line, None, rule));
            continue;
        }
        let value = |column: usize| places[column].map_or("", |place| fields[place]);
        let row = Row {
            name: value(0),
            email: value(1),
            role: value(2),
            is_developer: yes_or_no(value(3)),
        };
        people.extend(row.check(line, &mut problems).map(|person| (line, person)));
    }
    if places.is_none() {
        problems.push(RosterProblem::new(0, None, "there is no header line"));
    }
    (people, problems)
}

/// Finds the columns; `None` where they cannot all be.
fn header(names: &[&str], line: u64, problems: &mut Vec<RosterProblem>) -> Option<Places> {
    let before = problems.len();
    let mut places = Places::default();
    for (place, name) in names.iter().enumerate() {
        let name = name.trim_start_matches('\u{feff}').to_ascii_lowercase();
        match COLUMNS.iter().position(|column| *column == name) {
            Some(column) if places[column].is_none() => places[column] = Some(place),
            Some(column) => {
                let rule = "the column is there twice";
                problems.push(RosterProblem::new(line, Some(COLUMNS[column]), rule));
            }
            None => {
                let rule = format!("column {} is none of `{}`", place + 1, COLUMNS.join("`, `"));
                problems.push(RosterProblem::new(line, None, rule));
            }
        }
    }
    for (column, place) in COLUMNS.iter().zip(&places).take(NEEDED) {
        if place.is_none() {
            problems.push(RosterProblem::new(
                line,
                Some(column),
                "the column is missing",
            ));
        }
    }
    (problems.len() == before).then_some(places)
}

#[cfg(test)]
mod tests {
    use crate::roster::Roster;

    fn problems(csv: &[u8]) -> Vec<String> {
        let error = Roster::from_csv(csv).unwrap_err();
        let text = error.to_string();
        text.lines()
            .skip(1)
            .map(|line| line.trim().to_owned())
            .collect()
    }

    #[test]
    fn reads_what_spreadsheets_write() {
        let csv = "\u{feff}Role,EMAIL,Name,is_developer\r\n\
                   Member , jane@acme.com,\"Smith, Jane\",yes\r\n\
                   ,,,\r\n\
                   \r\n\
                   ADMIN,john@acme.com,\"John\nDoe\",\r\n";
        let roster = Roster::from_csv(csv.as_bytes()).unwrap();
        let people = roster.people();
        assert_eq!(people.len(), 2);
        assert_eq!(people[0].name(), "Smith, Jane");
        assert_eq!(people[0].is_developer(), Some(true));
        assert_eq!(people[1].role(), &crate::Role::Admin);
        assert_eq!(people[1].is_developer(), None);
        let only_a_header = Roster::from_csv(&b"name,email,role\n"[..]).unwrap();
        assert!(only_a_header.people().is_empty());
    }

    #[test]
    fn tells_every_problem_with_its_line() {
        let csv = b"name,email,role,is_developer\n\
            Jane,jane@acme.com,member,\n\
            ,jane at acme,boss,maybe\n\
            \"two\nlines\",two@acme.com,member,no\n\
            Janet,JANE@acme.com,member,\n\
            Short,short@acme.com\n\
            \xff,x@acme.com,member,\n\
            Jill,jill@acme.com,member,true\n";
        assert_eq!(
            problems(csv),
            [
                "line 3: `name`: missing",
                "line 3: `email`: not a valid e-mail address",
                "line 3: `role`: not one of `admin`, `member`, `annotator`",
                "line 3: `is_developer`: neither `true` nor `false`",
                "line 6: `email`: the same address as line 2",
                "line 7: has 2 values and not 4, as the header has",
                "line 8: not in UTF-8",
            ]
        );
    }

    #[test]
    fn a_header_is_checked_too() {
        assert_eq!(problems(b""), ["there is no header line"]);
        assert_eq!(
            problems(b"name,mail,role,role\nJane,jane@acme.com,member,x\n"),
            [
                "line 1: column 2 is none of `name`, `email`, `role`, `is_developer`",
                "line 1: `role`: the column is there twice",
                "line 1: `email`: the column is missing",
            ]
        );
    }

    #[test]
    fn problems_show_nobody() {
        let csv = b"name,email,role\nJane Smith,jane at acme,member\nJane Smith,j@a.co,boss\n";
        let error = Roster::from_csv(&csv[..]).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("Smith") && !shown.contains("acme") && !shown.contains("boss"));
    }
}

//! The columns of a CSV file: which is which, and their values row by row.

use std::borrow::Cow;

use super::Reading;
use super::csv::{Record, Records};
use super::row::{COLUMNS, REQUIRED, Row, yes_or_no};
use crate::roster::error::RosterIssue;

/// The position of each of [`COLUMNS`] in the file.
type Positions = [Option<usize>; COLUMNS.len()];

/// Reads all rows of a text without a byte order mark.
pub(super) fn read(text: &[u8]) -> Reading {
    let Reading {
        mut rows,
        mut issues,
    } = Reading::default();
    let mut records = Records::new(text);
    let mut positions: Option<(Positions, usize)> = None;
    while let Some(record) = records.next_record() {
        let Record { line, fields } = match record {
            Ok(record) => record,
            Err(issue) => {
                issues.push(issue);
                return Reading { rows, issues };
            }
        };
        if fields.iter().all(<[u8]>::is_empty) {
            continue;
        }
        let not_utf8 = fields
            .iter()
            .any(|field| std::str::from_utf8(field).is_err());
        if not_utf8 {
            issues.push(RosterIssue::new(line, None, "not in UTF-8"));
        }
        let fields: Vec<_> = fields.iter().map(String::from_utf8_lossy).collect();
        let Some((positions, width)) = positions else {
            match header(&fields, line, &mut issues) {
                Some(found) => positions = Some((found, fields.len())),
                // Without a header no row can be read.
                None => return Reading { rows, issues },
            }
            continue;
        };
        if fields.len() != width {
            let rule = format!(
                "has {} values and not {width}, as the header has",
                fields.len()
            );
            issues.push(RosterIssue::new(line, None, rule));
            continue;
        }
        let value = |column: usize| positions[column].map_or("", |position| &fields[position]);
        let row = Row {
            name: Ok(value(0)),
            email: Ok(value(1)),
            role: Ok(value(2)),
            is_developer: yes_or_no(value(3)),
        };
        rows.push(row.check(line, &mut issues));
    }
    if positions.is_none() {
        issues.push(RosterIssue::new(0, None, "there is no header line"));
    }
    Reading { rows, issues }
}

/// Finds the columns. `None` if one is missing, unknown or repeated.
fn header(names: &[Cow<'_, str>], line: u64, issues: &mut Vec<RosterIssue>) -> Option<Positions> {
    let before = issues.len();
    let mut positions = Positions::default();
    for (position, name) in names.iter().enumerate() {
        let name = name.to_ascii_lowercase();
        match COLUMNS.iter().position(|column| *column == name) {
            Some(column) if positions[column].is_none() => positions[column] = Some(position),
            Some(column) => {
                let rule = "the column is there twice";
                issues.push(RosterIssue::new(line, Some(COLUMNS[column]), rule));
            }
            None => {
                let rule = format!(
                    "column {} is none of `{}`",
                    position + 1,
                    COLUMNS.join("`, `")
                );
                issues.push(RosterIssue::new(line, None, rule));
            }
        }
    }
    for (column, position) in COLUMNS.iter().zip(&positions).take(REQUIRED) {
        if position.is_none() {
            issues.push(RosterIssue::new(
                line,
                Some(column),
                "the column is missing",
            ));
        }
    }
    (issues.len() == before).then_some(positions)
}

#[cfg(test)]
mod tests {
    use crate::roster::Roster;

    fn issues(csv: &[u8]) -> Vec<String> {
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
                   ADMIN,john@acme.com,John Doe,\r\n";
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
    fn every_issue_has_its_line() {
        let csv = b"name,email,role,is_developer\n\
            Jane,jane@acme.com,member,\n\
            ,jane at acme,boss,maybe\n\
            \"two\nlines\",two@acme.com,member,no\n\
            Janet,JANE@acme.com,member,\n\
            Short,short@acme.com\n\
            \xff,x@acme.com,member,\n\
            Jill,jill@acme.com,member,true\n";
        assert_eq!(
            issues(csv),
            [
                "line 3: `name`: missing",
                "line 3: `email`: must be a valid e-mail address, such as `user@example.com`",
                "line 3: `role`: must be one of `admin`, `member`, `member_ui_only`, `annotator`",
                "line 3: `is_developer`: neither `true` nor `false`",
                "line 4: `name`: must not contain U+000A, a control character: remove it",
                "line 6: `email`: the same address as line 2",
                "line 7: has 2 values and not 4, as the header has",
                "line 8: not in UTF-8",
            ]
        );
    }

    #[test]
    fn an_issue_hides_no_other() {
        let csv = b"name,email,role\n\
            Jane,jane@acme.com,boss\n\
            ,JANE@acme.com,member\n\
            \xff,jane@acme.com,member\n";
        assert_eq!(
            issues(csv),
            [
                "line 2: `role`: must be one of `admin`, `member`, `member_ui_only`, `annotator`",
                "line 3: `name`: missing",
                "line 3: `email`: the same address as line 2",
                "line 4: not in UTF-8",
                "line 4: `email`: the same address as line 2",
            ]
        );
    }

    #[test]
    fn lines_are_counted_as_in_editors() {
        let csv =
            "\u{feff}name,email,role\n\nA,a@b.co,member\n\"B\",\"b@b.co\",boss\n\n,A@b.co,member\n";
        for end in ["\n", "\r\n", "\r"] {
            assert_eq!(
                issues(csv.replace('\n', end).as_bytes()),
                [
                    "line 4: `role`: must be one of `admin`, `member`, `member_ui_only`, `annotator`",
                    "line 6: `name`: missing",
                    "line 6: `email`: the same address as line 3",
                ],
                "{end:?}"
            );
        }
        let quoted = b"name,email,role\r\n\"A\r\nB\",a@b.co,boss\r\nC,c@b.co,boss\r\n";
        let lines: Vec<_> = issues(quoted)
            .iter()
            .map(|issue| issue[..6].to_owned())
            .collect();
        assert_eq!(lines, ["line 2", "line 2", "line 4"]);
    }

    #[test]
    fn an_open_quote_hides_no_row_silently() {
        assert_eq!(
            issues(
                b"email,role,name\nada@b.co,boss,Ada\nbob@b.co,member,\"Bob\neve@b.co,member,Eve\n"
            ),
            [
                "line 2: `role`: must be one of `admin`, `member`, `member_ui_only`, `annotator`",
                "line 3: has a quote that is never closed, which hides the rest of the file",
            ]
        );
        // Closed by the quote of another row.
        assert_eq!(
            issues(b"email,role,name\nada@b.co,admin,\"Ada\nbob@b.co,member,Bob\neve@b.co,member,\"Eve\"\n"),
            ["line 2: `name`: must not contain U+000A, a control character: remove it"]
        );
        assert_eq!(issues(b"\"name,email,role\n").len(), 1);
    }

    #[test]
    fn a_header_is_checked_too() {
        assert_eq!(issues(b""), ["there is no header line"]);
        assert_eq!(
            issues(b"name,mail,role,role\nJane,jane@acme.com,member,x\n"),
            [
                "line 1: column 2 is none of `name`, `email`, `role`, `is_developer`",
                "line 1: `role`: the column is there twice",
                "line 1: `email`: the column is missing",
            ]
        );
    }

    #[test]
    fn issues_show_no_name_and_no_address() {
        let csv = b"name,email,role\nJane Smith,jane at acme,member\nJane Smith,j@a.co,boss\n";
        let error = Roster::from_csv(&csv[..]).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("Smith") && !shown.contains("acme") && !shown.contains("boss"));
    }
}

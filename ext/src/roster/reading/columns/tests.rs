use crate::roster::{Roster, RosterPlace};

fn issues(csv: impl AsRef<[u8]>) -> Vec<String> {
    let csv = csv.as_ref();
    let error = Roster::from_csv(csv).unwrap_err();
    let text = error.to_string();
    text.lines()
        .skip(1)
        .map(|line| line.trim().to_owned())
        .collect()
}

#[test]
fn reads_exports_of_spreadsheets() {
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
            "the file is not in UTF-8: save it as \"CSV UTF-8\", or set its encoding, such as `windows-1252`",
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
            "the file is not in UTF-8: save it as \"CSV UTF-8\", or set its encoding, such as `windows-1252`",
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
        issues(b"email,role,name\nada@b.co,boss,Ada\nbob@b.co,member,\"Bob\neve@b.co,member,Eve\n"),
        [
            "line 2: `role`: must be one of `admin`, `member`, `member_ui_only`, `annotator`",
            "line 3: has a quote that is never closed, which hides the rest of the file",
        ]
    );
    // Closed by the quote of another row.
    assert_eq!(
        issues(b"email,role,name\nada@b.co,admin,\"Ada\nbob@b.co,member,Bob\neve@b.co,member,\"Eve\"\n"),
        [
            "line 2: has text after the quote that ends a value: write a quote inside a value twice, or add the missing delimiter"
        ]
    );
    assert_eq!(issues(b"\"name,email,role\n").len(), 1);
}

#[test]
fn a_header_is_checked_too() {
    for empty in ["", "\n\n", " , ,\n"] {
        assert_eq!(
            issues(empty),
            ["there is no header line: the first line must name the columns"]
        );
    }
    assert_eq!(
        issues(b"name,male,role,role\nJane,jane@acme.com,member,x\n"),
        [
            "line 1: column 2 is not a column of rosters: map it, or ignore other columns",
            "line 1: `role`: the column is there twice: map one of them",
            "line 1: `email`: the column is missing: name it, or map another header to it",
        ]
    );
}

#[test]
fn a_file_without_a_header_is_one_issue() {
    for (csv, rule) in [
        (
            "Jane,jane@acme.com,member\nJohn,john@acme.com,admin\n",
            "line 1: looks like a person",
        ),
        (
            "\"name,email,role\"\n\"Jane,jane@acme.com,member\"\n",
            "line 1: is in quotes as a whole",
        ),
        ("[{\"name\": \"Jane\"}]", "the file looks like JSON"),
    ] {
        let issues = issues(csv);
        assert!(
            issues.len() == 1 && issues[0].starts_with(rule),
            "{issues:?}"
        );
    }
}

#[test]
fn headers_may_be_in_brackets() {
    let csv = "[Name],[Email],[Role]\nJane,jane@acme.com,member\n";
    assert_eq!(Roster::from_csv(csv.as_bytes()).unwrap().people().len(), 1);
}

#[test]
fn empty_columns_at_the_end_are_ignored() {
    let csv = "name,email,role,,,\nJane,jane@acme.com,member,,,\nJohn,john@acme.com,admin\n";
    assert_eq!(Roster::from_csv(csv.as_bytes()).unwrap().people().len(), 2);
    assert_eq!(
        issues("name,,email,role,\nJane,x,jane@acme.com,member,\nJohn,,john@acme.com,admin,,y\n"),
        [
            "line 2: has a value in column 2, which has no header",
            "line 3: has 6 values and not 4, as the header has: a value that contains the delimiter must be in quotes",
        ]
    );
}

#[test]
fn names_in_two_columns_are_joined() {
    let csv = "First Name;Surname;Display name;E-mail Address;Role\n\
               Jane;Smith;;jane@acme.com;Member\n\
               John;;;john@acme.com;Admin\n\
               J.;Doe;Joan Doe;joan@acme.com;Annotator\n";
    let roster = Roster::from_csv(csv.as_bytes()).unwrap();
    let names: Vec<_> = roster.people().iter().map(|person| person.name()).collect();
    assert_eq!(names, ["Jane Smith", "John", "Joan Doe"]);
}

#[test]
fn a_line_above_the_header_that_is_no_title_is_not_overlooked() {
    assert_eq!(
        issues("Team\nJane,jane@acme.com,member\nname,email,role\n"),
        ["line 2: is above line 3, which looks like the header: remove it"]
    );
}

#[test]
fn a_header_with_broken_quotes_is_the_only_issue() {
    assert_eq!(
        issues("name,\"email\"s,role\nJane,jane@acme.com,boss\n").len(),
        1
    );
}

#[test]
fn quotes_that_break_the_rules_are_shown_with_their_line() {
    let csv = "name,email,role\n\
               =\"Jane\",jane@acme.com,member\n\
               John \"JJ\" Doe,john@acme.com,member\n\
               \"Joan\\\"\u{200b}\",joan@acme.com,member\n\
               Jill,jill@acme.com,boss\n";
    let error = Roster::from_csv(csv.as_bytes()).unwrap_err();
    let shown: Vec<_> = error
        .issues()
        .iter()
        .map(|issue| (issue.place(), issue.text().unwrap_or_default()))
        .collect();
    assert_eq!(
        shown,
        [
            (RosterPlace::Line(2), "=\"Jane\",jane@acme.com,member"),
            (RosterPlace::Line(3), "John \"JJ\" Doe,john@acme.com,member"),
            (
                RosterPlace::Line(4),
                "\"Joan\\\"\\u{200b}\",joan@acme.com,member"
            ),
            (RosterPlace::Line(5), "boss"),
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

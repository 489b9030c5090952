use crate::Role;
use crate::roster::Roster;

fn issues(json: &str) -> Vec<String> {
    let text = Roster::from_json(json).unwrap_err().to_string();
    text.lines()
        .skip(1)
        .map(|line| line.trim().to_owned())
        .collect()
}

#[test]
fn reads_an_array_of_people() {
    let roster = Roster::from_json(
        r#"[{"name": "Jane", "email": "jane@acme.com", "role": "MEMBER", "is_developer": true},
            {"name": "John", "email": "john@acme.com", "role": "admin", "is_developer": null}]"#,
    )
    .unwrap();
    assert_eq!(roster.people()[0].is_developer(), Some(true));
    assert_eq!(roster.people()[1].is_developer(), None);
    assert!(Roster::from_json("[]").unwrap().people().is_empty());
}

#[test]
fn every_issue_has_its_entry() {
    let json = r#"[
        {"name": "Jane", "email": "jane@acme.com", "role": "member"},
        {
            "email": "jane at acme",
            "role": "boss"
        },
        {"name": "J", "email": "JANE@acme.com", "role": "member"},
        {"name": "K",
         "male": "k@acme.com", "role": "member"},
        {"name": "L", "email": "l@acme.com", "role": "member", "is_developer": "yes"},
        7
    ]"#;
    assert_eq!(
        issues(json),
        [
            "entry 2: `name`: missing",
            "entry 2: `email`: must be a valid e-mail address, such as `user@example.com`",
            "entry 2: `role`: must be one of `admin`, `member`, `member_ui_only`, `annotator`",
            "entry 3: `email`: the same address as entry 1",
            "entry 4: has a field that is not a column of rosters: map it, or ignore other columns",
            "entry 4: `email`: missing",
            "entry 5: `is_developer`: neither `true` nor `false`",
            "entry 6: not an object of texts `name`, `email`, `role` and a boolean `is_developer`, in an array",
        ]
    );
}

#[test]
fn an_issue_hides_no_other() {
    let json = "\u{feff}[
        {\"name\": 7, \"email\": \"jane@acme.com\", \"role\": null},
        {\"name\": \"J\", \"name\": \"K\", \"male\": 1, \"email\": \"JANE@acme.com\", \"role\": \"boss\"},
        {\"name\": \"A\\nB\", \"email\": [], \"role\": \"member\", \"is_developer\": 1}
    ]";
    for text in [json.to_owned(), json.replace('\n', "\r\n")] {
        assert_eq!(
            issues(&text),
            [
                "entry 1: `name`: not a text",
                "entry 1: `role`: not a text",
                "entry 2: has a field that is not a column of rosters: map it, or ignore other columns",
                "entry 2: `name`: there are two fields for it",
                "entry 2: `role`: must be one of `admin`, `member`, `member_ui_only`, `annotator`",
                "entry 2: `email`: the same address as entry 1",
                "entry 3: `name`: must not contain U+000A, a control character: remove it",
                "entry 3: `email`: not a text",
                "entry 3: `is_developer`: neither `true` nor `false`",
            ]
        );
    }
}

#[test]
fn text_that_is_not_json_is_one_issue() {
    assert_eq!(
        issues("[\n{\n"),
        ["entry 1: the JSON ends too early (line 3, column 0)"]
    );
    assert_eq!(
        issues("[{\"email\": \"a@b.co\"}, {,}]"),
        ["entry 2: not JSON (line 1, column 24)"]
    );
    assert_eq!(
        issues("\u{a0}[{}, {}]"),
        ["entry 1: not JSON (line 1, column 1)"]
    );
    assert_eq!(issues("\nname,email"), ["not JSON (line 2, column 2)"]);
    for text in ["{}", "7", "{\"a\": [], \"b\": []}", "{\"users\": {}}"] {
        assert!(issues(text)[0].contains("not a list of people"), "{text}");
    }
}

#[test]
fn lists_are_read_as_programs_wrap_them() {
    let jane = r#"{"email": "jane@acme.com", "displayName": "Jane", "role": "MEMBER_UI_ONLY"}"#;
    for json in [
        format!("[{jane}]"),
        format!("{{\"users\": [{jane}], \"groups\": []}}"),
        format!("{{\"count\": 1, \"value\": [{jane}]}}"),
        format!("\u{feff}\n {{\"users\": [{jane}], \"pagination\": {{\"has_more\": false}}}}"),
    ] {
        let roster = Roster::from_json(&json).unwrap();
        assert_eq!(roster.people()[0].role(), &Role::MemberUiOnly, "{json}");
        assert_eq!(roster.people()[0].name(), "Jane");
    }
    assert_eq!(Roster::from_json(jane).unwrap().people().len(), 1);
    let two = format!("{jane}\n{}\n", jane.replace("jane@", "john@"));
    assert_eq!(Roster::from_json(&two).unwrap().people().len(), 2);
    assert_eq!(
        issues(&format!("{jane}\n{{")),
        ["entry 2: the JSON ends too early (line 2, column 1)"]
    );
    let page = format!("{{\"users\": [{jane}], \"pagination\": {{\"has_more\": true}}}}");
    assert!(issues(&page)[0].contains("one page"));
}

#[test]
fn users_of_the_api_are_read_as_they_are() {
    let json = r#"[{"id": "VXNlcjox", "name": "Jane", "email": "jane@acme.com", "created_at": "2026-01-01T00:00:00Z",
        "status": "ACTIVE", "role": {"type": "PREDEFINED", "name": "ADMIN"}, "is_developer": true}]"#;
    let roster = Roster::from_json(json).unwrap();
    assert_eq!(roster.people()[0].role(), &Role::Admin);
    assert_eq!(roster.people()[0].is_developer(), Some(true));
}

#[test]
fn unknown_roles_are_refused_with_the_list_of_roles() {
    for role in [
        r#""boss""#,
        r#"{"type": "predefined", "name": "boss"}"#,
        r#"{"name": "member"}"#,
    ] {
        let json = format!(r#"[{{"email": "a@b.co", "name": "A", "role": {role}}}]"#);
        let issues = issues(&json);
        assert!(issues[0].starts_with("entry 1: `role`: "), "{issues:?}");
        assert!(issues[0].contains("`member_ui_only`"), "{issues:?}");
    }
}

#[test]
fn half_a_character_is_shown_as_it_is_in_the_file() {
    let json = r#"[{"email": "jane@acme.com", "name": "Jane \udc00", "role": "member"}]"#;
    let error = Roster::from_json(json).unwrap_err();
    let issue = &error.issues()[0];
    assert_eq!(issue.field(), Some("name"));
    assert!(issue.rule().contains("lone surrogate"), "{error}");
    assert_eq!(issue.text(), Some(r#""Jane \udc00""#));
}

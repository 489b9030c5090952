//! Rosters as offices write them, through the program.

use arize_ax::testing::{Role, StandIn};

use super::program::{Folder, run, word};

#[tokio::test(flavor = "multi_thread")]
async fn an_export_of_a_directory_is_read_with_options() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let export = folder.file(
        "export.csv",
        "login,firstName,lastName,Work mail,division\r\njs,Jane,Smith,jane@acme.example,R&D\r\n",
    );
    let (code, text) = run(&server, &["roster", "plan", word(&export)]);
    assert_eq!(code, 1, "{text}");
    for expected in [
        "line 1: column 4 is not a column of rosters",
        ": division",
        "line 1: `role`: the column is missing",
        "hint: --ignore-other-columns",
        "hint: --default-role member",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    let words = [
        "roster",
        "apply",
        "--yes",
        word(&export),
        "--ignore-other-columns",
        "--default-role",
        "annotator",
    ];
    let words = [&words[..], &["--column", "email=work MAIL"]].concat();
    let (code, text) = run(&server, &words);
    assert_eq!(code, 0, "{text}");
    let jane = server.user_by_email("jane@acme.example").expect("Jane");
    assert_eq!(
        (jane.name.as_str(), jane.role),
        ("Jane Smith", Role::Annotator)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_encoding_is_suggested_and_accepted() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let path = folder.path("cp1252.csv");
    std::fs::write(
        &path,
        b"name;email;role\nJos\xe9;jose@acme.example;member\n",
    )
    .expect("a file");
    let (code, text) = run(&server, &["roster", "plan", word(&path)]);
    assert_eq!(code, 1, "{text}");
    assert!(
        text.contains("line 2: not in UTF-8: Jos\\xe9;jose@acme.example"),
        "{text}"
    );
    assert!(text.contains("hint: --encoding windows-1252"), "{text}");
    let words = [
        "roster",
        "apply",
        "--yes",
        word(&path),
        "--encoding",
        "windows-1252",
    ];
    assert_eq!(run(&server, &words).0, 0);
    let jose = server.user_by_email("jose@acme.example").expect("José");
    assert_eq!(jose.name, "Jos\u{e9}");
    let (code, text) = run(
        &server,
        &["roster", "plan", word(&path), "--encoding", "klingon"],
    );
    assert_eq!(code, 1);
    assert!(text.contains("`encoding`"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn refused_texts_are_shown_with_escapes() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let path = folder.file(
        "team.csv",
        "name,email,role\nAnn\u{202e},ann@acme.example,member\n#REF!,bob@acme.example,member\n\
         Eve,eve\u{200b}@acme.example,boss\n",
    );
    let (code, text) = run(&server, &["roster", "plan", word(&path)]);
    assert_eq!(code, 1);
    for expected in [
        "U+202E, which reorders text: remove it: Ann\\u{202e}",
        "line 3: `name`: is an error of a spreadsheet",
        ": #REF!",
        "U+200B",
        "eve\\u{200b}@acme.example",
        "`member_ui_only`, `annotator`: boss",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    assert!(!text.contains(['\u{202e}', '\u{200b}']), "{text}");
    assert_eq!(server.request_count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn json_of_a_shell_that_writes_utf_16_is_read() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let json = r#"{"users": [{"name": "Jane", "email": "jane@acme.example", "role": "member"}]}"#;
    let units = format!("\u{feff}{json}");
    let bytes: Vec<u8> = units.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let path = folder.path("users.json");
    std::fs::write(&path, bytes).expect("a file");
    let (code, text) = run(&server, &["roster", "plan", word(&path)]);
    assert_eq!(code, 3, "{text}");
    assert!(text.contains("1 to invite"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_the_program_does_not_know_is_accepted_by_its_name() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let team = folder.file(
        "team.csv",
        "name,email,role\nJane,jane@acme.example,auditor\n",
    );
    let (code, text) = run(&server, &["roster", "plan", word(&team)]);
    assert_eq!(code, 1);
    assert!(
        text.contains("`role`: must be one of") && text.contains(": auditor"),
        "{text}"
    );
    let (code, text) = run(
        &server,
        &["roster", "plan", word(&team), "--role-by-name", "AUDITOR"],
    );
    assert_eq!(code, 3, "{text}");
    assert!(text.contains("AUDITOR"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn options_that_make_no_sense_are_refused() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let team = folder.team(1);
    for words in [
        ["--column", "mail"],
        ["--column", "post=Work mail"],
        ["--default-role", "boss"],
    ] {
        let words = [&["roster", "plan", word(&team)][..], &words].concat();
        assert_eq!(run(&server, &words).0, 2, "{words:?}");
    }
    let (code, text) = run(
        &server,
        &["roster", "plan", word(&team), "--column", "email=Work mail"],
    );
    assert_eq!(code, 1);
    assert!(
        text.contains("`email`: no column has the header that was set for it: Work mail"),
        "{text}"
    );
}

//! The file of passwords: readable by its owner alone, never overwritten, and never with part of a line.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::process::Command;
use std::time::Duration;

use arize_ax::testing::{Dialect, Fault, Operation, Rule, StandIn};

use super::program::{Folder, command, ended, run, start, word};

/// The lines that a journal's passwords make.
fn lines(server: &StandIn) -> BTreeSet<String> {
    let journal = server.journal();
    let lines = journal.passwords.iter().map(|issued| {
        let password = issued.reveal();
        assert!(!password.contains([',', '"', '\'']));
        format!("{},{password}", issued.to)
    });
    lines.collect()
}

/// The rows that were written, without quotes and the apostrophes that keep spreadsheets from computing.
fn rows(written: &str) -> BTreeSet<String> {
    let rows = written.lines().skip(1);
    rows.map(|row| row.replace('"', "").replace(",'", ","))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_password_is_in_the_file_and_nowhere_else() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let (team, out) = (folder.team(25), folder.path("out.csv"));
    let (code, text) = run(
        &server,
        &[
            "roster",
            "apply",
            "--yes",
            word(&team),
            "--passwords",
            word(&out),
        ],
    );
    assert_eq!(code, 0, "{text}");
    let written = fs::read_to_string(&out).expect("the file");
    assert_eq!(written.lines().next(), Some("email,password"));
    assert_eq!(rows(&written).len(), 25);
    assert_eq!(rows(&written), lines(&server));
    assert_eq!(
        fs::metadata(&out).expect("it").permissions().mode() & 0o777,
        0o600
    );
    for issued in &server.journal().passwords {
        assert!(!text.contains(issued.reveal()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_existing_file_is_left_alone_and_nothing_is_sent() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let team = folder.team(3);
    let there = folder.file("there.csv", "precious");
    let link = folder.path("link.csv");
    symlink(folder.path("elsewhere.csv"), &link).expect("a link");
    for path in [&there, &link] {
        let (code, text) = run(
            &server,
            &[
                "roster",
                "apply",
                "--yes",
                word(&team),
                "--passwords",
                word(path),
            ],
        );
        assert_eq!(code, 1, "{text}");
    }
    assert_eq!(fs::read_to_string(&there).expect("it"), "precious");
    assert!(!folder.path("elsewhere.csv").exists());
    assert!(server.journal().passwords.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_loses_only_passwords_in_flight() {
    let server = StandIn::start().await;
    server.inject(Rule::from(Fault::latency(Duration::from_millis(10))).always());
    let folder = Folder::new();
    let (team, out) = (folder.team(500), folder.path("out.csv"));
    let words = [
        "roster",
        "apply",
        "--yes",
        word(&team),
        "--concurrency",
        "4",
        "--passwords",
        word(&out),
    ];
    let mut child = start(&server, &words);
    while server.journal().passwords.len() < 60 {
        assert!(
            child.try_wait().expect("its state").is_none(),
            "it ended by itself"
        );
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    child.kill().expect("a child to kill");
    child.wait().expect("its end");
    tokio::time::sleep(Duration::from_millis(100)).await;
    let written = fs::read_to_string(&out).expect("the file");
    assert!(written.ends_with('\n'), "no line is cut");
    let rows = rows(&written);
    let issued = lines(&server);
    assert!(rows.is_subset(&issued));
    // Four calls were in flight, and as many outcomes may not have reached the file yet.
    assert!(
        rows.len() + 8 >= issued.len(),
        "{} of {} are there",
        rows.len(),
        issued.len()
    );

    let again = folder.path("again.csv");
    let (code, text) = run(
        &server,
        &[
            "roster",
            "apply",
            "--yes",
            word(&team),
            "--passwords",
            word(&again),
        ],
    );
    assert_eq!(code, 0, "{text}");
    assert!(
        text.contains("resend the invitation"),
        "who has no password is pointed out: {text}"
    );
    assert_eq!(server.journal().passwords.len(), 500, "nobody got two");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_leaves_whole_lines() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let (team, out) = (folder.team(200), folder.path("out.csv"));
    // A limit on the size of files fills the disk in the middle of a line; what came before it may go on.
    let program = command(
        &server,
        &[
            "roster",
            "apply",
            "--yes",
            word(&team),
            "--passwords",
            word(&out),
        ],
    );
    let words: Vec<_> = std::iter::once(program.get_program())
        .chain(program.get_args())
        .map(|word| format!("'{}'", word.to_str().expect("text")))
        .collect();
    let limited = format!("trap '' XFSZ; ulimit -f 1; exec {}", words.join(" "));
    let mut shell = Command::new("sh");
    shell.args(["-c", &limited]);
    for (name, value) in program.get_envs() {
        shell.env(name, value.expect("a value"));
    }
    let (code, text) = ended(&shell.output().expect("a run"));
    assert_eq!(code, 4, "{text}");
    let written = fs::read_to_string(&out).expect("the file");
    assert!(written.ends_with('\n'), "{written}");
    let rows = rows(&written);
    let issued = lines(&server);
    assert!(rows.is_subset(&issued), "{written}");
    assert!(!rows.is_empty() && rows.len() < issued.len());
    for issued in &server.journal().passwords {
        let has_line = written.contains(&format!("{},", issued.to));
        let is_named = text.contains(&format!("{}  is invited", issued.to));
        assert!(has_line != is_named, "{} in {text}", issued.to);
    }
}

/// The password that a spreadsheet would compute, for each person.
async fn with_password(password: &'static str) -> StandIn {
    let dialect = Dialect::documented().rewrite(move |operation, body| {
        if operation == Operation::CreateUser {
            body["temporary_password"] = password.into();
        }
    });
    let server = StandIn::builder().dialect(dialect).start().await;
    server.expect("a stand-in")
}

#[tokio::test(flavor = "multi_thread")]
async fn no_spreadsheet_takes_a_password_for_a_formula() {
    for (password, field) in [
        ("=1+1", "'=1+1"),
        ("+4915", "'+4915"),
        ("-x\"y", "\"'-x\"\"y\""),
        ("@SUM(1,2)", "\"'@SUM(1,2)\""),
        ("\t=1", "\"'\t=1\""),
        ("a=b", "a=b"),
        ("p;q", "\"p;q\""),
    ] {
        let server = with_password(password).await;
        let folder = Folder::new();
        let (team, csv) = (folder.team(1), folder.path("out.csv"));
        let (code, text) = run(
            &server,
            &[
                "roster",
                "apply",
                "--yes",
                word(&team),
                "--passwords",
                word(&csv),
            ],
        );
        assert_eq!(code, 0, "{text}");
        let written = fs::read_to_string(&csv).expect("the file");
        assert_eq!(
            written,
            format!("email,password\np0@acme.example,{field}\n")
        );
        let is_guarded = field.trim_start_matches('"').starts_with('\'');
        assert_eq!(
            text.contains("the apostrophe before the password"),
            is_guarded,
            "{text}"
        );
        assert!(!text.contains(password), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn json_has_every_password_as_it_is() {
    let server = with_password("=1\"+1").await;
    let folder = Folder::new();
    let (team, out) = (folder.team(2), folder.path("out.jsonl"));
    let (code, text) = run(
        &server,
        &[
            "roster",
            "apply",
            "--yes",
            word(&team),
            "--passwords",
            word(&out),
        ],
    );
    assert_eq!(code, 0, "{text}");
    let written = fs::read_to_string(&out).expect("the file");
    assert_eq!(written.lines().count(), 2);
    for line in written.lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(line["password"], "=1\"+1");
    }
}

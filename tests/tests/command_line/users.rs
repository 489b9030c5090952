//! The commands of `users`, in each format.

use arize_ax::testing::{Fault, Rule, Seed, StandIn};
use arize_ax::{Operation, UserStatus};
use serde_json::Value;

use super::program::{Folder, command, run, word};

async fn server() -> StandIn {
    let server = StandIn::start().await;
    server.add_user(Seed::invited("Jane", "jane@acme.example"));
    server.add_user(Seed::active("John", "john@acme.example"));
    server
}

/// The JSON that a command prints on stdout, and its exit code.
fn json(server: &StandIn, words: &[&str]) -> (i32, Value) {
    let words = [words, &["--output", "json"]].concat();
    let output = command(server, &words).output().expect("a run");
    let value = serde_json::from_slice(&output.stdout);
    (
        output.status.code().expect("a code"),
        value.expect("JSON on stdout"),
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_filtered_and_limited() {
    let server = server().await;
    let (code, all) = json(&server, &["users", "list"]);
    assert_eq!(code, 0);
    assert_eq!(all.as_array().map(Vec::len), Some(3));
    let (_, invited) = json(&server, &["users", "list", "--status", "INVITED"]);
    assert_eq!(invited[0]["email"], "jane@acme.example");
    assert_eq!(invited.as_array().map(Vec::len), Some(1));
    let (_, found) = json(&server, &["users", "list", "-e", "JOHN@"]);
    assert_eq!(found[0]["name"], "John");

    let (code, text) = run(&server, &["users", "list", "--limit", "2"]);
    assert_eq!(code, 0);
    let (_, cursor) = text.split_once("--cursor ").expect("a cursor to the rest");
    let (_, rest) = json(&server, &["users", "list", "--cursor", cursor.trim()]);
    assert_eq!(rest.as_array().map(Vec::len), Some(1));
    assert_eq!(run(&server, &["users", "list", "--status", "gone"]).0, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_columns_of_csv_are_stable_and_safe_for_spreadsheets() {
    let server = server().await;
    server.add_user(Seed::active("=1+1", "formula@acme.example"));
    let (_, text) = run(&server, &["users", "list", "-o", "csv"]);
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(
        lines[0],
        "id,email,name,status,role,is_developer,created_at"
    );
    assert!(
        lines[2].contains(",jane@acme.example,Jane,invited,member,"),
        "{text}"
    );
    assert!(lines[4].contains(",'=1+1,"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_is_found_by_address_or_id() {
    let server = server().await;
    let (_, jane) = json(&server, &["users", "find", "JANE@Acme.example"]);
    let id = jane["id"].as_str().expect("an id");
    for who in [id, "jane@acme.example"] {
        let (code, user) = json(&server, &["users", "get", who]);
        assert_eq!((code, &user), (0, &jane));
    }
    for who in ["nobody@acme.example", "VXNlcjo5OTpYWFhY"] {
        let (code, text) = run(&server, &["users", "get", who]);
        assert_eq!(code, 1, "{text}");
        assert!(text.contains(who), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn invitations_say_what_happened() {
    let server = server().await;
    let invite = [
        "users",
        "invite",
        "-n",
        "New",
        "-e",
        "new@acme.example",
        "-r",
        "member",
        "-y",
    ];
    let (code, sent) = json(&server, &invite);
    assert_eq!((code, &sent["result"]), (0, &Value::from("invited")));
    let again = [
        "users",
        "invite",
        "-n",
        "Other",
        "-e",
        "new@acme.example",
        "-r",
        "member",
        "-y",
    ];
    let (code, pending) = json(&server, &again);
    assert_eq!((code, &pending["result"]), (0, &Value::from("pending")));
    let note = pending["note"].as_str().expect("a note");
    assert!(
        note.contains("nothing was sent") && note.contains("name \"New\""),
        "{note}"
    );
    let sso = [
        "users",
        "add-sso",
        "-n",
        "Sso",
        "-e",
        "sso@acme.example",
        "-r",
        "admin",
        "-y",
    ];
    let (code, added) = json(&server, &sso);
    assert_eq!((code, &added["result"]), (0, &Value::from("added")));
    assert_eq!(added["user"]["status"], "active");
    let (code, text) = run(&server, &sso);
    assert_eq!(code, 1, "{text}");
    let misspelled = [
        "users",
        "invite",
        "-n",
        "X",
        "-e",
        "x@acme.example",
        "-r",
        "memmber",
        "-y",
    ];
    let (code, text) = run(&server, &misspelled);
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("role"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_goes_to_a_new_file_or_a_terminal_only() {
    use std::os::unix::fs::PermissionsExt as _;

    let server = StandIn::start().await;
    let folder = Folder::new();
    let file = folder.path("out.csv");
    let invite = |email| {
        vec![
            "users", "invite", "-n", "New", "-e", email, "-r", "member", "-y",
        ]
    };
    let with_file = [&invite("a@acme.example")[..], &["--passwords", word(&file)]].concat();
    let (code, text) = run(&server, &with_file);
    assert_eq!(code, 0, "{text}");
    let written = std::fs::read_to_string(&file).expect("the file");
    let password = written
        .lines()
        .nth(1)
        .and_then(|line| line.strip_prefix("a@acme.example,"));
    assert!(!text.contains(password.expect("a password")), "{text}");
    let mode = std::fs::metadata(&file)
        .expect("the file")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);

    let creates = || server.journal().requests_for(Operation::CreateUser).count();
    let before = creates();
    let over = [&invite("b@acme.example")[..], &["--passwords", word(&file)]].concat();
    assert_eq!(run(&server, &over).0, 1, "never over a file");
    let shown = [&invite("b@acme.example")[..], &["--show-password"]].concat();
    assert_eq!(run(&server, &shown).0, 2, "never to a pipe");
    assert_eq!(creates(), before);
    let program = command(&server, &shown);
    let (code, text) = super::terminal::typed_on_a_terminal(&program, 120, "");
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("temporary password: "), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_needs_something_to_change() {
    let server = server().await;
    let (code, user) = json(
        &server,
        &["users", "update", "jane@acme.example", "--name", "Jane S."],
    );
    assert_eq!((code, &user["name"]), (0, &Value::from("Jane S.")));
    let (code, user) = json(
        &server,
        &["users", "update", "john@acme.example", "--no-developer"],
    );
    assert_eq!((code, &user["is_developer"]), (0, &Value::from(false)));
    let (code, row) = json(
        &server,
        &[
            "users",
            "update",
            "john@acme.example",
            "--developer",
            "--dry-run",
        ],
    );
    assert_eq!(
        (code, &row["note"]),
        (0, &Value::from("give developer permission"))
    );
    assert_eq!(
        server.journal().requests_for(Operation::UpdateUser).count(),
        2
    );
    assert_eq!(run(&server, &["users", "update", "jane@acme.example"]).0, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_target_has_its_result() {
    let server = server().await;
    let words = [
        "users",
        "resend",
        "jane@acme.example",
        "john@acme.example",
        "-y",
    ];
    let (code, rows) = json(&server, &words);
    assert_eq!(code, 4);
    assert_eq!(
        [&rows[0]["result"], &rows[1]["result"]],
        ["resent", "failed"]
    );
    let (code, row) = json(
        &server,
        &["users", "reset-password", "john@acme.example", "-y"],
    );
    assert_eq!((code, &row[0]["result"]), (0, &Value::from("reset_mailed")));
    let words = [
        "users",
        "delete",
        "jane@acme.example,JANE@acme.example",
        "gone@acme.example",
        "--force",
    ];
    let (code, rows) = json(&server, &words);
    assert_eq!(code, 4);
    assert_eq!(
        [&rows[0]["result"], &rows[1]["result"]],
        ["not_found", "deleted"]
    );
    assert_eq!(
        rows.as_array().map(Vec::len),
        Some(2),
        "one mailbox is one user"
    );
    let left = server.users();
    assert!(
        left.iter()
            .all(|user| user.email != "jane@acme.example" || user.status != UserStatus::Active)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_whose_response_is_lost_may_be_done() {
    let server = server().await;
    server.inject(
        Rule::from(Fault::reset())
            .on(Operation::ResetPassword)
            .always(),
    );
    let (code, rows) = json(
        &server,
        &["users", "reset-password", "john@acme.example", "-y"],
    );
    assert_eq!((code, &rows[0]["result"]), (4, &Value::from("failed")));
    let note = rows[0]["note"].as_str().expect("a note");
    assert!(note.contains("it may be done"), "{note}");
}

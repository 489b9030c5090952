//! Exit codes and messages.

use std::process::Command;

use arize_ax::testing::{Seed, StandIn, UserStatus};

use super::program::{Folder, command, ended, run, word};

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_applied_until_nothing_is_left() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let team = folder.team(20);
    let (code, text) = run(&server, &["roster", "plan", word(&team)]);
    assert_eq!(code, 3, "{text}");
    assert!(text.contains("20 to invite"), "{text}");
    assert_eq!(server.count(UserStatus::Invited), 0);

    let (code, text) = run(&server, &["roster", "apply", "--yes", word(&team)]);
    assert_eq!(code, 0, "{text}");
    assert!(
        text.contains("20 of 20") && text.contains("20 done"),
        "{text}"
    );
    assert!(
        !text.contains('\u{1b}'),
        "no escapes where there is no terminal"
    );
    assert_eq!(server.journal().mails.len(), 20);

    assert_eq!(run(&server, &["roster", "plan", word(&team)]).0, 0);
    assert_eq!(
        run(&server, &["roster", "apply", "--yes", word(&team)]).0,
        0
    );
    assert_eq!(server.journal().mails.len(), 20);
    let (code, json) = run(
        &server,
        &["roster", "plan", word(&team), "--output", "json"],
    );
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(
        (code, json["up_to_date"].as_array().map(Vec::len)),
        (0, Some(20))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn obstacles_and_failures_are_listed() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let team = folder.team(3);
    server.add_user(Seed::inactive("Person 1", "p1@acme.example"));
    let (code, text) = run(&server, &["roster", "apply", "--yes", word(&team)]);
    assert_eq!(code, 4);
    assert!(
        text.contains("p1@acme.example") && text.contains("deactivated"),
        "{text}"
    );
    let advice = "1 failed, named above: change the roster";
    assert!(
        text.contains(advice) && !text.contains("run it again"),
        "{text}"
    );

    let admins = folder.file(
        "admins.csv",
        "name,email,role\nPerson 0,p0@acme.example,admin\n",
    );
    let (code, text) = run(&server, &["roster", "plan", word(&admins)]);
    assert_eq!(code, 4);
    assert!(text.contains("cannot change"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_cannot_start_sends_nothing() {
    let server = StandIn::start().await;
    let folder = Folder::new();
    let bad = folder.file(
        "bad.csv",
        "name,email,role\n,x,boss\nJane,jane@acme.example,member\n",
    );
    let (code, text) = run(&server, &["roster", "apply", "--yes", word(&bad)]);
    assert_eq!(code, 1);
    for words in [
        "3 issues",
        "line 2: `name`",
        "line 2: `email`",
        "line 2: `role`",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert_eq!(
        run(&server, &["roster", "plan", word(&folder.path("none.csv"))]).0,
        1
    );
    let team = folder.team(1);
    let mut without_key = command(&server, &["roster", "plan", word(&team)]);
    let (code, text) = ended(
        &without_key
            .env_remove("ARIZE_API_KEY")
            .output()
            .expect("a run"),
    );
    assert_eq!(code, 1);
    assert!(text.contains("ARIZE_API_KEY"), "{text}");
    assert_eq!(server.request_count(), 0);
    let usage: &mut Command = &mut command(
        &server,
        &[
            "roster",
            "apply",
            "--yes",
            word(&team),
            "--sso",
            "--passwords",
            "x",
        ],
    );
    assert_eq!(ended(&usage.output().expect("a run")).0, 2);
    let (code, _) = run(
        &server,
        &[
            "roster",
            "apply",
            "--yes",
            word(&team),
            "--delete-absent",
            "1",
        ],
    );
    assert_eq!(code, 2, "deletes want to know whose key it is");
}

#[tokio::test(flavor = "multi_thread")]
async fn deletes_match_the_consent_exactly() {
    let server = StandIn::start().await;
    server.seed_users(2);
    let folder = Folder::new();
    let team = folder.file(
        "team.json",
        r#"[{"name": "P", "email": "p@acme.example", "role": "member"}]"#,
    );
    let admin = server.users()[0].email.clone();
    let words = |deletes| {
        [
            "roster",
            "apply",
            "--yes",
            word(&team),
            "--caller",
            &admin,
            "--delete-absent",
            deletes,
        ]
        .map(str::to_owned)
    };
    let run = |deletes: &'static str| {
        let words = words(deletes);
        run(
            &server,
            &words.iter().map(String::as_str).collect::<Vec<_>>(),
        )
    };
    let (code, text) = run("3");
    assert_eq!(code, 1, "{text}");
    assert_eq!(server.count(UserStatus::Invited), 0, "nothing was begun");
    let (code, text) = run("2");
    assert_eq!(code, 0, "{text}");
    assert_eq!(
        (
            server.count(UserStatus::Active),
            server.count(UserStatus::Inactive)
        ),
        (1, 2)
    );
}

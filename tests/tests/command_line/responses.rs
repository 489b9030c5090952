//! Responses that differ from the roster are reported, and count.

use arize_ax::testing::{Dialect, Fault, FaultMix, Operation, Rule, Seed, StandIn};

use super::program::{Folder, run, word};

async fn server(dialect: Dialect) -> StandIn {
    let server = StandIn::builder().dialect(dialect).start().await;
    server.expect("a stand-in")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_earlier_invitation_with_another_role_is_reported() {
    // Lists nobody, as if the invitation came between the plan and its step.
    let server = server(Dialect::documented().rewrite(|operation, body| {
        if operation == Operation::ListUsers {
            body["users"] = serde_json::json!([]);
        }
    }))
    .await;
    let other = Seed::invited("Other", "p0@acme.example");
    server.add_user(other.role(arize_ax::testing::Role::Admin));
    let folder = Folder::new();
    let (code, text) = run(
        &server,
        &["roster", "apply", "--yes", word(&folder.team(1))],
    );
    assert_eq!(code, 4, "{text}");
    for words in [
        "invite p0@acme.example  the server reports a difference",
        "name \"Other\", wanted \"Person 0\"; role \"admin\", wanted member",
        "1 different from the roster",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_changed_nothing_is_not_a_change() {
    let server = server(Dialect::documented().rewrite(|operation, body| {
        if operation == Operation::UpdateUser {
            body["name"] = "Old\u{1b}[31m".into();
        }
    }))
    .await;
    server.add_user(Seed::active("Old", "p0@acme.example"));
    let folder = Folder::new();
    let (code, text) = run(
        &server,
        &["roster", "apply", "--yes", word(&folder.team(1))],
    );
    assert_eq!(code, 4, "{text}");
    assert!(text.contains("1 done (0 changed"), "{text}");
    assert!(text.contains("1 different from the roster"), "{text}");
    assert!(!text.contains('\u{1b}'), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_with_an_unknown_status_is_not_up_to_date() {
    let server = server(Dialect::documented().set("status", "DEACTIVATED".into())).await;
    server.add_user(Seed::active("Person 0", "p0@acme.example"));
    let folder = Folder::new();
    let team = folder.team(1);
    for words_of_action in [&["plan"][..], &["apply", "--yes"]] {
        let (code, text) = run(
            &server,
            &[&["roster"], words_of_action, &[word(&team)]].concat(),
        );
        assert_eq!(code, 4, "{text}");
        assert!(text.contains("cannot tell"), "{text}");
        assert!(text.contains("status \"DEACTIVATED\""), "{text}");
    }
    assert_eq!(
        server.journal().requests_for(Operation::UpdateUser).count(),
        0
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_delete_that_fails_is_safe_to_print_on_a_terminal() {
    let server = server(Dialect::documented().rewrite(|operation, body| {
        if operation == Operation::ListUsers {
            body["users"][1]["email"] = "z\u{1b}[31m@acme.example".into();
        }
    }))
    .await;
    server.add_user(Seed::active("Z", "z@acme.example"));
    server.inject(
        Rule::from(Fault::status(403))
            .on(Operation::DeleteUser)
            .always(),
    );
    let folder = Folder::new();
    let team = folder.file("none.csv", "name,email,role\n");
    let admin = server.users()[0].email.clone();
    let (code, text) = run(
        &server,
        &[
            "roster",
            "apply",
            "--yes",
            word(&team),
            "--delete-absent",
            "1",
            "--caller",
            &admin,
        ],
    );
    assert_eq!(code, 4, "{text}");
    assert!(
        text.contains("failed  delete z\\u{1b}[31m@acme.example"),
        "{text}"
    );
    assert!(!text.contains('\u{1b}'), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn people_whose_passwords_may_be_lost_are_named_and_not_left_for_another_run() {
    let server = StandIn::start().await;
    // Each attempt takes effect, and no response arrives.
    let lost = Fault::status(500).after_work();
    server.inject(Rule::from(lost).mentioning("p1@").always());
    server.inject(Rule::from(Fault::status(403)).mentioning("p2@").always());
    let folder = Folder::new();
    let (team, out) = (folder.team(4), folder.path("out.csv"));
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
    assert_eq!(code, 4, "{text}");
    for words in [
        "p1@acme.example  may be invited, and its password is lost: resend the invitation",
        "1 without a password, named above: resend the invitation",
        "1 failed, named above: use a key that has the permission",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert_eq!(text.matches("p1@acme.example  ").count(), 3, "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn with_faults_everybody_has_a_password_or_is_named() {
    let server = StandIn::builder()
        .faults(FaultMix::new(7, 0.3))
        .start()
        .await
        .expect("a stand-in");
    let folder = Folder::new();
    let (team, out) = (folder.team(60), folder.path("out.csv"));
    let (_, text) = run(
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
    let written = std::fs::read_to_string(&out).unwrap_or_default();
    for issued in &server.journal().passwords {
        let has_line = written.contains(&format!("{},", issued.to));
        let is_named = text.contains(&format!("{}  may be", issued.to))
            || text.contains(&format!("{}  is invited", issued.to));
        assert!(has_line || is_named, "{} in {text}", issued.to);
    }
}

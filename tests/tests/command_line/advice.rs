//! The server's reasons are shown, and the advice fits them.

use arize_ax::testing::{Fault, Operation, PlanLimit, RetryAfter, Rule, Seed, StandIn};

use super::program::{Folder, run, word};

fn refusal(status: u16, body: &str) -> Fault {
    Fault::status(status).body("application/problem+json", body)
}

/// The result of applying a roster of three if creates for `p1@` meet the fault.
async fn with_fault(fault: Fault) -> (i32, String) {
    let server = StandIn::start().await;
    server.inject(
        Rule::from(fault)
            .on(Operation::CreateUser)
            .mentioning("p1@")
            .always(),
    );
    let folder = Folder::new();
    run(
        &server,
        &["roster", "apply", "--yes", word(&folder.team(3))],
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_shows_the_servers_reason_and_says_what_to_change() {
    let role = r#"{"status": 422, "title": "Unprocessable", "detail": "role \u001b[31m may not be assigned"}"#;
    let (code, text) = with_fault(refusal(422, role)).await;
    assert_eq!(code, 4, "{text}");
    for expected in [
        "failed  invite p1@acme.example  ",
        ": role \\u{1b}[31m may not be assigned",
        "1 failed, named above: change the roster",
        "2 done",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    assert!(!text.contains("run it again"), "{text}");

    let key = r#"{"status": 403, "title": "Members may not create admins"}"#;
    let (_, text) = with_fault(refusal(403, key)).await;
    assert!(text.contains(": Members may not create admins"), "{text}");
    assert!(text.contains("use a key that has the permission"), "{text}");
    assert!(!text.contains("run it again"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_limit_ends_the_run_and_another_run_is_not_advised() {
    let server = StandIn::start().await;
    server.set_plan_limit(Some(PlanLimit::users(2).required_plan("ENTERPRISE")));
    let folder = Folder::new();
    let (code, text) = run(
        &server,
        &["roster", "apply", "--yes", word(&folder.team(300))],
    );
    assert_eq!(code, 4, "{text}");
    let expected = "the plan allows 2 users, and ENTERPRISE allows more";
    assert!(text.contains(expected), "{text}");
    assert!(!text.contains("run it again"), "{text}");
    assert!(server.request_count() < 40, "the run stopped");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transient_failure_is_left_for_another_run() {
    let (code, text) = with_fault(Fault::status(503).retry_after(RetryAfter::Seconds(0))).await;
    assert_eq!(code, 4, "{text}");
    assert!(text.contains("1 left to do: run it again"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_pause_says_when_to_run_it_again() {
    let server = StandIn::start().await;
    let long = Fault::too_many_requests(RetryAfter::Seconds(3541));
    server.inject(Rule::from(long.clone()).on(Operation::CreateUser).always());
    let folder = Folder::new();
    let team = folder.team(3);
    let (code, text) = run(&server, &["roster", "apply", "--yes", word(&team)]);
    assert_eq!(code, 4, "{text}");
    assert!(
        text.contains("3 left to do: run it again in 60 minutes"),
        "{text}"
    );

    let server = StandIn::start().await;
    server.inject(Rule::from(long).on(Operation::ListUsers).always());
    let (code, text) = run(&server, &["roster", "plan", word(&team)]);
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("run it again in 60 minutes"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redirect_is_reported_with_its_target() {
    let server = StandIn::start().await;
    server.inject(Rule::from(Fault::redirect("https://eu.acme.example/v2/users")).always());
    let folder = Folder::new();
    let (code, text) = run(&server, &["roster", "plan", word(&folder.team(1))]);
    assert_eq!(code, 1, "{text}");
    assert!(
        text.contains("redirects to https://eu.acme.example/v2/users"),
        "{text}"
    );
    assert!(
        text.contains("ARIZE_BASE_URL") && !text.contains("run it again"),
        "{text}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_refused_says_so_before_anything_begins() {
    let server = StandIn::start().await;
    let body = r#"{"status": 401, "title": "Unauthorized", "detail": "this key was revoked"}"#;
    server.inject(Rule::from(refusal(401, body)).always());
    let folder = Folder::new();
    let (code, text) = run(&server, &["roster", "plan", word(&folder.team(1))]);
    assert_eq!(code, 1, "{text}");
    assert!(text.contains(": this key was revoked"), "{text}");
    assert!(text.contains("use a key"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn deletes_that_wait_for_a_failed_step_are_reported() {
    let server = StandIn::start().await;
    server.inject(
        Rule::from(Fault::status(400))
            .on(Operation::CreateUser)
            .always(),
    );
    server.add_user(Seed::active("Leaver", "leaver@acme.example"));
    let folder = Folder::new();
    let admin = server.users()[0].email.clone();
    let team = folder.team(1);
    let words = [
        "roster",
        "apply",
        "--yes",
        word(&team),
        "--delete-absent",
        "1",
        "--caller",
        &admin,
    ];
    let (code, text) = run(&server, &words);
    assert_eq!(code, 4, "{text}");
    let expected = "1 not attempted because of the failures above";
    assert!(
        text.contains(expected) && !text.contains("left to do"),
        "{text}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn deletes_can_make_room_for_invites() {
    let server = StandIn::start().await;
    server.add_user(Seed::active("Leaver", "leaver@acme.example"));
    server.set_plan_limit(Some(PlanLimit::users(2)));
    let admin = server.users()[0].email.clone();
    let folder = Folder::new();
    let team = folder.team(1);
    let words = [
        &["roster", "apply", "--yes", word(&team)][..],
        &["--delete-absent", "1", "--caller", &admin],
    ]
    .concat();
    let (code, text) = run(&server, &words);
    assert_eq!(code, 4, "{text}");
    assert!(text.contains("--delete-first"), "{text}");
    let (code, text) = run(&server, &[&words[..], &["--delete-first"]].concat());
    assert_eq!(code, 0, "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_server_another_run_is_advised() {
    let server = StandIn::start().await;
    server.refuse_connections().expect("a free port");
    let folder = Folder::new();
    let (code, text) = run(&server, &["roster", "plan", word(&folder.team(1))]);
    assert_eq!(code, 1, "{text}");
    assert!(
        text.contains("no connection") && text.contains("run it again"),
        "{text}"
    );
}

//! The journal's entries of requests.

use arize_ax::testing::{EnumCasing, Fault, InviteMode, Operation};

use super::api::{Api, builder, jane, start};

#[tokio::test]
async fn requests_are_recorded_without_their_secrets() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    api.get("/v2/users?limit=2&email=a%40b").await;
    api.invite_jane().await;
    api.get("/nowhere").await;
    let journal = stand_in.journal();
    let seen: Vec<_> = journal
        .requests
        .iter()
        .map(|r| {
            (
                r.method.as_str(),
                r.path.as_str(),
                r.query.as_deref(),
                r.status,
                r.succeeded,
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            (
                "GET",
                "/v2/users",
                Some("limit=2&email=a%40b"),
                Some(200),
                true
            ),
            ("POST", "/v2/users", None, Some(201), true),
            ("GET", "/nowhere", None, Some(404), false),
        ]
    );
    assert_eq!(journal.requests_for(Operation::CreateUser).count(), 1);
    let names: Vec<&str> = journal.requests[1].header_names().collect();
    assert!(
        names.contains(&"authorization") && names.contains(&"content-type"),
        "{names:?}"
    );
    assert!(!format!("{journal:?}").contains(stand_in.admin_key()));
}

#[tokio::test]
async fn work_that_is_done_is_not_work_that_is_reported() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    stand_in.inject(Fault::status(502).html());
    stand_in.inject(Fault::status(502).html().after_work());
    for _ in 0..3 {
        api.create(&jane(InviteMode::TemporaryPassword, EnumCasing::Snake))
            .await;
    }
    let journal = stand_in.journal();
    let seen: Vec<_> = journal
        .requests
        .iter()
        .map(|r| (r.status, r.succeeded, r.faulted))
        .collect();
    assert_eq!(
        seen,
        [
            (Some(502), false, true),
            (Some(502), true, true),
            (Some(200), true, false)
        ]
    );
    assert_eq!((journal.created.len(), journal.passwords.len()), (1, 1));
    assert_eq!(
        journal.created_for("Jane@acme.com").next().unwrap().mode,
        InviteMode::TemporaryPassword
    );
}

#[tokio::test]
async fn the_journal_is_bounded_and_the_count_is_not() {
    let stand_in = builder().journal_capacity(3).start().await.unwrap();
    let api = Api::admin(&stand_in);
    for _ in 0..5 {
        api.get("/v2/users").await;
    }
    assert_eq!(
        (stand_in.journal().requests.len(), stand_in.request_count()),
        (3, 5)
    );
    stand_in.clear_journal();
    assert_eq!(
        (stand_in.journal().requests.len(), stand_in.request_count()),
        (0, 5)
    );
}

#[tokio::test(start_paused = true)]
async fn a_test_can_wait_for_an_entry() {
    let stand_in = std::sync::Arc::new(start().await);
    stand_in.inject(Fault::latency(std::time::Duration::from_secs(3_600)).after_work());
    let api = Api::admin(&stand_in);
    let body = jane(InviteMode::TemporaryPassword, EnumCasing::Snake);
    let call = tokio::spawn(async move { api.create(&body).await.status });
    stand_in
        .wait_until(|journal| journal.passwords.len() == 1)
        .await;
    assert!(
        !call.is_finished(),
        "the password is issued, its response is not here"
    );
    call.abort();
}

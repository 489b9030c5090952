//! The details of the response that a success and an error carry.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use arize_ax::testing::{Fault, Rule, Seed, StandIn};
use arize_ax::{CallOptions, InviteMode, Operation};
use arize_ax_tests::people::{jane, jane_as, janes_id, person};
use arize_ax_tests::raw::{RawServer, Reply};
use arize_ax_tests::{chain, eager, eager_at};

const HEADERS: [(&str, &str); 5] = [
    ("content-type", "application/json"),
    ("x-request-id", "req-7"),
    ("x-ratelimit-limit", "100"),
    ("x-ratelimit-remaining", "99"),
    ("x-ratelimit-reset", "30"),
];

#[tokio::test]
async fn a_success_has_status_id_rate_limit_and_attempts() {
    let server = RawServer::script([
        Reply::problem(502, "busy"),
        Reply::with_headers(200, &HEADERS, jane_as("active").to_string()),
    ]);
    let users = eager_at(server.url()).build().unwrap().users();
    let id = janes_id();
    let (user, response) = users
        .with_response(async |users| users.get(&id).await)
        .await;
    assert_eq!(user.unwrap().id, Some(id));
    let response = response.unwrap();
    assert_eq!(response.operation(), Operation::GetUser);
    assert_eq!(response.status(), 200);
    assert_eq!(response.request_id(), Some("req-7"));
    assert_eq!(response.attempts(), 2);
    assert_eq!(response.headers()["x-ratelimit-limit"], "100");
    let limit = response.rate_limit().unwrap();
    assert_eq!((limit.limit, limit.remaining), (Some(100), Some(99)));
    assert_eq!(limit.reset, Some(Duration::from_secs(30)));
    assert!(format!("{response:?}").contains("req-7"));
}

#[tokio::test]
async fn an_error_has_the_same_and_shows_its_body_only_by_expose() {
    let body = r#"{"title": "Refused", "sent": "jane@acme.example", "password": "hunter2"}"#;
    let server = RawServer::script([Reply::with_headers(404, &HEADERS, body)]);
    let users = eager_at(server.url()).build().unwrap().users();
    let (user, response) = users
        .with_response(async |users| users.get(&janes_id()).await)
        .await;
    assert!(response.is_none());
    let error = user.unwrap_err();
    assert_eq!(error.request_id(), Some("req-7"));
    assert_eq!(error.headers().unwrap()["x-ratelimit-remaining"], "99");
    assert_eq!(error.rate_limit().unwrap().limit, Some(100));
    assert_eq!(error.body().unwrap().expose_text(), body);
    assert!(error.body().unwrap().is_whole());
    let shown = format!("{} {:?}", chain(&error), error.body());
    for secret in ["hunter2", "jane@acme", "x-ratelimit"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn the_body_of_an_error_is_bounded_and_tells_if_it_is_truncated() {
    let long = "x".repeat(100_000);
    let server = RawServer::script([
        Reply::new(400, "text/plain", &long),
        Reply::new(400, "text/plain", "whole").cut_by(2),
        Reply::new(200, "text/html", "<html>hunter2"),
    ]);
    let users = eager_at(server.url())
        .max_attempts(1)
        .build()
        .unwrap()
        .users();
    let long = users.get(&janes_id()).await.unwrap_err();
    assert_eq!(long.body().unwrap().expose().len(), 64 * 1024);
    assert!(!long.body().unwrap().is_whole());
    let cut = users.get(&janes_id()).await.unwrap_err();
    assert_eq!(cut.body().unwrap().expose(), b"who");
    assert!(!cut.body().unwrap().is_whole());
    let html = users.get(&janes_id()).await.unwrap_err();
    assert_eq!(html.status(), Some(200));
    assert_eq!(html.body().unwrap().expose_text(), "<html>hunter2");
    assert!(!chain(&html).contains("hunter2"));
}

#[tokio::test]
async fn an_error_without_a_response_has_no_details() {
    let stand_in = StandIn::start().await;
    let users = eager(&stand_in).build().unwrap().users();
    stand_in.refuse_connections().unwrap();
    let error = users.get(&janes_id()).await.unwrap_err();
    assert!(error.is_connect());
    assert!(error.headers().is_none() && error.body().is_none() && error.rate_limit().is_none());
}

#[tokio::test]
async fn each_response_of_lists_and_bulk_runs_is_observed() {
    let stand_in = StandIn::start().await;
    for n in 0..5 {
        stand_in.add_user(Seed::active("P", format!("p{n}@acme.example")));
    }
    let seen = Arc::new(Mutex::new(Vec::new()));
    let options = {
        let seen = seen.clone();
        CallOptions::new().on_response(move |response| {
            let attempts = (response.operation(), response.attempts());
            seen.lock().unwrap().push(attempts);
        })
    };
    let users = eager(&stand_in).build().unwrap().users();
    let users = users.with_options(options).unwrap();
    let taken = || std::mem::take(&mut *seen.lock().unwrap());

    let mut pages = users.list().page_size(2).pages();
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    assert_eq!(taken(), [(Operation::ListUsers, 1); 3]);

    stand_in.inject(Rule::from(Fault::status(502)).on(Operation::CreateUser));
    let inputs = (0..3).map(|n| person(&format!("new{n}@acme.example")));
    let run = users.bulk().create(inputs, InviteMode::EmailLink);
    run.finish().await;
    let mut creates = taken();
    creates.sort_unstable();
    let create = Operation::CreateUser;
    assert_eq!(creates, [(create, 1), (create, 1), (create, 2)]);

    // An observer of one call joins those that are there already.
    let (result, response) = users
        .with_response(async |users| users.invite_with_temporary_password(&jane()).await)
        .await;
    assert!(result.unwrap().is_new());
    assert_eq!(response.unwrap().status(), 201);
    assert_eq!(taken(), [(create, 1)]);
}

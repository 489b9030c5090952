//! The message of an error: its operation, its request, and one line of its own layer.

use std::error::Error as _;

use arize_ax::Error;
use arize_ax::testing::{Cut, Fault, Rule, StandIn};
use arize_ax_tests::people::janes_id;
use arize_ax_tests::raw::{RawServer, Reply};
use arize_ax_tests::{eager, eager_at, shared_http};

use super::calls::{Call, Cast};
use super::table::faults;

fn check_display(error: &Error) {
    let text = error.to_string();
    assert!(!text.contains('\n') && text.len() < 300, "{text}");
    assert!(
        text.starts_with(|first: char| first.is_lowercase()),
        "{text}"
    );
    let mut below = error.source();
    while let Some(source) = below {
        assert!(
            !text.contains(&source.to_string()),
            "{source} is repeated in: {text}"
        );
        below = source.source();
    }
}

#[tokio::test]
async fn each_error_is_one_line_that_names_its_operation() {
    let http = shared_http();
    for call in Call::ALL {
        for (name, fault, _) in faults() {
            let stand_in = StandIn::start().await;
            let cast = Cast::of(&stand_in);
            let client = eager(&stand_in).http_client(http.clone()).max_attempts(1);
            stand_in.inject(Rule::from(fault).on(call.operation()));
            let client = client.build().unwrap();
            let Err(error) = cast.call(&client.users(), call).await else {
                // The head of a 409 or of a response without a body may be enough.
                continue;
            };
            check_display(&error);
            let operation = error.operation().expect("an operation");
            assert!(
                error.to_string().starts_with(operation.name()),
                "{name}: {error}"
            );
            assert_eq!(operation.writes(), !call.reads(), "{name}");
            assert_eq!(operation, call.operation(), "{name}");
        }
    }
}

#[tokio::test]
async fn the_source_is_in_the_chain() {
    let stand_in = StandIn::start().await;
    let users = eager(&stand_in).max_attempts(1).build().unwrap().users();
    stand_in.inject(Fault::cut(Cut::BeforeResponse));
    let error = users.get(&janes_id()).await.unwrap_err();
    assert!(
        error.is_interrupted() && error.source().is_some(),
        "{error:?}"
    );
    stand_in.refuse_connections().unwrap();
    let error = users.get(&janes_id()).await.unwrap_err();
    let chain = arize_ax_tests::chain(&error);
    assert!(chain.contains("refused"), "{chain}");
    assert!(!chain.contains("/v2/users"), "no URL: {chain}");
}

#[tokio::test]
async fn the_request_id_is_in_the_error_if_it_is_valid() {
    for (name, value, expected) in [
        ("x-request-id", "req-17", Some("req-17")),
        ("X-Amzn-RequestId", "a1b2", Some("a1b2")),
        ("cf-ray", "8a-FRA", Some("8a-FRA")),
        ("x-request-id", "jane@acme.example", None),
        ("x-other", "x", None),
    ] {
        let server = RawServer::script([Reply::with_headers(404, &[(name, value)], "")]);
        let users = eager_at(server.url()).build().unwrap().users();
        let error = users.get(&janes_id()).await.unwrap_err();
        assert_eq!(error.request_id(), expected, "{name}");
    }
}

#[tokio::test]
async fn calls_can_be_spawned() {
    let stand_in = StandIn::start().await;
    let users = stand_in.client().users();
    let (one, two) = (users.clone(), users.clone());
    let calls = [
        tokio::spawn(async move {
            one.create(
                &arize_ax_tests::people::jane(),
                arize_ax::InviteMode::EmailLink,
            )
            .await
            .is_ok()
        }),
        tokio::spawn(async move {
            two.find_by_email("ada.admin@stand-in.example")
                .await
                .is_ok_and(|user| user.is_some())
        }),
        tokio::spawn(async move {
            users
                .list()
                .into_stream()
                .next()
                .await
                .is_some_and(|user| user.is_ok())
        }),
    ];
    for call in calls {
        assert!(call.await.unwrap());
    }
}

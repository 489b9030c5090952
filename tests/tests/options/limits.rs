//! Deadline, timeout, attempts and retry policy of one call.

use std::time::Duration;

use arize_ax::retry::{Failure, RetryDecision, RetryPolicy};
use arize_ax::testing::{Dialect, Fault, Operation, RetryAfter, Rule, StandIn};
use arize_ax::{CallOptions, InviteMode, Users};
use arize_ax_tests::eager;
use arize_ax_tests::people::{jane, janes_id, person};

fn with(users: &Users, options: CallOptions) -> Users {
    users.with_options(options).expect("good options")
}

#[tokio::test]
async fn max_attempts_of_a_call_replace_the_clients() {
    let stand_in = StandIn::start().await;
    stand_in.inject(Rule::from(Fault::status(502)).always());
    let users = eager(&stand_in).build().unwrap().users();
    for (options, attempts) in [
        (CallOptions::new(), 4),
        (CallOptions::new().max_attempts(2), 2),
        (CallOptions::new().max_attempts(0), 1),
        (CallOptions::new().max_attempts(7), 7),
    ] {
        let before = stand_in.request_count();
        let error = with(&users, options).get(&janes_id()).await.unwrap_err();
        assert_eq!(error.attempts(), attempts);
        assert_eq!(stand_in.request_count() - before, u64::from(attempts));
    }
}

#[tokio::test]
async fn a_timeout_and_a_deadline_of_a_call_are_its_own() {
    let stand_in = StandIn::start().await;
    stand_in.set_latency(Duration::from_secs(60));
    let client = eager(&stand_in).build().unwrap();
    let users = client.users();
    let short = Duration::from_millis(50);

    let timeout = CallOptions::new().attempt_timeout(short).max_attempts(2);
    let error = with(&users, timeout).get(&janes_id()).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.attempts(), 2);
    assert!(error.to_string().contains("50ms"), "{error}");

    let deadline = CallOptions::new().deadline(short);
    let error = with(&users, deadline.clone())
        .list()
        .page()
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    let error = with(&users, deadline).invite(&jane()).await.unwrap_err();
    assert!(
        error.is_timeout() && error.may_have_taken_effect(),
        "{error}"
    );
}

#[tokio::test]
async fn invalid_options_are_refused_with_the_same_message_as_in_the_client() {
    let stand_in = StandIn::start().await;
    let users = stand_in.client().users();
    let zero = Duration::ZERO;
    for (options, builder) in [
        (
            CallOptions::new().deadline(zero),
            stand_in.client_builder().deadline(zero),
        ),
        (
            CallOptions::new().attempt_timeout(zero),
            stand_in.client_builder().attempt_timeout(zero),
        ),
        (
            CallOptions::new().header("Authorization", "Bearer x"),
            stand_in
                .client_builder()
                .header("Authorization", "Bearer x"),
        ),
        (
            CallOptions::new().header("x team", "a"),
            stand_in.client_builder().header("x team", "a"),
        ),
        (
            CallOptions::new().header("x-team", "hunter2\n"),
            stand_in.client_builder().header("x-team", "hunter2\n"),
        ),
    ] {
        let error = users.with_options(options).unwrap_err();
        assert!(error.is_configuration(), "{error}");
        assert!(!error.to_string().contains("hunter2"), "{error}");
        assert_eq!(error.to_string(), builder.build().unwrap_err().to_string());
    }
    assert_eq!(stand_in.request_count(), 0);
}

#[tokio::test]
async fn later_options_count_and_earlier_ones_stay() {
    let stand_in = StandIn::start().await;
    stand_in.inject(Rule::from(Fault::status(502)).always());
    let users = eager(&stand_in).build().unwrap().users();
    let users = with(&users, CallOptions::new().max_attempts(2));
    let later = CallOptions::new().deadline(Duration::from_secs(50));
    let error = with(&users, later).get(&janes_id()).await.unwrap_err();
    assert_eq!(error.attempts(), 2, "the earlier option");
    let later = CallOptions::new().max_attempts(3);
    let error = with(&users, later).get(&janes_id()).await.unwrap_err();
    assert_eq!(error.attempts(), 3, "the later option");
    let error = users.get(&janes_id()).await.unwrap_err();
    assert_eq!(error.attempts(), 2, "nothing changed for these users");
}

/// Retries a 404, which no other policy does.
#[derive(Debug)]
struct Stubborn;

impl RetryPolicy for Stubborn {
    fn decide(&self, failure: &Failure<'_>) -> RetryDecision {
        if failure.error.is_not_found() && failure.attempts < 3 {
            RetryDecision::Retry
        } else {
            RetryDecision::GiveUp
        }
    }
}

#[tokio::test]
async fn a_policy_of_a_call_replaces_the_clients() {
    let stand_in = StandIn::start().await;
    let users = eager(&stand_in).build().unwrap().users();
    let stubborn = with(&users, CallOptions::new().retry_policy(Stubborn));
    let error = stubborn.get(&janes_id()).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.attempts(), 3);
    assert_eq!(users.get(&janes_id()).await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn lists_and_bulk_runs_have_the_options_too() {
    let stand_in = StandIn::start().await;
    stand_in.inject(Rule::from(Fault::status(502)).always());
    let users = eager(&stand_in).build().unwrap().users();
    let once = with(&users, CallOptions::new().max_attempts(1));

    let error = once.list().into_stream().next().await.unwrap().unwrap_err();
    assert_eq!(error.attempts(), 1);
    let error = once
        .find_by_email(jane().email().as_str())
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
    let inputs = (0..3).map(|n| person(&format!("p{n}@acme.example")));
    let run = once.bulk().create(inputs, InviteMode::EmailLink);
    let (items, _) = run.finish().await;
    for item in items {
        assert_eq!(item.outcome.error().unwrap().attempts(), 1);
    }
}

/// A create that waits for its turn and is refused for its flag, a create without it, and the update that sets it share one
/// deadline.
#[tokio::test(start_paused = true)]
async fn the_requests_of_a_create_share_a_deadline() {
    let dialect = Dialect::documented().without_developer_flag_in_create();
    let stand_in = StandIn::builder().dialect(dialect).start().await.unwrap();
    let _held = stand_in.hold_time();
    let busy = Fault::too_many_requests(RetryAfter::Seconds(4));
    stand_in.inject(Rule::from(busy).on(Operation::CreateUser).times(1));
    let never = Fault::latency(Duration::from_secs(3600));
    stand_in.inject(Rule::from(never).on(Operation::UpdateUser).always());
    let users = stand_in.client().users();
    let with_flag = jane().developer(false);

    let ten = CallOptions::new().deadline(Duration::from_secs(10));
    let began = tokio::time::Instant::now();
    let outcome = with(&users, ten)
        .create(&with_flag, InviteMode::EmailLink)
        .await;
    let took = began.elapsed();
    assert!(
        (9_900..=10_100).contains(&took.as_millis()),
        "not four and then ten: {took:?}"
    );
    let outcome = outcome.unwrap();
    let flag = outcome.developer_flag().unwrap();
    assert!(
        format!("{flag:?}").contains("no response within"),
        "{flag:?}"
    );
    let journal = stand_in.journal();
    assert_eq!(journal.requests_for(Operation::CreateUser).count(), 3);
    assert_eq!(journal.requests_for(Operation::UpdateUser).count(), 1);
}

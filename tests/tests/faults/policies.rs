//! Custom policies, connections that are refused, and the input of a policy.

use std::sync::Arc;

use arize_ax::retry::{Failure, RetryBudget, RetryDecision, RetryPolicy, StandardRetry};
use arize_ax::testing::{Cut, Fault, RetryAfter, Rule, StandIn};
use arize_ax::{Effect, Error, InviteMode, Operation};
use arize_ax_tests::eager;
use arize_ax_tests::people::jane;

use super::between::{Again, Between, Shown};
use super::calls::{Call, Cast, Done};

#[tokio::test]
async fn every_call_retries_a_refused_connection() {
    for call in Call::ALL {
        let stand_in = Arc::new(StandIn::start().await);
        let cast = Cast::of(&stand_in);
        let policy = Between::attempts(&stand_in, |stand_in| {
            stand_in.accept_connections().expect("the port is kept")
        });
        let client = eager(&stand_in)
            .retry_policy(policy.clone())
            .build()
            .unwrap();
        stand_in.refuse_connections().unwrap();
        cast.call(&client.users(), call)
            .await
            .unwrap_or_else(|error| panic!("{call:?}: {error:?}"));
        cast.check_carried_out(&stand_in, call, 1);
        assert_eq!(stand_in.request_count(), 1, "{call:?}");
        let shown = policy.shown();
        assert_eq!(
            (shown.len(), shown[0].again, shown[0].effect),
            (1, Again::Transient, Effect::NotSent)
        );
    }
}

#[tokio::test]
async fn a_server_that_stays_down_has_no_effect() {
    for call in Call::ALL {
        let stand_in = StandIn::start().await;
        let cast = Cast::of(&stand_in);
        let client = eager(&stand_in).build().unwrap();
        stand_in.refuse_connections().unwrap();
        let error = cast.call(&client.users(), call).await.unwrap_err();
        assert!(error.is_connect(), "{call:?}: {error:?}");
        assert_eq!(
            (error.effect(), error.attempts()),
            (Effect::NotSent, 4),
            "{call:?}"
        );
        assert!(!error.may_have_taken_effect() && error.status().is_none());
    }
}

#[tokio::test]
async fn a_closed_idle_connection_fails_no_idempotent_call() {
    for call in Call::ALL {
        let stand_in = StandIn::start().await;
        let cast = Cast::of(&stand_in);
        let client = eager(&stand_in).build().unwrap();
        client.users().list().page().await.unwrap();
        stand_in.close_idle_connections().unwrap();
        check_lost_at_most(
            &stand_in,
            &cast,
            call,
            cast.call(&client.users(), call).await,
        );
    }
}

#[tokio::test]
async fn a_connection_reset_before_a_byte_is_read_fails_no_idempotent_call() {
    for call in Call::ALL {
        let stand_in = StandIn::start().await;
        let cast = Cast::of(&stand_in);
        let client = eager(&stand_in).build().unwrap();
        stand_in.reset_connections(1);
        check_lost_at_most(
            &stand_in,
            &cast,
            call,
            cast.call(&client.users(), call).await,
        );
    }
}

/// The connection was dead before the request was read. Whether the client could see that before it wrote is a matter
/// of luck; a call that mails a person each time may then fail, and says that it does not know.
fn check_lost_at_most(stand_in: &StandIn, cast: &Cast, call: Call, result: Result<Done, Error>) {
    match result {
        Ok(_) => cast.check_carried_out(stand_in, call, 1),
        Err(error) => {
            assert!(call.mails_each_time(), "{call:?}: {error:?}");
            assert!(
                error.is_interrupted() && error.may_have_taken_effect(),
                "{call:?}: {error:?}"
            );
            cast.check_carried_out(stand_in, call, 0);
        }
    }
}

#[tokio::test]
async fn a_policy_is_shown_each_failure_with_its_own_effect() {
    let stand_in = Arc::new(StandIn::start().await);
    for fault in [
        Fault::cut(Cut::InBody),
        Fault::too_many_requests(RetryAfter::Seconds(0)),
        Fault::status(500),
        Fault::status(403),
    ] {
        stand_in.inject(fault);
    }
    let policy = Between::attempts(&stand_in, |_| {});
    let client = eager(&stand_in)
        .retry_policy(policy.clone())
        .build()
        .unwrap();
    let error = client.users().invite(&jane()).await.unwrap_err();
    let shown = |again, effect, attempts| Shown {
        operation: Operation::CreateUser,
        invite_mode: Some(InviteMode::EmailLink),
        again,
        effect,
        attempts,
    };
    let expected = [
        shown(Again::Transient, Effect::Done, 1),
        shown(Again::Throttled, Effect::Rejected, 2),
        shown(Again::Transient, Effect::Unknown, 3),
        shown(Again::Final, Effect::Rejected, 4),
    ];
    assert_eq!(policy.shown(), expected);
    assert_eq!(
        (error.effect(), error.attempts()),
        (Effect::Done, 4),
        "the call's effect is the greatest of its attempts'"
    );
}

#[tokio::test]
async fn never_is_once() {
    for call in Call::ALL {
        let stand_in = StandIn::start().await;
        let cast = Cast::of(&stand_in);
        let client = eager(&stand_in)
            .retry_policy(StandardRetry::never())
            .build()
            .unwrap();
        stand_in.inject(Fault::too_many_requests(RetryAfter::Seconds(0)));
        let error = cast.call(&client.users(), call).await.unwrap_err();
        assert!(
            error.is_rate_limited() && error.attempts() == 1,
            "{call:?}: {error:?}"
        );
        assert_eq!(stand_in.request_count(), 1);
    }
}

/// Retries every failure.
#[derive(Debug)]
struct Reckless;

impl RetryPolicy for Reckless {
    fn decide(&self, failure: &Failure<'_>) -> RetryDecision {
        if failure.attempts < 3 {
            RetryDecision::Retry
        } else {
            RetryDecision::GiveUp
        }
    }
}

#[tokio::test]
async fn a_custom_policy_may_mail_twice() {
    let stand_in = StandIn::start().await;
    let cast = Cast::of(&stand_in);
    let client = eager(&stand_in).retry_policy(Reckless).build().unwrap();
    stand_in.inject(Fault::cut(Cut::BeforeResponse));
    client
        .users()
        .resend_invitation(&cast.invited)
        .await
        .unwrap();
    cast.check_carried_out(&stand_in, Call::Resend, 2);
    stand_in.inject(Rule::from(Fault::status(404)).times(2));
    client.users().get(&cast.active).await.unwrap();
}

#[tokio::test]
async fn a_struggling_server_sees_a_tenth_more_and_a_burst() {
    let stand_in = StandIn::start().await;
    let client = eager(&stand_in)
        .retry_budget(RetryBudget::default())
        .build()
        .unwrap();
    stand_in.inject(Rule::from(Fault::status(500)).always());
    for _ in 0..200 {
        assert!(
            client
                .users()
                .list()
                .page()
                .await
                .unwrap_err()
                .is_server_error()
        );
    }
    let requests = stand_in.request_count();
    assert!(
        (200 + 20..=200 + 20 + 10).contains(&requests),
        "{requests} requests for 200 calls"
    );
}

#[tokio::test]
async fn clients_can_share_a_budget() {
    let stand_in = StandIn::start().await;
    let budget = RetryBudget::new(0.0, 5);
    stand_in.inject(Rule::from(Fault::status(500)).always());
    for _ in 0..3 {
        let client = eager(&stand_in)
            .retry_budget(budget.clone())
            .build()
            .unwrap();
        client
            .users()
            .create(&jane(), InviteMode::EmailLink)
            .await
            .unwrap_err();
    }
    assert_eq!(stand_in.request_count(), 3 + 5);
}

//! Responses that are too late. Time is paused: a minute passes in a moment, and nothing here waits.

use std::time::Duration;

use arize_ax::testing::{Cut, Fault, Operation, Rule, StandIn};
use arize_ax::{Effect, InviteMode, TemporaryPasswordOutcome};
use arize_ax_tests::eager;
use arize_ax_tests::people::jane;
use tokio::time::Instant;

use super::calls::{Call, Cast};

const ATTEMPT: Duration = Duration::from_secs(3);

/// Work done, and then silence for longer than any test takes.
fn silence() -> Fault {
    Fault::cut(Cut::BeforeResponse).by_stalling(Duration::from_secs(600))
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_hangs_is_abandoned_and_retried_if_that_is_safe() {
    for call in Call::ALL {
        let stand_in = StandIn::start().await;
        let _held = stand_in.hold_time();
        let cast = Cast::of(&stand_in);
        let client = eager(&stand_in).attempt_timeout(ATTEMPT).build().unwrap();
        stand_in.inject(Rule::from(silence()).on(call.operation()));
        let result = cast.call(&client.users(), call).await;
        cast.check_carried_out(&stand_in, call, 1);
        if call.mails_each_time() {
            let error = result.expect_err("each request mails a person");
            assert!(error.is_timeout(), "{call:?}: {error:?}");
            assert_eq!(
                (error.effect(), error.attempts()),
                (Effect::Unknown, 1),
                "{call:?}"
            );
        } else {
            result.unwrap_or_else(|error| panic!("{call:?}: {error:?}"));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_password_whose_response_is_too_late_is_reported_as_lost() {
    let stand_in = StandIn::start().await;
    let _held = stand_in.hold_time();
    let client = eager(&stand_in).attempt_timeout(ATTEMPT).build().unwrap();
    stand_in.inject(silence());
    let outcome = client
        .users()
        .invite_with_temporary_password(&jane())
        .await
        .unwrap();
    assert!(
        matches!(outcome, TemporaryPasswordOutcome::PasswordLost { .. }),
        "{outcome:?}"
    );
    assert_eq!(stand_in.journal().passwords.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_response_that_stops_halfway_is_an_attempt_that_hangs() {
    for cut in [Cut::InHeaders, Cut::AfterHeaders, Cut::InBody] {
        let stand_in = StandIn::start().await;
        let _held = stand_in.hold_time();
        let client = eager(&stand_in)
            .attempt_timeout(ATTEMPT)
            .max_attempts(1)
            .build()
            .unwrap();
        stand_in.inject(Fault::cut(cut).by_stalling(Duration::from_secs(600)));
        let began = Instant::now();
        let error = client
            .users()
            .create(&jane(), InviteMode::EmailLink)
            .await
            .unwrap_err();
        assert!(
            began.elapsed() >= ATTEMPT && began.elapsed() < ATTEMPT + Duration::from_secs(1),
            "{:?}",
            began.elapsed()
        );
        let effect = if cut == Cut::InHeaders {
            Effect::Unknown
        } else {
            Effect::Done
        };
        assert_eq!(error.effect(), effect, "{cut:?}: {error:?}");
        assert!(
            error.is_timeout() || error.is_interrupted(),
            "{cut:?}: {error:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn the_deadline_ends_a_call_however_long_its_attempts_may_take() {
    let stand_in = StandIn::start().await;
    let _held = stand_in.hold_time();
    let deadline = Duration::from_secs(7);
    let client = eager(&stand_in)
        .attempt_timeout(ATTEMPT)
        .deadline(deadline)
        .max_attempts(99)
        .build()
        .unwrap();
    stand_in.inject(Rule::from(silence()).always());
    let began = Instant::now();
    let error = client.users().list().page().await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert_eq!(
        error.attempts(),
        3,
        "3 s, 3 s and the one second that is left"
    );
    assert!(
        began.elapsed() <= deadline + Duration::from_millis(500),
        "{:?}",
        began.elapsed()
    );
}

/// A call that needs more than one request has one deadline for all of them.
#[tokio::test(start_paused = true)]
async fn the_deadline_includes_the_requests_that_explain_a_refusal() {
    for (status, mode) in [
        (409, InviteMode::EmailLink),
        (422, InviteMode::TemporaryPassword),
    ] {
        let stand_in = StandIn::start().await;
        let _held = stand_in.hold_time();
        let deadline = Duration::from_secs(20);
        let client = eager(&stand_in)
            .attempt_timeout(ATTEMPT)
            .deadline(deadline)
            .max_attempts(99);
        let client = client.build().unwrap();
        // The refusal takes most of the time, and nothing responds afterwards.
        stand_in.inject(Rule::from(silence()).times(5).on(Operation::CreateUser));
        stand_in.inject(Rule::from(Fault::status(status)).on(Operation::CreateUser));
        stand_in.inject(Rule::from(silence()).always());
        let began = Instant::now();
        let error = client.users().create(&jane(), mode).await.unwrap_err();
        let took = began.elapsed();
        assert!(
            took <= deadline + Duration::from_secs(2),
            "{status}: {took:?}: {error:?}"
        );
        assert_eq!(
            error.status(),
            Some(status),
            "the error is the refusal: {error:?}"
        );
        assert!(error.may_have_taken_effect(), "{error:?}");
    }
}

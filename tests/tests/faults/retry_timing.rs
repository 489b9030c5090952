//! The time of the next attempt: waits that the server asks for, backoff, deadlines. Time is paused.
//!
//! Lower bounds are exact. Upper bounds leave room for a busy machine, on which the held clock may run ahead of a
//! response that is on its way; each is far below the time that a wrong client would take.

use std::time::Duration;

use arize_ax::retry::Backoff;
use arize_ax::testing::{Fault, RetryAfter, Rule, StandIn};
use arize_ax::{Effect, Error};
use arize_ax_tests::people::{jane, janes_id};
use tokio::time::Instant;

use super::calls::{Call, Cast};

const SECOND: Duration = Duration::from_secs(1);

/// How long the call took, in paused time.
async fn timed<T>(call: impl Future<Output = T>) -> (T, Duration) {
    let began = Instant::now();
    let outcome = call.await;
    (outcome, began.elapsed())
}

fn in_range(took: Duration, from: Duration, to: Duration) -> bool {
    from <= took && took <= to
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_a_floor_in_both_forms() {
    for pause in [RetryAfter::Seconds(7), RetryAfter::DateIn(7 * SECOND)] {
        for fault in [
            Fault::too_many_requests(pause.clone()),
            Fault::status(503).retry_after(pause.clone()),
        ] {
            let stand_in = StandIn::start().await;
            let _held = stand_in.hold_time();
            let cast = Cast::of(&stand_in);
            stand_in.inject(fault);
            let (result, took) = timed(cast.call(&stand_in.client().users(), Call::Resend)).await;
            result.unwrap();
            // A date has whole seconds, so it may fall up to one short of what was meant.
            assert!(
                in_range(took, 6 * SECOND, 60 * SECOND),
                "{pause:?}: {took:?}"
            );
            if matches!(pause, RetryAfter::Seconds(_)) {
                assert!(took >= 7 * SECOND, "{took:?}");
            }
            cast.check_carried_out(&stand_in, Call::Resend, 1);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_past_the_deadline_fails_at_once_and_is_in_the_error() {
    for pause in [RetryAfter::Seconds(3600), RetryAfter::DateIn(3600 * SECOND)] {
        let stand_in = StandIn::start().await;
        let _held = stand_in.hold_time();
        let client = stand_in.client();
        stand_in.inject(Fault::too_many_requests(pause));
        let (result, took) = timed(client.users().invite(&jane())).await;
        let error: Error = result.unwrap_err();
        assert!(
            error.is_rate_limited() && error.status() == Some(429),
            "{error:?}"
        );
        assert!(took < 30 * SECOND, "{took:?}");
        assert!(in_range(
            error.retry_after().unwrap(),
            3599 * SECOND,
            3600 * SECOND
        ));
        assert_eq!((error.effect(), error.attempts()), (Effect::Rejected, 1));

        let (result, took) = timed(client.users().list().page()).await;
        let error = result.unwrap_err();
        assert!(
            error.is_rate_limited() && error.status().is_none(),
            "{error:?}"
        );
        assert_eq!((error.effect(), error.attempts()), (Effect::NotSent, 0));
        // The pause of the whole client is bounded, whatever the server, or a gateway, asked for.
        assert!(in_range(
            error.retry_after().unwrap(),
            200 * SECOND,
            300 * SECOND
        ));
        assert!(took < 30 * SECOND, "{took:?}");
        assert_eq!(stand_in.request_count(), 1, "the second call sent nothing");
    }
}

#[tokio::test(start_paused = true)]
async fn an_endless_pause_does_not_block_a_client_for_good() {
    for pause in ["99999999999", "18446744073709551615"] {
        let stand_in = StandIn::start().await;
        let users = stand_in.client().users();
        stand_in.inject(Fault::too_many_requests(RetryAfter::Text(pause.into())));
        let held = stand_in.hold_time();
        let error = users.list().page().await.unwrap_err();
        assert!(error.is_rate_limited(), "{error:?}");
        drop(held);
        tokio::time::advance(301 * SECOND).await;
        let _held = stand_in.hold_time();
        users.list().page().await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn one_429_pauses_the_whole_client_and_no_other() {
    let stand_in = StandIn::start().await;
    let _held = stand_in.hold_time();
    let (client, other) = (stand_in.client_builder(), stand_in.client());
    let client = client.deadline(600 * SECOND).build().unwrap();
    stand_in.inject(Fault::too_many_requests(RetryAfter::Seconds(100)));
    let users = client.users();
    let list = users.list();
    let first = timed(list.page());
    let later = async {
        tokio::time::sleep(20 * SECOND).await;
        let free = timed(async { other.users().list().page().await }).await;
        let clone = client.clone();
        (
            free,
            timed(async move { clone.users().list().page().await }).await,
        )
    };
    let ((first, first_took), ((free, free_took), (second, second_took))) =
        tokio::join!(first, later);
    first.unwrap();
    free.unwrap();
    second.unwrap();
    assert!(first_took >= 100 * SECOND, "{first_took:?}");
    assert!(
        free_took < 30 * SECOND,
        "another client is not paused: {free_took:?}"
    );
    assert!(second_took >= 40 * SECOND, "a clone is: {second_took:?}");
    assert_eq!(stand_in.request_count(), 4);
}

#[tokio::test(start_paused = true)]
async fn backoff_doubles_and_stays_under_its_ceiling() {
    let stand_in = StandIn::start().await;
    let _held = stand_in.hold_time();
    let backoff = Backoff::new(2 * SECOND, 5 * SECOND);
    let client = stand_in
        .client_builder()
        .backoff(backoff)
        .max_attempts(6)
        .build()
        .unwrap();
    stand_in.inject(Rule::from(Fault::status(500)).always());
    let (result, took) = timed(client.users().get(&janes_id())).await;
    assert_eq!(result.unwrap_err().attempts(), 6);
    // Ceilings of 2, 4, 5, 5 and 5 seconds, and some steps of the held clock.
    assert!(took <= 60 * SECOND, "{took:?}");
    assert!(
        took >= SECOND / 2,
        "all five draws in the lowest hundredth: {took:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_deadline_ends_the_attempts() {
    let stand_in = StandIn::start().await;
    let _held = stand_in.hold_time();
    let client = stand_in
        .client_builder()
        .backoff(Backoff::new(2 * SECOND, 2 * SECOND))
        .deadline(10 * SECOND)
        .max_attempts(u32::MAX)
        .retry_budget(arize_ax::retry::RetryBudget::unlimited())
        .build()
        .unwrap();
    stand_in.inject(Rule::from(Fault::status(502).html()).always());
    let (result, took) = timed(
        client
            .users()
            .update(&janes_id(), arize_ax::UserUpdate::new().name("J")),
    )
    .await;
    let error = result.unwrap_err();
    // The last attempt has what is left of the time, which may be next to nothing.
    assert!(error.is_server_error() || error.is_timeout(), "{error:?}");
    assert!(error.may_have_taken_effect(), "{error:?}");
    assert!(
        took <= 10 * SECOND + SECOND / 2,
        "no response is waited for beyond it: {took:?}"
    );
    assert!(error.attempts() > 2, "{} attempts", error.attempts());
    // If nearly no time is left for the last one, it ends before its request arrives.
    let missing = u64::from(error.attempts()) - stand_in.request_count();
    assert!(missing <= 1, "{missing}");
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_is_obeyed_to_the_end() {
    let stand_in = StandIn::start().await;
    let _held = stand_in.hold_time();
    let users = stand_in.client().users();
    stand_in.inject(Rule::from(Fault::too_many_requests(RetryAfter::Seconds(2))).times(3));
    let (result, took) = timed(users.delete(&janes_id())).await;
    assert!(
        result.unwrap_err().is_not_found(),
        "the fourth attempt had a response"
    );
    assert!(took >= 6 * SECOND, "{took:?}");
}

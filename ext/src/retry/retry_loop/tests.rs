//! The retry loop, on paused time.

use super::{Attempt, RetryLoop};
use crate::retry::{Backoff, CallContext, CallLimits, RetrySettings};
use crate::{Effect, Error, Operation};
use reqwest::StatusCode;
use std::cell::RefCell;
use std::time::Duration;
use tokio::time::Instant;

const SECOND: Duration = Duration::from_secs(1);

fn rate_limited(retry_after: Duration) -> Error {
    Error::refused(StatusCode::TOO_MANY_REQUESTS, true, Effect::Rejected)
        .with_retry_after(Some(retry_after))
}

fn interrupted() -> Error {
    Error::interrupted(None, Effect::Unknown)
}

/// Runs a call whose attempts end as scripted. Also returns the moments of the attempts.
async fn script(
    retry_loop: &RetryLoop,
    operation: Operation,
    responses: Vec<Result<u8, Error>>,
) -> (Result<(u8, Option<Effect>), Error>, Vec<Duration>) {
    let began = Instant::now();
    let responses = RefCell::new(responses.into_iter());
    let moments = RefCell::new(Vec::new());
    let outcome = retry_loop
        .run(
            operation,
            &CallContext {
                began,
                ..retry_loop.begin(None, CallLimits::default())
            },
            |attempt: Attempt| {
                moments.borrow_mut().push(began.elapsed());
                let response = responses.borrow_mut().next().expect("one more response");
                async move { response.map(|value| (value, attempt.earlier)) }
            },
        )
        .await;
    (outcome, moments.into_inner())
}

#[tokio::test(start_paused = true)]
async fn the_first_success_has_no_earlier_effect() {
    let (outcome, moments) = script(
        &RetryLoop::new(RetrySettings::default()),
        Operation::GetUser,
        vec![Ok(1)],
    )
    .await;
    assert_eq!(outcome.unwrap(), (1, None));
    assert_eq!(moments, [Duration::ZERO]);
}

#[tokio::test(start_paused = true)]
async fn a_success_has_the_effect_of_earlier_attempts() {
    let responses = vec![Err(interrupted()), Err(Error::connect()), Ok(1)];
    let (outcome, _) = script(
        &RetryLoop::new(RetrySettings::default()),
        Operation::CreateUser,
        responses,
    )
    .await;
    assert_eq!(outcome.unwrap(), (1, Some(Effect::Unknown)));
}

#[tokio::test(start_paused = true)]
async fn a_failure_adds_to_the_earlier_effect() {
    let last = Error::refused(StatusCode::FORBIDDEN, false, Effect::Rejected);
    let responses = vec![Err(interrupted()), Err(last)];
    let (outcome, _) = script(
        &RetryLoop::new(RetrySettings::default()),
        Operation::CreateUser,
        responses,
    )
    .await;
    let error = outcome.unwrap_err();
    assert!(error.is_forbidden());
    assert!(error.may_have_taken_effect());
    assert_eq!(error.attempts(), 2);
}

#[tokio::test(start_paused = true)]
async fn backoff_stays_under_its_ceiling() {
    let retry_loop = RetryLoop::new(RetrySettings::default());
    let responses = vec![
        Err(interrupted()),
        Err(interrupted()),
        Err(interrupted()),
        Ok(1),
    ];
    let (outcome, moments) = script(&retry_loop, Operation::ListUsers, responses).await;
    outcome.unwrap();
    for (retry, pair) in (1..).zip(moments.windows(2)) {
        assert!(pair[1] - pair[0] <= Backoff::default().ceiling(retry) + Duration::from_millis(1));
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_a_floor() {
    let responses = vec![Err(rate_limited(7 * SECOND)), Ok(1)];
    let (outcome, moments) = script(
        &RetryLoop::new(RetrySettings::default()),
        Operation::ResetPassword,
        responses,
    )
    .await;
    assert_eq!(outcome.unwrap(), (1, Some(Effect::Rejected)));
    assert!(
        moments[1] >= 7 * SECOND && moments[1] < 8 * SECOND,
        "{moments:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn retry_after_past_the_deadline_fails_at_once() {
    let responses = vec![Err(rate_limited(3600 * SECOND))];
    let (outcome, _) = script(
        &RetryLoop::new(RetrySettings::default()),
        Operation::GetUser,
        responses,
    )
    .await;
    let error = outcome.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(3600 * SECOND));
    assert_eq!(error.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn one_429_pauses_every_call() {
    let retry_loop = RetryLoop::new(RetrySettings::default());
    let limited = script(
        &retry_loop,
        Operation::GetUser,
        vec![Err(rate_limited(5 * SECOND)), Ok(1)],
    );
    let other = async {
        tokio::time::sleep(SECOND).await;
        script(&retry_loop, Operation::ListUsers, vec![Ok(2)]).await
    };
    let ((first, _), (second, moments)) = tokio::join!(limited, other);
    first.unwrap();
    second.unwrap();
    assert!(moments[0] >= 4 * SECOND, "{moments:?}");
}

#[tokio::test(start_paused = true)]
async fn a_pause_past_the_deadline_is_an_error_without_a_request() {
    let retry_loop = RetryLoop::new(RetrySettings::default());
    let (first, _) = script(
        &retry_loop,
        Operation::GetUser,
        vec![Err(rate_limited(600 * SECOND))],
    )
    .await;
    first.unwrap_err();
    let (second, moments) = script(&retry_loop, Operation::CreateUser, vec![]).await;
    let error = second.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.effect(), Effect::NotSent);
    assert_eq!(error.retry_after(), Some(300 * SECOND));
    assert!(moments.is_empty());
    tokio::time::advance(300 * SECOND).await;
    let (third, _) = script(&retry_loop, Operation::CreateUser, vec![Ok(1)]).await;
    third.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_call_whose_time_is_up_sends_nothing() {
    let retry_loop = RetryLoop::new(RetrySettings::default());
    let began = Instant::now();
    tokio::time::advance(120 * SECOND).await;
    let outcome: Result<(), _> = retry_loop
        .run(
            Operation::CreateUser,
            &CallContext {
                began,
                ..retry_loop.begin(None, CallLimits::default())
            },
            |_| async { panic!("nothing should be sent") },
        )
        .await;
    let error = outcome.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.effect(), Effect::NotSent);
}

#[tokio::test(start_paused = true)]
async fn the_deadline_bounds_the_last_attempt() {
    let retry_loop = RetryLoop::new(RetrySettings {
        deadline: 10 * SECOND,
        attempt_timeout: 8 * SECOND,
        backoff: Backoff::new(Duration::ZERO, Duration::ZERO),
        ..RetrySettings::default()
    });
    let limits = RefCell::new(Vec::new());
    let outcome: Result<(), _> = retry_loop
        .run(
            Operation::GetUser,
            &retry_loop.begin(None, CallLimits::default()),
            |this| {
                limits.borrow_mut().push(this.timeout);
                async move {
                    tokio::time::sleep(this.timeout).await;
                    Err(Error::timeout(this.timeout))
                }
            },
        )
        .await;
    assert!(outcome.unwrap_err().is_timeout());
    assert_eq!(limits.into_inner(), [8 * SECOND, 2 * SECOND]);
}

#[tokio::test(start_paused = true)]
async fn a_struggling_server_sees_a_tenth_more() {
    let retry_loop = RetryLoop::new(RetrySettings::default());
    let mut requests = 0;
    for _ in 0..1000 {
        let responses = (0..4).map(|_| Err(interrupted())).collect();
        let (outcome, moments) = script(&retry_loop, Operation::GetUser, responses).await;
        outcome.unwrap_err();
        requests += moments.len();
    }
    assert!((1100..=1110).contains(&requests), "{requests} requests");
}

//! A caller who goes away: a temporary password that was issued is never lost.

use std::collections::BTreeSet;
use std::time::Duration;

use arize_ax::testing::{Fault, Rule, StandIn};
use arize_ax::{Client, TemporaryPasswordOutcome};
use arize_ax_tests::eager;
use arize_ax_tests::people::{jane, person};
use arize_ax_tests::unclaimed::unclaimed_passwords;
use futures_util::FutureExt as _;
use futures_util::future::join_all;

/// Waits until `done` returns true, and lets other tasks run meanwhile.
async fn until(mut done: impl FnMut() -> bool) {
    let waiting = async {
        while !done() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    let patience = Duration::from_secs(30);
    tokio::time::timeout(patience, waiting)
        .await
        .expect("it should have happened by now");
}

#[tokio::test]
async fn a_password_that_arrived_after_its_caller_was_gone_can_be_taken() {
    let stand_in = StandIn::start().await;
    let client = stand_in.client();
    let (users, jane) = (client.users(), jane());
    assert!(
        users
            .invite_with_temporary_password(&jane)
            .now_or_never()
            .is_none(),
        "dropped after its first poll"
    );
    let mut taken = Vec::new();
    until(|| {
        taken.extend(unclaimed_passwords(&users));
        !taken.is_empty()
    })
    .await;
    let issued = stand_in.journal().passwords;
    assert_eq!(issued.len(), 1);
    assert_eq!(taken[0].password.expose(), issued[0].reveal());
    assert_eq!(taken[0].email, *jane.email());
    assert_eq!(
        taken[0].user.id.as_ref().map(AsRef::as_ref),
        Some(issued[0].user_id.as_str())
    );
    assert!(
        unclaimed_passwords(&client.users()).is_empty(),
        "taken once"
    );
    assert!(!format!("{taken:?}").contains(issued[0].reveal()));
}

#[tokio::test]
async fn a_future_that_was_never_polled_sends_nothing() {
    let stand_in = StandIn::start().await;
    let users = stand_in.client().users();
    let jane = jane();
    drop(users.invite_with_temporary_password(&jane));
    users.list().page().await.unwrap();
    assert_eq!(stand_in.request_count(), 1);
    assert!(unclaimed_passwords(&users).is_empty());
}

#[tokio::test]
async fn a_future_that_is_dropped_with_its_response_inside_keeps_it() {
    let stand_in = StandIn::start().await;
    let users = stand_in.client().users();
    let jane = jane();
    let mut call = Box::pin(users.invite_with_temporary_password(&jane));
    assert!(call.as_mut().now_or_never().is_none());
    until(|| {
        stand_in
            .journal()
            .requests
            .iter()
            .any(|request| request.status == Some(201))
    })
    .await;
    // The response is on its way or in the future by now; either way nobody polls it again.
    tokio::time::sleep(Duration::from_millis(20)).await;
    drop(call);
    let mut taken = Vec::new();
    until(|| {
        taken.extend(unclaimed_passwords(&users));
        !taken.is_empty()
    })
    .await;
    assert_eq!(
        taken[0].password.expose(),
        stand_in.journal().passwords[0].reveal()
    );
}

/// Each caller gives up after `patience`; returns the passwords that callers got.
async fn impatient(
    client: &Client,
    callers: usize,
    patience: impl Fn(usize) -> Duration,
) -> Vec<String> {
    let calls = (0..callers).map(|number| {
        let (users, patience) = (client.users(), patience(number));
        async move {
            let person = person(&format!("person{number}@acme.example"));
            let call = users.invite_with_temporary_password(&person);
            match tokio::time::timeout(patience, call).await {
                Ok(Ok(TemporaryPasswordOutcome::Issued { password, .. })) => {
                    Some(password.expose().to_owned())
                }
                Ok(Ok(other)) => panic!("a fault that was not asked for: {other:?}"),
                Ok(Err(error)) => panic!("{error:?}"),
                Err(_) => None,
            }
        }
    });
    join_all(calls).await.into_iter().flatten().collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn dropped_at_random_moments_every_issued_password_is_held_by_somebody() {
    let stand_in = StandIn::start().await;
    let client = eager(&stand_in).build().unwrap();
    stand_in.inject(Rule::from(Fault::latency(Duration::from_millis(4))).times(100));
    stand_in.inject(Rule::from(Fault::latency(Duration::from_millis(4)).after_work()).times(100));
    let callers = 200;
    let mut held: Vec<String> = impatient(&client, callers, |number| {
        // From no patience at all to more than enough, so that drops fall before, during and after the exchange.
        Duration::from_micros(number as u64 * number as u64 * 2)
    })
    .await;
    let with_callers = held.len();
    until(|| {
        held.extend(
            unclaimed_passwords(&client.users())
                .into_iter()
                .map(|unclaimed| unclaimed.password.expose().to_owned()),
        );
        held.len() == callers
    })
    .await;
    let issued = stand_in.journal().passwords;
    let issued: BTreeSet<String> = issued
        .iter()
        .map(|password| password.reveal().to_owned())
        .collect();
    assert_eq!(held.into_iter().collect::<BTreeSet<_>>(), issued);
    assert_eq!(issued.len(), callers);
    assert!(with_callers < callers, "some callers were gone");
}

#[tokio::test]
async fn a_failure_after_the_caller_was_gone_leaves_no_password() {
    let stand_in = StandIn::start().await;
    let users = eager(&stand_in).build().unwrap().users();
    stand_in.inject(Rule::from(Fault::status(403)));
    let jane = jane();
    assert!(
        users
            .invite_with_temporary_password(&jane)
            .now_or_never()
            .is_none()
    );
    until(|| {
        stand_in
            .journal()
            .requests
            .iter()
            .any(|request| request.status == Some(403))
    })
    .await;
    assert!(unclaimed_passwords(&users).is_empty());
    assert!(stand_in.journal().passwords.is_empty());
}

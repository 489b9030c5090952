//! Runs that nobody wants any more.

use std::collections::BTreeSet;
use std::time::Duration;

use arize_ax::testing::{Fault, Operation, Rule, Seed, StandIn, Status};
use arize_ax::{EmailAddress, InviteMode};

use crate::people;

/// Waits until no request has arrived for a while.
async fn quiet(server: &StandIn) -> u64 {
    loop {
        let before = server.request_count();
        tokio::time::sleep(Duration::from_millis(400)).await;
        if server.request_count() == before {
            return before;
        }
    }
}

#[tokio::test]
async fn nothing_new_starts_and_no_password_that_arrives_is_lost() {
    for (taken, in_order) in [(0, false), (1, false), (5, true), (13, false)] {
        let server = StandIn::start().await;
        // The first answer is late, so that with order kept the others wait in the run.
        server.inject(Rule::from(Fault::latency(Duration::from_millis(
            if in_order { 150 } else { 10 },
        ))));
        server.inject(Rule::from(Fault::latency(Duration::from_millis(20))).always());
        let users = server.client().users();
        let mut bulk = users.bulk().concurrency(4);
        if in_order {
            bulk = bulk.in_input_order();
        }
        let mut run = bulk.create(people(500), InviteMode::TemporaryPassword);
        let mut known = BTreeSet::new();
        if taken == 0 {
            // Polled for a while, and no outcome taken.
            let _ = tokio::time::timeout(Duration::from_millis(5), run.next()).await;
        }
        for _ in 0..taken {
            let item = run.next().await.expect("an outcome");
            let outcome = item.outcome.done().expect("a password").clone();
            known.insert(outcome.password().expect("a password").expose().to_owned());
        }
        let sent = server.request_count();
        drop(run);
        let in_all = quiet(&server).await;
        assert!(
            in_all <= sent + 4,
            "{sent} were sent before and {in_all} in all"
        );

        known.extend(
            users
                .take_unclaimed_passwords()
                .iter()
                .map(|left| left.password.expose().to_owned()),
        );
        let journal = server.journal();
        let issued: BTreeSet<_> = journal
            .passwords
            .iter()
            .map(|issued| issued.reveal().to_owned())
            .collect();
        assert!(
            issued.len() > taken,
            "some were issued after the last that was taken"
        );
        assert_eq!(known, issued);
    }
}

#[tokio::test]
async fn what_is_sent_is_finished_in_the_background() {
    let server = StandIn::start().await;
    server.seed_users(50);
    let ids: Vec<_> = server
        .users()
        .iter()
        .skip(1)
        .map(|user| arize_ax::UserId::new(user.id.as_str()).expect("an id"))
        .collect();
    server.inject(Rule::from(Fault::latency(Duration::from_millis(100))).always());
    let mut run = server.client().users().bulk().concurrency(8).delete(ids);
    assert!(
        tokio::time::timeout(Duration::from_millis(50), run.next())
            .await
            .is_err()
    );
    drop(run);
    assert_eq!(quiet(&server).await, 8);
    assert_eq!(server.count(Status::Inactive), 8);
}

#[tokio::test]
async fn a_look_up_under_way_leads_to_no_delete() {
    let server = StandIn::start().await;
    server.add_user(Seed::active("Jane", "jane@acme.example"));
    server.inject(Rule::from(Fault::latency(Duration::from_millis(100))).on(Operation::List));
    let jane = EmailAddress::new("jane@acme.example").expect("an address");
    let mut run = server.client().users().bulk().delete([jane]);
    assert!(
        tokio::time::timeout(Duration::from_millis(50), run.next())
            .await
            .is_err()
    );
    drop(run);
    assert_eq!(quiet(&server).await, 1);
    assert_eq!(server.count(Status::Inactive), 0);
}

#[tokio::test]
async fn a_run_that_is_never_polled_sends_nothing() {
    let server = StandIn::start().await;
    drop(
        server
            .client()
            .users()
            .bulk()
            .create(people(5), InviteMode::TemporaryPassword),
    );
    assert_eq!(quiet(&server).await, 0);
}

//! Cancels calls that wait to send, or were refused.

use arize_ax_tests::unclaimed::unclaimed_losses;
use std::time::Duration;

use arize_ax::InviteMode;
use arize_ax::bulk::BulkRun;
use arize_ax::roster::Roster;
use arize_ax::testing::{Fault, RetryAfter, Rule, Seed, StandIn};
use arize_ax_tests::poll_until;

use super::dropping::quiet;
use super::people;

/// A run whose calls all wait, when one of them was refused.
async fn waiting<I, T>(server: &StandIn, run: &mut BulkRun<I, T>) {
    poll_until(run.next(), server, |journal| journal.request_count == 1).await;
    let patience = Duration::from_millis(100);
    assert!(tokio::time::timeout(patience, run.next()).await.is_err());
    assert_eq!(server.request_count(), 1);
}

/// Refuses the first request, and asks to wait a second.
async fn refusing_the_first() -> StandIn {
    let server = StandIn::start().await;
    server.inject(Rule::from(Fault::too_many_requests(RetryAfter::Seconds(1))));
    server
}

#[tokio::test]
async fn calls_that_have_done_nothing_are_cancelled() {
    for mode in InviteMode::ALL {
        let server = refusing_the_first().await;
        let users = server.client().users();
        let mut run = users.bulk().create(people(50), mode);
        waiting(&server, &mut run).await;
        drop(run);
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(quiet(&server).await, 1, "{mode:?}");
        assert!(unclaimed_losses(&users).is_empty());
    }
}

#[tokio::test]
async fn steps_of_a_plan_that_have_done_nothing_are_cancelled() {
    let server = StandIn::start().await;
    let users = server.client().users();
    for n in 0..10 {
        let seed = Seed::active("Other", format!("person{n}@acme.example"));
        server.add_user(seed).expect("a free address");
    }
    // Invites with a developer flag are steps of their own kind.
    let team = people(20).into_iter().enumerate();
    let team = team.map(|(n, person)| match n % 2 {
        0 => person,
        _ => person.developer(true),
    });
    let roster = Roster::new(team).expect("a roster");
    let plan = roster.plan(&users).await.expect("a plan");
    assert_eq!((plan.to_update.len(), plan.to_invite.len()), (10, 10));
    let before = server.request_count();
    let refusal = Fault::too_many_requests(RetryAfter::Seconds(1));
    server.inject(Rule::from(refusal).times(16));
    let mut run = plan.apply(&users).start();
    poll_until(run.next(), &server, |journal| {
        journal.request_count == before + 16
    })
    .await;
    let patience = Duration::from_millis(100);
    assert!(tokio::time::timeout(patience, run.next()).await.is_err());
    let sent = server.request_count();
    assert_eq!(sent, before + 16);
    drop(run);
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(quiet(&server).await, sent);
}

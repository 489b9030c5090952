//! What ends a run before its inputs do.

use std::time::Duration;

use arize_ax::InviteMode;
use arize_ax::bulk::BulkOutcome;
use arize_ax::testing::{Fault, RetryAfter, Rule, StandIn};

use crate::{indexes, people};

#[tokio::test]
async fn a_revoked_key_leaves_the_rest_unattempted() {
    let server = StandIn::start().await;
    let mut run = server
        .client()
        .users()
        .bulk()
        .concurrency(4)
        .create(people(300), InviteMode::EmailLink);
    let mut items = Vec::new();
    while let Some(item) = run.next().await {
        items.push(item);
        if items.len() == 50 {
            server.revoke_key(server.admin_key());
        }
    }
    indexes(&items, 300);
    let summary = run.summary();
    assert!((1..=4).contains(&summary.failed), "{summary}");
    assert!((50..=58).contains(&summary.done), "{summary}");
    assert_eq!(summary.not_attempted, 300 - summary.done - summary.failed);
    assert!(run.watch().latest().stopping);
    for item in &items {
        if let BulkOutcome::Failed(error) = &item.outcome {
            assert!(error.is_unauthorized());
        }
    }
    let sent = summary.done + summary.failed;
    assert_eq!(server.request_count(), sent as u64);
    let made = server.journal().created.len();
    assert_eq!(made, summary.done, "nothing is reported that was not done");
}

#[tokio::test]
async fn stop_finishes_what_is_under_way() {
    let server = StandIn::start().await;
    server.inject(Rule::from(Fault::latency(Duration::from_millis(30))).always());
    let bulk = server.client().users().bulk().concurrency(8);
    let mut run = bulk.create(people(1000), InviteMode::TemporaryPassword);
    let mut items = vec![run.next().await.expect("one")];
    run.stop();
    while let Some(item) = run.next().await {
        items.push(item);
    }
    indexes(&items, 1000);
    let summary = run.summary();
    assert!((1..=16).contains(&summary.done), "{summary}");
    assert_eq!(summary.not_attempted, 1000 - summary.done);
    assert_eq!(server.journal().passwords.len(), summary.done);
    let passwords = items.iter().filter(|item| {
        let outcome = item.outcome.done();
        outcome.is_some_and(|outcome| outcome.password().is_some())
    });
    assert_eq!(passwords.count(), summary.done);
}

#[tokio::test]
async fn what_was_not_attempted_can_be_given_to_another_run() {
    let server = StandIn::start().await;
    let users = server.client().users();
    let mut run = users.bulk().create(people(60), InviteMode::EmailLink);
    let mut left = Vec::new();
    while let Some(item) = run.next().await {
        run.stop();
        if let BulkOutcome::NotAttempted = item.outcome {
            left.push(item.input);
        }
    }
    assert!(!left.is_empty());
    let (_, summary) = users
        .bulk()
        .create(left, InviteMode::EmailLink)
        .finish()
        .await;
    assert!(summary.is_complete());
    assert_eq!(server.journal().mails.len(), 60);
    assert_eq!(server.journal().created.len(), 60);
}

#[tokio::test]
async fn stop_waits_for_no_call_that_has_done_nothing() {
    for mode in InviteMode::ALL {
        let server = StandIn::start().await;
        let for_long = Fault::too_many_requests(RetryAfter::Seconds(60));
        server.inject(Rule::from(for_long));
        let mut run = server.client().users().bulk().create(people(20), mode);
        let patience = Duration::from_millis(300);
        assert!(tokio::time::timeout(patience, run.next()).await.is_err());
        run.stop();
        let ended = tokio::time::timeout(Duration::from_secs(5), run.finish()).await;
        let (items, summary) = ended.expect("an end before the pause's");
        indexes(&items, 20);
        assert_eq!(summary.not_attempted, 20, "{summary}");
        assert_eq!(server.request_count(), 1);
    }
}

//! What ends a run before its inputs do.

use std::time::Duration;

use arize_ax::InviteMode;
use arize_ax::bulk::BulkOutcome;
use arize_ax::testing::{Fault, Rule, StandIn};

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

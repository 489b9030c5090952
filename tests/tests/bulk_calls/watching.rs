//! Progress, seen from another task.

use std::time::Duration;

use arize_ax::InviteMode;
use arize_ax::testing::{Fault, Rule, StandIn};

use crate::people;

#[tokio::test]
async fn progress_comes_to_those_who_wait() {
    let server = StandIn::start().await;
    server.inject(Rule::from(Fault::latency(Duration::from_millis(5))).always());
    let bulk = server.client().users().bulk().concurrency(4);
    let run = bulk.create(people(100), InviteMode::EmailLink);
    let mut watch = run.watch();
    assert_eq!(watch.latest().inputs, Some(100));
    let watching = tokio::spawn(async move {
        let mut seen = Vec::new();
        while let Some(progress) = watch.changed().await {
            assert!(progress.in_flight <= 4);
            seen.push(progress.summary.total());
        }
        seen
    });
    let (_, summary) = run.finish().await;
    let seen = watching.await.expect("the watcher");
    assert!(seen.is_sorted(), "{seen:?}");
    assert!(seen.len() > 20, "news came {} times", seen.len());
    assert_eq!(seen.last(), Some(&summary.total()));
}

#[tokio::test]
async fn a_slow_caller_holds_up_the_run() {
    let server = StandIn::start().await;
    let bulk = server.client().users().bulk().concurrency(4);
    let mut run = bulk.create(people(100), InviteMode::EmailLink);
    for taken in 1..10 {
        run.next().await.expect("an outcome");
        tokio::time::sleep(Duration::from_millis(20)).await;
        let sent = server.request_count();
        assert!(
            sent <= taken + 4,
            "{sent} were sent when {taken} were taken"
        );
    }
}

//! Progress, seen from another task.

use std::time::Duration;

use arize_ax::InviteMode;
use arize_ax::testing::{Fault, RetryAfter, Rule, StandIn};

use super::people;

#[tokio::test]
async fn a_watch_waits_for_progress() {
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
async fn a_slow_caller_slows_the_run() {
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

#[tokio::test]
async fn a_watch_ends_with_the_run_even_if_the_run_is_kept() {
    let server = StandIn::start().await;
    let bulk = server.client().users().bulk();
    let mut run = bulk.create(people(3), InviteMode::EmailLink);
    let mut watch = run.watch();
    let watching = tokio::spawn(async move {
        let mut last = None;
        while let Some(progress) = watch.changed().await {
            last = Some(progress.summary.done);
        }
        last
    });
    while run.next().await.is_some() {}
    let ended = tokio::time::timeout(Duration::from_secs(5), watching).await;
    let last = ended.expect("the end").expect("the watcher");
    assert_eq!(last, Some(3));
    assert_eq!(run.watch().latest().summary, run.summary());
    assert_eq!(run.watch().changed().await.map(|news| news.in_flight), None);
    assert!(run.next().await.is_none(), "and so it stays");
}

#[tokio::test]
async fn a_pause_is_seen_while_all_calls_wait() {
    let server = StandIn::start().await;
    let refusal = Fault::too_many_requests(RetryAfter::Seconds(1));
    server.inject(Rule::from(refusal).times(4));
    let bulk = server.client().users().bulk().concurrency(4);
    let run = bulk.create(people(10), InviteMode::EmailLink);
    let mut watch = run.watch();
    let running = tokio::spawn(run.finish());
    let mut pauses = Vec::new();
    while let Some(progress) = watch.changed().await {
        if let Some(pause) = progress.pause {
            assert!(pause <= Duration::from_secs(10), "{pause:?}");
            assert!(progress.in_flight > 0);
        }
        pauses.push(progress.pause.is_some());
    }
    pauses.dedup();
    assert_eq!(pauses[..3], [false, true, false]);
    let (_, summary) = running.await.expect("the run");
    assert_eq!(summary.done, 10);
}

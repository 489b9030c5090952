//! Servers that refuse requests for a while, or permanently.

use std::time::{Duration, Instant};

use arize_ax::InviteMode;
use arize_ax::bulk::BulkOutcome;
use arize_ax::testing::{Fault, Operation, RateLimit, RetryAfter, Rule, StandIn};

use super::{indexes, people};

async fn limited(limit: RateLimit) -> StandIn {
    StandIn::builder()
        .rate_limit(limit)
        .start()
        .await
        .expect("a stand-in")
}

fn refused(server: &StandIn) -> usize {
    let journal = server.journal();
    let refused = |request: &&arize_ax::testing::ReceivedRequest| request.status == Some(429);
    journal.requests.iter().filter(refused).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rate_limit_loses_no_outcome_and_refuses_few_requests() {
    let server = limited(RateLimit::per_second(200)).await;
    let began = Instant::now();
    let run = server
        .client()
        .users()
        .bulk()
        .create(people(800), InviteMode::EmailLink);
    let (items, summary) = run.finish().await;
    let took = began.elapsed();
    indexes(&items, 800);
    assert_eq!((summary.done, summary.changed), (800, 800));
    // The limit's own time is 3 s.
    assert!(took >= Duration::from_millis(2_900), "{took:?}");
    assert!(refused(&server) <= 40, "{} refused", refused(&server));
}

#[tokio::test]
async fn a_stated_limit_is_kept() {
    // The burst leaves room for requests that a busy machine delivers late and together.
    let server = limited(RateLimit::per_second(100).burst(50)).await;
    let client = server
        .client_builder()
        .max_requests_per_second(100.0)
        .build()
        .expect("a client");
    let began = Instant::now();
    let run = client
        .users()
        .bulk()
        .create(people(200), InviteMode::EmailLink);
    let (_, summary) = run.finish().await;
    let took = began.elapsed();
    assert_eq!(summary.done, 200);
    assert_eq!(refused(&server), 0);
    assert!(took >= Duration::from_millis(1_900), "{took:?}");
}

#[tokio::test]
async fn a_refusal_pauses_all_calls_and_lowers_the_concurrency() {
    let server = StandIn::start().await;
    let retry_after = RetryAfter::Seconds(1);
    server.inject(
        Rule::from(Fault::too_many_requests(retry_after))
            .on(Operation::CreateUser)
            .after(20),
    );
    let mut run = server
        .client()
        .users()
        .bulk()
        .concurrency(16)
        .create(people(200), InviteMode::EmailLink);
    let mut watch = run.watch();
    let watching = tokio::spawn(async move {
        let (mut fewest, mut paused, mut last) = (usize::MAX, false, 0);
        while let Some(progress) = watch.changed().await {
            fewest = fewest.min(progress.concurrency);
            paused |= progress.pause.is_some();
            last = progress.concurrency;
        }
        (fewest, paused, last)
    });
    let mut gaps = Duration::ZERO;
    let mut last = Instant::now();
    while let Some(item) = run.next().await {
        assert!(item.outcome.done().is_some(), "{:?}", item.outcome);
        gaps = gaps.max(last.elapsed());
        last = Instant::now();
    }
    drop(run);
    assert!(
        gaps >= Duration::from_millis(950),
        "the longest silence was {gaps:?}"
    );
    assert_eq!(refused(&server), 1);
    let (fewest, paused, at_the_end) = watching.await.expect("the watcher");
    assert!((8..=9).contains(&fewest), "halved once: {fewest}");
    assert!(paused && at_the_end > 8, "{at_the_end} at the end");
}

#[tokio::test]
async fn a_pause_longer_than_the_deadline_ends_the_run() {
    let server = StandIn::start().await;
    let hour = RetryAfter::Seconds(3600);
    server.inject(
        Rule::from(Fault::too_many_requests(hour))
            .on(Operation::CreateUser)
            .after(10),
    );
    let bulk = server
        .client()
        .users()
        .bulk()
        .concurrency(1)
        .in_input_order();
    let (items, summary) = bulk
        .create(people(30), InviteMode::EmailLink)
        .finish()
        .await;
    assert_eq!(
        (summary.done, summary.failed, summary.not_attempted),
        (10, 1, 19)
    );
    let error = items[10].outcome.error().expect("the failure");
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(server.request_count(), 11);
}

#[tokio::test]
async fn a_server_that_refuses_every_input_ends_the_run() {
    let server = StandIn::start().await;
    server.inject(Rule::from(Fault::too_many_requests(RetryAfter::Seconds(0))).always());
    let client = server
        .client_builder()
        .max_attempts(1)
        .build()
        .expect("a client");
    let bulk = client.users().bulk().concurrency(4);
    let (items, summary) = bulk
        .create(people(50), InviteMode::EmailLink)
        .finish()
        .await;
    indexes(&items, 50);
    assert!((1..=4).contains(&summary.failed), "{summary}");
    assert_eq!(summary.failed + summary.not_attempted, 50);
    assert!(
        server.request_count() <= 20,
        "{} requests",
        server.request_count()
    );
    for item in &items {
        if let BulkOutcome::Failed(error) = &item.outcome {
            assert!(error.is_rate_limited());
        }
    }
}

#[tokio::test]
async fn one_input_that_is_always_refused_fails_alone() {
    for concurrency in [1, 16] {
        let server = StandIn::start().await;
        let refusal = Fault::status(503).retry_after(RetryAfter::Seconds(0));
        server.inject(Rule::from(refusal).mentioning("person3@").always());
        let client = server.client_builder().max_attempts(2);
        let users = client.build().expect("a client").users();
        let bulk = users.bulk().concurrency(concurrency).in_input_order();
        let run = bulk.create(people(40), InviteMode::EmailLink);
        let (items, summary) = run.finish().await;
        assert_eq!((summary.done, summary.failed), (39, 1), "{summary}");
        let error = items[3].outcome.error().expect("the refusal");
        assert_eq!(error.status(), Some(503));
    }
}

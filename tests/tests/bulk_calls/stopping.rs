//! Runs that end before their inputs.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use arize_ax::bulk::BulkOutcome;
use arize_ax::testing::{EnumCasing, Fault, Operation, PlanLimit, RetryAfter, Rule, StandIn};
use arize_ax::{InviteMode, Problem};
use arize_ax_tests::poll_until;
use futures_util::{FutureExt as _, StreamExt as _, stream};

use super::{indexes, people};

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
async fn a_plan_limit_leaves_the_rest_unattempted() {
    let server = StandIn::start().await;
    server.set_plan_limit(Some(PlanLimit::users(11))); // the admin and ten more
    let mut run = server
        .client()
        .users()
        .bulk()
        .concurrency(4)
        .create(people(100), InviteMode::EmailLink);
    let mut items = Vec::new();
    while let Some(item) = run.next().await {
        items.push(item);
    }
    indexes(&items, 100);
    let summary = run.summary();
    assert_eq!(summary.done, 10, "{summary}");
    assert!((1..=4).contains(&summary.failed), "{summary}");
    assert_eq!(summary.not_attempted, 90 - summary.failed);
    for item in &items {
        if let BulkOutcome::Failed(error) = &item.outcome {
            assert!(error.is_plan_limit() && !error.may_have_taken_effect());
            assert_eq!(error.problem().and_then(Problem::limit), Some(11));
        }
    }
}

#[tokio::test]
async fn stop_finishes_calls_in_flight() {
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
async fn inputs_that_were_not_attempted_can_go_to_another_run() {
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
async fn stop_does_not_wait_for_calls_without_an_effect() {
    for mode in InviteMode::ALL {
        let server = StandIn::start().await;
        let for_long = Fault::too_many_requests(RetryAfter::Seconds(60));
        server.inject(Rule::from(for_long));
        let mut run = server.client().users().bulk().create(people(20), mode);
        poll_until(run.next(), &server, |journal| journal.request_count == 1).await;
        run.stop();
        let ended = tokio::time::timeout(Duration::from_secs(5), run.finish()).await;
        let (items, summary) = ended.expect("an end before the pause's");
        indexes(&items, 20);
        assert_eq!(summary.not_attempted, 20, "{summary}");
        assert_eq!(server.request_count(), 1);
    }
}

const MOMENT: Duration = Duration::from_secs(5);

#[tokio::test]
async fn inputs_that_are_left_do_not_wait_for_calls_in_flight() {
    let server = StandIn::start().await;
    let for_long = Fault::latency(Duration::from_secs(3600));
    server.inject(Rule::from(for_long).always());
    let bulk = server.client().users().bulk().concurrency(4);
    let mut run = bulk.create(people(20), InviteMode::None);
    tokio::select! {
        item = run.next() => panic!("calls are slow: {item:?}"),
        () = server.wait_until(|journal| journal.request_count == 4) => {}
    }
    run.stop();
    for index in 4..20 {
        let item = tokio::time::timeout(MOMENT, run.next()).await;
        let item = item.expect("no wait").expect("an outcome");
        assert_eq!(item.index, index);
        assert!(matches!(item.outcome, BulkOutcome::NotAttempted));
    }
    assert!(run.next().now_or_never().is_none());
}

#[tokio::test]
async fn a_stopped_run_does_not_wait_for_late_inputs() {
    for revoked in [true, false] {
        let server = StandIn::start().await;
        // Late inputs are waited for while the run goes on, and a little when it has ended.
        let late = stream::iter(people(3)).then(|person| async {
            tokio::time::sleep(Duration::from_millis(30)).await;
            person
        });
        let inputs = late.chain(stream::pending());
        // One at a time, so that only the first fails of a revoked key.
        let bulk = server.client().users().bulk().concurrency(1);
        let mut run = bulk.create_stream(inputs, InviteMode::EmailLink);
        if revoked {
            server.revoke_key(server.admin_key());
        } else {
            run.stop();
        }
        let ended = tokio::time::timeout(MOMENT, run.finish()).await;
        let (items, summary) = ended.expect("an end");
        indexes(&items, 3);
        assert_eq!(summary.failed, usize::from(revoked), "{summary}");
    }
}

#[tokio::test]
async fn all_ready_inputs_have_an_outcome() {
    let server = StandIn::start().await;
    // A channel yields now and then, although it has more.
    let (sender, receiver) = tokio::sync::mpsc::unbounded_channel();
    for person in people(1000) {
        sender.send(person).expect("a receiver");
    }
    let inputs = stream::unfold(receiver, |mut receiver| async {
        let person = receiver.recv().await?;
        Some((person, receiver))
    });
    let bulk = server.client().users().bulk();
    let mut run = bulk.create_stream(inputs, InviteMode::EmailLink);
    run.stop();
    let ended = tokio::time::timeout(MOMENT, run.finish()).await;
    assert_eq!(ended.expect("an end").1.not_attempted, 1000);
    drop(sender);
}

#[tokio::test]
async fn endless_inputs_leave_room_for_timeouts() {
    let server = StandIn::start().await;
    server.revoke_key(server.admin_key());
    let endless = || {
        let person = people(1).remove(0);
        (0..).map(move |_| person.clone())
    };
    let bulk = server.client().users().bulk();
    let began = Instant::now();
    let run = bulk.clone().create(endless(), InviteMode::EmailLink);
    let patience = Duration::from_millis(100);
    assert!(tokio::time::timeout(patience, run.finish()).await.is_err());
    assert!(began.elapsed() < MOMENT, "{:?}", began.elapsed());
    let mut run = bulk.create(endless(), InviteMode::EmailLink);
    run.stop();
    for index in 0..1000 {
        assert_eq!(run.next().await.expect("an outcome").index, index);
    }
}

#[tokio::test]
async fn inputs_are_taken_as_fast_as_outcomes() {
    let server = StandIn::start().await;
    let (taken, counter) = counted();
    let team = people(100).into_iter().inspect(move |_| counter());
    let bulk = server.client().users().bulk().concurrency(8);
    let mut run = bulk.create(team, InviteMode::None);
    run.next().await.expect("an outcome");
    tokio::time::sleep(Duration::from_millis(300)).await;
    run.next().await.expect("an outcome");
    let before = taken();
    run.stop();
    for _ in 0..4 {
        run.next().await.expect("an outcome");
    }
    assert_eq!(taken(), before, "there were outcomes to give");
}

#[tokio::test]
async fn inputs_without_a_call_are_bounded_in_ordered_runs() {
    let server = StandIn::start().await;
    let for_long = Fault::latency(Duration::from_secs(3600));
    server.inject(Rule::from(for_long).mentioning("person0@"));
    let (taken, counter) = counted();
    let team = people(1000).into_iter().inspect(move |_| counter());
    let bulk = server.client().users().bulk().concurrency(2);
    let mut run = bulk.in_input_order().create(team, InviteMode::None);
    let patience = Duration::from_millis(100);
    assert!(tokio::time::timeout(patience, run.next()).await.is_err());
    run.stop();
    for _ in 0..100 {
        assert!(run.next().now_or_never().is_none());
    }
    assert!(taken() <= 32, "{} inputs were taken", taken());
}

/// A count, and what counts.
fn counted() -> (impl Fn() -> usize, impl Fn() + Send + 'static) {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = count.clone();
    (
        move || count.load(Ordering::Relaxed),
        move || {
            counter.fetch_add(1, Ordering::Relaxed);
        },
    )
}

#[tokio::test]
async fn a_stop_while_the_casing_is_learned_fails_no_input() {
    for casing in [EnumCasing::Snake, EnumCasing::ScreamingSnake] {
        let builder = StandIn::builder().enum_casing(casing);
        let server = builder.start().await.expect("a stand-in");
        let late = Fault::latency(Duration::from_millis(500));
        server.inject(Rule::from(late).on(Operation::ListUsers));
        let bulk = server.client().users().bulk();
        let mut run = bulk.create(people(1), InviteMode::EmailLink);
        let patience = Duration::from_millis(200);
        let first = tokio::time::timeout(patience, run.next()).await;
        run.stop();
        let (_, summary) = run.finish().await;
        assert_eq!(summary.failed, 0, "{summary}");
        let made = server.journal().created.len();
        assert_eq!(
            (made, summary.not_attempted),
            if first.is_ok() { (1, 0) } else { (0, 1) }
        );
    }
}

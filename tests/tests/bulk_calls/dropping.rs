//! Runs that are dropped.

use arize_ax_tests::unclaimed::{unclaimed_losses, unclaimed_passwords};
use std::collections::BTreeSet;
use std::time::Duration;

use arize_ax::bulk::BulkRun;
use arize_ax::roster::Roster;
use arize_ax::testing::{Fault, Journal, Operation, Rule, Seed, StandIn, UserStatus};
use arize_ax::{EmailAddress, InviteMode, Users};
use arize_ax_tests::poll_until;

use super::people;

/// Waits until no request has arrived for a while.
pub(crate) async fn quiet(server: &StandIn) -> u64 {
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
        // The first response is late, so that with order kept the others wait in the run.
        let is_late = in_order || taken == 0;
        server.inject(Rule::from(Fault::latency(Duration::from_millis(
            if is_late { 150 } else { 10 },
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
            // Polled until something is sent, and no outcome taken.
            poll_until(run.next(), &server, |journal| journal.request_count > 0).await;
        }
        for _ in 0..taken {
            let item = run.next().await.expect("an outcome");
            let outcome = item.outcome.done().expect("a password").clone();
            known.insert(outcome.password().expect("a password").expose().to_owned());
        }
        // Calls that have sent nothing yet are cancelled.
        tokio::time::sleep(Duration::from_millis(10)).await;
        let sent = server.request_count();
        drop(run);
        let in_all = quiet(&server).await;
        assert!(
            in_all <= sent + 4,
            "{sent} were sent before and {in_all} in all"
        );

        known.extend(
            unclaimed_passwords(&users)
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
async fn calls_in_flight_finish_in_the_background() {
    let server = StandIn::start().await;
    server.seed_users(50);
    let ids: Vec<_> = server
        .users()
        .iter()
        .skip(1)
        .map(|user| arize_ax::UserId::new(user.id.as_str()).expect("an id"))
        .collect();
    server.inject(Rule::from(Fault::latency(Duration::from_millis(300))).always());
    let mut run = server.client().users().bulk().concurrency(8).delete(ids);
    poll_until(run.next(), &server, |journal| journal.request_count == 8).await;
    drop(run);
    assert_eq!(quiet(&server).await, 8);
    assert_eq!(server.count(UserStatus::Inactive), 8);
}

#[tokio::test]
async fn a_look_up_in_flight_leads_to_no_delete() {
    let server = StandIn::start().await;
    server.add_user(Seed::active("Jane", "jane@acme.example"));
    server.inject(Rule::from(Fault::latency(Duration::from_millis(300))).on(Operation::ListUsers));
    let jane = EmailAddress::new("jane@acme.example").expect("an address");
    let mut run = server.client().users().bulk().delete([jane]);
    poll_until(run.next(), &server, |journal| journal.request_count == 1).await;
    drop(run);
    assert_eq!(quiet(&server).await, 1);
    assert_eq!(server.count(UserStatus::Inactive), 0);
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

/// The addresses whose passwords the server issued, and those that were kept.
fn issued_and_kept(server: &StandIn, users: &Users) -> (BTreeSet<String>, BTreeSet<String>) {
    let journal = server.journal();
    let issued = journal.passwords.iter().map(|issued| issued.to.clone());
    let kept = unclaimed_passwords(users);
    let kept = kept.iter().map(|kept| kept.email.to_string());
    (issued.collect(), kept.collect())
}

#[tokio::test]
async fn a_finish_that_is_dropped_loses_no_password() {
    for by_plan in [false, true] {
        let server = StandIn::start().await;
        let late = Fault::latency(Duration::from_millis(20));
        server.inject(Rule::from(late).on(Operation::CreateUser).always());
        let users = server.client().users();
        let more_than_at_a_time = |journal: &Journal| journal.passwords.len() > 16;
        let mode = InviteMode::TemporaryPassword;
        if by_plan {
            let roster = Roster::new(people(2000)).expect("a roster");
            let plan = roster.plan(&users).await.expect("a plan");
            let run = plan.apply(&users).mode(mode).start();
            poll_until(run.finish(), &server, more_than_at_a_time).await;
        } else {
            let run = users.bulk().create(people(2000), mode);
            poll_until(run.finish(), &server, more_than_at_a_time).await;
        }
        quiet(&server).await;
        let (issued, kept) = issued_and_kept(&server, &users);
        assert!(issued.len() > 16, "more than are in flight at a time");
        assert_eq!(kept, issued);
        assert!(unclaimed_losses(&users).is_empty());
    }
}

#[tokio::test]
async fn inputs_that_panic_lose_no_password() {
    let server = StandIn::start().await;
    server.inject(Rule::from(Fault::latency(Duration::from_millis(20))).always());
    let users = server.client().users();
    let inputs = people(20).into_iter().enumerate().map(|(n, person)| {
        assert_ne!(n, 5, "the inputs' own mistake");
        person
    });
    let bulk = users.bulk().concurrency(3);
    let run = bulk.create(inputs, InviteMode::TemporaryPassword);
    assert!(tokio::spawn(run.finish()).await.is_err());
    quiet(&server).await;
    let (issued, kept) = issued_and_kept(&server, &users);
    assert!((2..=5).contains(&issued.len()), "{}", issued.len());
    assert_eq!(kept, issued);
}

/// Runs until a create has failed that may have issued a password, and then drops the run.
async fn dropped_after_a_failure<I, T>(run: BulkRun<I, T>)
where
    I: Send + 'static,
    T: Send + 'static,
{
    let mut watch = run.watch();
    let running = tokio::spawn(run.finish());
    while watch.latest().summary.failed == 0 {
        watch.changed().await.expect("news");
    }
    running.abort();
    assert!(running.await.is_err());
}

#[tokio::test]
async fn a_failed_create_that_may_have_issued_a_password_is_reported() {
    for way in ["as they finish", "in input order", "by a plan"] {
        let server = StandIn::start().await;
        // The first is slow, so that in order the second waits for it.
        let for_long = Fault::latency(Duration::from_secs(3600));
        server.inject(Rule::from(for_long).mentioning("person0@").always());
        let after_work = Fault::status(500).after_work();
        server.inject(Rule::from(after_work).mentioning("person1@").always());
        let client = server.client_builder().max_attempts(2);
        let users = client.build().expect("a client").users();
        let mode = InviteMode::TemporaryPassword;
        let bulk = users.bulk();
        match way {
            "as they finish" => dropped_after_a_failure(bulk.create(people(2), mode)).await,
            "in input order" => {
                let run = bulk.in_input_order().create(people(2), mode);
                dropped_after_a_failure(run).await;
            }
            _ => {
                let roster = Roster::new(people(2)).expect("a roster");
                let plan = roster.plan(&users).await.expect("a plan");
                dropped_after_a_failure(plan.apply(&users).mode(mode).start()).await;
            }
        }
        let losses = unclaimed_losses(&users);
        let lost: Vec<_> = losses.iter().map(|loss| loss.email.as_str()).collect();
        assert_eq!(lost, ["person1@acme.example"], "{way}");
        let error = losses[0].outcome.as_ref().expect_err("a failure");
        assert!(error.may_have_taken_effect());
        assert!(unclaimed_passwords(&users).is_empty());
    }
}

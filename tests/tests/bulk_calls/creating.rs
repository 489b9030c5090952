//! Creating many: outcomes, order, duplicates, failures, concurrency.

use std::time::{Duration, Instant};

use arize_ax::bulk::BulkOutcome;
use arize_ax::testing::{EnumCasing, Fault, Operation, Rule, Seed, StandIn, UserStatus};
use arize_ax::{InviteMode, NewUser, Role};
use arize_ax_tests::poll_until;
use futures_util::stream;

use super::{indexes, people, word};

#[tokio::test]
async fn each_mode_gives_one_outcome_per_input() {
    for mode in InviteMode::ALL {
        let server = StandIn::start().await;
        let run = server.client().users().bulk().create(people(100), mode);
        let (items, summary) = run.finish().await;
        indexes(&items, 100);
        assert_eq!(
            (summary.done, summary.changed, summary.total()),
            (100, 100, 100)
        );
        for item in &items {
            let outcome = item.outcome.done().expect("created");
            assert!(outcome.user().has_email(item.input.email().as_str()));
            assert_eq!(
                outcome.password().is_some(),
                mode == InviteMode::TemporaryPassword
            );
        }
        let journal = server.journal();
        assert_eq!(journal.created.len(), 100);
        let invited = if mode == InviteMode::EmailLink {
            100
        } else {
            0
        };
        assert_eq!(journal.mails.len(), invited);
        for issued in &journal.passwords {
            let item = items
                .iter()
                .find(|item| item.input.email().is_same_mailbox(&issued.to));
            let password = item.and_then(|item| item.outcome.done()?.password().cloned());
            assert_eq!(password.expect("its password").expose(), issued.reveal());
        }
    }
}

#[tokio::test]
async fn a_stream_gives_the_same_outcomes_as_a_list() {
    let server = StandIn::start().await;
    let inputs = stream::unfold(0, |n| async move {
        tokio::time::sleep(Duration::from_millis(1)).await;
        (n < 30).then(|| (people(n + 1).remove(n), n + 1))
    });
    let users = server.client().users();
    let run = users.bulk().create_stream(inputs, InviteMode::EmailLink);
    assert_eq!(run.watch().latest().inputs, None, "a stream has no length");
    let (items, summary) = run.finish().await;
    indexes(&items, 30);
    assert_eq!(summary.changed, 30);
}

/// The server takes its time for the second create; others go on meanwhile. (The first
/// of a client goes alone, as long as it does not know the server's casing.)
fn slow_second(server: &StandIn) {
    let late = Fault::latency(Duration::from_millis(300));
    server.inject(Rule::from(late).on(Operation::CreateUser).after(1));
}

#[tokio::test]
async fn outcomes_come_as_calls_finish_or_in_input_order() {
    let server = StandIn::start().await;
    slow_second(&server);
    let bulk = server.client().users().bulk().concurrency(4);
    let (items, _) = bulk
        .clone()
        .create(people(40), InviteMode::EmailLink)
        .finish()
        .await;
    let order = indexes(&items, 40);
    assert!(
        !order.is_sorted(),
        "others overtake the slow one: {order:?}"
    );

    let server = StandIn::start().await;
    slow_second(&server);
    let bulk = server
        .client()
        .users()
        .bulk()
        .concurrency(4)
        .in_input_order();
    let (items, _) = bulk
        .create(people(400), InviteMode::EmailLink)
        .finish()
        .await;
    assert_eq!(indexes(&items, 400), (0..400).collect::<Vec<_>>());
}

#[tokio::test]
async fn ordered_outcomes_use_bounded_memory() {
    let server = StandIn::start().await;
    let for_long = Fault::latency(Duration::from_secs(3600));
    server.inject(Rule::from(for_long).mentioning("person1@"));
    let bulk = server
        .client()
        .users()
        .bulk()
        .concurrency(2)
        .in_input_order();
    let mut run = bulk.create(people(500), InviteMode::EmailLink);
    run.next().await.expect("an outcome");
    poll_until(run.next(), &server, |journal| journal.request_count >= 33).await;
    let patience = Duration::from_millis(300);
    assert!(tokio::time::timeout(patience, run.next()).await.is_err());
    assert!(
        (33..=36).contains(&server.request_count()),
        "{} were sent",
        server.request_count()
    );
}

#[tokio::test]
async fn an_address_is_sent_once_whatever_its_case() {
    let server = StandIn::start().await;
    let mut team = people(5);
    let again = |email: &str| NewUser::new("Other", email, Role::Admin).expect("a person");
    team.push(again("PERSON1@ACME.example"));
    team.push(again("person1@acme.Example"));
    team.push(again("person4@acme.example"));
    let bulk = server.client().users().bulk().in_input_order();
    let (items, summary) = bulk.create(team, InviteMode::EmailLink).finish().await;
    let duplicates: Vec<_> = items
        .iter()
        .filter_map(|item| match item.outcome {
            BulkOutcome::Duplicate { of } => Some((item.index, of)),
            _ => None,
        })
        .collect();
    assert_eq!(duplicates, [(5, 1), (6, 1), (7, 4)]);
    assert_eq!((summary.done, summary.duplicates), (5, 3));
    assert_eq!(server.request_count(), 5);
}

#[tokio::test]
async fn one_failure_does_not_affect_other_outcomes() {
    let server = StandIn::start().await;
    server.add_user(Seed::active("Person 3", "person3@acme.example"));
    server.add_user(Seed::inactive("Person 7", "person7@acme.example"));
    server.add_user(Seed::invited("Person 9", "person9@acme.example"));
    server.inject(
        Rule::from(Fault::status(403))
            .on(Operation::CreateUser)
            .after(15),
    );
    let bulk = server.client().users().bulk().concurrency(1);
    let (items, summary) = bulk
        .create(people(20), InviteMode::EmailLink)
        .finish()
        .await;
    indexes(&items, 20);
    let failed: Vec<_> = items
        .iter()
        .filter_map(|item| Some((item.index, item.outcome.error()?.status())))
        .collect();
    assert_eq!(failed, [(3, Some(409)), (7, Some(409)), (15, Some(403))]);
    assert_eq!((summary.done, summary.changed, summary.failed), (17, 16, 3));
    assert!(!summary.is_complete());
    assert_eq!(server.count(UserStatus::Invited), 17);
}

#[tokio::test]
async fn failing_servers_lose_no_outcome_and_repeat_no_mail() {
    let server = StandIn::builder()
        .faults(arize_ax::testing::FaultMix::new(7, 0.2))
        .start()
        .await
        .expect("a stand-in");
    let client = arize_ax_tests::eager(&server)
        .attempt_timeout(Duration::from_millis(500))
        .build()
        .expect("a client");
    let (items, summary) = client
        .users()
        .bulk()
        .create(people(200), InviteMode::EmailLink)
        .finish()
        .await;
    indexes(&items, 200);
    assert_eq!(summary.total(), 200);
    let journal = server.journal();
    for item in &items {
        let email = item.input.email().as_str();
        let made = journal.created_for(email).count();
        assert!(made <= 1 && journal.mails_to(email).count() == made);
        match &item.outcome {
            BulkOutcome::Done(_) => assert_eq!(made, 1),
            BulkOutcome::Failed(error) => assert!(made == 0 || error.may_have_taken_effect()),
            other => panic!("{}", word(other)),
        }
    }
}

#[tokio::test]
async fn as_many_calls_run_at_a_time_as_allowed_and_no_more() {
    for concurrency in [1, 16, 64] {
        let server = StandIn::start().await;
        let for_long = Fault::latency(Duration::from_secs(3600));
        server.inject(Rule::from(for_long).always());
        let bulk = server.client().users().bulk().concurrency(concurrency);
        let run = bulk.create(people(100), InviteMode::EmailLink);
        let running = tokio::spawn(run.finish());
        let allowed = concurrency as u64;
        server
            .wait_until(|journal| journal.request_count >= allowed)
            .await;
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(server.request_count(), allowed);
        running.abort();
    }
}

#[tokio::test]
async fn no_inputs_give_no_outcomes() {
    let server = StandIn::start().await;
    let bulk = server.client().users().bulk();
    let (items, summary) = bulk.create([], InviteMode::EmailLink).finish().await;
    assert!(items.is_empty() && summary.is_complete());
    assert_eq!(summary.total(), 0);
}

#[tokio::test]
async fn a_slow_first_create_delays_the_others_only_briefly() {
    for casing in [EnumCasing::Snake, EnumCasing::ScreamingSnake] {
        let builder = StandIn::builder().enum_casing(casing);
        let server = builder.start().await.expect("a stand-in");
        let for_long = Fault::latency(Duration::from_secs(20));
        server.inject(Rule::from(for_long).mentioning("person0@"));
        let bulk = server.client().users().bulk();
        let mut run = bulk.create(people(100), InviteMode::EmailLink);
        let began = Instant::now();
        for _ in 1..100 {
            let item = run.next().await.expect("an outcome");
            assert!(item.index > 0 && item.outcome.done().is_some());
        }
        assert!(began.elapsed() < Duration::from_secs(10));
        let listed = server.journal().requests_for(Operation::ListUsers).count();
        assert!(
            listed <= 1,
            "asked {listed} times for the casing of the server"
        );
        assert!(server.request_count() <= 100 + 16 + 1);
    }
}

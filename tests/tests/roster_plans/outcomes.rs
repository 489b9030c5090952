//! Outcomes that differ from the request, and servers that refuse a developer flag in a create.

use arize_ax_tests::unclaimed::unclaimed_passwords;
use std::time::Duration;

use arize_ax::InviteMode;
use arize_ax::roster::{Roster, StepOutcome};
use arize_ax::testing::{Dialect, Fault, Operation, Role, Rule, Seed, StandIn};

use super::plan;

/// A roster of three, two of whom want the flag otherwise than their roles give it.
fn with_developer_flags() -> Roster {
    let rows = "name,email,role,is_developer\n\
        Ann,ann@acme.example,annotator,yes\n\
        Max,max@acme.example,member,no\n\
        Eve,eve@acme.example,member,\n";
    Roster::from_csv(rows.as_bytes()).expect("a roster")
}

async fn without_flag_in_create() -> StandIn {
    let dialect = Dialect::documented().without_developer_flag_in_create();
    let server = StandIn::builder().dialect(dialect).start().await;
    server.expect("a stand-in")
}

#[tokio::test]
async fn a_server_that_refuses_the_flag_in_a_create_gets_it_in_an_update() {
    for mode in [
        InviteMode::EmailLink,
        InviteMode::TemporaryPassword,
        InviteMode::None,
    ] {
        let server = without_flag_in_create().await;
        let client = server.client();
        let first = plan(&client, &with_developer_flags()).await;
        let run = first.apply(&client.users()).mode(mode).start();
        let (items, summary) = run.finish().await;
        assert_eq!((summary.done, summary.changed), (3, 3), "{mode:?}");
        for item in &items {
            let outcome = item.outcome.done().expect("done");
            assert!(item.input.differences(outcome).is_empty(), "{outcome:?}");
            let password = outcome.created().and_then(|created| created.password());
            assert_eq!(password.is_some(), mode == InviteMode::TemporaryPassword);
        }
        let flag = |email| server.user_by_email(email).expect("it").is_developer;
        assert!(flag("ann@acme.example") && !flag("max@acme.example"));
        let again = plan(&client, &with_developer_flags()).await;
        assert!(again.is_empty() && again.unattainable.is_empty(), "{again}");
    }
}

#[tokio::test]
async fn if_the_update_of_the_flag_fails_the_outcome_and_the_next_plan_say_so() {
    let server = without_flag_in_create().await;
    server.inject(
        Rule::from(Fault::status(403))
            .on(Operation::UpdateUser)
            .always(),
    );
    let client = server.client();
    let first = plan(&client, &with_developer_flags()).await;
    let run = first.apply(&client.users());
    let (items, _) = run
        .mode(InviteMode::TemporaryPassword)
        .start()
        .finish()
        .await;
    let mut unset = 0;
    for item in &items {
        let outcome = item.outcome.done().expect("done");
        let created = outcome.created().expect("a create");
        assert!(created.password().is_some(), "no password is lost for it");
        if let StepOutcome::CreatedWithoutFlag { error, .. } = outcome {
            assert!(error.is_forbidden());
            unset += 1;
        }
    }
    assert_eq!(unset, 2);
    assert_eq!(
        plan(&client, &with_developer_flags()).await.to_update.len(),
        2
    );
}

#[tokio::test]
async fn a_run_that_is_dropped_while_the_flag_is_set_keeps_the_password() {
    let server = without_flag_in_create().await;
    let slow = Fault::latency(Duration::from_secs(5));
    server.inject(Rule::from(slow).on(Operation::UpdateUser).always());
    let client = server.client();
    let first = plan(&client, &with_developer_flags()).await;
    let mut run = first
        .apply(&client.users())
        .mode(InviteMode::TemporaryPassword)
        .start();
    run.next().await.expect("Eve");
    while server.journal().requests_for(Operation::UpdateUser).count() < 2 {
        let soon = tokio::time::timeout(Duration::from_millis(10), run.next());
        assert!(soon.await.is_err(), "the updates are slow");
    }
    drop(run);
    assert_eq!(unclaimed_passwords(&client.users()).len(), 2);
}

#[tokio::test]
async fn a_create_refused_for_another_reason_stays_refused() {
    let server = StandIn::start().await;
    server.inject(
        Rule::from(Fault::status(422))
            .on(Operation::CreateUser)
            .mentioning("ann@")
            .always(),
    );
    let client = server.client();
    let first = plan(&client, &with_developer_flags()).await;
    let (items, summary) = first.apply(&client.users()).start().finish().await;
    assert_eq!((summary.done, summary.failed), (2, 1));
    let error = items.iter().find_map(|item| item.outcome.error());
    assert!(error.expect("Ann's").is_unprocessable());
    assert!(
        !server
            .user_by_email("max@acme.example")
            .expect("Max")
            .is_developer
    );
}

#[tokio::test]
async fn an_update_that_changed_nothing_has_an_outcome_of_its_own() {
    let dialect = Dialect::documented().rewrite(|operation, body| {
        if operation == Operation::UpdateUser {
            body["name"] = "Old Name".into();
        }
    });
    let server = StandIn::builder().dialect(dialect).start().await;
    let server = server.expect("a stand-in");
    server.add_user(Seed::active("Old Name", "eve@acme.example").role(Role::Member));
    let client = server.client();
    let eve = Roster::from_csv(&b"name,email,role\nEve,eve@acme.example,member\n"[..]);
    let plan = plan(&client, &eve.expect("a roster")).await;
    let (items, summary) = plan.apply(&client.users()).start().finish().await;
    assert_eq!((summary.done, summary.changed), (1, 0));
    let outcome = items[0].outcome.done().expect("done");
    assert!(matches!(outcome, StepOutcome::NotUpdated { .. }));
    assert_eq!(items[0].input.differences(outcome).len(), 1);
}

#[tokio::test]
async fn an_earlier_invitation_is_compared_with_the_roster() {
    let server = StandIn::start().await;
    let client = server.client();
    let plan = plan(&client, &with_developer_flags()).await;
    // Somebody else invited the person first.
    server.add_user(Seed::invited("Other", "eve@acme.example").role(Role::Admin));
    let (items, _) = plan.apply(&client.users()).start().finish().await;
    let differing: Vec<_> = items
        .iter()
        .filter_map(|item| Some(item.input.differences(item.outcome.done()?).len()))
        .collect();
    assert_eq!(differing.iter().filter(|count| **count == 2).count(), 1);
    assert_eq!(differing.iter().sum::<usize>(), 2);
}

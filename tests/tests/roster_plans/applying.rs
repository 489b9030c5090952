//! Applying a plan, and applying it again.

use std::time::Duration;

use arize_ax::bulk::BulkOutcome;
use arize_ax::roster::{PlanStep, Roster, StepOutcome};
use arize_ax::testing::{PlanLimit, Role, Seed, StandIn, UserStatus};
use arize_ax::{Conflict, InviteMode};
use arize_ax_tests::unclaimed::unclaimed_passwords;

use super::{account, plan, roster};

#[tokio::test]
async fn after_applying_a_new_plan_is_empty() {
    let server = account().await;
    let client = server.client();
    let first = plan(&client, &roster()).await;
    let (items, summary) = first.apply(&client.users()).start().finish().await;
    assert_eq!((items.len(), summary.done, summary.changed), (5, 5, 5));
    let user = |email: &str| {
        server
            .user_by_email(format!("{email}@acme.example"))
            .expect("a user")
    };
    assert_eq!(user("new").status, UserStatus::Invited);
    assert_eq!(user("expired").status, UserStatus::Invited);
    assert_eq!(user("expired").role, Role::Admin);
    assert_eq!(
        (user("renamed").name.as_str(), user("both").name.as_str()),
        ("Renamed", "Both")
    );
    assert!(!user("developer").is_developer);
    assert_eq!(
        user("leaver").status,
        UserStatus::Active,
        "nobody is deleted without consent"
    );

    let second = plan(&client, &roster()).await;
    assert!(second.is_empty(), "{second}");
    assert_eq!(second.unattainable.len(), 2);
    let mails = server.journal().mails.len();
    let (items, _) = second.apply(&client.users()).start().finish().await;
    assert!(items.is_empty());
    assert_eq!(server.journal().mails.len(), mails);
}

#[tokio::test]
async fn a_plan_limit_leaves_the_other_steps_unattempted() {
    let server = StandIn::start().await;
    server.set_plan_limit(Some(PlanLimit::users(4))); // the admin and three more
    let client = server.client();
    let rows: String = (0..40)
        .map(|n| format!("Person {n},person{n}@acme.example,member\n"))
        .collect();
    let roster = Roster::from_csv(format!("name,email,role\n{rows}").as_bytes()).expect("a roster");
    let run = plan(&client, &roster).await.apply(&client.users()).start();
    let (items, summary) = run.finish().await;
    assert_eq!((items.len(), summary.done), (40, 3), "{summary}");
    assert_eq!(summary.not_attempted, 37 - summary.failed, "{summary}");
    let errors = items.iter().filter_map(|item| match &item.outcome {
        BulkOutcome::Failed(error) => Some(error),
        _ => None,
    });
    assert!(errors.clone().count() > 0 && summary.not_attempted > 0);
    assert!(errors.clone().all(arize_ax::Error::is_plan_limit));
}

#[tokio::test]
async fn passwords_come_with_their_steps() {
    let server = StandIn::start().await;
    let client = server.client();
    let plan = plan(&client, &roster()).await;
    let run = plan
        .apply(&client.users())
        .mode(InviteMode::TemporaryPassword)
        .start();
    let (items, _) = run.finish().await;
    assert_eq!(items.len(), 8);
    let journal = server.journal();
    for item in &items {
        let Some(StepOutcome::Created(created)) = item.outcome.done() else {
            panic!("{:?}", item.outcome);
        };
        let issued = journal
            .passwords
            .iter()
            .find(|issued| issued.to == item.input.email());
        let password = created.password().expect("a password").expose();
        assert_eq!(password, issued.expect("it").reveal());
    }
}

#[tokio::test]
async fn a_dropped_run_keeps_its_passwords() {
    let server = StandIn::start().await;
    let client = server.client();
    let plan = plan(&client, &roster()).await;
    let mut run = plan
        .apply(&client.users())
        .mode(InviteMode::TemporaryPassword)
        .start();
    run.next().await.expect("one outcome");
    drop(run);
    let mut kept = 0;
    let all_kept = async {
        loop {
            tokio::time::sleep(Duration::from_millis(300)).await;
            kept += unclaimed_passwords(&client.users()).len();
            if kept + 1 == server.journal().passwords.len() {
                break;
            }
        }
    };
    let all_kept = tokio::time::timeout(Duration::from_secs(30), all_kept);
    all_kept.await.expect("each password that was issued");
}

#[tokio::test]
async fn a_deactivated_address_fails_alone_and_says_why() {
    let server = StandIn::start().await;
    server.add_user(Seed::inactive("New", "new@acme.example"));
    let client = server.client();
    let plan = plan(&client, &roster()).await;
    let (items, summary) = plan.apply(&client.users()).start().finish().await;
    assert_eq!((summary.done, summary.failed), (7, 1));
    let failed = items
        .iter()
        .find(|item| item.outcome.error().is_some())
        .expect("one");
    assert_eq!(failed.input.email(), "new@acme.example");
    let conflict = failed.outcome.error().and_then(|error| error.conflict());
    assert!(matches!(conflict, Some(Conflict::ProbablyDeactivated)));
}

#[tokio::test]
async fn two_runs_at_once_invite_nobody_twice() {
    let server = StandIn::start().await;
    let rows: String = (0..200)
        .map(|n| format!("P {n},p{n}@acme.example,member\n"))
        .collect();
    let roster = Roster::from_csv(format!("name,email,role\n{rows}").as_bytes()).expect("a roster");
    let (one, two) = (server.client(), server.client());
    let plans = (plan(&one, &roster).await, plan(&two, &roster).await);
    let ((items, first), (_, second)) = tokio::join!(
        plans.0.apply(&one.users()).start().finish(),
        plans.1.apply(&two.users()).start().finish(),
    );
    assert_eq!((first.done, second.done), (200, 200));
    assert_eq!(first.changed + second.changed, 200);
    assert_eq!(server.journal().mails.len(), 200);
    for item in items {
        assert!(matches!(item.input, PlanStep::Invite(_)));
        assert!(matches!(
            item.outcome,
            BulkOutcome::Done(StepOutcome::Created(_))
        ));
    }
}

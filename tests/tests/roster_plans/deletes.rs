//! Deletes: only by consent, exactly as many, last, and never the caller.

use arize_ax::EmailAddress;
use arize_ax::bulk::BulkOutcome;
use arize_ax::roster::{DeleteConsent, PlanStep, Roster};
use arize_ax::testing::{Fault, Operation, PlanLimit, Rule, StandIn, UserStatus};

use super::{account, plan, roster};

/// The address of the admin whose key the client has.
fn caller(server: &StandIn) -> EmailAddress {
    EmailAddress::new(&server.users()[0].email).expect("an address")
}

fn deleted(server: &StandIn) -> Vec<String> {
    let users = server.users();
    let gone = users
        .iter()
        .filter(|user| user.status == UserStatus::Inactive);
    gone.map(|user| user.email.clone()).collect()
}

#[tokio::test]
async fn users_who_are_not_on_the_roster_are_deleted_by_consent_except_the_caller() {
    let server = account().await;
    let client = server.client();
    let plan = plan(&client, &roster()).await;
    let consent = DeleteConsent::new(2, caller(&server));
    let apply = plan
        .apply(&client.users())
        .delete_absent(&consent)
        .expect("consent to this");
    let (items, summary) = apply.start().finish().await;
    assert_eq!(summary.changed, 7);
    let deletes: Vec<_> = items
        .iter()
        .filter(|item| matches!(item.input, PlanStep::Delete { .. }))
        .collect();
    assert_eq!(deletes.len(), 2);
    assert_eq!(
        deleted(&server),
        [
            "leaver@acme.example",
            "leaver2@acme.example",
            "gone@acme.example"
        ]
    );
    assert_eq!(server.users()[0].status, UserStatus::Active);
    let order: Vec<_> = server
        .journal()
        .requests
        .iter()
        .filter_map(|request| request.operation)
        .collect();
    let first_delete = order
        .iter()
        .position(|operation| *operation == Operation::DeleteUser);
    let last_other = order
        .iter()
        .rposition(|operation| *operation != Operation::DeleteUser);
    assert!(first_delete > last_other, "deletes come last: {order:?}");
}

#[tokio::test]
async fn a_consent_to_other_deletes_deletes_nobody() {
    let server = account().await;
    let client = server.client();
    let plan = plan(&client, &roster()).await;
    let stranger = EmailAddress::new("stranger@acme.example").expect("an address");
    for (consent, field) in [
        (DeleteConsent::new(1, caller(&server)), "`users`"),
        (DeleteConsent::new(3, caller(&server)), "`users`"),
        (DeleteConsent::new(2, stranger), "`caller`"),
        (DeleteConsent::for_service_key(2), "`users`"),
    ] {
        let error = plan
            .apply(&client.users())
            .delete_absent(&consent)
            .expect_err("refused");
        assert!(
            error.is_invalid_input() && error.to_string().contains(field),
            "{error}"
        );
    }
    assert_eq!(deleted(&server), ["gone@acme.example"]);
}

#[tokio::test]
async fn the_server_keeps_the_caller_if_the_consent_names_nobody() {
    let server = StandIn::start().await;
    let client = server.client();
    let nobody = Roster::new([]).expect("an empty roster");
    let plan = plan(&client, &nobody).await;
    let consent = DeleteConsent::for_service_key(1);
    let apply = plan
        .apply(&client.users())
        .delete_absent(&consent)
        .expect("consent to this");
    let (items, _) = apply.start().finish().await;
    assert!(items[0].outcome.error().expect("refused").is_bad_request());
    assert_eq!(server.users()[0].status, UserStatus::Active);
}

#[tokio::test]
async fn nobody_is_deleted_if_an_earlier_step_failed() {
    let server = account().await;
    server.inject(Rule::from(Fault::status(403)).on(Operation::CreateUser));
    let client = server.client();
    let plan = plan(&client, &roster()).await;
    let consent = DeleteConsent::new(2, caller(&server));
    let apply = plan
        .apply(&client.users())
        .delete_absent(&consent)
        .expect("consent to this");
    let (items, summary) = apply.start().finish().await;
    assert_eq!(
        (summary.done, summary.failed, summary.not_attempted),
        (4, 1, 2)
    );
    for item in items {
        if let PlanStep::Delete { .. } = item.input {
            assert!(matches!(item.outcome, BulkOutcome::NotAttempted));
        }
    }
    assert_eq!(deleted(&server), ["gone@acme.example"]);
}

#[tokio::test]
async fn deletes_that_are_sent_first_make_room_in_a_full_account() {
    let server = account().await;
    let client = server.client();
    let live = server.users().into_iter();
    let live = live.filter(|user| matches!(user.status, UserStatus::Active | UserStatus::Invited));
    server.set_plan_limit(Some(PlanLimit::users(live.count())));
    let plan = plan(&client, &roster()).await;
    let consent = DeleteConsent::new(2, caller(&server));
    let apply = || {
        let apply = plan.apply(&client.users());
        apply.delete_absent(&consent).expect("consent to this")
    };
    let (items, _) = apply().start().finish().await;
    let mut errors = items.iter().filter_map(|item| item.outcome.error());
    assert!(errors.any(|error| error.is_plan_limit()));
    assert_eq!(
        deleted(&server).len(),
        1,
        "the account is as full as before"
    );

    let steps = apply().delete_first().steps();
    let is_delete = |step: &PlanStep| matches!(step, PlanStep::Delete { .. });
    let last_delete = steps.iter().rposition(is_delete).expect("a delete");
    let is_update = |step: &PlanStep| matches!(step, PlanStep::Update { .. });
    assert!(steps[last_delete + 1..].iter().all(|step| !is_update(step)));
    let (items, _) = apply().delete_first().start().finish().await;
    assert_eq!(deleted(&server).len(), 3);
    let done = items.iter().filter(|item| {
        let is_invite = matches!(item.input, PlanStep::Invite(_) | PlanStep::Reinvite(_));
        is_invite && item.outcome.done().is_some()
    });
    assert!(done.count() >= 2, "the deletes make room for two");
}

//! Servers of two versions behind one address, outages while the casing is learned, and callers who are gone.

use arize_ax::testing::{Cut, EnumCasing, Fault, Operation, Rule, StandIn};
use arize_ax::{Certainty, PasswordLoss, SsoOutcome};
use arize_ax_tests::eager;
use arize_ax_tests::people::{jane, person};
use arize_ax_tests::unclaimed::{unclaimed_losses, unclaimed_passwords};
use futures_util::FutureExt as _;
use serde_json::json;

/// A server whose casing is not the one that a new client writes in.
async fn of_the_other_casing() -> (StandIn, EnumCasing) {
    // By default it is the document's, with which a client begins.
    let casing = other(EnumCasing::default());
    let stand_in = StandIn::builder()
        .enum_casing(casing)
        .start()
        .await
        .expect("a port");
    (stand_in, casing)
}

fn other(casing: EnumCasing) -> EnumCasing {
    match casing {
        EnumCasing::Snake => EnumCasing::ScreamingSnake,
        EnumCasing::ScreamingSnake => EnumCasing::Snake,
    }
}

#[tokio::test]
async fn a_refusal_in_both_casings_keeps_the_effect_of_attempts_between() {
    let (stand_in, _) = of_the_other_casing().await;
    let users = eager(&stand_in).build().unwrap().users();
    // Refused, done in the other casing without a response, and the retry reaches an older server.
    stand_in.inject(
        Rule::from(Fault::cut(Cut::BeforeResponse))
            .on(Operation::CreateUser)
            .after(1),
    );
    stand_in.inject(
        Rule::from(Fault::status(422))
            .on(Operation::CreateUser)
            .after(1),
    );
    let error = users
        .invite_with_temporary_password(&jane())
        .await
        .unwrap_err();
    assert_eq!(stand_in.journal().passwords.len(), 1);
    assert!(error.is_unprocessable(), "{error:?}");
    assert!(error.may_have_taken_effect(), "{error:?}");
    assert_eq!(error.attempts(), 3);
}

#[tokio::test]
async fn a_server_that_switches_back_at_once_is_handled() {
    let (stand_in, casing) = of_the_other_casing().await;
    let users = eager(&stand_in).build().unwrap().users();
    for (number, casing) in [casing, other(casing), casing, other(casing)]
        .into_iter()
        .enumerate()
    {
        stand_in.set_enum_casing(casing);
        let user = person(&format!("person{number}@acme.example"));
        assert!(users.invite(&user).await.unwrap().is_new());
    }
}

#[tokio::test]
async fn an_outage_while_the_casing_is_learned_teaches_no_wrong_casing() {
    let (stand_in, _) = of_the_other_casing().await;
    let users = eager(&stand_in).max_attempts(1).build().unwrap().users();
    stand_in.inject(Rule::from(Fault::status(503)).on(Operation::ListUsers));
    stand_in.inject(
        Rule::from(Fault::status(503))
            .on(Operation::CreateUser)
            .after(1),
    );
    users.invite(&jane()).await.unwrap_err();
    assert!(users.invite(&jane()).await.unwrap().is_new());
}

/// Users of a client that knows the server's casing.
async fn settled(stand_in: &StandIn) -> arize_ax::Users {
    let users = eager(stand_in).build().expect("a client").users();
    users.list().page().await.expect("a page");
    users
}

#[tokio::test]
async fn a_loss_after_the_caller_was_gone_is_reported_with_its_address() {
    let stand_in = StandIn::start().await;
    let users = settled(&stand_in).await;
    stand_in.inject(Rule::from(Fault::cut(Cut::BeforeResponse)).on(Operation::CreateUser));
    let jane = jane();
    assert!(
        users
            .invite_with_temporary_password(&jane)
            .now_or_never()
            .is_none()
    );
    let losses = loop {
        let losses = unclaimed_losses(&users);
        if !losses.is_empty() {
            break losses;
        }
        tokio::task::yield_now().await;
    };
    assert_eq!(losses[0].email, *jane.email());
    let lost = losses[0].outcome.as_ref().unwrap();
    assert_eq!(lost.loss, PasswordLoss::ResponseMayBeLost);
    assert!(unclaimed_passwords(&users).is_empty());
}

fn active_jane() -> Vec<u8> {
    let jane = jane();
    json!({
        "id": "VXNlcjox", "name": jane.name(), "email": jane.email(), "status": "active",
        "role": jane.role(), "created_at": "2026-01-01T00:00:00Z", "is_developer": true,
    })
    .to_string()
    .into_bytes()
}

#[tokio::test]
async fn an_active_user_instead_of_a_refusal_is_not_an_invitation() {
    for said_created in [false, true] {
        let stand_in = StandIn::start().await;
        let users = settled(&stand_in).await;
        if said_created {
            stand_in.inject(Rule::from(Fault::cut(Cut::InBody)).on(Operation::CreateUser));
        }
        let there = Fault::status(200).body("application/json", active_jane());
        stand_in.inject(Rule::from(there).on(Operation::CreateUser));
        let outcome = users.add_sso_user(&jane()).await.unwrap();
        match outcome {
            SsoOutcome::Added { certainty, .. } => {
                assert!(said_created);
                assert_eq!(certainty, Certainty::Inferred);
            }
            SsoOutcome::AlreadyActive { differences, .. } => {
                assert!(!said_created);
                assert!(differences.is_empty());
            }
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_password_that_nobody_requested_is_kept() {
    let stand_in = StandIn::start().await;
    let users = settled(&stand_in).await;
    let mut body: serde_json::Value = serde_json::from_slice(&active_jane()).unwrap();
    body["temporary_password"] = json!("canary-password");
    let body = body.to_string().into_bytes();
    for status in [200, 201] {
        let respond = || Fault::status(status).body("application/json", body.clone());
        stand_in.inject(Rule::from(respond()).on(Operation::CreateUser));
        let asked = users.invite_with_temporary_password(&jane()).await.unwrap();
        assert_eq!(asked.password().unwrap().expose(), "canary-password");
        stand_in.inject(Rule::from(respond()).on(Operation::CreateUser));
        users.invite(&jane()).await.unwrap();
        let kept = unclaimed_passwords(&users);
        assert_eq!(kept.len(), 1);
        assert_eq!(kept[0].password.expose(), "canary-password");
    }
}

#[tokio::test]
async fn a_damaged_password_that_nobody_requested_is_reported_as_lost() {
    let stand_in = StandIn::start().await;
    let users = settled(&stand_in).await;
    let mut body: serde_json::Value = serde_json::from_slice(&active_jane()).unwrap();
    body["temporary_password"] = json!("canary-\u{fffd}");
    let body = body.to_string().into_bytes();
    let respond = Fault::status(201).body("application/json", body);
    stand_in.inject(Rule::from(respond).on(Operation::CreateUser));
    users.invite(&jane()).await.unwrap();
    let losses = unclaimed_losses(&users);
    assert_eq!(losses.len(), 1);
    assert_eq!(losses[0].email, *jane().email());
}

#[tokio::test]
async fn a_user_without_an_address_may_be_the_one_searched_for() {
    let stand_in = StandIn::start().await;
    let users = settled(&stand_in).await;
    users.add_sso_user(&jane()).await.unwrap();
    stand_in.set_dialect(arize_ax::testing::Dialect::documented().omit("email"));
    let error = users
        .find_by_email(jane().email().clone())
        .await
        .unwrap_err();
    assert!(error.is_unexpected_response(), "{error:?}");
    let error = users.invite(&jane()).await.unwrap_err();
    assert!(
        matches!(error.conflict(), Some(arize_ax::Conflict::Unexplained)),
        "{error:?}"
    );
}

//! The developer flag of a create, on servers that accept it and on servers that do not.

use arize_ax::testing::{Dialect, Fault, Operation, Rule, StandIn};
use arize_ax::{CreateOutcome, DeveloperFlag, Difference, InviteMode};
use arize_ax_tests::people::{jane, person};

/// A server that refuses creates with the flag.
async fn without_flag() -> StandIn {
    let dialect = Dialect::documented().without_developer_flag_in_create();
    let builder = StandIn::builder().dialect(dialect);
    builder.start().await.expect("a server")
}

fn flag(outcome: &CreateOutcome) -> &DeveloperFlag {
    outcome.developer_flag().expect("a new user")
}

#[tokio::test]
async fn a_server_that_accepts_the_flag_gets_one_request() {
    let stand_in = StandIn::start().await;
    let users = stand_in.client().users();
    for (n, mode) in InviteMode::ALL.into_iter().enumerate() {
        let somebody = person(&format!("p{n}@acme.example")).developer(false);
        let outcome = users.create(&somebody, mode).await.unwrap();
        assert_eq!(flag(&outcome), &DeveloperFlag::InCreate, "{mode}");
        assert_eq!(outcome.user().is_developer, Some(false), "{mode}");
    }
    assert_eq!(stand_in.request_count(), 3);
}

#[tokio::test]
async fn a_server_that_refuses_the_flag_gets_an_update() {
    for mode in InviteMode::ALL {
        let stand_in = without_flag().await;
        let users = stand_in.client().users();
        let first = users.create(&jane().developer(false), mode).await.unwrap();
        assert_eq!(flag(&first), &DeveloperFlag::InUpdate, "{mode}");
        assert_eq!(first.user().is_developer, Some(false), "{mode}");
        assert_eq!(
            first.password().is_some(),
            mode == InviteMode::TemporaryPassword
        );
        let user = stand_in.user_by_email(jane().email()).unwrap();
        assert!(!user.is_developer);

        // What was learned holds for the client: no create carries the flag again.
        let before = stand_in.request_count();
        let next = person("next@acme.example").developer(false);
        users.create(&next, mode).await.unwrap();
        assert_eq!(stand_in.request_count() - before, 2, "{mode}");
    }
}

#[tokio::test]
async fn no_update_is_sent_if_no_flag_is_requested_or_the_user_has_it() {
    let stand_in = without_flag().await;
    let users = stand_in.client().users();
    users.invite(&jane()).await.unwrap();
    let as_by_default = person("p1@acme.example").developer(true);
    let outcome = users
        .create(&as_by_default, InviteMode::EmailLink)
        .await
        .unwrap();
    assert_eq!(flag(&outcome), &DeveloperFlag::InCreate);
    let journal = stand_in.journal();
    assert_eq!(journal.requests_for(Operation::UpdateUser).count(), 0);
}

#[tokio::test]
async fn an_update_that_fails_is_part_of_the_outcome() {
    for mode in InviteMode::ALL {
        let stand_in = without_flag().await;
        stand_in.inject(Rule::from(Fault::status(403)).on(Operation::UpdateUser));
        let users = stand_in.client().users();
        let outcome = users.create(&jane().developer(false), mode).await.unwrap();
        let DeveloperFlag::NotSet { error, .. } = flag(&outcome) else {
            panic!("{outcome:?}");
        };
        assert!(error.contains("403"), "{error}");
        assert!(outcome.is_new());
    }
}

#[tokio::test]
async fn a_refusal_for_another_reason_is_still_a_refusal() {
    let stand_in = StandIn::start().await;
    stand_in.inject(
        Rule::from(Fault::status(422))
            .on(Operation::CreateUser)
            .always(),
    );
    let users = stand_in.client().users();
    let error = users.invite(&jane().developer(true)).await.unwrap_err();
    assert!(error.is_unprocessable(), "{error}");
    assert!(!error.may_have_taken_effect());
}

#[tokio::test]
async fn a_pending_invitation_differs_in_its_flag_on_either_server() {
    for stand_in in [StandIn::start().await, without_flag().await] {
        let users = stand_in.client().users();
        users.invite(&jane()).await.unwrap();
        for mode in [InviteMode::EmailLink, InviteMode::TemporaryPassword] {
            let again = users.create(&jane().developer(false), mode).await.unwrap();
            let pending = again.pending().expect("a pending invitation");
            let differs = Difference::IsDeveloper {
                asked: false,
                existing: true,
            };
            assert_eq!(pending.differences, [differs], "{mode}");
            assert_eq!(again.developer_flag(), None, "{mode}");
        }
    }
}

#[tokio::test]
async fn an_update_without_effect_sets_nothing() {
    let stand_in = without_flag().await;
    let old = serde_json::json!({"id": "VXNlcjox", "is_developer": true}).to_string();
    let response = Fault::status(200).body("application/json", old);
    stand_in.inject(Rule::from(response).on(Operation::UpdateUser));
    let users = stand_in.client().users();
    let mode = InviteMode::EmailLink;
    let outcome = users.create(&jane().developer(false), mode).await.unwrap();
    assert!(matches!(flag(&outcome), DeveloperFlag::NotSet { .. }));
}

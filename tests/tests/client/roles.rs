//! Roles as they are assigned, in both casings.

use arize_ax::testing::{Dialect, EnumCasing, StandIn};
use arize_ax::{InviteOutcome, NewUser, Role};

async fn server(casing: EnumCasing) -> StandIn {
    let dialect = Dialect::newest().with_role("VISITOR");
    let builder = StandIn::builder().enum_casing(casing).dialect(dialect);
    builder.start().await.expect("a server")
}

#[tokio::test]
async fn every_predefined_role_is_assigned_and_read_back() {
    for casing in [EnumCasing::Snake, EnumCasing::ScreamingSnake] {
        let stand_in = server(casing).await;
        let users = stand_in.client().users();
        for (n, role) in [
            Role::Admin,
            Role::Member,
            Role::MemberUiOnly,
            Role::Annotator,
        ]
        .into_iter()
        .enumerate()
        {
            let email = format!("p{n}@acme.example");
            let new = NewUser::new("P", email, role.clone()).unwrap();
            let InviteOutcome::Sent { user, .. } = users.invite(&new).await.unwrap() else {
                panic!("{role:?}");
            };
            assert_eq!(user.role, Some(role));
        }
    }
}

#[tokio::test]
async fn an_unknown_role_is_assigned_by_its_text() {
    let stand_in = server(EnumCasing::ScreamingSnake).await;
    let users = stand_in.client().users();
    let visitor = NewUser::new("P", "p@acme.example", Role::Member)
        .unwrap()
        .role_by_name("VISITOR")
        .unwrap();
    let outcome = users.invite(&visitor).await.unwrap();
    assert!(outcome.is_new());
    let user = stand_in.user_by_email("p@acme.example").unwrap();
    assert_eq!(user.role, Role::Predefined("visitor".into()));
}

#[tokio::test]
async fn a_role_that_the_server_does_not_have_is_refused_by_the_server() {
    let stand_in = server(EnumCasing::ScreamingSnake).await;
    let users = stand_in.client().users();
    let king = NewUser::new("P", "p@acme.example", Role::Member)
        .unwrap()
        .role_by_name("KING")
        .unwrap();
    let error = users.invite(&king).await.unwrap_err();
    assert!(error.is_unprocessable(), "{error}");
    assert!(stand_in.user_by_email("p@acme.example").is_none());
}

//! A 200 returns the old invitation: the outcome names each field that differs from the request.

use arize_ax::testing::{Seed, StandIn};
use arize_ax::{Difference, InviteMode, NewUser, Role};
use arize_ax_tests::people::{JANE, jane};

async fn invited(seed: Seed) -> StandIn {
    let stand_in = StandIn::start().await;
    stand_in.add_user(seed).expect("an address that is free");
    stand_in
}

#[tokio::test]
async fn every_field_that_differs_is_named_with_both_values() {
    let seed = Seed::invited("Janet Smythe", JANE)
        .role(Role::Admin)
        .developer(false);
    let stand_in = invited(seed).await;
    let asked = NewUser::new("Jane Smith", JANE, Role::Member)
        .unwrap()
        .developer(true);
    for mode in [InviteMode::EmailLink, InviteMode::TemporaryPassword] {
        let outcome = stand_in
            .client()
            .users()
            .create(&asked, mode)
            .await
            .unwrap();
        let pending = outcome.pending().expect("the invitation stood before");
        let expected = [
            Difference::Name {
                asked: "Jane Smith".into(),
                existing: "Janet Smythe".into(),
            },
            Difference::Role {
                asked: Role::Member,
                existing: Role::Admin,
            },
            Difference::IsDeveloper {
                asked: true,
                existing: false,
            },
        ];
        assert_eq!(pending.differences, expected);
        assert!(!pending.is_as_asked());
        assert_eq!(pending.user.name.as_deref(), Some("Janet Smythe"));
    }
    let kept = stand_in.user_by_email(JANE).unwrap();
    assert_eq!(kept.name, "Janet Smythe", "the server changes nothing");
}

#[tokio::test]
async fn a_developer_flag_that_was_not_requested_is_not_a_difference() {
    let stand_in = invited(Seed::invited("Jane Smith", JANE).developer(false)).await;
    let outcome = stand_in.client().users().invite(&jane()).await.unwrap();
    assert!(outcome.pending().unwrap().is_as_asked());
}

#[tokio::test]
async fn a_role_in_the_other_casing_is_not_a_difference() {
    let stand_in = StandIn::builder()
        .enum_casing(arize_ax::testing::EnumCasing::ScreamingSnake)
        .start()
        .await
        .unwrap();
    stand_in
        .add_user(Seed::invited("Jane Smith", JANE))
        .unwrap();
    let outcome = stand_in.client().users().invite(&jane()).await.unwrap();
    assert_eq!(outcome.pending().unwrap().differences, []);
}

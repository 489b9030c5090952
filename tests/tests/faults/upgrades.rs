//! A server that changes its casing under a running client.

use std::time::Duration;

use arize_ax::testing::{EnumCasing, StandIn};
use arize_ax::{InviteMode, UserStatus};
use arize_ax_tests::people::person;
use futures_util::future::join_all;

async fn learned(casing: EnumCasing) -> (StandIn, arize_ax::Users) {
    let stand_in = StandIn::builder()
        .enum_casing(casing)
        .start()
        .await
        .expect("a port");
    let users = stand_in.client().users();
    users.list().page().await.expect("a page");
    (stand_in, users)
}

const WAYS: [(EnumCasing, EnumCasing); 2] = [
    (EnumCasing::Snake, EnumCasing::ScreamingSnake),
    (EnumCasing::ScreamingSnake, EnumCasing::Snake),
];

#[tokio::test]
async fn a_write_after_the_upgrade_learns_the_casing_with_two_more_requests() {
    for (from, to) in WAYS {
        for mode in InviteMode::ALL {
            let (stand_in, users) = learned(from).await;
            users
                .create(&person("before@acme.example"), mode)
                .await
                .unwrap();
            stand_in.set_enum_casing(to);
            let before = stand_in.request_count();
            assert!(
                users
                    .create(&person("after@acme.example"), mode)
                    .await
                    .unwrap()
                    .is_new()
            );
            assert_eq!(stand_in.request_count() - before, 3, "{to:?} {mode}");
            assert!(
                users
                    .create(&person("later@acme.example"), mode)
                    .await
                    .unwrap()
                    .is_new()
            );
            assert_eq!(stand_in.request_count() - before, 4, "{to:?} {mode}");
            assert_eq!(stand_in.journal().created.len(), 3);
        }
    }
}

#[tokio::test]
async fn a_filter_after_the_upgrade_learns_the_casing_too() {
    for (from, to) in WAYS {
        let (stand_in, users) = learned(from).await;
        stand_in.set_enum_casing(to);
        let page = users
            .list()
            .statuses([UserStatus::Active])
            .page()
            .await
            .unwrap();
        assert_eq!(page.users.len(), 1, "{to:?}");
    }
}

#[tokio::test]
async fn a_read_after_the_upgrade_learns_the_casing_without_more_requests() {
    for (from, to) in WAYS {
        let (stand_in, users) = learned(from).await;
        stand_in.set_enum_casing(to);
        users.list().page_size(1).page().await.unwrap();
        let before = stand_in.request_count();
        users.invite(&person("after@acme.example")).await.unwrap();
        assert_eq!(stand_in.request_count() - before, 1, "{to:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_writes_at_once_survive_the_upgrade() {
    let (stand_in, users) = learned(EnumCasing::Snake).await;
    let calls = (0..40).map(|number| {
        let (users, stand_in) = (users.clone(), &stand_in);
        async move {
            if number == 20 {
                stand_in.set_enum_casing(EnumCasing::ScreamingSnake);
            }
            let person = person(&format!("person{number}@acme.example"));
            users.create(&person, InviteMode::TemporaryPassword).await
        }
    });
    for outcome in join_all(calls).await {
        assert!(outcome.unwrap().password().is_some());
    }
    assert_eq!(stand_in.journal().passwords.len(), 40);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_switches_back_is_handled_too() {
    let stand_in = StandIn::start().await;
    let users = stand_in.client().users();
    for (number, casing) in [
        EnumCasing::Snake,
        EnumCasing::ScreamingSnake,
        EnumCasing::Snake,
        EnumCasing::ScreamingSnake,
    ]
    .into_iter()
    .enumerate()
    {
        stand_in.set_enum_casing(casing);
        let held = stand_in.hold_time();
        let person = person(&format!("person{number}@acme.example"));
        assert!(users.invite(&person).await.unwrap().is_new(), "{casing:?}");
        drop(held);
        tokio::time::advance(Duration::from_secs(601)).await;
    }
}

//! Two casings, without configuration: at most two more requests in a client's life, and none if the casing is known.

use arize_ax::testing::{Permission, Rights, StandIn};
use arize_ax::{Client, EnumCasing, InviteMode, NewUser, Role, UserStatus};
use arize_ax_tests::eager;
use arize_ax_tests::people::{jane, person};
use futures_util::future::join_all;

use super::calls::{Call, Cast};

const BOTH: [EnumCasing; 2] = [EnumCasing::Snake, EnumCasing::ScreamingSnake];

/// The casing that neither the document has nor a client that has learned nothing yet.
fn the_other() -> EnumCasing {
    match EnumCasing::default() {
        EnumCasing::Snake => EnumCasing::ScreamingSnake,
        EnumCasing::ScreamingSnake => EnumCasing::Snake,
    }
}

async fn server(casing: EnumCasing) -> StandIn {
    StandIn::builder()
        .enum_casing(casing)
        .start()
        .await
        .expect("a port")
}

/// How many requests `work` takes.
async fn requests<T>(stand_in: &StandIn, work: impl Future<Output = T>) -> (T, u64) {
    let before = stand_in.request_count();
    let outcome = work.await;
    (outcome, stand_in.request_count() - before)
}

#[tokio::test]
async fn each_call_works_as_the_first_request_to_either_server() {
    for casing in BOTH {
        for call in Call::ALL {
            let stand_in = server(casing).await;
            let cast = Cast::of(&stand_in);
            let users = stand_in.client().users();
            let (result, sent) = requests(&stand_in, cast.call(&users, call)).await;
            result.unwrap_or_else(|error| panic!("{casing:?} {call:?}: {error:?}"));
            cast.check_carried_out(&stand_in, call, 1);
            let learning = matches!(call, Call::Create(_)) && casing != EnumCasing::default();
            assert_eq!(sent, if learning { 3 } else { 1 }, "{casing:?} {call:?}");
        }
    }
}

#[tokio::test]
async fn a_filter_works_as_the_first_request_to_either_server() {
    for casing in BOTH {
        let stand_in = server(casing).await;
        Cast::of(&stand_in);
        let users = stand_in.client().users();
        let list = users.list().statuses([UserStatus::Invited]);
        let (page, sent) = requests(&stand_in, list.page()).await;
        let page = page.unwrap();
        assert_eq!(page.users.len(), 1, "{casing:?}");
        assert_eq!(page.users[0].status, Some(UserStatus::Invited));
        assert_eq!(
            sent,
            if casing != EnumCasing::default() {
                3
            } else {
                1
            },
            "{casing:?}"
        );
    }
}

#[tokio::test]
async fn learning_the_casing_takes_at_most_two_more_requests() {
    for casing in BOTH {
        let stand_in = server(casing).await;
        let cast = Cast::of(&stand_in);
        let users = stand_in.client().users();
        let mut calls = 0;
        for round in 0..3 {
            for mode in InviteMode::ALL {
                let person = person(&format!("{mode}{round}@acme.example"));
                assert!(users.create(&person, mode).await.unwrap().is_new());
                calls += 1;
            }
            users
                .list()
                .statuses([UserStatus::Active])
                .page()
                .await
                .unwrap();
            users
                .find_by_email("ann@acme.example")
                .await
                .unwrap()
                .unwrap();
            calls += 2;
            for call in [Call::Get, Call::Update, Call::Resend, Call::Reset] {
                cast.call(&users, call).await.unwrap();
                calls += 1;
            }
        }
        let extra = stand_in.request_count() - calls;
        assert_eq!(
            extra,
            if casing != EnumCasing::default() {
                2
            } else {
                0
            },
            "{casing:?}"
        );
    }
}

#[tokio::test]
async fn no_more_requests_are_sent_after_a_read_or_if_the_casing_is_set() {
    for casing in BOTH {
        for mode in InviteMode::ALL {
            for by_name in [true, false] {
                let stand_in = server(casing).await;
                let builder = stand_in.client_builder();
                let client = if by_name {
                    builder.enum_casing(casing).build()
                } else {
                    builder.build()
                }
                .unwrap();
                if !by_name {
                    client.users().list().page_size(1).page().await.unwrap();
                }
                let users = client.users();
                let jane = jane();
                let (outcome, sent) = requests(&stand_in, users.create(&jane, mode)).await;
                assert!(outcome.unwrap().is_new());
                assert_eq!(sent, 1, "{casing:?} {mode} {by_name}");
            }
        }
    }
}

#[tokio::test]
async fn a_casing_set_by_name_is_not_checked() {
    let stand_in = server(EnumCasing::ScreamingSnake).await;
    let client = stand_in
        .client_builder()
        .enum_casing(EnumCasing::Snake)
        .build()
        .unwrap();
    for _ in 0..2 {
        let users = client.users();
        let jane = jane();
        let (result, sent) = requests(&stand_in, users.invite(&jane)).await;
        let error = result.unwrap_err();
        assert!(
            error.is_bad_request() || error.is_unprocessable(),
            "{error:?}"
        );
        assert_eq!(sent, 1);
        client.users().list().page().await.unwrap();
    }
    assert_eq!(stand_in.journal().created.len(), 0);
}

async fn create_many(client: &Client, people: usize) {
    let calls = (0..people).map(|number| {
        let users = client.users();
        async move {
            let mode = InviteMode::ALL[number % 3];
            users
                .create(&person(&format!("person{number}@acme.example")), mode)
                .await
        }
    });
    for outcome in join_all(calls).await {
        assert!(outcome.expect("every one is created").is_new());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_first_writes_at_once_learn_together() {
    for (casing, extra) in [(EnumCasing::default(), 0), (the_other(), 2)] {
        let stand_in = server(casing).await;
        let client = stand_in.client();
        create_many(&client, 60).await;
        let journal = stand_in.journal();
        assert_eq!(journal.created.len(), 60);
        assert_eq!((journal.mails.len(), journal.passwords.len()), (20, 20));
        assert_eq!(stand_in.request_count(), 60 + extra, "{casing:?}");
    }
}

#[tokio::test]
async fn a_refusal_for_another_reason_checks_the_casing_once() {
    for casing in BOTH {
        let stand_in = server(casing).await;
        let users = eager(&stand_in).build().unwrap().users();
        let custom = NewUser::new("Jane", "jane@acme.example", Role::custom("Um9sZTox")).unwrap();
        let (result, first) = requests(&stand_in, users.invite(&custom)).await;
        assert!(result.unwrap_err().is_unprocessable(), "{casing:?}");
        assert_eq!(
            first,
            if casing != EnumCasing::default() {
                3
            } else {
                2
            },
            "{casing:?}"
        );
        for _ in 0..3 {
            let (result, sent) = requests(&stand_in, users.invite(&custom)).await;
            assert!(result.unwrap_err().is_unprocessable());
            assert_eq!(sent, 1, "{casing:?}");
        }
    }
}

#[tokio::test]
async fn a_key_that_may_create_but_not_read_learns_the_casing_too() {
    for casing in BOTH {
        let stand_in = server(casing).await;
        let key = stand_in.issue_key(Rights::Only(vec![Permission::UserCreate]));
        let users = stand_in
            .client_builder()
            .api_key(key)
            .build()
            .unwrap()
            .users();
        let jane = jane();
        let (outcome, sent) =
            requests(&stand_in, users.invite_with_temporary_password(&jane)).await;
        assert!(outcome.unwrap().password().is_some(), "{casing:?}");
        assert!(sent <= 3, "{casing:?}: {sent}");
    }
}

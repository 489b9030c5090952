//! Lists that fetch the next page while the caller works on this one.

use std::time::Duration;

use arize_ax::testing::{Fault, Operation, Rule, StandIn};

async fn server_of(users: usize) -> StandIn {
    StandIn::builder()
        .users(users)
        .start()
        .await
        .expect("a stand-in")
}

fn requested_pages(server: &StandIn) -> usize {
    server.journal().requests_for(Operation::ListUsers).count()
}

const A_WHILE: Duration = Duration::from_millis(200);

#[tokio::test]
async fn one_page_is_fetched_ahead_and_no_more() {
    let server = server_of(1_000).await;
    let mut pages = server.client().users().list().pages();
    tokio::time::sleep(A_WHILE).await;
    assert_eq!(
        requested_pages(&server),
        0,
        "nothing before the first is wanted"
    );
    for taken in 1..=3 {
        pages.next().await.expect("a page").expect("a page");
        let ahead = server.wait_until(|journal| journal.request_count > taken);
        let ahead = tokio::time::timeout(Duration::from_secs(30), ahead);
        ahead.await.expect("the page after it is asked for");
        tokio::time::sleep(A_WHILE).await;
        assert_eq!(server.request_count(), taken + 1);
    }
}

#[tokio::test]
async fn without_prefetch_a_page_is_fetched_when_it_is_polled() {
    let server = server_of(1_000).await;
    let mut pages = server.client().users().list().prefetch(false).pages();
    for taken in 1..=3 {
        pages.next().await.expect("a page").expect("a page");
        tokio::time::sleep(A_WHILE).await;
        assert_eq!(requested_pages(&server), taken);
    }
}

#[tokio::test]
async fn both_settings_give_the_same_users() {
    let server = server_of(456).await;
    let mut lists = Vec::new();
    for prefetch in [true, false] {
        let list = server
            .client()
            .users()
            .list()
            .page_size(50)
            .prefetch(prefetch);
        let mut users = list.into_stream();
        let mut ids = Vec::new();
        while let Some(user) = users.next().await {
            ids.push(user.expect("a user").id.expect("an id"));
        }
        assert_eq!(ids.len(), 457);
        lists.push(ids);
    }
    assert_eq!(lists[0], lists[1]);
}

#[tokio::test]
async fn an_error_of_a_prefetched_page_comes_in_its_place_and_ends_the_list() {
    let server = server_of(1_000).await;
    server.inject(
        Rule::from(Fault::status(403))
            .on(Operation::ListUsers)
            .after(2),
    );
    let mut users = server.client().users().list().into_stream();
    for _ in 0..200 {
        users.next().await.expect("a user").expect("a user");
    }
    tokio::time::sleep(A_WHILE).await;
    let error = users.next().await.expect("an error").expect_err("an error");
    assert!(error.is_forbidden());
    assert!(users.next().await.is_none());
    assert_eq!(requested_pages(&server), 3);
}

#[tokio::test]
async fn dropping_the_list_cancels_the_prefetch() {
    let server = server_of(1_000).await;
    let mut pages = server.client().users().list().pages();
    server.inject(
        Rule::from(Fault::status(503))
            .on(Operation::ListUsers)
            .after(1)
            .always(),
    );
    pages.next().await.expect("a page").expect("a page");
    drop(pages);
    tokio::time::sleep(3 * A_WHILE).await;
    assert!(
        requested_pages(&server) <= 2,
        "it is not retried for nobody"
    );
}

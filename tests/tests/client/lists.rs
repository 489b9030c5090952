//! Lists against the stand-in: order, filters, pages and streams, in both casings.

use arize_ax::testing::{EnumCasing, Seed, StandIn};
use arize_ax::{User, UserStatus};
use futures_util::TryStreamExt as _;

async fn populated(casing: EnumCasing) -> StandIn {
    let stand_in = StandIn::builder()
        .enum_casing(casing)
        .start()
        .await
        .expect("a port");
    stand_in.add_users([
        Seed::active("A", "a@acme.example"),
        Seed::invited("B", "B@Acme.example"),
        Seed::expired("C", "c@acme.example"),
        Seed::inactive("D", "d@acme.example"),
        Seed::active("E", "e@other.example"),
    ]);
    stand_in.clear_journal();
    stand_in
}

fn names(users: &[User]) -> Vec<&str> {
    users
        .iter()
        .filter_map(|user| user.name.as_deref())
        .collect()
}

#[tokio::test]
async fn listed_users_come_oldest_first() {
    let stand_in = populated(EnumCasing::Snake).await;
    let users: Vec<User> = stand_in
        .client()
        .users()
        .list()
        .into_stream()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(names(&users), ["Ada Admin", "A", "B", "C", "E"]);
    assert_eq!(stand_in.request_count(), 1);
    assert_eq!(
        stand_in.journal().requests[0].query.as_deref(),
        Some("limit=100")
    );
}

#[tokio::test]
async fn filters_reach_the_wire_in_the_servers_casing() {
    for (casing, words) in [
        (EnumCasing::Snake, ["active", "invited"]),
        (EnumCasing::ScreamingSnake, ["ACTIVE", "INVITED"]),
    ] {
        let stand_in = populated(casing).await;
        let users = stand_in.client().users();
        users.list().page_size(1).page().await.unwrap();
        stand_in.clear_journal();
        let list = users
            .list()
            .email_contains("@ACME.")
            .statuses([UserStatus::Active, UserStatus::Invited]);
        let page = list.page_size(7).page().await.unwrap();
        assert_eq!(names(&page.users), ["A", "B"]);
        let statuses: Vec<_> = page
            .users
            .iter()
            .filter_map(|user| user.status.clone())
            .collect();
        assert_eq!(
            statuses,
            [UserStatus::Active, UserStatus::Invited],
            "read in either casing"
        );
        let journal = stand_in.journal();
        assert_eq!(journal.requests.len(), 1);
        let query = journal.requests[0].query.clone().unwrap();
        let mut pairs: Vec<&str> = query.split('&').collect();
        pairs.sort_unstable();
        let expected = [
            "email=%40ACME.".to_owned(),
            "limit=7".to_owned(),
            format!("status={}", words[0]),
            format!("status={}", words[1]),
        ];
        assert_eq!(pairs, expected);
    }
}

#[tokio::test]
async fn each_status_can_be_filtered_by_itself() {
    let stand_in = populated(EnumCasing::ScreamingSnake).await;
    let users = stand_in.client().users();
    for (status, expected) in [
        (UserStatus::Active, &["Ada Admin", "A", "E"][..]),
        (UserStatus::Invited, &["B"]),
        (UserStatus::Expired, &["C"]),
    ] {
        let page = users.list().statuses([status]).page().await.unwrap();
        assert_eq!(names(&page.users), expected);
        assert_eq!(page.next_cursor, None);
    }
}

#[tokio::test]
async fn a_filter_is_matched_literally() {
    let stand_in = StandIn::start().await;
    let sign = "o'brien+x&limit=1%20#@acme.example";
    stand_in.add_user(Seed::active("Odd", sign));
    stand_in.seed_users(3);
    let page = stand_in
        .client()
        .users()
        .list()
        .email_contains(sign)
        .page()
        .await
        .unwrap();
    assert_eq!(names(&page.users), ["Odd"]);
}

#[tokio::test]
async fn pages_follow_each_other_to_the_end() {
    let stand_in = StandIn::builder().users(249).start().await.unwrap();
    let users = stand_in.client().users();
    let pages: Vec<_> = users
        .list()
        .page_size(60)
        .pages()
        .try_collect()
        .await
        .unwrap();
    let sizes: Vec<usize> = pages.iter().map(|page| page.users.len()).collect();
    assert_eq!(sizes, [60, 60, 60, 60, 10]);
    assert!(pages[..4].iter().all(|page| page.next_cursor.is_some()));
    assert_eq!(pages[4].next_cursor, None);
    let ids: std::collections::HashSet<_> = pages
        .iter()
        .flat_map(|page| &page.users)
        .map(|user| &user.id)
        .collect();
    assert_eq!(ids.len(), 250, "everybody once");
    let sizes_asked = stand_in.journal().requests.iter().all(|request| {
        request
            .query
            .as_deref()
            .is_some_and(|query| query.contains("limit=60"))
    });
    assert!(sizes_asked);
}

#[tokio::test]
async fn a_list_can_be_resumed_at_a_cursor() {
    let stand_in = StandIn::builder().users(9).start().await.unwrap();
    let users = stand_in.client().users();
    let first = users.list().page_size(4).page().await.unwrap();
    let cursor = first.next_cursor.expect("more users than fit");
    let second = users
        .list()
        .page_size(4)
        .cursor(cursor.clone())
        .page()
        .await
        .unwrap();
    let rest: Vec<User> = users
        .list()
        .page_size(4)
        .cursor(cursor)
        .into_stream()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(first.users.len() + rest.len(), 10);
    assert_eq!(second.users, rest[..4]);
}

#[tokio::test]
async fn a_page_is_requested_when_it_is_polled() {
    let stand_in = StandIn::builder().users(50).start().await.unwrap();
    let mut stream = stand_in.client().users().list().page_size(10).into_stream();
    assert_eq!(
        stand_in.request_count(),
        0,
        "nothing is sent before the first user is asked for"
    );
    for _ in 0..10 {
        stream.next().await.unwrap().unwrap();
    }
    assert_eq!(stand_in.request_count(), 1);
    stream.next().await.unwrap().unwrap();
    assert_eq!(stand_in.request_count(), 2);
    let mut pages = stand_in.client().users().list().pages();
    pages.next().await.unwrap().unwrap();
    assert!(pages.next().await.is_none());
    assert!(pages.next().await.is_none(), "the end stays the end");
}

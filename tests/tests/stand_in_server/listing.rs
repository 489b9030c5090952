//! List: pages, cursors, filters, order.

use arize_ax::testing::{EnumCasing, Role, Seed, UserStatus};

use super::api::{Api, builder, start};

/// Follows the cursors; gives the addresses of each page.
async fn pages(api: &Api, query: &str) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = api.get(&format!("/v2/users?{query}{cursor}")).await;
        assert_eq!(page.status, 200, "{page:?}");
        pages.push(page.emails());
        let pagination = &page.json()["pagination"];
        let next = pagination.get("next_cursor");
        assert_eq!(pagination["has_more"], next.is_some());
        match next {
            Some(next) => cursor = format!("&cursor={}", next.as_str().unwrap()),
            None => return pages,
        }
        assert!(pages.len() < 1_000, "endless");
    }
}

#[tokio::test]
async fn the_caller_is_listed_first_and_the_others_as_they_came() {
    let stand_in = start().await;
    let api = Api::admin(&stand_in);
    for name in ["c", "a", "b"] {
        stand_in
            .add_user(Seed::active(name, format!("{name}@acme.com")))
            .unwrap();
    }
    let emails = pages(&api, "").await.concat();
    assert_eq!(emails[1..], ["c@acme.com", "a@acme.com", "b@acme.com"]);
    let me = stand_in.user_by_email(&emails[0]).unwrap();
    assert_eq!((me.role, me.status), (Role::Admin, UserStatus::Active));
    let page = api.get("/v2/users").await.json();
    let times: Vec<&str> = page["users"]
        .as_array()
        .unwrap()
        .iter()
        .map(|user| user["created_at"].as_str().unwrap())
        .collect();
    assert!(times.is_sorted(), "{times:?}");
}

#[tokio::test]
async fn pages_have_the_requested_size_and_lose_nobody() {
    let stand_in = builder().users(249).start().await.unwrap();
    let api = Api::admin(&stand_in);
    for (query, sizes) in [
        ("", vec![50, 50, 50, 50, 50]),
        ("limit=100", vec![100, 100, 50]),
        ("limit=83", vec![83, 83, 83, 1]),
        ("limit=1&email=user24", vec![1; 11]),
        ("email=nobody", vec![0]),
    ] {
        let pages = pages(&api, query).await;
        assert_eq!(
            pages.iter().map(Vec::len).collect::<Vec<_>>(),
            sizes,
            "{query}"
        );
        let mut all = pages.concat();
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count, "{query}");
    }
}

#[tokio::test]
async fn a_cursor_stays_valid_while_users_change() {
    let stand_in = builder().users(9).start().await.unwrap();
    let api = Api::admin(&stand_in);
    let first = api.get("/v2/users?limit=4").await;
    let gone = stand_in.user_by_email("user2@seeded.example").unwrap().id;
    assert_eq!(api.delete(&gone).await.status, 204);
    stand_in.add_user(Seed::active("late", "late@acme.com"));
    let cursor = first.json()["pagination"]["next_cursor"]
        .as_str()
        .unwrap()
        .to_owned();
    let rest = api
        .get(&format!("/v2/users?cursor={cursor}"))
        .await
        .emails();
    assert_eq!(rest.first().unwrap(), "user4@seeded.example");
    assert_eq!(rest.last().unwrap(), "late@acme.com");
    assert_eq!(rest.len(), 7);
}

#[tokio::test]
async fn the_filters() {
    for casing in [EnumCasing::Snake, EnumCasing::ScreamingSnake] {
        let stand_in = builder().enum_casing(casing).start().await.unwrap();
        stand_in.add_users([
            Seed::active("1", "Active@Acme.com"),
            Seed::invited("2", "invited@acme.com"),
            Seed::expired("3", "expired@acme.com"),
            Seed::inactive("4", "deleted@acme.com"),
        ]);
        let api = Api::admin(&stand_in);
        let word = |lower: &str| super::api::word(lower, casing);
        for (query, expected) in [
            (
                "email=ACME".to_owned(),
                vec!["Active@Acme.com", "invited@acme.com", "expired@acme.com"],
            ),
            (
                "email=%40acme.com".to_owned(),
                vec!["Active@Acme.com", "invited@acme.com", "expired@acme.com"],
            ),
            ("email=ctive%40A".to_owned(), vec!["Active@Acme.com"]),
            (
                format!("email=acme&status={}", word("invited")),
                vec!["invited@acme.com"],
            ),
            (
                format!(
                    "email=acme&status={}&status={}",
                    word("expired"),
                    word("active")
                ),
                vec!["Active@Acme.com", "expired@acme.com"],
            ),
            ("email=deleted".to_owned(), vec![]),
        ] {
            assert_eq!(pages(&api, &query).await.concat(), expected, "{query}");
        }
    }
}

#[tokio::test]
async fn a_million_users_can_be_seeded_and_searched() {
    let stand_in = builder().users(1_000_000).start().await.unwrap();
    let api = Api::admin(&stand_in);
    assert_eq!(stand_in.count(UserStatus::Active), 1_000_001);
    let last = api.get("/v2/users?email=user1000000%40").await;
    assert_eq!(last.emails(), ["user1000000@seeded.example"]);
    let id = last.json()["users"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(api.get_user(&id).await.status, 200);
}

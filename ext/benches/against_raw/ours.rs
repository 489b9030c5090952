//! The same with this crate.

use std::time::Duration;

use arize_ax::{Client, InviteMode, NewUser, Role};

/// A client; one that is told a rate in requests per second keeps to it.
pub(crate) fn client(url: &str, key: &str, rate: Option<f64>) -> Client {
    let mut builder = Client::builder()
        .base_url(url)
        .api_key(key)
        .silence_prerelease_warning();
    if let Some(rate) = rate {
        builder = builder.max_requests_per_second(rate);
    }
    builder.build().expect("a client")
}

pub(crate) async fn work(client: &Client, name: &str, count: usize) -> usize {
    match name {
        "list" | "list-process" => {
            let mut users = client.users().list().into_stream();
            let mut listed = 0;
            while let Some(user) = users.next().await {
                std::hint::black_box(&user.expect("a user"));
                listed += 1;
            }
            listed
        }
        "list-working" => {
            let mut pages = client.users().list().pages();
            let mut listed = 0;
            while let Some(page) = pages.next().await {
                std::thread::sleep(Duration::from_millis(10));
                listed += page.expect("a page").users.len();
            }
            listed
        }
        "create" => create(client, count, Some(32)).await,
        "create-limited" => create(client, count, None).await,
        "find" => {
            let mut found = 0;
            for _ in 0..count {
                let user = client.users().find_by_email("needle@acme.example").await;
                found += usize::from(user.expect("a response").is_some());
            }
            found
        }
        "get" => {
            let page = client.users().list().page().await.expect("a page");
            let id = page.users[0].require_id().expect("an id");
            for _ in 0..count {
                let user = client.users().get(id).await.expect("a user");
                std::hint::black_box(&user);
            }
            count
        }
        other => panic!("{other}?"),
    }
}

async fn create(client: &Client, count: usize, concurrency: Option<usize>) -> usize {
    let process = std::process::id();
    let people = (0..count).map(move |n| {
        let email = format!("ours{n}-{process}@acme.example");
        NewUser::new(format!("Ours {n}"), email, Role::Member).expect("a person")
    });
    let mut bulk = client.users().bulk();
    if let Some(concurrency) = concurrency {
        bulk = bulk.concurrency(concurrency);
    }
    let mut run = bulk.create(people, InviteMode::EmailLink);
    while let Some(item) = run.next().await {
        std::hint::black_box(&item);
    }
    run.summary().changed
}

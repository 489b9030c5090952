//! What people write by hand: reqwest, serde_json, and a loop.

use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::{StreamExt as _, stream};
use reqwest::{Client, header};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Page {
    users: Vec<User>,
    pagination: Pagination,
}

#[derive(Deserialize)]
struct Pagination {
    has_more: bool,
    next_cursor: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct User {
    id: String,
    name: String,
    email: String,
    created_at: DateTime<Utc>,
    status: Status,
    role: Role,
    is_developer: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Status {
    Active,
    Invited,
    Expired,
    Inactive,
}

#[derive(Deserialize, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Role {
    Predefined { name: Predefined },
    Custom { id: String, name: Option<String> },
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
enum Predefined {
    Admin,
    Member,
    Annotator,
}

/// A page as somebody reads it who wants the fields and nothing of what they mean.
#[derive(Deserialize)]
struct PlainPage {
    users: Vec<PlainUser>,
    pagination: Pagination,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct PlainUser {
    id: String,
    name: String,
    email: String,
    created_at: String,
    status: String,
    role: PlainRole,
    is_developer: bool,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct PlainRole {
    r#type: String,
    id: Option<String>,
    name: Option<String>,
}

#[derive(Serialize)]
struct NewUser {
    name: String,
    email: String,
    role: Role,
    invite_mode: &'static str,
}

pub(crate) fn client(key: &str) -> Client {
    let mut headers = header::HeaderMap::new();
    let bearer = format!("Bearer {key}").parse().expect("a header");
    headers.insert(header::AUTHORIZATION, bearer);
    Client::builder()
        .default_headers(headers)
        .timeout(Duration::from_secs(30))
        .no_proxy()
        .build()
        .expect("a client")
}

async fn page<P: DeserializeOwned>(
    client: &Client,
    url: &str,
    email: Option<&str>,
    cursor: Option<&str>,
) -> P {
    let mut query = vec![("limit", "100")];
    query.extend(email.map(|email| ("email", email)));
    query.extend(cursor.map(|cursor| ("cursor", cursor)));
    let request = client.get(format!("{url}/v2/users")).query(&query);
    let answer = request.send().await.expect("a response");
    let body = answer.error_for_status().expect("a page").bytes().await;
    serde_json::from_slice(&body.expect("a body")).expect("a page")
}

pub(crate) async fn work(client: &Client, name: &str, count: usize, url: &str) -> usize {
    match name {
        "list" | "list-process" => list(client, url, |_| {}).await,
        "list-working" => {
            let work = |_: &PlainPage| std::thread::sleep(Duration::from_millis(10));
            list(client, url, work).await
        }
        "create" => create(client, url, count).await,
        "find" => {
            let mut found = 0;
            for _ in 0..count {
                found += usize::from(find(client, url).await.is_some());
            }
            found
        }
        "get" => get(client, url, count).await,
        other => panic!("{other}?"),
    }
}

async fn list(client: &Client, url: &str, work: impl Fn(&PlainPage)) -> usize {
    let (mut count, mut cursor) = (0, None);
    loop {
        let page: PlainPage = page(client, url, None, cursor.as_deref()).await;
        work(&page);
        count += page.users.iter().map(std::hint::black_box).count();
        if !page.pagination.has_more {
            return count;
        }
        cursor = page.pagination.next_cursor;
    }
}

async fn find(client: &Client, url: &str) -> Option<User> {
    let email = "needle@acme.example";
    let mut cursor = None;
    loop {
        let page: Page = page(client, url, Some(email), cursor.as_deref()).await;
        let is_it = |user: &User| user.email.eq_ignore_ascii_case(email);
        if let Some(user) = page.users.into_iter().find(is_it) {
            return Some(user);
        }
        cursor = Some(page.pagination.next_cursor?);
    }
}

async fn create(client: &Client, url: &str, count: usize) -> usize {
    let creates = stream::iter(0..count).map(|n| async move {
        let user = NewUser {
            name: format!("Raw {n}"),
            email: format!("raw{n}-{}@acme.example", std::process::id()),
            role: Role::Predefined {
                name: Predefined::Member,
            },
            invite_mode: "email_link",
        };
        let request = client
            .post(format!("{url}/v2/users"))
            .header(header::CONTENT_TYPE, "application/json")
            .body(serde_json::to_vec(&user).expect("JSON"));
        let answer = request.send().await.expect("a response");
        let body = answer.error_for_status().expect("a user").bytes().await;
        serde_json::from_slice::<User>(&body.expect("a body")).expect("a user")
    });
    creates.buffer_unordered(32).count().await
}

/// The first user's id comes from a list, in every variant.
async fn get(client: &Client, url: &str, count: usize) -> usize {
    let mut page: Page = page(client, url, None, None).await;
    let first = page.users.remove(0).id;
    for _ in 0..count {
        let request = client.get(format!("{url}/v2/users/{first}"));
        let answer = request.send().await.expect("a response");
        let body = answer.error_for_status().expect("a user").bytes().await;
        let user: User = serde_json::from_slice(&body.expect("a body")).expect("a user");
        std::hint::black_box(&user);
    }
    count
}

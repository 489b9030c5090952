//! Keys that a provider gives.

mod providers;
mod renewal;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use arize_ax::bulk::BulkOutcome;
use arize_ax::reqwest::Method;
use arize_ax::retry::Backoff;
use arize_ax::testing::{Fault, Operation, Rights, Rule, StandIn};
use arize_ax::{ApiKey, Client, ClientBuilder, Error, InviteMode, TemporaryPasswordOutcome};
use arize_ax_tests::people::{jane, person};
use futures_util::future::join_all;

/// A store of one key, which counts how often it is asked.
#[derive(Clone)]
struct Store {
    key: Arc<Mutex<String>>,
    asks: Arc<AtomicUsize>,
}

impl Store {
    fn new(key: &str) -> Self {
        Self {
            key: Arc::new(Mutex::new(key.to_owned())),
            asks: Arc::default(),
        }
    }

    fn asks(&self) -> usize {
        self.asks.load(Ordering::SeqCst)
    }

    fn builder(&self, server: &StandIn) -> ClientBuilder {
        self.builder_at(server.url())
    }

    fn builder_at(&self, url: impl Into<String>) -> ClientBuilder {
        let store = self.clone();
        Client::builder().base_url(url).api_key_provider(move || {
            let store = store.clone();
            async move {
                store.asks.fetch_add(1, Ordering::SeqCst);
                tokio::task::yield_now().await;
                let key = store.key.lock().expect("no panic").clone();
                ApiKey::new(key)
            }
        })
    }

    fn client(&self, server: &StandIn) -> Client {
        self.builder(server).build().expect("a client")
    }

    /// Gives the store a new key, and revokes the old one on the server.
    fn rotate(&self, server: &StandIn) {
        let new = server.issue_key(Rights::Admin);
        assert!(server.revoke_key(self.rotate_to(&new)));
    }

    /// Gives the store a new key, and returns the old one.
    fn rotate_to(&self, key: &str) -> String {
        std::mem::replace(&mut *self.key.lock().expect("no panic"), key.to_owned())
    }
}

#[tokio::test]
async fn a_rotated_key_is_picked_up_by_the_call_that_meets_it() {
    let server = StandIn::start().await;
    let store = Store::new(server.admin_key());
    let users = store.client(&server).users();
    users.list().page().await.unwrap();
    users.list().page().await.unwrap();
    assert_eq!(store.asks(), 1, "a key is kept");

    store.rotate(&server);
    let (result, response) = users
        .with_response(async |users| users.invite(&jane()).await)
        .await;
    assert!(result.unwrap().is_new());
    assert_eq!(response.unwrap().attempts(), 2);
    assert_eq!(store.asks(), 2);
    users.list().page().await.unwrap();
    assert_eq!(store.asks(), 2);
    let refused = server
        .journal()
        .requests
        .iter()
        .filter(|request| request.status == Some(401))
        .count();
    assert_eq!(refused, 1);
}

#[tokio::test]
async fn calls_that_need_a_key_together_ask_once() {
    let server = StandIn::start().await;
    let store = Store::new(server.admin_key());
    let users = store.client(&server).users();
    for asks in [1, 2, 3] {
        let pages = join_all((0..50).map(|_| users.list().page())).await;
        assert!(pages.iter().all(Result::is_ok));
        assert_eq!(store.asks(), asks);
        store.rotate(&server);
    }
}

#[tokio::test]
async fn a_bulk_run_goes_on_with_another_key() {
    let server = StandIn::start().await;
    let store = Store::new(server.admin_key());
    let people = (0..60).map(|n| person(&format!("p{n}@acme.example")));
    let bulk = store.client(&server).users().bulk().concurrency(4);
    let mut run = bulk.create(people, InviteMode::TemporaryPassword);
    let mut done = 0;
    while let Some(item) = run.next().await {
        let created = item.outcome.done().expect("done");
        assert!(created.password().is_some());
        done += 1;
        if done % 20 == 10 {
            store.rotate(&server);
        }
    }
    assert_eq!(done, 60);
    assert!((2..=4).contains(&store.asks()), "{}", store.asks());
    assert_eq!(server.journal().passwords.len(), 60);
}

#[tokio::test]
async fn a_key_that_stays_refused_is_asked_for_once_more_only() {
    let server = StandIn::start().await;
    let store = Store::new("ak-never-valid");
    let users = store.client(&server).users();
    let error = users.list().page().await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(
        (store.asks(), server.request_count()),
        (2, 1),
        "the same key"
    );

    store.rotate_to("ak-not-valid-either");
    let error = users.list().page().await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(
        (store.asks(), server.request_count()),
        (3, 3),
        "another key"
    );
    assert_eq!(error.attempts(), 2);
}

#[tokio::test]
async fn what_earlier_attempts_may_have_done_is_not_forgotten() {
    let server = StandIn::start().await;
    let store = Store::new(server.admin_key());
    let client = store
        .builder(&server)
        .backoff(Backoff::new(Duration::ZERO, Duration::ZERO))
        .build();
    let users = client.unwrap().users();
    users.list().page().await.unwrap();
    // The create is done, its response is lost, and the key is refused from then on.
    server.inject(
        Rule::from(Fault::reset().after_work())
            .on(Operation::CreateUser)
            .times(1),
    );
    server.inject(
        Rule::from(Fault::status(401))
            .on(Operation::CreateUser)
            .times(1),
    );
    let new = server.issue_key(Rights::Admin);
    store.rotate_to(&new);
    let outcome = users.invite_with_temporary_password(&jane()).await.unwrap();
    let lost = matches!(outcome, TemporaryPasswordOutcome::PasswordLost { .. });
    assert!(lost, "{outcome:?}");
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_fails_or_hangs_is_an_error_of_its_own() {
    let failing = Client::builder()
        .base_url("http://127.0.0.1:9")
        .api_key_provider(|| async { Err::<ApiKey, _>("the store is sealed") })
        .build()
        .unwrap();
    let error = failing.users().invite(&jane()).await.unwrap_err();
    assert!(error.is_credentials() && !error.may_have_taken_effect());
    let source = std::error::Error::source(&error).expect("the provider's own");
    assert_eq!(source.to_string(), "the store is sealed");

    let hanging = Client::builder()
        .base_url("http://127.0.0.1:9")
        .deadline(Duration::from_secs(30))
        .api_key_provider(std::future::pending::<Result<ApiKey, Error>>)
        .build()
        .unwrap();
    let began = tokio::time::Instant::now();
    let error = hanging.users().list().page().await.unwrap_err();
    assert!(error.is_credentials(), "{error}");
    assert_eq!(began.elapsed().as_secs(), 30);
}

#[tokio::test(start_paused = true)]
async fn a_key_is_used_for_its_age() {
    let server = StandIn::start().await;
    let _held = server.hold_time();
    let store = Store::new(server.admin_key());
    let builder = store
        .builder(&server)
        .api_key_max_age(Duration::from_secs(60));
    let client = builder.build().unwrap();
    for asks in [1, 2, 3] {
        client.users().list().page().await.unwrap();
        client.users().list().page().await.unwrap();
        assert_eq!(store.asks(), asks);
        tokio::time::advance(Duration::from_secs(61)).await;
    }
}

#[tokio::test]
async fn the_later_setting_counts_and_no_key_is_shown() {
    let server = StandIn::start().await;
    let store = Store::new(server.admin_key());
    let provided = store.builder(&server).api_key("ak-fixed-and-wrong");
    let error = provided.build().unwrap().users().list().page().await;
    assert!(error.unwrap_err().is_unauthorized());
    assert_eq!(store.asks(), 0);

    let client = store.client(&server);
    client.users().list().page().await.unwrap();
    for shown in [
        format!("{client:?}"),
        format!("{:?}", store.builder(&server)),
    ] {
        assert!(!shown.contains(server.admin_key()), "{shown}");
    }
}

/// A store that is sealed after its first key, counts how often it is asked, and takes a second each time.
fn sealed_after(keys: usize, server: &StandIn, asks: &Arc<AtomicUsize>) -> ClientBuilder {
    let (key, asks) = (server.admin_key().to_owned(), Arc::clone(asks));
    Client::builder()
        .base_url(server.url())
        .api_key_provider(move || {
            let ask = asks.fetch_add(1, Ordering::SeqCst);
            let key = key.clone();
            async move {
                tokio::time::sleep(Duration::from_secs(1)).await;
                if ask < keys {
                    Ok(ApiKey::new(key).expect("a key"))
                } else {
                    Err(Sealed)
                }
            }
        })
}

#[derive(Debug, PartialEq)]
struct Sealed;

impl std::fmt::Display for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the store is sealed")
    }
}

impl std::error::Error for Sealed {}

#[tokio::test(start_paused = true)]
async fn calls_that_wait_for_one_failure_share_it() {
    let server = StandIn::start().await;
    let _held = server.hold_time();
    let asks = Arc::default();
    let users = sealed_after(0, &server, &asks).build().unwrap().users();
    for expected in [1, 2] {
        let pages = join_all((0..50).map(|_| users.list().page())).await;
        for page in pages {
            let error = page.unwrap_err();
            assert!(error.is_credentials(), "{error}");
            let source = std::error::Error::source(&error).expect("the provider's own");
            assert_eq!(source.downcast_ref(), Some(&Sealed));
        }
        assert_eq!(asks.load(Ordering::SeqCst), expected);
    }
    assert_eq!(server.request_count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_waits_does_not_stop_the_others() {
    let server = StandIn::start().await;
    let _held = server.hold_time();
    let asks = Arc::default();
    let users = sealed_after(9, &server, &asks).build().unwrap().users();
    let impatient = tokio::time::timeout(Duration::from_millis(500), users.list().page());
    let (dropped, page) = tokio::join!(impatient, users.list().page());
    assert!(dropped.is_err());
    page.unwrap();
    assert_eq!(asks.load(Ordering::SeqCst), 1, "the other went on with it");

    // An ask that nobody waits for any more ends, and the next call begins one.
    let asks = Arc::default();
    let users = sealed_after(9, &server, &asks).build().unwrap().users();
    let all = join_all((0..3).map(|_| users.list().page()));
    let dropped = tokio::time::timeout(Duration::from_millis(500), all).await;
    assert!(dropped.is_err());
    users.list().page().await.unwrap();
    assert_eq!(asks.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn stopping_a_run_ends_its_wait_for_a_key() {
    let server = StandIn::start().await;
    let _held = server.hold_time();
    let client = Client::builder()
        .base_url(server.url())
        .api_key_provider(std::future::pending::<Result<ApiKey, Error>>)
        .build()
        .unwrap();
    let people = (0..10).map(|n| person(&format!("p{n}@acme.example")));
    let bulk = client.users().bulk().concurrency(4);
    let mut run = bulk.create(people, InviteMode::EmailLink);
    let began = tokio::time::Instant::now();
    let first = tokio::time::timeout(Duration::from_secs(1), run.next()).await;
    assert!(first.is_err());
    run.stop();
    let (items, _) = run.finish().await;
    assert_eq!(began.elapsed().as_secs(), 1);
    assert_eq!(items.len(), 10);
    for item in items {
        assert!(
            matches!(item.outcome, BulkOutcome::NotAttempted),
            "{item:?}"
        );
    }
}

#[tokio::test]
async fn a_raw_request_is_sent_with_another_key() {
    let server = StandIn::start().await;
    let store = Store::new(server.admin_key());
    let client = store.client(&server);
    let users = || client.request(Method::GET, ["v2", "users"]);
    assert_eq!(users().send().await.unwrap().status(), 200);
    store.rotate(&server);
    let response = users().send().await.unwrap();
    assert_eq!((response.status(), response.info().attempts()), (200, 2));
    assert_eq!(store.asks(), 2);
}

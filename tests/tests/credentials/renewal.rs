//! What a call does after the server refused its key.

use std::error::Error as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use arize_ax::retry::Backoff;
use arize_ax::testing::{Fault, Journal, Operation, RetryAfter, Rights, Rule, StandIn};
use arize_ax::{Client, Effect, Error, InviteMode};
use arize_ax_tests::people::{jane, jane_as, last_page, person};
use arize_ax_tests::poll_until;
use arize_ax_tests::raw::{RawServer, Reply};
use tokio::sync::Notify;

use super::{Sealed, Store, sealed_after};

#[tokio::test(start_paused = true)]
async fn a_provider_that_fails_after_a_401_leaves_the_401() {
    let server = StandIn::start().await;
    let _held = server.hold_time();
    let asks = Arc::default();
    let users = sealed_after(1, &server, &asks).build().unwrap().users();
    users.list().page().await.unwrap();
    assert!(server.revoke_key(server.admin_key()));
    let error = users.invite(&jane()).await.unwrap_err();
    assert!(error.is_unauthorized() && !error.is_credentials());
    assert!(!error.may_have_taken_effect());
    assert_eq!((error.attempts(), error.effect()), (1, Effect::Rejected));
    let source = error.source().unwrap().downcast_ref::<Error>().unwrap();
    assert!(source.is_credentials());
    assert_eq!(source.source().unwrap().downcast_ref(), Some(&Sealed));
    assert_eq!(asks.load(Ordering::SeqCst), 2);
}

/// A server that takes the key `ak-new`. It refuses creates with another one once `refuse` says so.
fn server_of_new_key(refuse: mpsc::Receiver<()>) -> RawServer {
    let refuse = Mutex::new(refuse);
    RawServer::start(move |_, request| {
        if request.target.starts_with("/v2/users?") {
            return Reply::json(200, &last_page(&[]));
        }
        if request.header("authorization") == Some("Bearer ak-new") {
            return Reply::json(201, &jane_as("invited"));
        }
        refuse.lock().unwrap().recv().unwrap();
        Reply::problem(401, "the key is revoked")
    })
}

async fn server_has_one(server: &RawServer) {
    while server.received().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

#[tokio::test]
async fn a_key_that_was_given_again_before_the_refusal_does_not_count() {
    let (refuse, refusals) = mpsc::channel();
    let server = server_of_new_key(refusals);
    let store = Store::new("ak-old");
    let builder = store.builder_at(server.url());
    let client = builder.api_key_max_age(Duration::ZERO).build().unwrap();
    let users = client.users();
    let person = jane();
    let invite = users.invite(&person);
    let others = async {
        server_has_one(&server).await;
        // Another call asks, and is given the same key once more.
        users.list().page().await.unwrap();
        store.rotate_to("ak-new");
        refuse.send(()).unwrap();
    };
    let (outcome, ()) = tokio::join!(invite, others);
    assert!(outcome.unwrap().is_new());
    assert_eq!(store.asks(), 3);
}

#[tokio::test]
async fn an_ask_that_began_before_the_refusal_does_not_count() {
    let (refuse, refusals) = mpsc::channel();
    let server = server_of_new_key(refusals);
    let go_on = Arc::new(Notify::new());
    let (asks, key) = (
        Arc::new(AtomicUsize::new(0)),
        Arc::new(Mutex::new("ak-old")),
    );
    let client = {
        let (go_on, asks, key) = (go_on.clone(), asks.clone(), key.clone());
        let builder = Client::builder().base_url(server.url());
        builder
            .api_key_max_age(Duration::ZERO)
            .api_key_provider(move || {
                let (go_on, ask) = (go_on.clone(), asks.fetch_add(1, Ordering::SeqCst));
                let key = *key.lock().unwrap();
                async move {
                    if ask == 1 {
                        go_on.notified().await;
                    }
                    arize_ax::ApiKey::new(key)
                }
            })
    };
    let users = client.build().unwrap().users();
    let person = jane();
    let invite = users.invite(&person);
    let others = async {
        server_has_one(&server).await;
        let list = users.list();
        let turns = async {
            while asks.load(Ordering::SeqCst) < 2 {
                tokio::task::yield_now().await;
            }
            *key.lock().unwrap() = "ak-new";
            refuse.send(()).unwrap();
            // Long enough that the invite mostly joins the ask; if it does not, it asks later.
            tokio::time::sleep(Duration::from_millis(50)).await;
            go_on.notify_one();
        };
        tokio::join!(list.page(), turns).0
    };
    let (outcome, page) = tokio::join!(invite, others);
    assert!(outcome.unwrap().is_new());
    page.unwrap();
}

#[tokio::test]
async fn a_stopped_run_does_not_abandon_what_may_have_had_an_effect() {
    let server = StandIn::start().await;
    let store = Store::new(server.admin_key());
    let builder = store
        .builder(&server)
        .backoff(Backoff::new(Duration::ZERO, Duration::ZERO));
    let client = builder.build().unwrap();
    client.users().list().page().await.unwrap();
    for fault in [
        Fault::reset().after_work(),
        Fault::status(401),
        Fault::too_many_requests(RetryAfter::Seconds(1)),
    ] {
        server.inject(Rule::from(fault).on(Operation::CreateUser).times(1));
    }
    store.rotate_to(&server.issue_key(Rights::Admin));
    let bulk = client.users().bulk();
    let mut run = bulk.create([person("p@acme.example")], InviteMode::TemporaryPassword);
    let creates = |journal: &Journal| journal.requests_for(Operation::CreateUser).count() == 3;
    poll_until(run.next(), &server, creates).await;
    run.stop();
    let item = run.next().await.unwrap();
    let lost = format!("{:?}", item.outcome);
    assert!(lost.contains("PasswordLost"), "{lost}");
}

#[tokio::test]
async fn a_request_that_was_refused_was_sent() {
    let server = StandIn::start().await;
    let store = Store::new("ak-revoked");
    let new = server.issue_key(Rights::Admin);
    let asked = store.clone();
    let builder = Client::builder()
        .base_url(server.url())
        .max_requests_per_second(0.01)
        .deadline(Duration::from_secs(20))
        .api_key_provider(move || {
            let key = asked.rotate_to(&new);
            async move { arize_ax::ApiKey::new(key) }
        });
    let users = builder.build().unwrap().users();
    let error = users.invite(&jane()).await.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!(server.request_count(), 1);
    assert_eq!((error.attempts(), error.effect()), (1, Effect::Rejected));
}

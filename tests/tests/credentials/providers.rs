//! Providers that misbehave harm no other call.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock, mpsc};
use std::time::Duration;

use arize_ax::testing::StandIn;
use arize_ax::{ApiKey, Client};
use arize_ax_tests::chain;
use futures_util::future::join_all;
use futures_util::poll;

#[tokio::test(start_paused = true)]
async fn a_panic_is_an_error_of_the_calls_that_waited() {
    let server = StandIn::start().await;
    let _held = server.hold_time();
    let (asks, key) = (AtomicUsize::new(0), server.admin_key().to_owned());
    let client = Client::builder()
        .base_url(server.url())
        .api_key_provider(move || {
            let (ask, key) = (asks.fetch_add(1, Ordering::SeqCst), key.clone());
            async move {
                tokio::time::sleep(Duration::from_secs(1)).await;
                assert!(ask > 0, "the store is upside down");
                ApiKey::new(key)
            }
        });
    let users = client.build().unwrap().users();
    for page in join_all((0..5).map(|_| users.list().page())).await {
        let error = page.unwrap_err();
        assert!(error.is_credentials(), "{error}");
        assert!(chain(&error).contains("upside down"), "{error:?}");
    }
    users.list().page().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_uses_its_own_client_waits_until_the_deadline() {
    let server = StandIn::start().await;
    let _held = server.hold_time();
    let itself: Arc<OnceLock<Client>> = Arc::default();
    let (client, key) = (itself.clone(), server.admin_key().to_owned());
    let client = Client::builder()
        .base_url(server.url())
        .deadline(Duration::from_secs(2))
        .api_key_provider(move || {
            let (client, key) = (client.clone(), key.clone());
            async move {
                let client = client.get().expect("it is set");
                client.users().list().page().await?;
                ApiKey::new(key)
            }
        });
    let client = client.build().unwrap();
    itself.set(client.clone()).expect("set once");
    let began = tokio::time::Instant::now();
    let error = client.users().list().page().await.unwrap_err();
    assert!(error.is_credentials(), "{error}");
    assert_eq!(began.elapsed().as_secs(), 2);
}

#[test]
fn the_end_of_another_runtime_is_an_error() {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
    };
    let (asked, asks) = mpsc::channel();
    let client = Client::builder()
        .base_url("http://127.0.0.1:9")
        .api_key_provider(move || {
            asked.send(()).unwrap();
            std::future::pending::<Result<ApiKey, arize_ax::Error>>()
        });
    let client = client.build().unwrap();
    let (joined, other_joined) = tokio::sync::oneshot::channel::<()>();
    let first = client.users();
    let first = std::thread::spawn(move || {
        runtime().block_on(async {
            tokio::select! {
                page = first.list().page() => panic!("{page:?}"),
                _ = other_joined => {}
            }
        });
    });
    asks.recv().unwrap();
    let error = runtime().block_on(async {
        let mut page = Box::pin(client.users().list().page());
        assert!(poll!(&mut page).is_pending());
        joined.send(()).unwrap();
        page.await.unwrap_err()
    });
    first.join().unwrap();
    assert!(error.is_credentials(), "{error}");
    assert!(chain(&error).contains("cancelled"), "{error:?}");
}

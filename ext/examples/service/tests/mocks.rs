//! Handlers against single responses, with httpmock and the typed helpers of the generated crate: for requests and
//! responses in every detail.

use arize_ax::Client;
use arize_ax_api::mock::MockServerExt as _;
use axum::body::Body;
use axum::http::Request;
use httpmock::MockServer;
use serde_json::json;
use tower::ServiceExt as _;

fn app(server: &MockServer) -> axum::Router {
    let builder = Client::builder()
        .api_key("ak-test")
        .base_url(server.base_url());
    arize_ax_service::app(builder.build().expect("valid settings").users())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_user_without_most_fields_is_shown() {
    let server = MockServer::start();
    let mock = server.get_user(|when, then| {
        when.user_id("u1");
        then.ok(&serde_json::from_value(json!({"id": "u1", "name": "Jane"})).unwrap());
    });
    let request = Request::get("/people/u1").body(Body::empty()).unwrap();
    let response = app(&server).oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200);
    let body = axum::body::to_bytes(response.into_body(), 4096)
        .await
        .unwrap();
    let user: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(user, json!({"id": "u1", "name": "Jane"}));
    mock.assert();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_delete_that_is_refused_says_nothing_about_our_key() {
    let server = MockServer::start();
    server.mock(|when, then| {
        when.method("DELETE").path("/v2/users/u1");
        then.status(403)
            .json_body(json!({"status": 403, "title": "key 7 may not"}));
    });
    let request = Request::delete("/people/u1").body(Body::empty()).unwrap();
    let response = app(&server).oneshot(request).await.unwrap();
    assert_eq!(response.status(), 500);
    let body = axum::body::to_bytes(response.into_body(), 4096)
        .await
        .unwrap();
    assert!(!String::from_utf8_lossy(&body).contains("key 7"));
}

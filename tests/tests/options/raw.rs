//! Raw requests.

use std::collections::HashMap;
use std::time::Duration;

use arize_ax::reqwest::Method;
use arize_ax::testing::StandIn;
use arize_ax::{CallOptions, Effect, Operation};
use arize_ax_tests::raw::{RawServer, Reply};
use arize_ax_tests::{chain, eager_at};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Debug, Deserialize, PartialEq)]
struct Project {
    id: u32,
}

#[tokio::test]
async fn a_raw_request_is_sent_as_it_was_built() {
    let server = RawServer::script([Reply::json(201, &json!({"id": 7}))]);
    let client = eager_at(server.url() + "/gateway").build().unwrap();
    let response = client
        .request(Method::POST, ["v2", "projects", "a/b?c"])
        .query("name", "x & y")
        .query("limit", 5)
        .header("x-source", "sync")
        .json(&json!({"name": "Jane"}))
        .unwrap()
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 201);
    assert_eq!(response.json::<Project>().unwrap(), Project { id: 7 });
    assert_eq!(response.json::<Value>().unwrap(), json!({"id": 7}));
    assert_eq!(response.info().attempts(), 1);
    assert_eq!(response.headers()["content-type"], "application/json");

    let request = &server.received()[0];
    assert_eq!(
        request.line(),
        "POST /gateway/v2/projects/a%2Fb%3Fc?name=x+%26+y&limit=5"
    );
    assert_eq!(request.json(), json!({"name": "Jane"}));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("authorization"), Some("Bearer ak-tests"));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("x-source"), Some("sync"));
    assert_eq!(request.header("sdk-language"), Some("rust"));
}

#[tokio::test]
async fn only_idempotent_requests_are_retried_after_an_unknown_effect() {
    for (method, idempotent, attempts) in [
        (Method::GET, None, 4),
        (Method::PUT, None, 4),
        (Method::DELETE, None, 4),
        (Method::POST, None, 1),
        (Method::PATCH, None, 1),
        (Method::POST, Some(true), 4),
        (Method::PUT, Some(false), 1),
    ] {
        let server = RawServer::start(|_, _| Reply::problem(502, "busy"));
        let client = eager_at(server.url()).build().unwrap();
        let mut request = client.request(method.clone(), ["v2", "things"]);
        if let Some(idempotent) = idempotent {
            request = request.idempotent(idempotent);
        }
        let error = request.send().await.unwrap_err();
        assert_eq!(error.attempts(), attempts, "{method} {idempotent:?}");
        assert_eq!(error.status(), Some(502));
        assert_eq!(error.may_have_taken_effect(), method != Method::GET);
        let Some(Operation::Raw { method: sent, .. }) = error.operation() else {
            panic!("{error:?}");
        };
        assert_eq!(sent, method.as_str());
    }
}

#[tokio::test]
async fn a_refusal_of_load_is_retried_whatever_the_method() {
    let server = RawServer::script([
        Reply::with_headers(429, &[("retry-after", "0")], ""),
        Reply::json(201, &json!({"id": 1})),
    ]);
    let client = eager_at(server.url()).build().unwrap();
    let response = client.request(Method::POST, ["v2", "keys"]).send().await;
    assert_eq!(response.unwrap().info().attempts(), 2);
}

#[tokio::test]
async fn invalid_requests_are_refused_before_the_network() {
    let stand_in = StandIn::start().await;
    let client = stand_in.client();
    let get = |segments: &[&str]| client.request(Method::GET, segments.to_vec());
    for (request, field) in [
        (get(&[]), "path"),
        (get(&["v2", ""]), "path"),
        (get(&["v2", ".."]), "path"),
        (get(&["v2", "a/../b"]), "path"),
        (client.request(Method::TRACE, ["v2"]), "method"),
        (
            client.request(Method::from_bytes(b"BREW").unwrap(), ["v2"]),
            "method",
        ),
    ] {
        let error = request.send().await.unwrap_err();
        assert!(error.is_invalid_input(), "{error}");
        assert!(error.to_string().contains(field), "{error}");
    }
    for request in [
        get(&["v2"]).header("authorization", "Bearer hunter2"),
        get(&["v2"]).options(CallOptions::new().deadline(Duration::ZERO)),
    ] {
        let error = request.send().await.unwrap_err();
        assert!(error.is_configuration(), "{error}");
        assert!(!chain(&error).contains("hunter2"));
    }
    let keys = HashMap::from([((1, 2), "hunter2")]);
    let error = get(&["v2"]).json(&keys).unwrap_err();
    assert!(error.is_invalid_input() && !chain(&error).contains("hunter2"));
    assert_eq!(stand_in.request_count(), 0);
}

#[tokio::test]
async fn errors_limits_and_problems_are_those_of_every_call() {
    let stand_in = StandIn::start().await;
    let client = stand_in.client();
    let error = client.request(Method::GET, ["v2", "nowhere"]).send().await;
    let error = error.unwrap_err();
    assert!(error.is_not_found() && error.problem().is_some(), "{error}");
    assert!(error.to_string().starts_with("raw request: "), "{error}");
    let small = stand_in.client_builder().max_response_bytes(100).build();
    let error = small
        .unwrap()
        .request(Method::GET, ["v2", "users"])
        .send()
        .await;
    let error = error.unwrap_err();
    assert!(error.is_unexpected_response(), "{error}");
    assert!(error.to_string().contains("100 bytes"), "{error}");
}

#[tokio::test]
async fn a_truncated_body_is_an_error() {
    let server = RawServer::script([
        Reply::json(201, &json!({"key": "hunter2"})).cut_by(3),
        Reply::json(200, &json!({"id": 2})).cut_by(3),
        Reply::json(200, &json!({"id": 2})),
    ]);
    let client = eager_at(server.url()).build().unwrap();
    let error = client.request(Method::POST, ["v2", "keys"]).send().await;
    let error = error.unwrap_err();
    assert!(error.is_interrupted(), "{error}");
    assert_eq!(error.effect(), Effect::Done, "the server said so");
    assert!(!chain(&error).contains("hunter2"));
    let again = client.request(Method::GET, ["v2", "things"]).send().await;
    assert_eq!(again.unwrap().json::<Project>().unwrap(), Project { id: 2 });
}

#[tokio::test]
async fn a_body_of_another_type_is_an_error_that_shows_nothing_of_it() {
    let server = RawServer::script([
        Reply::json(200, &json!({"id": "hunter2"})),
        Reply::new(200, "text/html", "<hunter2>"),
        Reply::empty(204),
    ]);
    let client = eager_at(server.url()).build().unwrap();
    for words in ["another type", "not JSON at byte 1", "empty"] {
        let response = client.request(Method::GET, ["v2", "things"]).send().await;
        let response = response.unwrap();
        assert!(!format!("{response:?}").contains("hunter2"));
        let error = response.json::<Project>().unwrap_err();
        assert!(error.is_unexpected_response(), "{error}");
        assert!(error.to_string().contains(words), "{error}");
        assert!(!chain(&error).contains("hunter2"), "{error}");
    }
}

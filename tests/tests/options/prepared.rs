//! Requests of a generated crate, sent through the client.

use arize_ax::reqwest::{self, Method, Request, Url};
use arize_ax_api as wire;
use arize_ax_tests::eager_at;
use arize_ax_tests::people::{JANES_ID, jane_as, last_page};
use arize_ax_tests::raw::{RawServer, Reply};
use serde_json::json;

#[tokio::test]
async fn requests_of_a_generated_crate_are_sent_with_key_headers_and_retries() {
    let server = RawServer::script([
        Reply::problem(502, "busy"),
        Reply::json(200, &last_page(&[jane_as("active")])),
        Reply::json(200, &jane_as("active")),
    ]);
    let client = eager_at(server.url() + "/gateway").build().unwrap();
    let requests = wire::Client::new_with_client(client.base_url(), reqwest::Client::new());

    let request = requests.list_users_request(None, Some("@acme"), Some(10), None);
    let response = client.prepared(request.unwrap()).send().await.unwrap();
    let page: wire::types::ListUsersResponse = response.json().unwrap();
    assert_eq!(page.users.unwrap().len(), 1);
    assert_eq!(response.info().attempts(), 2);

    let update = wire::types::UpdateUserRequest {
        name: Some("Janet".into()),
        ..wire::types::UpdateUserRequest::default()
    };
    let request = requests.update_user_request("a/b", &update).unwrap();
    client.prepared(request).send().await.unwrap();

    let received = server.received();
    assert_eq!(received[0].line(), received[1].line());
    assert_eq!(received[1].query("email"), ["%40acme"]);
    assert_eq!(received[2].line(), "PATCH /gateway/v2/users/a%2Fb");
    assert_eq!(received[2].json(), json!({"name": "Janet"}));
    for request in received {
        assert_eq!(request.header("authorization"), Some("Bearer ak-tests"));
        assert_eq!(request.header("sdk-language"), Some("rust"));
    }
}

#[tokio::test]
async fn a_request_to_another_place_is_refused_before_the_network() {
    let server = RawServer::start(|_, _| Reply::empty(204));
    let base = server.url() + "/gateway";
    let client = eager_at(base.clone()).build().unwrap();
    let port = Url::parse(&base).unwrap().port().unwrap();
    for url in [
        "https://api.arize.com/v2/users".to_owned(),
        format!("http://127.0.0.1:{}/gateway/v2/users", port ^ 1),
        format!("https://127.0.0.1:{port}/gateway/v2/users"),
        server.url() + "/v2/users",
        server.url() + "/gateway-of-others/v2/users",
        base.clone() + "/../v2/users",
        base.clone() + "/%2e%2e/v2/users",
        format!("http://jane:hunter2@127.0.0.1:{port}/gateway/v2/users"),
    ] {
        let request = Request::new(Method::GET, url.parse().unwrap());
        let error = client.prepared(request).send().await.unwrap_err();
        assert!(error.is_invalid_input(), "{url}: {error}");
        assert!(error.to_string().contains("url"), "{error}");
        assert!(!arize_ax_tests::chain(&error).contains("hunter2"));
    }

    let mut request = Request::new(Method::GET, (base.clone() + "/v2/users").parse().unwrap());
    let other = reqwest::header::HeaderValue::from_static("Bearer other");
    let name = reqwest::header::AUTHORIZATION;
    request.headers_mut().insert(name, other);
    let error = client.prepared(request).send().await.unwrap_err();
    assert!(error.to_string().contains("`authorization`"), "{error}");
    assert_eq!(server.received().len(), 0);

    let good = format!("{base}/v2/users/{JANES_ID}");
    let request = Request::new(Method::GET, good.parse().unwrap());
    client.prepared(request).send().await.unwrap();
}

//! Headers of one call.

use arize_ax::CallOptions;
use arize_ax::reqwest::header::{HeaderName, HeaderValue};
use arize_ax_tests::eager_at;
use arize_ax_tests::people::{jane, jane_as, janes_id, last_page};
use arize_ax_tests::raw::{RawServer, Reply};

fn server() -> RawServer {
    RawServer::start(|_, request| {
        if request.target.starts_with("/v2/users?") {
            Reply::json(200, &last_page(&[]))
        } else {
            Reply::json(200, &jane_as("active"))
        }
    })
}

#[tokio::test]
async fn a_header_is_sent_with_its_calls_only() {
    let server = server();
    let builder = eager_at(server.url()).header("x-team", "everyone");
    let users = builder.build().unwrap().users();
    let options = CallOptions::new()
        .header("x-source", String::from("sync"))
        .header(
            HeaderName::from_static("x-team"),
            HeaderValue::from_static("people"),
        );
    let with_options = users.with_options(options).unwrap();

    with_options.get(&janes_id()).await.unwrap();
    with_options.list().page().await.unwrap();
    users.get(&janes_id()).await.unwrap();

    let received = server.received();
    for request in &received[..2] {
        assert_eq!(request.header("x-source"), Some("sync"));
        assert_eq!(request.header("x-team"), Some("people"));
        assert_eq!(request.header("authorization"), Some("Bearer ak-tests"));
        let teams = request.headers.iter().filter(|(name, _)| name == "x-team");
        assert_eq!(teams.count(), 1, "the call's header replaces the client's");
    }
    assert_eq!(received[2].header("x-source"), None);
    assert_eq!(received[2].header("x-team"), Some("everyone"));
}

#[tokio::test]
async fn a_secret_in_a_header_is_shown_nowhere() {
    let server = RawServer::start(|_, _| Reply::problem(404, "nobody"));
    let client = eager_at(server.url()).build().unwrap();
    let options = CallOptions::new().header("x-token", "hunter2");
    assert!(format!("{options:?}").contains("x-token"));
    assert!(!format!("{options:?}").contains("hunter2"));
    let users = client.users().with_options(options.clone()).unwrap();
    assert!(!format!("{users:?} {:?}", users.list()).contains("hunter2"));
    let error = users.get(&janes_id()).await.unwrap_err();
    assert!(!arize_ax_tests::chain(&error).contains("hunter2"));
    let request = client.request(arize_ax::reqwest::Method::GET, ["v2"]);
    assert!(!format!("{:?}", request.options(options)).contains("hunter2"));
}

#[tokio::test]
async fn headers_of_a_trace_replace_nothing_and_keep_all_their_values() {
    let server = RawServer::start(|_, _| Reply::json(201, &jane_as("invited")));
    let builder = eager_at(server.url()).header("x-team", "people");
    let client = builder.trace_headers(|headers| {
        for (name, value) in [
            ("content-type", "text/plain"),
            ("accept", "text/plain"),
            ("authorization", "Bearer other"),
            ("content-length", "3"),
            ("host", "other.example"),
            ("user-agent", "other"),
            ("x-team", "other"),
            ("x-source", "other"),
            ("traceparent", "00-1-2-01"),
            ("baggage", "one=1"),
            ("baggage", "two=2"),
        ] {
            headers.append(name, HeaderValue::from_static(value));
        }
    });
    let users = client.build().unwrap().users();
    let options = CallOptions::new().header("x-source", "sync");
    let users = users.with_options(options).unwrap();
    users.invite(&jane()).await.unwrap();

    let request = &server.received()[0];
    let values = |wanted: &str| -> Vec<_> {
        let named = request.headers.iter().filter(|(name, _)| name == wanted);
        named.map(|(_, value)| value.as_str()).collect()
    };
    assert_eq!(values("baggage"), ["one=1", "two=2"]);
    assert_eq!(values("traceparent"), ["00-1-2-01"]);
    assert_eq!(values("content-type"), ["application/json"]);
    assert_eq!(values("accept"), ["application/json"]);
    assert_eq!(values("authorization"), ["Bearer ak-tests"]);
    assert_eq!(values("x-team"), ["people"]);
    assert_eq!(values("x-source"), ["sync"]);
    for name in ["content-length", "host", "user-agent"] {
        assert_eq!(values(name).len(), 1, "{name}");
        assert_ne!(values(name), ["other.example"]);
        assert_ne!(values(name), ["other"]);
        assert_ne!(values(name), ["3"]);
    }
}

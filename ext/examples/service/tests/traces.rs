//! A trace goes through the service. A process of its own, since the tracer is the whole process's.

use arize_ax::Client;
use arize_ax_service::telemetry;
use axum::body::Body;
use axum::http::Request;
use httpmock::MockServer;
use serde_json::json;
use tower::ServiceExt as _;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_trace_goes_on_to_the_server() {
    let provider = telemetry::start().expect("no other subscriber");
    let trace = "0af7651916cd43dd8448eb211c80319c";
    let server = MockServer::start();
    let mock = server.mock(|when, then| {
        when.path("/v2/users/u1")
            .header_matches("traceparent", format!("^00-{trace}-[0-9a-f]{{16}}-01$"));
        then.status(200)
            .json_body(json!({"id": "u1", "name": "Jane"}));
    });
    let builder = Client::builder()
        .api_key("ak-test")
        .base_url(server.base_url())
        .trace_headers(telemetry::add_trace);
    let app = arize_ax_service::app(builder.build().expect("valid settings").users());
    let parent = "b7ad6b7169203331";
    let request = Request::get("/people/u1")
        .header("traceparent", format!("00-{trace}-{parent}-01"))
        .body(Body::empty())
        .expect("a request");
    let response = app.oneshot(request).await.expect("a response");
    assert_eq!(response.status(), 200);
    mock.assert();
    provider.shutdown().expect("no exporter fails");
}

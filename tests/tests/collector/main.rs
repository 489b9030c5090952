//! The spans that a collector of OpenTelemetry receives. A process of its own, since it records everything.

use std::sync::{Arc, LazyLock, Mutex};

use arize_ax::UserId;
use arize_ax::testing::{Fault, RetryAfter, Rule, StandIn};
use opentelemetry::trace::{Status, TraceContextExt as _, TracerProvider as _};
use opentelemetry::{KeyValue, Value};
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// All spans of this process that have ended.
static SPANS: LazyLock<(InMemorySpanExporter, SdkTracerProvider)> = LazyLock::new(|| {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder()
        .with_simple_exporter(exporter.clone())
        .build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("tests"));
    tracing_subscriber::registry().with(layer).init();
    (exporter, provider)
});

/// The spans of calls to this server.
fn spans_of(server: &StandIn) -> Vec<SpanData> {
    let spans = SPANS.0.get_finished_spans().expect("spans");
    let port = Value::I64(i64::from(server.port()));
    let of_server = |span: &SpanData| attribute(span, "server.port") == Some(port.clone());
    spans.into_iter().filter(of_server).collect()
}

fn attribute(span: &SpanData, name: &str) -> Option<Value> {
    value(&span.attributes, name)
}

/// The value of an attribute, which must occur once.
fn value(attributes: &[KeyValue], name: &str) -> Option<Value> {
    let named = attributes
        .iter()
        .filter(|attribute| attribute.key.as_str() == name);
    let values: Vec<_> = named.map(|attribute| attribute.value.clone()).collect();
    assert!(values.len() <= 1, "{name} stands twice: {values:?}");
    values.into_iter().next()
}

#[tokio::test]
async fn numbers_are_integers_and_a_success_has_no_status() {
    LazyLock::force(&SPANS);
    let server = StandIn::start().await;
    let busy = Fault::too_many_requests(RetryAfter::Seconds(0));
    server.inject(Rule::from(busy).times(2));
    server.client().users().list().page().await.expect("a page");

    let spans = spans_of(&server);
    assert_eq!(spans.len(), 1);
    let span = &spans[0];
    assert_eq!(span.name, "GET /v2/users");
    assert_eq!(span.status, Status::Unset);
    for (name, value) in [
        ("http.response.status_code", 200),
        ("http.request.resend_count", 2),
        ("server.port", i64::from(server.port())),
    ] {
        assert_eq!(attribute(span, name), Some(Value::I64(value)), "{name}");
    }
    let events = span.events.iter();
    let attempts: Vec<_> = events
        .filter(|event| value(&event.attributes, "attempt").is_some())
        .collect();
    assert_eq!(attempts.len(), 3);
    let last = &attempts[2].attributes;
    assert_eq!(value(last, "attempt"), Some(Value::I64(3)));
    let id = value(last, "request_id").expect("the server sends one");
    assert!(!id.as_str().is_empty());
}

#[tokio::test]
async fn a_failure_gives_its_reason_and_names_nobody() {
    LazyLock::force(&SPANS);
    let server = StandIn::start().await;
    let users = server.client().users();
    let id: UserId = "VXNlcjo5OTpnb25l".parse().expect("an id");
    let error = users.get(&id).await.expect_err("nobody has the id");

    let spans = spans_of(&server);
    let description = error.to_string();
    assert_eq!(spans[0].status, Status::error(description));
    assert_eq!(
        attribute(&spans[0], "http.response.status_code"),
        Some(Value::I64(404))
    );
    assert_eq!(attribute(&spans[0], "error.type"), Some("404".into()));
    let shown = format!("{spans:?}");
    assert!(
        !shown.contains(id.as_str()) && !shown.contains(server.admin_key()),
        "{shown}"
    );
}

#[tokio::test]
async fn the_context_of_the_span_is_sent_if_configured() {
    use tracing_opentelemetry::OpenTelemetrySpanExt as _;

    LazyLock::force(&SPANS);
    let server = StandIn::start().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let given = Arc::clone(&seen);
    let client = server
        .client_builder()
        .trace_headers(move |headers| {
            let context = tracing::Span::current().context();
            let span = context.span().span_context().clone();
            given.lock().expect("no panic").push(span.span_id());
            let parent = format!("00-{}-{}-01", span.trace_id(), span.span_id());
            headers.insert("traceparent", parent.parse().expect("a header"));
            headers.insert("authorization", "Bearer other".parse().expect("a header"));
        })
        .build()
        .expect("a client");
    let busy = Fault::too_many_requests(RetryAfter::Seconds(0));
    server.inject(Rule::from(busy).times(1));
    client
        .users()
        .list()
        .page()
        .await
        .expect("a page, with the client's own key");

    let span = spans_of(&server)[0].span_context.span_id();
    assert_eq!(
        *seen.lock().expect("no panic"),
        [span, span],
        "once for each attempt"
    );
    for request in &server.journal().requests {
        assert!(request.header_names().any(|name| name == "traceparent"));
    }
}

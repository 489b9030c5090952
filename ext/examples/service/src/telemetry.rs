//! Traces: one span for each request, with those of the client's calls below it, and the trace goes on to Arize.

use std::error::Error;

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use opentelemetry::global;
use opentelemetry::propagation::{Extractor, Injector};
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing::Span;
use tracing_opentelemetry::OpenTelemetrySpanExt as _;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Logs to standard error, by `RUST_LOG`, and exports traces as `OTEL_TRACES_EXPORTER` says: to a collector (`otlp`, at
/// `OTEL_EXPORTER_OTLP_ENDPOINT`), to standard output (`console`), or nowhere.
///
/// Shut the provider down at the end, so that the last spans are exported.
///
/// # Errors
///
/// If the exporter is unknown or its settings are invalid, or if there is a subscriber already.
pub fn start() -> Result<SdkTracerProvider, Box<dyn Error + Send + Sync>> {
    let resource = Resource::builder()
        .with_service_name(env!("CARGO_PKG_NAME"))
        .build();
    let builder = SdkTracerProvider::builder().with_resource(resource);
    let provider = match std::env::var("OTEL_TRACES_EXPORTER").as_deref() {
        Ok("otlp") => {
            let exporter = opentelemetry_otlp::SpanExporter::builder()
                .with_http()
                .build()?;
            builder.with_batch_exporter(exporter).build()
        }
        Ok("console") => builder
            .with_simple_exporter(opentelemetry_stdout::SpanExporter::default())
            .build(),
        Ok("none" | "") | Err(_) => builder.build(),
        Ok(other) => {
            return Err(format!(
                "OTEL_TRACES_EXPORTER: no exporter `{other}`; set `otlp`, `console` or `none`"
            )
            .into());
        }
    };
    global::set_text_map_propagator(TraceContextPropagator::new());
    let tracer = provider.tracer(env!("CARGO_PKG_NAME"));
    tracing_subscriber::registry()
        .with(EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info")))
        .with(tracing_subscriber::fmt::layer().with_writer(std::io::stderr))
        .with(tracing_opentelemetry::layer().with_tracer(tracer))
        .try_init()?;
    Ok(provider)
}

/// The span of a request, in the trace of whoever sent it. It has the route and not the path, which may hold an id.
pub fn request_span(request: &Request) -> Span {
    let route = request.extensions().get::<MatchedPath>();
    let route = route.map_or("unknown", MatchedPath::as_str);
    let method = request.method().as_str();
    let span = tracing::info_span!(
        "request",
        otel.name = format!("{method} {route}"),
        otel.kind = "server",
        http.request.method = method,
        http.route = route,
    );
    let parent = global::get_text_map_propagator(|propagator| {
        propagator.extract(&Headers(request.headers()))
    });
    // Without a tracer there is no trace to be in.
    let _ = span.set_parent(parent);
    span
}

/// Adds the current span's trace to a request. For the client's
/// [`trace_headers`](arize_ax::ClientBuilder::trace_headers).
pub fn add_trace(headers: &mut HeaderMap) {
    let context = Span::current().context();
    global::get_text_map_propagator(|propagator| {
        propagator.inject_context(&context, &mut HeadersMut(headers));
    });
}

struct HeadersMut<'a>(&'a mut HeaderMap);

impl Injector for HeadersMut<'_> {
    fn set(&mut self, key: &str, value: String) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(key), HeaderValue::try_from(value)) {
            self.0.insert(name, value);
        }
    }
}

struct Headers<'a>(&'a HeaderMap);

impl Extractor for Headers<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.to_str().ok()
    }

    fn keys(&self) -> Vec<&str> {
        self.0.keys().map(|name| name.as_str()).collect()
    }
}

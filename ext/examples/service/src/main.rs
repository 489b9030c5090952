//! Runs the service: `ARIZE_API_KEY=… cargo run -p arize-ax-service`. `ADDRESS` is where it listens, by default
//! `127.0.0.1:8080`.

use std::error::Error;

use arize_ax::ClientBuilder;
use arize_ax_service::telemetry;
use tokio::signal;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let provider = telemetry::start()?;
    let client = ClientBuilder::from_env()?.trace_headers(telemetry::add_trace);
    let users = client.build()?.users();
    let address = std::env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let listener = tokio::net::TcpListener::bind(&address).await?;
    tracing::info!(address = %listener.local_addr()?, "listening");
    // Requests in flight are finished: a create that was sent must reach its caller.
    axum::serve(listener, arize_ax_service::app(users))
        .with_graceful_shutdown(shutdown())
        .await?;
    provider.shutdown()?;
    Ok(())
}

/// Waits for Ctrl-C, or for the SIGTERM that orchestrators send.
async fn shutdown() {
    let ctrl_c = signal::ctrl_c();
    #[cfg(unix)]
    if let Ok(mut terminate) = signal::unix::signal(signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = ctrl_c => {}
            _ = terminate.recv() => {}
        }
        return;
    }
    let _ = ctrl_c.await;
}

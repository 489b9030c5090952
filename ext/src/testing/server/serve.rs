//! From a request to its response.

use std::sync::Arc;

use hyper::body::Incoming;
use hyper::{Request, Response};

use super::payload::Payload;
use super::request::{Aborted, ReceivedBody, RequestInProgress, read_body};
use super::sabotage::sabotage;
use super::state::Shared;
use super::stream::{StreamControl, StreamFault};

pub(super) async fn serve(
    shared: Arc<Shared>,
    control: Arc<StreamControl>,
    request: Request<Incoming>,
) -> Result<Response<Payload>, Aborted> {
    let (head, body) = request.into_parts();
    let (request, latency) = RequestInProgress::begin(shared, head);
    let body = read_body(body).await?;
    if latency.is_zero() {
        return Ok(respond(request, &control, body).await);
    }
    // In a task of its own: a server does not stop because its client has hung up.
    let late = tokio::spawn(async move {
        tokio::time::sleep(latency).await;
        respond(request, &control, body).await
    });
    late.await.map_err(|_| Aborted)
}

async fn respond(
    request: RequestInProgress,
    control: &StreamControl,
    body: ReceivedBody,
) -> Response<Payload> {
    control.set(StreamFault::default());
    match request.fault(&body) {
        None => request.perform(&body),
        Some(fault) => sabotage(Arc::new(request), control, fault, body).await,
    }
}

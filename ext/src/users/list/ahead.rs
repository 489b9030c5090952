//! A page that is fetched before anybody asks for it.

use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::task::JoinHandle;
use tracing::Instrument as _;

use super::{Fetched, ListUsers, fetch};
use crate::retry::CallContext;
use crate::{Effect, Error, Operation};

/// A page under way in a task of its own, so that it comes on while the caller is busy.
///
/// Dropping it ends the request, which changes nothing on the server.
pub(super) struct Ahead(JoinHandle<Result<Fetched, Error>>);

impl Ahead {
    pub(super) fn fetch(list: &ListUsers) -> Self {
        let (transport, query) = (list.transport.clone(), list.query.clone());
        let page = async move { fetch(&transport, &query, &CallContext::new(None)).await };
        Self(tokio::spawn(page.in_current_span()))
    }
}

impl Future for Ahead {
    type Output = Result<Fetched, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(cx).map(|joined| {
            joined.unwrap_or_else(|_| Err(Error::aborted(Effect::Unknown).of(Operation::ListUsers)))
        })
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        self.0.abort();
    }
}

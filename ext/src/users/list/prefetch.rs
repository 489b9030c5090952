//! A page that is fetched before the caller needs it.

use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::task::JoinHandle;
use tracing::Instrument as _;

use super::{Fetched, ListUsers};
use crate::{Effect, Error, Operation};

/// A page in flight, in a task that goes on while the caller is busy.
///
/// Dropping it cancels the request, which changes nothing on the server.
pub(super) struct Prefetch(JoinHandle<Result<Fetched, Error>>);

impl Prefetch {
    pub(super) fn start(list: &ListUsers) -> Self {
        Self(tokio::spawn(list.clone().fetch().in_current_span()))
    }
}

impl Future for Prefetch {
    type Output = Result<Fetched, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(cx).map(|joined| {
            joined.unwrap_or_else(|_| Err(Error::aborted(Effect::Unknown).of(Operation::ListUsers)))
        })
    }
}

impl Drop for Prefetch {
    fn drop(&mut self) {
        self.0.abort();
    }
}

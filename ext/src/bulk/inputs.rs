//! Inputs of a run: some are attempted, and the rest comes out as not attempted.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use crate::mutex::locked;
use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::StreamExt as _;
use futures_util::stream::{self, Fuse};

/// How long a stopped run waits for its next input.
const PATIENCE: Duration = Duration::from_millis(500);

/// Inputs of a run. Clones share them: each input goes to one clone only.
pub(super) struct Inputs<I>(Arc<Mutex<Fuse<BoxStream<'static, I>>>>);

impl<I: 'static> Inputs<I> {
    pub(super) fn new(inputs: BoxStream<'static, I>) -> Self {
        Self(Arc::new(Mutex::new(inputs.fuse())))
    }

    /// The inputs that nobody took. Ends if the next one does not come within half a second.
    pub(super) fn rest(self) -> impl Stream<Item = I> {
        stream::unfold(self, |mut inputs| async move {
            let next = tokio::time::timeout(PATIENCE, inputs.next()).await;
            Some((next.ok()??, inputs))
        })
    }
}

impl<I> Stream for Inputs<I> {
    type Item = I;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<I>> {
        let mut inputs = locked(&self.0);
        inputs.poll_next_unpin(cx)
    }
}

impl<I> Clone for Inputs<I> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::Inputs;
    use futures_util::{StreamExt as _, stream};

    #[tokio::test(start_paused = true)]
    async fn the_rest_ends_when_no_input_comes() {
        let endless = stream::iter(0..5).chain(stream::pending());
        let inputs = Inputs::new(endless.boxed());
        let taken: Vec<_> = inputs.clone().take(2).collect().await;
        let rest: Vec<_> = inputs.rest().collect().await;
        assert_eq!((taken, rest), (vec![0, 1], vec![2, 3, 4]));
    }
}

//! Inputs of a run: some are attempted, and the rest comes out as not attempted.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::stream::{self, BoxStream, Fuse, Stream, StreamExt as _};

use crate::mutex::locked;

/// How long a stopped run waits for its next input.
const PATIENCE: Duration = Duration::from_millis(500);

/// Inputs of a run. Clones share them: each input goes to one stream only.
pub(super) type Inputs<I> = Arc<Mutex<Fuse<BoxStream<'static, I>>>>;

pub(super) fn shared<I>(inputs: BoxStream<'static, I>) -> Inputs<I> {
    Arc::new(Mutex::new(inputs.fuse()))
}

/// The inputs that no other stream takes.
pub(super) fn taken<I>(inputs: Inputs<I>) -> impl Stream<Item = I> + Unpin {
    stream::poll_fn(move |cx| locked(&inputs).poll_next_unpin(cx))
}

/// The inputs that nobody took. Ends if the next one does not come within half a second.
pub(super) fn rest<I>(inputs: Inputs<I>) -> impl Stream<Item = I> {
    stream::unfold(taken(inputs), |mut inputs| async move {
        let next = tokio::time::timeout(PATIENCE, inputs.next()).await;
        Some((next.ok()??, inputs))
    })
}

#[cfg(test)]
mod tests {
    use super::{rest, shared, taken};
    use futures_util::{StreamExt as _, stream};

    #[tokio::test(start_paused = true)]
    async fn the_rest_ends_when_no_input_comes() {
        let endless = stream::iter(0..5).chain(stream::pending());
        let inputs = shared(endless.boxed());
        let taken: Vec<_> = taken(inputs.clone()).take(2).collect().await;
        let rest: Vec<_> = rest(inputs).collect().await;
        assert_eq!((taken, rest), (vec![0, 1], vec![2, 3, 4]));
    }
}

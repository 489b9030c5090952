//! Watching a run from elsewhere.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

use super::progress::BulkProgress;

/// Watches a run from elsewhere, as from the task that draws a progress bar.
///
/// Never holds up the run: what is not looked at in time is replaced by what is newer.
#[derive(Clone, Debug)]
pub struct BulkWatch {
    progress: watch::Receiver<BulkProgress>,
    /// Until when the client pauses. Looked at here, since a run whose calls all wait does nothing.
    pause: watch::Receiver<Option<Instant>>,
}

impl BulkWatch {
    pub(super) fn new(
        progress: watch::Receiver<BulkProgress>,
        pause: watch::Receiver<Option<Instant>>,
    ) -> Self {
        Self { progress, pause }
    }

    /// How far the run is now.
    #[must_use]
    pub fn latest(&self) -> BulkProgress {
        let until = *self.pause.borrow();
        with_pause(*self.progress.borrow(), until)
    }

    /// Waits for news, without polling: an outcome, a call that starts, a pause that begins,
    /// grows or ends. `None` once the run is over and all of it was seen.
    pub async fn changed(&mut self) -> Option<BulkProgress> {
        let until = *self.pause.borrow();
        let under_way = until.filter(|until| *until > Instant::now());
        let is_over = match under_way {
            Some(end) => timeout_at(end, self.news()).await.unwrap_or(false),
            None => self.news().await,
        };
        if is_over {
            return None;
        }
        let until = *self.pause.borrow_and_update();
        Some(with_pause(*self.progress.borrow_and_update(), until))
    }

    /// Waits until the run or the pause changes; whether the run is over instead.
    async fn news(&mut self) -> bool {
        let mut progress = pin!(self.progress.changed());
        let mut pause = pin!(self.pause.changed());
        poll_fn(|cx| {
            if let Poll::Ready(changed) = progress.as_mut().poll(cx) {
                return Poll::Ready(changed.is_err());
            }
            // If the client is gone, so is the run.
            pause.as_mut().poll(cx).map(|changed| changed.is_err())
        })
        .await
    }
}

fn with_pause(progress: BulkProgress, until: Option<Instant>) -> BulkProgress {
    let pause = until.map(|until| until.saturating_duration_since(Instant::now()));
    BulkProgress {
        pause: pause.filter(|pause| !pause.is_zero()),
        ..progress
    }
}

#[cfg(test)]
mod tests {
    use super::BulkWatch;
    use crate::bulk::BulkProgress;
    use std::time::Duration;
    use tokio::sync::watch;
    use tokio::time::Instant;

    #[tokio::test(start_paused = true)]
    async fn pauses_are_news_when_they_begin_and_when_they_end() {
        let progress = watch::Sender::new(BulkProgress::default());
        let gate = watch::Sender::new(None);
        let mut watch = BulkWatch::new(progress.subscribe(), gate.subscribe());
        assert_eq!(watch.latest().pause, None);
        let second = Duration::from_secs(1);
        gate.send_replace(Some(Instant::now() + 3 * second));
        assert_eq!(watch.changed().await.unwrap().pause, Some(3 * second));
        tokio::time::sleep(second).await;
        assert_eq!(watch.latest().pause, Some(2 * second));
        assert_eq!(watch.changed().await.unwrap().pause, None);
        let news = tokio::time::timeout(10 * second, watch.changed()).await;
        assert!(news.is_err(), "the end of a pause is told once");
        drop(progress);
        assert_eq!(watch.changed().await, None);
        gate.send_replace(Some(Instant::now() + second));
        assert_eq!(watch.changed().await, None, "the run is over");
    }
}

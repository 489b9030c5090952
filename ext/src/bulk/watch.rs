//! Watches a run from another task.

use std::pin::pin;

use futures_util::future::{Either, select};
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

use super::progress::BulkProgress;

/// Watches a run from another task, for example one that draws a progress bar.
///
/// Never slows the run down: it returns the latest progress and skips what came in between.
#[derive(Clone, Debug)]
pub struct BulkWatch {
    pub(super) progress: watch::Receiver<BulkProgress>,
    /// The end of the client's pause. The run itself does not report it, since all its calls wait.
    pub(super) pause: watch::Receiver<Option<Instant>>,
}

impl BulkWatch {
    /// The progress of the run now.
    #[must_use]
    pub fn latest(&self) -> BulkProgress {
        let until = *self.pause.borrow();
        with_pause(*self.progress.borrow(), until)
    }

    /// Waits until the progress changes: a call starts or ends, an input has its outcome, or a pause begins, grows or
    /// ends. `None` once the run is over and this watch has returned its last progress.
    pub async fn changed(&mut self) -> Option<BulkProgress> {
        let until = *self.pause.borrow();
        let pause_end = until.filter(|until| *until > Instant::now());
        let is_over = match pause_end {
            Some(end) => timeout_at(end, self.news()).await.unwrap_or(false),
            None => self.news().await,
        };
        if is_over {
            return None;
        }
        let until = *self.pause.borrow_and_update();
        Some(with_pause(*self.progress.borrow_and_update(), until))
    }

    /// Waits until the run or the pause changes; returns whether the run is over.
    async fn news(&mut self) -> bool {
        let (progress, pause) = (self.progress.changed(), self.pause.changed());
        // The pause ends with the client, and the run with it.
        match select(pin!(progress), pin!(pause)).await {
            Either::Left((changed, _)) | Either::Right((changed, _)) => changed.is_err(),
        }
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
        let pause = watch::Sender::new(None);
        let mut watch = BulkWatch {
            progress: progress.subscribe(),
            pause: pause.subscribe(),
        };
        assert_eq!(watch.latest().pause, None);
        let second = Duration::from_secs(1);
        pause.send_replace(Some(Instant::now() + 3 * second));
        assert_eq!(watch.changed().await.unwrap().pause, Some(3 * second));
        tokio::time::sleep(second).await;
        assert_eq!(watch.latest().pause, Some(2 * second));
        assert_eq!(watch.changed().await.unwrap().pause, None);
        let news = tokio::time::timeout(10 * second, watch.changed()).await;
        assert!(news.is_err(), "the end of a pause is reported once");
        drop(progress);
        assert_eq!(watch.changed().await, None);
        pause.send_replace(Some(Instant::now() + second));
        assert_eq!(watch.changed().await, None, "the run is over");
    }
}

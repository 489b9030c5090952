//! The client-wide pause after a refusal.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

/// The moment until which all calls of the client wait.
#[derive(Debug, Default)]
pub(crate) struct Pause(watch::Sender<Option<Instant>>);

impl Pause {
    /// Pauses all calls for `pause` from now on. A pause that ends later stays.
    pub(crate) fn begin(&self, pause: Duration) {
        let until = Instant::now().checked_add(pause);
        self.0.send_if_modified(|longest| {
            let is_longer = until > *longest;
            *longest = until.max(*longest);
            is_longer
        });
    }

    /// The time left of the pause; zero if there is none.
    pub(crate) fn left(&self) -> Duration {
        let until = *self.0.borrow();
        until.map_or(Duration::ZERO, |until| {
            until.saturating_duration_since(Instant::now())
        })
    }

    /// Watches the end of the pause.
    pub(crate) fn watch(&self) -> watch::Receiver<Option<Instant>> {
        self.0.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::Pause;
    use std::time::Duration;

    #[tokio::test(start_paused = true)]
    async fn the_longest_pause_holds() {
        let pause = Pause::default();
        assert_eq!(pause.left(), Duration::ZERO);
        pause.begin(Duration::from_secs(3));
        pause.begin(Duration::from_secs(1));
        assert_eq!(pause.left(), Duration::from_secs(3));
        tokio::time::advance(Duration::from_secs(2)).await;
        assert_eq!(pause.left(), Duration::from_secs(1));
        tokio::time::advance(Duration::from_secs(5)).await;
        assert_eq!(pause.left(), Duration::ZERO);
        pause.begin(Duration::MAX);
        assert_eq!(
            pause.left(),
            Duration::ZERO,
            "an endless pause is not representable"
        );
    }
}

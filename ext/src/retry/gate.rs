//! One pause for the whole client.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

/// Until when the server asked all of us to wait.
#[derive(Debug)]
pub(super) struct Gate(watch::Sender<Option<Instant>>);

impl Default for Gate {
    fn default() -> Self {
        Self(watch::Sender::new(None))
    }
}

impl Gate {
    /// Holds everyone back for `pause` from now; a longer pause that is under way stays.
    pub(super) fn close_for(&self, pause: Duration) {
        let until = Instant::now().checked_add(pause);
        self.0.send_if_modified(|longest| {
            let is_longer = until > *longest;
            *longest = until.max(*longest);
            is_longer
        });
    }

    /// How long to wait from now; zero where the gate is open.
    pub(super) fn wait(&self) -> Duration {
        let until = *self.0.borrow();
        until.map_or(Duration::ZERO, |until| {
            until.saturating_duration_since(Instant::now())
        })
    }

    /// Until when to wait, for those who want to be told when that changes.
    pub(super) fn watch(&self) -> watch::Receiver<Option<Instant>> {
        self.0.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::Gate;
    use std::time::Duration;

    #[tokio::test(start_paused = true)]
    async fn the_longest_pause_holds() {
        let gate = Gate::default();
        assert_eq!(gate.wait(), Duration::ZERO);
        gate.close_for(Duration::from_secs(3));
        gate.close_for(Duration::from_secs(1));
        assert_eq!(gate.wait(), Duration::from_secs(3));
        tokio::time::advance(Duration::from_secs(2)).await;
        assert_eq!(gate.wait(), Duration::from_secs(1));
        tokio::time::advance(Duration::from_secs(5)).await;
        assert_eq!(gate.wait(), Duration::ZERO);
        gate.close_for(Duration::MAX);
        assert_eq!(
            gate.wait(),
            Duration::ZERO,
            "an endless pause is not representable"
        );
    }
}

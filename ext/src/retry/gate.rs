//! One pause for the whole client.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Until when the server asked all of us to wait.
#[derive(Debug, Default)]
pub(super) struct Gate(Mutex<Option<Instant>>);

impl Gate {
    /// Holds everyone back for `pause` from now; a longer pause that is under way stays.
    pub(super) fn close_for(&self, pause: Duration) {
        let mut until = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *until = (*until).max(Instant::now().checked_add(pause));
    }

    /// How long to wait from now; zero where the gate is open.
    pub(super) fn wait(&self) -> Duration {
        let until = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        until.map_or(Duration::ZERO, |until| {
            until.saturating_duration_since(Instant::now())
        })
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

//! Paused time and real sockets, together.
//!
//! A runtime with paused time jumps to its next timer as soon as all its tasks wait, and a task that waits for a
//! response counts as waiting. A client's timeout would strike before the first byte has crossed the loopback. Tokio
//! does not jump while a blocking task runs, though. So the guard keeps one running while bytes move, and lets time go
//! on in small steps once they have stopped. Sleeps of the code under test end in their order and on time, and a minute
//! of them passes in about a second.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use tokio::task::AbortHandle;

use super::stand_in::StandIn;

/// How long the connections must be quiet, in real time, before paused time goes on.
const QUIET: Duration = Duration::from_millis(2);
/// Paused time goes on in steps that double up to this one.
const LONGEST_STEP: Duration = Duration::from_millis(100);

/// Holds a paused clock while bytes move, until it is dropped. See [`StandIn::hold_time`].
#[must_use = "time is held for as long as this lives"]
pub struct HeldTime {
    task: AbortHandle,
}

impl StandIn {
    /// For tests with paused time (`#[tokio::test(start_paused = true)]`): while the guard lives, the clock of the
    /// calling runtime stands still as long as anything moves on the stand-in's connections. The clock may be up to 100
    /// ms ahead by the time a request arrives. A sleep of any length ends on time.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// # tokio::time::pause();
    /// let stand_in = arize_ax::testing::StandIn::start().await;
    /// let _held = stand_in.hold_time();
    /// // A request with a timeout, a pause of a minute, another request: about a second.
    /// # }
    /// ```
    ///
    /// # Panics
    /// If it is called outside of a tokio runtime.
    pub fn hold_time(&self) -> HeldTime {
        let activity = Arc::clone(&self.shared.activity);
        let task = tokio::spawn(async move {
            let mut step = Duration::ZERO;
            loop {
                let watched = Arc::clone(&activity);
                // The runtime has ended, so there is no time to hold.
                let Ok(moved) = tokio::task::spawn_blocking(move || wait_for_quiet(&watched)).await
                else {
                    return;
                };
                step = if moved {
                    Duration::from_millis(1)
                } else {
                    (step * 2).clamp(Duration::from_millis(1), LONGEST_STEP)
                };
                tokio::time::sleep(step).await;
            }
        });
        HeldTime {
            task: task.abort_handle(),
        }
    }
}

impl Drop for HeldTime {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for HeldTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HeldTime")
    }
}

/// Returns once nothing has moved for a while, and whether anything had moved before.
fn wait_for_quiet(activity: &AtomicU64) -> bool {
    let mut before = activity.load(Ordering::Relaxed);
    let mut moved = false;
    loop {
        thread::sleep(QUIET);
        let now = activity.load(Ordering::Relaxed);
        if now == before {
            return moved;
        }
        moved = true;
        before = now;
    }
}

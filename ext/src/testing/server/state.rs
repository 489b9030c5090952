//! Everything that changes while a stand-in runs, behind one short lock.

use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tokio::sync::Notify;

use super::rate_limit::TokenBucket;
use crate::mutex::locked;
use crate::testing::account::Clock;
use crate::testing::api::Service;
use crate::testing::fault::FaultPlan;
use crate::testing::journal::Journal;

pub(crate) struct State {
    pub(crate) service: Service,
    pub(crate) journal: Journal,
    pub(crate) faults: FaultPlan,
    pub(crate) bucket: Option<TokenBucket>,
    pub(crate) latency: Duration,
}

/// What the server's thread and the test's handle share.
pub(crate) struct Shared {
    pub(crate) clock: Arc<Clock>,
    /// Goes up with everything that passes a socket.
    pub(crate) activity: Arc<AtomicU64>,
    /// Wakes those who wait for the journal to change.
    pub(crate) journal_changed: Notify,
    state: Mutex<State>,
}

impl Shared {
    pub(crate) fn new(state: State) -> Self {
        Self {
            clock: Arc::clone(&state.service.clock),
            activity: Arc::default(),
            journal_changed: Notify::new(),
            state: Mutex::new(state),
        }
    }

    /// The state. It is never held across an await. Every change is one step, so it is usable even if a thread has
    /// panicked while it held the lock.
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        locked(&self.state)
    }
}

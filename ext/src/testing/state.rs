//! Everything that changes while a stand-in runs, behind one short lock.

use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use super::account::Account;
use super::answer::Pen;
use super::clock::{Clock, Millis};
use super::dialect::Dialect;
use super::journal::Journal;
use super::keys::Keyring;
use super::limiter::Limiter;
use super::plan::Plan;
use super::spelling::EnumCasing;

pub(super) struct State {
    pub(super) clock: Arc<Clock>,
    pub(super) account: Account,
    pub(super) keys: Keyring,
    pub(super) journal: Journal,
    pub(super) casing: EnumCasing,
    pub(super) dialect: Dialect,
    pub(super) plan: Plan,
    pub(super) limiter: Option<Limiter>,
    pub(super) latency: Duration,
}

impl State {
    pub(super) fn pen(&self, now: Millis) -> Pen<'_> {
        Pen {
            account: &self.account,
            casing: self.casing,
            dialect: &self.dialect,
            now,
        }
    }
}

/// What the server's thread and the test's handle share.
pub(super) struct Shared {
    pub(super) clock: Arc<Clock>,
    /// Goes up with everything that passes a socket.
    pub(super) activity: Arc<AtomicU64>,
    /// Wakes whoever waits for the journal to change.
    pub(super) written: Notify,
    state: Mutex<State>,
}

impl Shared {
    pub(super) fn new(state: State) -> Self {
        Self {
            clock: Arc::clone(&state.clock),
            activity: Arc::default(),
            written: Notify::new(),
            state: Mutex::new(state),
        }
    }

    /// The state. Never held across an await, and usable after a panic elsewhere: every change is one step.
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

//! An event between two attempts of a call.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use arize_ax::retry::{Failure, RetryDecision, RetryPolicy, StandardRetry};
use arize_ax::testing::StandIn;
use arize_ax::{Effect, InviteMode, Operation};

type Happening = dyn Fn(&StandIn) + Send + Sync;

/// The prediction of an error about another attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Again {
    /// It may succeed.
    Transient,
    /// It may succeed later: the server asked to wait.
    Throttled,
    /// It would fail in the same way.
    Final,
}

/// The failed attempt that a policy was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) operation: Operation,
    pub(crate) invite_mode: Option<InviteMode>,
    pub(crate) again: Again,
    pub(crate) effect: Effect,
    pub(crate) attempts: u32,
}

/// The standard policy, which changes the stand-in after the first attempt, and records the failures that it was given.
#[derive(Clone)]
pub(crate) struct Between {
    stand_in: Arc<StandIn>,
    happening: Arc<Happening>,
    shown: Arc<Mutex<Vec<Shown>>>,
}

impl Between {
    pub(crate) fn attempts(
        stand_in: &Arc<StandIn>,
        happening: impl Fn(&StandIn) + Send + Sync + 'static,
    ) -> Self {
        Self {
            stand_in: stand_in.clone(),
            happening: Arc::new(happening),
            shown: Arc::default(),
        }
    }

    pub(crate) fn shown(&self) -> Vec<Shown> {
        self.shown
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl fmt::Debug for Between {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Between")
    }
}

impl RetryPolicy for Between {
    fn decide(&self, failure: &Failure<'_>) -> RetryDecision {
        self.shown
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Shown {
                operation: failure.operation,
                invite_mode: failure.invite_mode,
                again: match (failure.error.is_throttled(), failure.error.is_transient()) {
                    (true, _) => Again::Throttled,
                    (false, true) => Again::Transient,
                    (false, false) => Again::Final,
                },
                effect: failure.error.effect(),
                attempts: failure.attempts,
            });
        if failure.attempts == 1 {
            (self.happening)(&self.stand_in);
        }
        StandardRetry::default().decide(failure)
    }
}

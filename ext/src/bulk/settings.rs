//! Settings of a run.

use std::fmt;

use crate::Users;

/// The module docs say why, under "Defaults".
const CONCURRENCY: usize = 16;

/// Settings of a bulk run, and the calls that start it; see [the module](super).
///
/// Inputs come from a list, or from a stream in the calls whose names end in `_stream`. Nothing is sent until the run
/// is polled.
#[derive(Clone)]
#[must_use = "nothing is sent until a run is started and polled"]
pub struct Bulk {
    pub(super) users: Users,
    pub(super) concurrency: usize,
    pub(super) in_input_order: bool,
}

impl Users {
    /// Creates, resends or deletes many users at once; see [`bulk`](crate::bulk).
    pub fn bulk(&self) -> Bulk {
        Bulk {
            users: self.clone(),
            concurrency: CONCURRENCY,
            in_input_order: false,
        }
    }
}

impl Bulk {
    /// The most calls in flight at a time: at least 1; 0 counts as 1. Default: 16.
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.concurrency = calls.max(1);
        self
    }

    /// Returns outcomes in the order of the inputs. Default: in the order in which calls finish.
    ///
    /// An outcome then waits for all earlier ones. The run takes at most 16 inputs for each call that
    /// [`concurrency`](Self::concurrency) allows, and then waits for the slowest of them.
    pub fn in_input_order(mut self) -> Self {
        self.in_input_order = true;
        self
    }
}

impl fmt::Debug for Bulk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("concurrency", &self.concurrency)
            .field("in_input_order", &self.in_input_order)
            .finish_non_exhaustive()
    }
}

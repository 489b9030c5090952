//! The load that retries may add.

use std::sync::{Arc, Mutex};

use crate::mutex::locked;

/// A token bucket that limits the retries of all calls of a client.
///
/// Each call adds a share of a token, and each retry takes a whole token. Without a token, no retry is sent. So retries
/// add at most that share to the load, plus a short burst.
///
/// Clones share the bucket, so several clients of one server can share a budget.
#[derive(Clone, Debug)]
pub struct RetryBudget(Option<Arc<Bucket>>);

#[derive(Debug)]
struct Bucket {
    share: f64,
    burst: f64,
    tokens: Mutex<f64>,
}

impl Default for RetryBudget {
    /// One retry per ten calls, and up to 10 saved up.
    fn default() -> Self {
        Self::new(0.1, 10)
    }
}

impl RetryBudget {
    /// A budget of `share` retries per call, with up to `burst` retries saved up. It starts full.
    ///
    /// A share of 0.1 is one retry per ten calls. A share below 0 counts as 0, one above 1 as 1, and NaN as 0.
    #[must_use]
    pub fn new(share: f64, burst: u32) -> Self {
        // NaN is not above 0.
        let share = if share > 0.0 { share.min(1.0) } else { 0.0 };
        let burst = f64::from(burst);
        Self(Some(Arc::new(Bucket {
            share,
            burst,
            tokens: Mutex::new(burst),
        })))
    }

    /// A budget without a limit: only the number of attempts and the deadline count. Use it for batch work that must
    /// get through, and not in services that share a server.
    #[must_use]
    pub fn unlimited() -> Self {
        Self(None)
    }

    pub(super) fn deposit(&self) {
        let Some(bucket) = &self.0 else { return };
        let mut tokens = locked(&bucket.tokens);
        *tokens = (*tokens + bucket.share).min(bucket.burst);
    }

    /// Takes a token; `false` if there is none.
    pub(super) fn withdraw(&self) -> bool {
        let Some(bucket) = &self.0 else { return true };
        let mut tokens = locked(&bucket.tokens);
        // In floating point, ten times 0.1 is less than 1.
        let enough = *tokens >= 1.0 - 1e-9;
        if enough {
            *tokens = (*tokens - 1.0).max(0.0);
        }
        enough
    }
}

#[cfg(test)]
mod tests {
    use super::RetryBudget;

    #[test]
    fn ten_calls_buy_one_retry() {
        let budget = RetryBudget::new(0.1, 2);
        assert!(budget.withdraw() && budget.withdraw());
        assert!(!budget.withdraw());
        for _ in 0..9 {
            budget.deposit();
        }
        assert!(!budget.withdraw());
        budget.deposit();
        assert!(budget.withdraw());
        assert!(!budget.withdraw());
    }

    #[test]
    fn savings_are_bounded_and_shared_by_clones() {
        let budget = RetryBudget::new(1.0, 1);
        let same = budget.clone();
        for _ in 0..5 {
            budget.deposit();
        }
        assert!(same.withdraw());
        assert!(!budget.withdraw());
        let unlimited = RetryBudget::unlimited();
        assert!((0..1000).all(|_| unlimited.withdraw()));
        assert!(!RetryBudget::new(f64::NAN, 0).withdraw());
    }
}

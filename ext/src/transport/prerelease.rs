//! Warns that the API is a pre-release.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::Operation;

/// One bit per operation whose warning this process has logged.
static WARNED: AtomicU32 = AtomicU32::new(0);

/// Warns at an operation's first use (raw requests have their own documents), unless `DISABLE_PRERELEASE_WARNING=true`.
pub(super) fn warn_once(operation: Operation) {
    let Some(index) = operation.index() else {
        return;
    };
    let bit = 1 << index;
    if WARNED.load(Ordering::Relaxed) & bit != 0
        || WARNED.fetch_or(bit, Ordering::Relaxed) & bit != 0
    {
        return;
    }
    let silenced = std::env::var("DISABLE_PRERELEASE_WARNING")
        .is_ok_and(|value| value.eq_ignore_ascii_case("true"));
    if !silenced {
        ::tracing::warn!(
            operation = operation.name(),
            "the users API of Arize AX is a pre-release (BETA): it may change without notice"
        );
    }
}

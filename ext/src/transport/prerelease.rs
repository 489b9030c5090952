//! Warns that the API is a pre-release.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::Operation;

/// Which warnings this process has logged: one for each operation.
static WARNED: [AtomicBool; Operation::ALL.len()] =
    [const { AtomicBool::new(false) }; Operation::ALL.len()];

/// Warns at an operation's first use (raw requests have their own documents), unless `DISABLE_PRERELEASE_WARNING=true`.
pub(super) fn warn_once(operation: Operation) {
    let Some(index) = operation.index() else {
        return;
    };
    // Set before the warning, so that a subscriber that panics or sends requests does not come here again.
    if WARNED[index].swap(true, Ordering::Relaxed) {
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

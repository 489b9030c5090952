//! Warns that the API is a pre-release.

use std::sync::Once;

use crate::Operation;

/// Which warnings this process has logged: one for each operation.
static WARNED: [Once; Operation::ALL.len()] = [const { Once::new() }; Operation::ALL.len()];

/// Warns at an operation's first use (raw requests have their own documents), unless `DISABLE_PRERELEASE_WARNING=true`.
pub(super) fn warn_once(operation: Operation) {
    let Some(index) = operation.index() else {
        return;
    };
    WARNED[index].call_once(|| {
        let silenced = std::env::var("DISABLE_PRERELEASE_WARNING")
            .is_ok_and(|value| value.eq_ignore_ascii_case("true"));
        if !silenced {
            ::tracing::warn!(
                operation = operation.name(),
                "the users API of Arize AX is a pre-release (BETA): it may change without notice"
            );
        }
    });
}

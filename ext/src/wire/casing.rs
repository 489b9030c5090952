//! Writes the enum values of a request in the server's casing.

use arize_ax_api::facts;
use arize_ax_api::support::{Casing, with_casing};

use crate::EnumCasing;

/// The casing of the document that this version of the crate is made from. A client writes it until it has learned the
/// server's.
impl Default for EnumCasing {
    fn default() -> Self {
        match facts::ENUM_CASING {
            facts::EnumCasing::Screaming => Self::ScreamingSnake,
            facts::EnumCasing::Lower | facts::EnumCasing::Mixed => Self::Snake,
        }
    }
}

/// Runs `build`, which writes enum values in `casing`.
pub(super) fn in_casing<T>(casing: EnumCasing, build: impl FnOnce() -> T) -> T {
    let casing = match casing {
        EnumCasing::Snake => Casing::Lower,
        EnumCasing::ScreamingSnake => Casing::Upper,
    };
    with_casing(casing, build)
}

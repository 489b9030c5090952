//! Writes the enum values of a request in the server's casing.

use arize_ax_api::facts;
use arize_ax_api::support::{Casing, with_casing};

use crate::EnumCasing;

/// The casing of the document that the generated client was made from.
pub(crate) fn document_casing() -> EnumCasing {
    match facts::SPELLING {
        facts::Spelling::Screaming => EnumCasing::ScreamingSnake,
        facts::Spelling::Lower | facts::Spelling::Mixed => EnumCasing::Snake,
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

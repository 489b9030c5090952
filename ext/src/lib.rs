//! Client for the Arize AX users API.
#![warn(missing_docs)]

#[cfg(feature = "testing")]
pub mod testing;

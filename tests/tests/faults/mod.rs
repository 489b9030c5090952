//! The client under faults: retries that know what may have happened, passwords that are not lost and both
//! casings.

mod between;
mod calls;
mod creates;
mod dropped;
mod endless;
mod errors;
mod flapping;
mod pacing;
mod policies;
mod spelling;
mod table;
mod timeouts;
mod upgrades;

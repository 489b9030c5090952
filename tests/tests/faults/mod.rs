//! The client under faults: retries that do no harm, passwords that are not lost, and both casings.

mod between;
mod calls;
mod casing;
mod creates;
mod dropped;
mod endless;
mod errors;
mod flapping;
mod policies;
mod retry_timing;
mod table;
mod timeouts;
mod upgrades;

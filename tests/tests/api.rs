//! The tests that need no process of their own, as one binary, which links once.
//!
//! `cargo test -p arize-ax-tests --test api faults::` runs those of one folder.

mod bulk_calls;
mod client;
mod command_line;
mod credentials;
mod faults;
mod life_cycles;
mod options;
mod process;
mod roster_plans;
mod stand_in_server;

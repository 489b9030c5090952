//! The `roster` example, run as people run it.

#![cfg(unix)]

mod colours;
mod endings;
mod interrupted;
mod passwords;
mod pipes;
mod program;
mod responses;

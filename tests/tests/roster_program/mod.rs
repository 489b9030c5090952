//! The `roster` example, run as people run it.

#![cfg(unix)]

mod advice;
mod colours;
mod endings;
mod interrupted;
mod office;
mod passwords;
mod pipes;
mod program;
mod responses;

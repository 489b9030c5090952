//! The command line `arize-ax`, run as people run it.

#![cfg(unix)]

mod advice;
mod colours;
mod consent;
mod endings;
mod interrupted;
mod keys;
mod manual;
mod office;
mod passwords;
mod pipes;
mod program;
mod responses;
mod terminal;
mod users;
mod widths;

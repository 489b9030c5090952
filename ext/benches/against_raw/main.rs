//! This crate against hand-written loops over reqwest and serde_json that do the same.
//!
//! `cargo bench -p arize-ax --bench against_raw [-- name…]`
//!
//! The stand-in server runs in a process of its own, and so does each measured piece of work, so that time, CPU
//! time and peak memory are its own. Of each pair, runs alternate and medians are compared, since on a machine that
//! does other things too a ratio is steadier than a figure. See `README.md` beside this folder.

mod measure;
mod ours;
mod plan;
mod raw;
mod rows;
mod server;

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    match words.split_first() {
        Some((role, words)) if role == "serve" => server::serve(words),
        Some((role, words)) if role == "work" => measure::work(words),
        _ => return rows::all(&words),
    }
    ExitCode::SUCCESS
}

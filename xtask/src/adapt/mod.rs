//! The fourth stage: from what the API says to what a client can live with for years.
//!
//! - Of an operation's success bodies there is one, with whatever any of them may hold; errors are left out, so that
//!   every failure reaches the caller whole (`answers`).
//! - Whatever becomes a Rust type of its own is a component (`hoist`).
//! - Variants that are told apart by a tag leave the tag to their union (`variants`).
//! - Answers are read leniently, requests are written strictly; a schema that is used for both becomes two components
//!   where that makes a difference (`forms`).
//! - Names come from the places that the overlay names, then from the document, and never collide (`names`).

mod answers;
mod forms;
mod hoist;
pub(crate) mod names;
mod variants;

use serde_json::Value;

use crate::problem::Problems;

/// Adapts a lowered document.
pub fn adapt(lowered: Value) -> Result<Value, Problems> {
    let mut problems = Problems::default();
    let document = answers::merge(lowered);
    let document = hoist::hoist(document, &mut problems);
    let document = variants::untag(document);
    let document = forms::split(document);
    let document = names::name(document, &mut problems);
    problems.or(document)
}

/// `wish`, or `wish` with the first number that makes it free.
fn free(wish: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|n| format!("{wish}{n}"));
    std::iter::once(wish.to_owned()).chain(numbered).find(|name| !taken(name)).unwrap_or_default()
}


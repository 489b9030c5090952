//! The fourth stage: from what the API says to what a client can live with for years.
//!
//! - Of an operation's success bodies there is one, with whatever any of them may hold; errors are skipped, so that
//!   every failure reaches the caller whole (`responses`).
//! - Whatever becomes a Rust type of its own is a component (`hoist`).
//! - What our code relies on is there, and stays as it is (`relied_on`).
//! - Variants that are told apart by a tag leave the tag to their union (`variant_tags`).
//! - Responses are read leniently, requests are written strictly; a schema that is used for both becomes two components
//!   where that makes a difference (`direction`), and what then still tells variants apart is written down (`untagged`).
//! - Names come from the places that the overlay names, then from the document, and never collide (`names`).

mod direction;
mod hoist;
pub(crate) mod names;
mod parameters;
mod relied_on;
mod responses;
mod untagged;
mod variant_tags;

pub(crate) use responses::statuses;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, follow};
use crate::lower::Lowered;

/// Adapts what `lower` made of a document.
pub fn adapt(mut api: Api) -> Result<Lowered, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    responses::merge(&mut api);
    // What only errors reach is of no use, and its names are free for what takes its place.
    keep_reached(&mut api);
    hoist::hoist(&mut api, &mut diagnostics);
    // What only parameters reached that are skipped.
    keep_reached(&mut api);
    relied_on::apply(&mut api, &mut diagnostics);
    variant_tags::untag(&mut api);
    direction::split(&mut api);
    names::name(&mut api, &mut diagnostics);
    let notes = diagnostics.into_notes()?;
    Ok(Lowered { api, notes })
}

/// Drops the components that no operation reaches.
fn keep_reached(api: &mut Api) {
    let reached = follow::reached(api, |_| true);
    api.schemas.retain(|name, _| reached.contains(name));
}

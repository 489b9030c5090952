//! The fourth stage: from what the API says to what a client can live with for years.
//!
//! - Of an operation's success bodies there is one, with whatever any of them may hold; errors are left out, so that
//!   every failure reaches the caller whole (`answers`).
//! - What no request could ever hold is refused (`inhabited`).
//! - Whatever becomes a Rust type of its own is a component (`hoist`).
//! - What our code relies on is there, and stays as it is (`pinned`).
//! - Variants that are told apart by a tag leave the tag to their union (`variants`).
//! - Answers are read leniently, requests are written strictly; a schema that is used for both becomes two components
//!   where that makes a difference (`forms`), and what then still tells variants apart is written down (`fits`).
//! - Names come from the places that the overlay names, then from the document, and never collide (`names`).

mod answers;
mod fits;
mod forms;
mod hoist;
mod inhabited;
pub(crate) mod names;
mod pinned;
mod variants;

pub(crate) use forms::directions;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::lower::Lowered;
use crate::problem::Problems;
use crate::schema;

/// Adapts a lowered document.
pub fn adapt(lowered: Value) -> Result<Lowered, Problems> {
    let mut problems = Problems::default();
    let mut notes = Vec::new();
    // What only errors reach is of no use, and its names are free for what takes its place.
    let document = reached(answers::merge(pinned::unread(lowered)));
    inhabited::check(&document, &mut problems);
    let document = hoist::hoist(document, &mut problems, &mut notes);
    let document = if notes.is_empty() {
        document
    } else {
        reached(document)
    };
    let document = pinned::pin(document, &mut problems);
    let document = variants::untag(document);
    let document = forms::split(document);
    let document = names::name(document, &mut problems);
    problems.or(Lowered { document, notes })
}

/// Drops the components that no operation reaches.
fn reached(mut document: Value) -> Value {
    let mut components = schema::components(&document);
    let mut pending = Vec::new();
    for (_, _, mut operation) in schema::operations(&document) {
        schema::each_of_operation(&mut operation, &mut |_, schema| {
            pending.extend(schema::targets(schema))
        });
    }
    let mut reached = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if let Some(schema) = components.get(&name)
            && reached.insert(name)
        {
            pending.extend(schema::targets(schema));
        }
    }
    components.retain(|name, _| reached.contains(name));
    document["components"]["schemas"] = Value::Object(components);
    document
}

/// `wish`, or `wish` with the first number that makes it free.
fn free(wish: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|n| format!("{wish}{n}"));
    std::iter::once(wish.to_owned())
        .chain(numbered)
        .find(|name| !taken(name))
        .unwrap_or_default()
}

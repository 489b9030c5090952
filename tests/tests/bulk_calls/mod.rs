//! Calls for many users at once, and lists that prefetch pages, against the stand-in server.

mod cancelling;
mod creating;
mod dropping;
mod limits;
mod prefetch;
mod stopping;
mod targets;
mod watching;

use arize_ax::bulk::{BulkItem, BulkOutcome};
use arize_ax::{NewUser, Role};

/// `count` people, `person0@acme.example` and on.
pub(crate) fn people(count: usize) -> Vec<NewUser> {
    (0..count)
        .map(|n| {
            let email = format!("person{n}@acme.example");
            NewUser::new(format!("Person {n}"), email.as_str(), Role::Member).expect("a person")
        })
        .collect()
}

/// The indexes of all items, which have to be those of `count` inputs, each once.
pub(crate) fn indexes<I, T>(items: &[BulkItem<I, T>], count: usize) -> Vec<usize> {
    let order: Vec<_> = items.iter().map(|item| item.index).collect();
    let mut sorted = order.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, (0..count).collect::<Vec<_>>(), "one outcome each");
    order
}

/// The kind of an outcome in one word.
pub(crate) fn word<T>(outcome: &BulkOutcome<T>) -> &'static str {
    match outcome {
        BulkOutcome::Done(_) => "done",
        BulkOutcome::Failed(_) => "failed",
        BulkOutcome::Duplicate { .. } => "duplicate",
        BulkOutcome::NotAttempted => "not attempted",
        _ => "unknown",
    }
}

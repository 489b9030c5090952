//! What changed between two documents, and for whom.
//!
//! Documents are compared by what they mean: both are lowered first, operations are matched by method and path, and
//! schemas by the place where an operation uses them, so that a schema which only moved or got another name is not
//! taken for another schema. An operation that has no form in the middle is compared as it is written.

mod changes;
mod comparer;
mod operations;
mod parts;
mod schemas;
mod unions;
mod values;
mod written;

use serde_json::Value;

pub use changes::{Change, Changes, Class};
use comparer::Comparer;

use crate::document::skip;
use crate::ir::Api;
use crate::lower;

/// Compares two documents.
pub fn diff(old: &Value, new: &Value) -> Changes {
    let lowered = [old, new].map(|document| lowered(document.clone()));
    let nothing = Api::default();
    let apis = lowered.each_ref();
    let apis = apis.map(|api| api.as_ref().unwrap_or(&nothing));
    let mut comparer = Comparer::new([old, new], apis);
    for place in ["servers", "security", "components/securitySchemes"] {
        let keyword = place.rsplit('/').next().unwrap_or(place);
        let values = [old, new].map(|document| document.pointer(&format!("/{place}")));
        let differences = comparer.differences(keyword, values).into_iter();
        let Some(matters) = differences.map(|(_, matters)| matters).max() else {
            continue;
        };
        let class = if matters { Class::Wire } else { Class::Prose };
        comparer.within(place, |comparer| comparer.say(class, "changed"));
    }
    for (place, _) in comparer.differences("info", [old.get("info"), new.get("info")]) {
        let place = place.trim_start_matches('/');
        comparer.within(place, |comparer| comparer.say(Class::Prose, "changed"));
    }
    if lowered.iter().any(Option::is_none) {
        for key in ["openapi", "swagger"] {
            let what = "changed, to or from what is not understood";
            let (old, new) = (old.get(key), new.get(key));
            comparer.within(key, |comparer| {
                comparer.same(Class::Callers, what, old, new)
            });
        }
    }
    comparer.operations();
    comparer.changes
}

/// The document without the operations that have no form here; nothing where none has one.
fn lowered(mut document: Value) -> Option<Api> {
    loop {
        match lower::lower(&document) {
            Ok(lowered) => return Some(lowered.api),
            Err(diagnostics) => document = skip::skip(&document, &diagnostics)?.0,
        }
    }
}

#[cfg(test)]
mod tests;

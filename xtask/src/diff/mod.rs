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
    let are_understood = lowered.iter().all(Option::is_some);
    let apis = lowered.map(Option::unwrap_or_default);
    let mut comparer = Comparer::new([old, new], apis.each_ref());
    let mut keywords = vec![
        ("", "servers", Class::Wire),
        ("", "security", Class::Wire),
        ("components/", "securitySchemes", Class::Wire),
        ("", "info", Class::Prose),
    ];
    if !are_understood {
        keywords.extend(["openapi", "swagger"].map(|version| ("", version, Class::Callers)));
    }
    for (above, keyword, class) in keywords {
        let place = format!("/{above}{keyword}");
        let values = [old, new].map(|document| document.pointer(&place));
        comparer.within(above, |this| this.written(class, keyword, values));
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

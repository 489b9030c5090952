//! The stages on documents as they are written: reading one, taking a part of it, changing it by the overlay.

pub mod keywords;
pub mod load;
pub mod overlay;
pub mod paths;
pub mod references;
pub mod select;
pub mod skip;
pub mod subtypes;

use serde_json::Value;

/// The operations of a document, by path and method, and where they stand.
pub fn operations(document: &Value) -> Vec<(String, &Value)> {
    let paths = document.get("paths").and_then(Value::as_object);
    let items = paths.into_iter().flatten();
    let all = items.flat_map(|(path, item)| {
        let at = crate::pointer::join("/paths", path);
        let methods = item.as_object().into_iter().flatten();
        methods.map(move |(method, operation)| (crate::pointer::join(&at, method), operation))
    });
    let is_operation = |at: &str| {
        select::METHODS
            .iter()
            .any(|method| at.ends_with(&format!("/{method}")))
    };
    all.filter(|(at, _)| is_operation(at)).collect()
}

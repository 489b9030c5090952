//! The stages on documents as they are written: reading one, taking a part of it, changing it by the overlay.

pub mod keys;
pub mod keywords;
pub mod load;
pub mod overlay;
pub mod paths;
pub mod reach;
pub mod references;
pub mod select;
pub mod skip;
mod strict;
pub mod subtypes;

use serde_json::Value;

use crate::pointer;

/// An operation as it is written.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    /// Its path.
    pub path: &'a str,
    /// Its method.
    pub method: &'static str,
    /// Where it stands.
    pub at: String,
    /// The path item around it.
    pub item: &'a Value,
    /// What is said of it.
    pub operation: &'a Value,
}

impl Found<'_> {
    /// Its method and path, as people say it.
    pub fn name(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }
}

/// The operations of a document, those of path items that stand elsewhere included.
pub fn operations(document: &Value) -> Vec<Found<'_>> {
    let references = references::References::of(document);
    let paths = document["paths"].as_object();
    let mut out = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        let (chain, _) = references.chain(item, &pointer::join("/paths", path));
        for method in keywords::METHODS {
            // What stands beside a reference comes before what it leads to.
            let said = chain.iter();
            let mut said = said.filter_map(|(item, at)| Some((*item, at, item.get(method)?)));
            out.extend(said.next().map(|(item, at, operation)| Found {
                path,
                method,
                at: pointer::join(at, method),
                item,
                operation,
            }));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn operations_are_found_where_a_path_item_leads() {
        let document = json!({
            "paths": {
                "/a": {"$ref": "#/components/pathItems/A", "get": {"summary": "beside"}},
                "/b": {"parameters": [], "put": {}},
                "/gone": {"$ref": "#/components/pathItems/Gone", "post": {}},
            },
            "components": {"pathItems": {"A": {"get": {}, "delete": {}, "summary": "no method"}}},
        });
        let found = operations(&document);
        let found: Vec<String> = found
            .iter()
            .map(|found| format!("{} at {}", found.name(), found.at))
            .collect();
        assert_eq!(
            found,
            [
                "GET /a at /paths/~1a/get",
                "DELETE /a at /components/pathItems/A/delete",
                "PUT /b at /paths/~1b/put",
                "POST /gone at /paths/~1gone/post",
            ]
        );
    }
}

//! Places that should have a description and have none.

use serde_json::{Map, Value, json};

use crate::document::keywords::is_extension;
use crate::document::operations;
use crate::pointer;

/// Gives every response the description that OpenAPI asks for, and finds what has no words.
pub(super) fn wordless(new: &mut Value) -> Vec<String> {
    let below = |place: &str| -> Vec<String> {
        let names = new.pointer(place).and_then(Value::as_object);
        let names = names.into_iter().flat_map(Map::keys);
        let names = names.filter(|name| !is_extension(name));
        names.map(|name| pointer::join(place, name)).collect()
    };
    let operations: Vec<String> = operations(new).into_iter().map(|found| found.at).collect();
    let mut responses = below("/components/responses");
    let places = operations.iter().map(|at| format!("{at}/responses"));
    responses.extend(places.flat_map(|place| below(&place)));
    let schemas = below("/components/schemas");
    let mut missing = [operations, responses.clone(), schemas].concat();
    missing.retain(|place| {
        let there = new.pointer(place).and_then(Value::as_object);
        there.is_some_and(|map| !map.contains_key("description") && !map.contains_key("$ref"))
    });
    for place in responses.iter().filter(|place| missing.contains(place)) {
        if let Some(response) = new.pointer_mut(place) {
            response["description"] = json!("");
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_responses_and_schemas_need_words_and_references_do_not() {
        let reference = json!({"$ref": "#/components/responses/R"});
        let mut document = json!({
            "paths": {"/a": {"get": {"responses": {"200": {}, "404": reference, "x-any": {}}}}},
            "components": {"responses": {"R": {}}, "schemas": {"A": {}, "B": {"description": "b"}}},
        });
        assert_eq!(
            wordless(&mut document),
            [
                "/paths/~1a/get",
                "/components/responses/R",
                "/paths/~1a/get/responses/200",
                "/components/schemas/A",
            ]
        );
        assert_eq!(document["components"]["responses"]["R"]["description"], "");
        let responses = &document["paths"]["/a"]["get"]["responses"];
        assert_eq!(responses["404"], reference);
        assert_eq!(responses["x-any"], json!({}));
    }
}

//! Leaves out what cannot be translated, where that is asked for: whole operations, each with its reasons.

use serde_json::Value;

use super::reach::Reach;
use super::select;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer;

/// An operation that was skipped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// Its method and path.
    pub operation: String,
    /// Why.
    pub reasons: Vec<Diagnostic>,
}

/// The document without the operations that reach the place of an error. `None` where leaving operations out does not help.
pub fn skip(document: &Value, diagnostics: &Diagnostics) -> Option<(Value, Vec<Skipped>)> {
    let reach = Reach::through(document);
    let mut skipped = Vec::new();
    let rest = select::retain(document.clone(), |section, path, key, value| {
        let at = pointer::join(&pointer::join("", section), path);
        let place = pointer::join(&at, key);
        let mut places = reach.of(value, &place);
        let item = &document[section][path];
        let path = match section {
            "webhooks" => format!("webhook {path}"),
            _ => path.to_owned(),
        };
        let mut operation = format!("{} {path}", key.to_uppercase());
        if key == "$ref" {
            places = reach.of(item, &at);
            operation = format!("everything at {path}");
        } else if let Some(shared) = item.get("parameters") {
            places.extend(reach.of(shared, &pointer::join(&at, "parameters")));
        }
        let lies_in = |error: &&Diagnostic| {
            let is_below = |place: &String| pointer::is_below(&error.at, place);
            error.at == at || places.iter().any(is_below)
        };
        let reasons: Vec<Diagnostic> = diagnostics.errors.iter().filter(lies_in).cloned().collect();
        let keeps = reasons.is_empty();
        skipped.extend((!keeps).then_some(Skipped { operation, reasons }));
        keeps
    });
    (rest != *document).then_some((rest, skipped))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn operations_that_reach_an_error_go_and_the_others_stay() {
        let document = json!({
            "paths": {
                "/bad": {"get": {"x": {"$ref": "#/components/schemas/A"}}, "put": {"x": {"$ref": "#/components/schemas/C"}}},
                "/shared": {"parameters": [{"schema": false}], "get": {}},
            },
            "components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}}, "B": {"items": false}, "C": {}}},
        });
        let mut diagnostics =
            Diagnostics::one("/components/schemas/B/items", "schema: false", "hint");
        diagnostics.error(
            "/paths/~1shared/parameters/0/schema",
            "schema: false",
            "hint",
        );
        let (rest, skipped) = skip(&document, &diagnostics).unwrap();
        assert_eq!(
            rest["paths"]
                .as_object()
                .unwrap()
                .keys()
                .collect::<Vec<_>>(),
            ["/bad"]
        );
        assert_eq!(
            rest["paths"]["/bad"]
                .as_object()
                .unwrap()
                .keys()
                .collect::<Vec<_>>(),
            ["put"]
        );
        assert_eq!(rest["components"]["schemas"], json!({"C": {}}));
        assert_eq!(
            skipped
                .iter()
                .map(|l| l.operation.as_str())
                .collect::<Vec<_>>(),
            ["GET /bad", "GET /shared"]
        );
        assert_eq!(skipped[0].reasons[0].at, "/components/schemas/B/items");
        assert_eq!(
            skip(&document, &Diagnostics::one("/elsewhere", "x", "y")),
            None
        );
    }

    #[test]
    fn an_error_that_a_webhook_reaches_costs_the_webhook() {
        let document = json!({
            "paths": {"/fine": {"get": {}}},
            "webhooks": {"grown": {"post": {"x": {"$ref": "#/components/schemas/A"}}}, "kept": {"post": {}}},
            "components": {"schemas": {"A": {"items": false}}},
        });
        let diagnostics = Diagnostics::one("/components/schemas/A/items", "x", "y");
        let (rest, skipped) = skip(&document, &diagnostics).unwrap();
        assert_eq!(rest["paths"], document["paths"]);
        assert_eq!(rest["webhooks"], json!({"kept": {"post": {}}}));
        assert_eq!(rest["components"], json!({}));
        assert_eq!(skipped[0].operation, "POST webhook grown");
    }

    #[test]
    fn an_error_beside_the_part_of_a_component_that_an_operation_uses_costs_the_operation() {
        let document = json!({
            "paths": {"/part": {"get": {"x": {"$ref": "#/components/schemas/A/properties/fine"}}}, "/fine": {"get": {}}},
            "components": {"schemas": {"A": {"properties": {"fine": {}, "bad": false}}}},
        });
        let at = "/components/schemas/A/properties/bad";
        let (rest, skipped) = skip(&document, &Diagnostics::one(at, "x", "y")).unwrap();
        assert_eq!(rest["paths"], json!({"/fine": {"get": {}}}));
        assert_eq!(skipped[0].operation, "GET /part");
    }

    #[test]
    fn an_operation_reaches_an_error_in_what_extends_its_base() {
        let document = json!({
            "paths": {"/pets": {"get": {"x": {"$ref": "#/components/schemas/Pet"}}}, "/fine": {"get": {}}},
            "components": {"schemas": {
                "Pet": {"discriminator": {"propertyName": "kind"}},
                "Dog": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"properties": {"x": false}}]},
            }},
        });
        let diagnostics = Diagnostics::one(
            "/components/schemas/Dog/allOf/1/properties/x",
            "schema: false",
            "hint",
        );
        let (rest, skipped) = skip(&document, &diagnostics).unwrap();
        assert_eq!(rest["paths"], json!({"/fine": {"get": {}}}));
        assert_eq!(skipped[0].operation, "GET /pets");
    }
}

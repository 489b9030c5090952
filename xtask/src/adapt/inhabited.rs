//! What no request can ever hold: objects that require each other in a circle, so that none can be the first.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Role, Schema, Shape, follow};
use crate::pointer;
use crate::sccs::{self, Edges};

/// Refuses every such circle that a request reaches. In responses every property may be missing.
pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let written = follow::reached(api, |role| role != Role::Response);
    // What is not known to have values, with what it cannot do without: at first everything.
    let mut empty: Edges = api
        .schemas
        .keys()
        .map(|name| (name.clone(), Vec::new()))
        .collect();
    loop {
        let lacking = |name: &String| (name.clone(), needed(&api.schemas[name], &empty));
        let still = empty.keys().map(lacking);
        let still: Edges = still.filter(|(_, needed)| !needed.is_empty()).collect();
        let before = empty.len();
        empty = still;
        if empty.len() == before {
            break;
        }
    }
    empty.retain(|name, _| written.contains(name));
    let mut circles: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (name, number) in sccs::components(&empty) {
        circles.entry(number).or_default().push(name);
    }
    for names in circles.into_values() {
        let hint = "no request can ever hold it, for each value has to hold another: let one of the properties be optional or null, or be left out where it is written";
        let construct = format!(
            "a circle of required properties through {}",
            names.join(", ")
        );
        diagnostics.error(pointer::schema(&names[0]), construct, hint);
    }
}

/// The components among the `empty` ones that a value of a schema cannot do without.
fn needed(schema: &Schema, empty: &Edges) -> Vec<String> {
    let of = |schema: &Schema| needed(schema, empty);
    match &schema.shape {
        _ if schema.nullable => Vec::new(),
        Shape::Ref(name) if empty.contains_key(name) => vec![name.clone()],
        Shape::Union(union) => {
            let variants: Vec<Vec<String>> = union.variants.iter().map(of).collect();
            match variants.iter().any(Vec::is_empty) {
                true => Vec::new(),
                false => variants.concat(),
            }
        }
        Shape::Tuple(items) => items.iter().flat_map(of).collect(),
        Shape::Object(object) => {
            let properties = object.required().filter_map(|name| object.property(name));
            // What the server alone sets is not asked for.
            let asked_for = properties.filter(|schema| !schema.docs.read_only);
            asked_for.flat_map(of).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::references;
    use crate::lower::lower;
    use serde_json::{Value, json};

    /// What is refused of these components of a 3.1 document, all of which a request reaches.
    fn refused(schemas: Value) -> Vec<(String, String)> {
        let names = schemas.as_object().into_iter().flatten();
        let all: Vec<Value> = names.map(|(name, _)| references::to(name)).collect();
        let body = json!({"content": {"application/json": {"schema": {"type": "array", "items": {"oneOf": all}}}}});
        let check = |operation: Value| {
            let paths = json!({"/a": {"post": operation}});
            let document =
                json!({"openapi": "3.1.1", "paths": paths, "components": {"schemas": schemas}});
            let mut diagnostics = Diagnostics::default();
            check(&lower(&document).unwrap().api, &mut diagnostics);
            diagnostics
        };
        let read = check(json!({"responses": {"200": body}}));
        assert!(!read.has_errors(), "{read}");
        let found = check(json!({"requestBody": body})).errors().into_iter();
        found
            .map(|diagnostic| (diagnostic.at, diagnostic.construct))
            .collect()
    }

    fn requires(property: Value) -> Value {
        json!({"type": "object", "required": ["p"], "properties": {"p": property}})
    }

    fn of(name: &str) -> Value {
        references::to(name)
    }

    #[test]
    fn circles_of_required_properties_are_refused_once() {
        let found = refused(json!({
            "Itself": requires(of("Itself")),
            "A": requires(of("Name")), "Name": of("B"), "B": requires(requires(of("C"))),
            "C": {"oneOf": [of("A"), requires(of("C"))]},
            "Leads": requires(of("A")),
            "T": {"type": "array", "prefixItems": [{"type": "string"}, of("T")], "minItems": 2, "items": false},
        }));
        let circle = |names: &str| format!("a circle of required properties through {names}");
        assert_eq!(
            found,
            [
                ("/components/schemas/A".to_owned(), circle("A, B, C, Name")),
                ("/components/schemas/Itself".to_owned(), circle("Itself")),
                ("/components/schemas/T".to_owned(), circle("T")),
            ]
        );
    }

    #[test]
    fn what_can_be_left_out_breaks_a_circle() {
        let mut optional = requires(of("Optional"));
        optional["required"] = json!([]);
        let found = refused(json!({
            "Optional": optional,
            "Nullable": requires(json!({"anyOf": [of("Nullable"), {"type": "null"}]})),
            "Set": requires(json!({"$ref": "#/components/schemas/Set", "readOnly": true})),
            "List": requires(json!({"type": "array", "items": of("List")})),
            "Map": requires(json!({"type": "object", "additionalProperties": of("Map")})),
            "Union": requires(json!({"oneOf": [of("Union"), {"type": "string"}]})),
            "Other": requires(json!({"oneOf": [of("Other"), of("Set")]})),
        }));
        assert_eq!(found, []);
    }
}

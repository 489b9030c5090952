//! What no request can ever hold: objects that require each other in a circle, so that none can be the first.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Role, Schema, Shape, follow};
use crate::sccs::{self, Edges};

/// Refuses every such circle that a request reaches. In responses every property may be missing.
pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let written = follow::reached(api, |role| role != Role::Response);
    let mut inhabited: BTreeSet<&String> = BTreeSet::new();
    loop {
        let before = inhabited.len();
        for (name, schema) in &api.schemas {
            if needed(schema, &|name| inhabited.contains(name)).is_empty() {
                inhabited.insert(name);
            }
        }
        if inhabited.len() == before {
            break;
        }
    }
    let empty: Edges = api
        .schemas
        .iter()
        .filter(|(name, _)| written.contains(*name) && !inhabited.contains(name))
        .map(|(name, schema)| {
            let needed = needed(schema, &|name| inhabited.contains(name));
            (name.clone(), needed)
        })
        .collect();
    let mut components: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (name, number) in sccs::components(&empty) {
        components.entry(number).or_default().push(name);
    }
    for names in components.into_values() {
        let hint = "no request can ever hold it, for each value has to hold another: let one of the properties be optional or null, or be left out where it is written";
        let at = crate::pointer::join("/components/schemas", &names[0]);
        let names = names.join(", ");
        diagnostics.error(
            at,
            format!("a circle of required properties through {names}"),
            hint,
        );
    }
}

/// The components that a value of a schema cannot do without, and that have no value as far as is known.
fn needed(schema: &Schema, inhabited: &dyn Fn(&String) -> bool) -> Vec<String> {
    if schema.nullable {
        return Vec::new();
    }
    let all = |schemas: &mut dyn Iterator<Item = &Schema>| -> Vec<String> {
        schemas
            .flat_map(|schema| needed(schema, inhabited))
            .collect()
    };
    match &schema.shape {
        Shape::Ref(name) => Some(name.clone())
            .filter(|name| !inhabited(name))
            .into_iter()
            .collect(),
        Shape::Union(union) => {
            let variants = union.variants.iter().map(|one| needed(one, inhabited));
            let variants: Vec<Vec<String>> = variants.collect();
            match variants.iter().any(Vec::is_empty) {
                true => Vec::new(),
                false => variants.concat(),
            }
        }
        Shape::Tuple(items) => all(&mut items.iter()),
        Shape::Object(object) => {
            let properties = object.required().filter_map(|name| object.property(name));
            // What the server alone sets is not asked for.
            all(&mut properties.filter(|schema| !schema.docs.read_only))
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

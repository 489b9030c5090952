//! What no request can ever hold: objects that require each other in a circle, so that none can be the first.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::forms;
use crate::graph::{self, Edges};
use crate::problem::Problems;
use crate::schema::{self, Kind};

/// Refuses every such circle that a request reaches. In answers every property may be missing.
pub(super) fn check(document: &Value, problems: &mut Problems) {
    let components = schema::components(document);
    let (written, _) = forms::directions(document, &components);
    let mut inhabited: BTreeSet<&String> = BTreeSet::new();
    loop {
        let before = inhabited.len();
        for (name, schema) in &components {
            if needed(schema, &|name| inhabited.contains(name)).is_empty() {
                inhabited.insert(name);
            }
        }
        if inhabited.len() == before {
            break;
        }
    }
    let empty: Edges = components
        .iter()
        .filter(|(name, _)| written.contains(*name) && !inhabited.contains(name))
        .map(|(name, schema)| {
            (
                name.clone(),
                needed(schema, &|name| inhabited.contains(name)),
            )
        })
        .collect();
    let mut circles: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (name, circle) in graph::circles(&empty) {
        circles.entry(circle).or_default().push(name);
    }
    for names in circles.into_values() {
        let hint = "no request can ever hold it, for each value has to hold another: let one of the properties be optional or null, or be left out where it is written";
        let at = crate::pointer::join("/components/schemas", &names[0]);
        let names = names.join(", ");
        problems.push(
            at,
            format!("a circle of required properties through {names}"),
            hint,
        );
    }
}

/// The components that a value of a schema cannot do without, and that have no value as far as is known.
fn needed(schema: &Value, inhabited: &dyn Fn(&String) -> bool) -> Vec<String> {
    if schema::is_nullable(schema) {
        return Vec::new();
    }
    let all = |schemas: &mut dyn Iterator<Item = &Value>| -> Vec<String> {
        schemas
            .flat_map(|schema| needed(schema, inhabited))
            .collect()
    };
    let list = |key: &str| {
        schema
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
    };
    match schema::kind(schema) {
        Kind::Reference => schema::target(schema)
            .filter(|name| !inhabited(name))
            .into_iter()
            .collect(),
        Kind::Union => {
            let variants: Vec<Vec<String>> =
                list("oneOf").map(|one| needed(one, inhabited)).collect();
            match variants.iter().any(Vec::is_empty) {
                true => Vec::new(),
                false => variants.concat(),
            }
        }
        Kind::Tuple => all(&mut list("x-tuple")),
        Kind::Struct => {
            let properties = list("required").filter_map(Value::as_str);
            let properties = properties.filter_map(|name| schema.get("properties")?.get(name));
            // What the server alone sets is not asked for.
            all(&mut properties.filter(|schema| schema.get("readOnly") != Some(&json!(true))))
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is refused of these components, all of which a request reaches.
    fn refused(schemas: Value) -> Vec<(String, String)> {
        let names = schemas.as_object().into_iter().flatten();
        let all: Vec<Value> = names.map(|(name, _)| schema::reference(name)).collect();
        let body = json!({"content": {"application/json": {"schema": {"type": "array", "items": {"oneOf": all}}}}});
        let document = |part: &str| json!({"paths": {"/a": {"post": {part: body}}}, "components": {"schemas": schemas}});
        let mut problems = Problems::default();
        let mut answers = document("x");
        answers["paths"]["/a"]["post"] = json!({"responses": {"200": body}});
        check(&answers, &mut problems);
        assert!(problems.is_empty(), "{problems}");
        check(&document("requestBody"), &mut problems);
        let found = problems.sorted().into_iter();
        found
            .map(|problem| (problem.at, problem.construct))
            .collect()
    }

    fn requires(property: Value) -> Value {
        json!({"type": "object", "required": ["p"], "properties": {"p": property}})
    }

    fn of(name: &str) -> Value {
        schema::reference(name)
    }

    #[test]
    fn circles_of_required_properties_are_refused_once() {
        let found = refused(json!({
            "Itself": requires(of("Itself")),
            "A": requires(of("Name")), "Name": of("B"), "B": requires(requires(of("C"))),
            "C": {"oneOf": [of("A"), requires(of("C"))]},
            "Leads": requires(of("A")),
            "T": {"type": "array", "x-tuple": [{"type": "string"}, of("T")]},
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
            "Nullable": requires(json!({"allOf": [of("Nullable")], "nullable": true})),
            "Set": requires(json!({"allOf": [of("Set")], "readOnly": true})),
            "List": requires(json!({"type": "array", "items": of("List")})),
            "Map": requires(json!({"type": "object", "additionalProperties": of("Map")})),
            "Union": requires(json!({"oneOf": [of("Union"), {"type": "string"}]})),
            "Other": requires(json!({"oneOf": [of("Other"), of("Set")]})),
        }));
        assert_eq!(found, []);
    }
}

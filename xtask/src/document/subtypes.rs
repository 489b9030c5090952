//! Bases with a discriminator and no `oneOf`, and the schemas that extend them with `allOf`.
//!
//! Nothing in a base refers to those that extend it, and yet a value of the base may be a value of any of them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::references::References;
use crate::pointer;
use crate::sccs::{self, Edges};

/// Every base that has them, with its subtypes: what extends it, at any depth, and what its mapping names.
pub fn subtypes(document: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let Some(schemas) = document["components"]["schemas"].as_object() else {
        return BTreeMap::new();
    };
    let references = References::of(document);
    let edges = schemas.iter();
    let edges: Edges = edges
        .map(|(name, schema)| (name.clone(), extended(schema)))
        .collect();
    let mut out = BTreeMap::new();
    for (name, schema) in schemas.iter().filter(|(_, schema)| is_base(schema)) {
        let mut subtypes = sccs::leading_to(BTreeSet::from([name.clone()]), &edges);
        let mapping = schema["discriminator"]["mapping"].as_object();
        let mapped = mapping.into_iter().flat_map(Map::values);
        subtypes.extend(mapped.filter_map(Value::as_str).map(mapped_name));
        let base = pointer::schema(name);
        subtypes.retain(|subtype| {
            // Another name for the base is the base.
            let is_base = |schema| {
                let (chain, _) = references.chain(schema, &pointer::schema(subtype));
                chain.iter().any(|(_, at)| *at == base)
            };
            schemas.get(subtype).is_some_and(|schema| !is_base(schema))
        });
        if !subtypes.is_empty() {
            out.insert(name.clone(), subtypes);
        }
    }
    out
}

fn is_base(schema: &Value) -> bool {
    let is_union = schema.get("oneOf").or(schema.get("anyOf")).is_some();
    schema["discriminator"].is_object() && !is_union
}

/// The components that a schema extends.
fn extended(schema: &Value) -> Vec<String> {
    let parts = schema["allOf"].as_array();
    let parts = parts.into_iter().flatten();
    parts
        .flat_map(|part| match part["$ref"].as_str() {
            Some(reference) => pointer::schema_name(reference).into_iter().collect(),
            None => extended(part),
        })
        .collect()
}

/// The component that a discriminator's mapping means: by its name, a reference, or a file of its name.
pub fn mapped_name(target: &str) -> String {
    pointer::schema_name(target).unwrap_or_else(|| {
        let file = target.rsplit('/').next().unwrap_or(target);
        file.split('.').next().unwrap_or(file).to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn subtypes_are_found_at_any_depth_and_by_the_mapping() {
        let of = |name: &str| json!({"$ref": pointer::schema_ref(name)});
        let document = json!({"components": {"schemas": {
            "Pet": {"discriminator": {"propertyName": "kind", "mapping": {"me": "Pet", "robot": "Robot", "again": "Animal", "gone": "Gone"}}},
            "Dog": {"allOf": [of("Pet"), {"type": "object"}]},
            "Puppy": {"allOf": [{"allOf": [of("Dog")]}]},
            "Robot": {"type": "object"},
            "Animal": of("Pet"),
            "Owner": {"properties": {"pet": of("Pet")}},
            "Alone": {"discriminator": {"propertyName": "kind"}},
            "Union": {"oneOf": [of("Dog")], "discriminator": {"propertyName": "kind"}},
        }}});
        let found = subtypes(&document);
        assert_eq!(found.keys().collect::<Vec<_>>(), ["Pet"]);
        assert_eq!(
            found["Pet"].iter().collect::<Vec<_>>(),
            ["Dog", "Puppy", "Robot"]
        );
    }
}

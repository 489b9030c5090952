//! Bases and the schemas that extend them with `allOf`, where a value of the base may be a value of any of them.
//!
//! A base with a discriminator and no `oneOf` does not refer to those that extend it. A base with a `oneOf` may list them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::references::References;
use crate::pointer;
use crate::sccs::{self, Edges};

/// Every base that has them, with its subtypes: what extends it, at any depth, and what its mapping names; or what it
/// lists, if all of that extends it.
pub fn subtypes(document: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let Some(schemas) = document["components"]["schemas"].as_object() else {
        return BTreeMap::new();
    };
    let references = References::of(document);
    let edges = schemas.iter();
    let edges: Edges = edges
        .map(|(name, schema)| (name.clone(), extended(schema)))
        .collect();
    let lists = schemas.iter().filter_map(|(name, schema)| {
        let listed = listed(schema)?;
        let extends = |one: &String| edges.get(one).is_some_and(|bases| bases.contains(name));
        let is_list = listed.len() > 1 && listed.iter().all(extends);
        is_list.then_some((name.clone(), listed))
    });
    let mut out: BTreeMap<_, _> = lists.collect();
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

/// The components that a schema is one of, if there are such and nothing else.
fn listed(schema: &Value) -> Option<BTreeSet<String>> {
    let variants = schema.get("oneOf").or(schema.get("anyOf"))?.as_array()?;
    let name = |variant: &Value| pointer::schema_name(variant["$ref"].as_str()?);
    variants.iter().map(name).collect()
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
            "Key": {"oneOf": [of("Rsa"), of("Ec")]},
            "Lock": {"oneOf": [of("Key"), of("Bolt")]},
            "Bolt": {"allOf": [of("Lock")]},
            "Rsa": {"allOf": [of("Key")]},
            "Ec": {"allOf": [of("Key")]},
        }}});
        let found = subtypes(&document);
        assert_eq!(found.keys().collect::<Vec<_>>(), ["Key", "Pet"]);
        assert_eq!(found["Key"].iter().collect::<Vec<_>>(), ["Ec", "Rsa"]);
        assert_eq!(
            found["Pet"].iter().collect::<Vec<_>>(),
            ["Dog", "Puppy", "Robot"]
        );
    }
}

//! A union that is told apart by a tag writes the tag itself; its variants must not hold it a second time.

use std::collections::BTreeMap;

use serde_json::Value;

use super::free;
use crate::schema::{self, Components};

/// Takes the tag out of every variant; a variant that is used on its own too gets a copy without it.
pub(super) fn untag(mut document: Value) -> Value {
    let mut components = schema::components(&document);
    let uses = uses(&document, &components);
    let unions: Vec<String> = components
        .iter()
        .filter(|(_, s)| s.get("x-tag").is_some())
        .map(|(n, _)| n.clone())
        .collect();
    // By the variant and the property that is taken out of it.
    let mut copies: BTreeMap<(String, String), String> = BTreeMap::new();
    let originals = components.clone();
    for union in unions {
        let mut schema = components[&union].clone();
        let property = schema["x-tag"]["property"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let Some(Value::Array(variants)) = schema.get_mut("oneOf") else {
            continue;
        };
        for variant in variants {
            let Some(name) = last_name(&originals, variant) else {
                continue;
            };
            let has_tag = originals[&name]
                .get("properties")
                .is_some_and(|all| all.get(&property).is_some());
            if !has_tag {
                *variant = schema::reference(&name);
                continue;
            }
            let key = (name.clone(), property.clone());
            let copy = copies.entry(key).or_insert_with(|| {
                let alone = uses.get(&name).is_none_or(|by| {
                    by.iter()
                        .all(|tag| tag.as_deref() == Some(property.as_str()))
                });
                let copy = if alone {
                    name.clone()
                } else {
                    free(&format!("{name}Variant"), |n| originals.contains_key(n))
                };
                components.insert(copy.clone(), without(&originals[&name], &property));
                copy
            });
            *variant = schema::reference(copy);
        }
        components.insert(union, schema);
    }
    document["components"]["schemas"] = Value::Object(components);
    document
}

/// Who refers to each component: a tagged union with its tag's property, or anything else.
fn uses(document: &Value, components: &Components) -> BTreeMap<String, Vec<Option<String>>> {
    let mut uses: BTreeMap<String, Vec<Option<String>>> = BTreeMap::new();
    for schema in components.values() {
        let tag = schema
            .get("x-tag")
            .and_then(|tag| tag["property"].as_str().map(str::to_owned));
        for target in schema::targets(schema) {
            uses.entry(target).or_default().push(tag.clone());
        }
    }
    for (_, _, mut operation) in schema::operations(document) {
        schema::each_of_operation(&mut operation, &mut |_, schema| {
            for target in schema::targets(schema) {
                uses.entry(target).or_default().push(None);
            }
        });
    }
    uses
}

fn last_name(components: &Components, schema: &Value) -> Option<String> {
    let mut name = schema::target(schema)?;
    while let Some(next) = schema::target(components.get(&name)?) {
        name = next;
    }
    Some(name)
}

fn without(schema: &Value, property: &str) -> Value {
    let mut schema = schema.clone();
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.remove(property);
    }
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|name| name != property);
    }
    schema
}

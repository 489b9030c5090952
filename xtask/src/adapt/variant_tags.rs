//! A union that is told apart by a tag writes the tag itself; its variants must not hold it a second time.

use std::collections::BTreeMap;

use crate::ir::{Api, Schema, Shape, ToldBy, follow};
use crate::unique;

/// Takes the tag out of every variant; a variant that is used on its own too gets a copy without it.
pub(super) fn untag(api: &mut Api) {
    let uses = uses(api);
    // By the variant and the property that is taken out of it.
    let mut copies: BTreeMap<(String, String), String> = BTreeMap::new();
    let originals = api.schemas.clone();
    for union in originals.keys() {
        let mut schema = api.schemas[union].clone();
        let Some((property, variants)) = tagged(&mut schema) else {
            continue;
        };
        for variant in variants {
            let Some(name) = follow::last_name(&originals, variant).map(str::to_owned) else {
                continue;
            };
            let object = originals[&name].object();
            if object
                .and_then(|object| object.property(&property))
                .is_none()
            {
                *variant = Schema::reference(&name);
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
                    unique::name(&format!("{name}Variant"), |n| api.schemas.contains_key(n))
                };
                let without = without(&originals[&name], &property);
                api.schemas.insert(copy.clone(), without);
                copy
            });
            *variant = Schema::reference(copy);
        }
        api.schemas.insert(union.clone(), schema);
    }
}

/// The property that tells the variants of a union apart, and these.
fn tagged(schema: &mut Schema) -> Option<(String, &mut Vec<Schema>)> {
    match &mut schema.shape {
        Shape::Union(union) => match &union.told_by {
            ToldBy::Tag(tag) => Some((tag.property.clone(), &mut union.variants)),
            _ => None,
        },
        _ => None,
    }
}

/// Who refers to each component: a tagged union with its tag's property, or anything else.
fn uses(api: &Api) -> BTreeMap<String, Vec<Option<String>>> {
    let mut uses: BTreeMap<String, Vec<Option<String>>> = BTreeMap::new();
    for schema in api.schemas.values() {
        let tag = match schema.union().map(|union| &union.told_by) {
            Some(ToldBy::Tag(tag)) => Some(tag.property.clone()),
            _ => None,
        };
        for target in schema.targets() {
            uses.entry(target).or_default().push(tag.clone());
        }
    }
    for operation in &api.operations {
        for (_, schema) in operation.schemas() {
            for target in schema.targets() {
                uses.entry(target).or_default().push(None);
            }
        }
    }
    uses
}

fn without(schema: &Schema, property: &str) -> Schema {
    let mut schema = schema.clone();
    if let Some(object) = schema.object_mut() {
        if let Some(properties) = &mut object.properties {
            properties.remove(property);
        }
        if let Some(required) = &mut object.required {
            required.retain(|name| name != property);
        }
    }
    schema
}

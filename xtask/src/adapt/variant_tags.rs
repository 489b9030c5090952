//! A union that is told apart by a tag writes the tag itself; its variants must not hold it a second time.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Operation, Schema, Shape, ToldBy, follow};
use crate::unique;

/// Takes the tag out of every variant; a variant that is used on its own too gets a copy without it.
pub(super) fn untag(api: &mut Api) {
    // By the variant and the property that is taken out of it.
    let mut copies: BTreeMap<(String, String), String> = BTreeMap::new();
    let original = api.clone();
    let (originals, uses) = (&original.schemas, uses(&original));
    for union in originals.keys() {
        let mut schema = api.schemas[union].clone();
        let Some((property, variants)) = tagged(&mut schema) else {
            continue;
        };
        for variant in variants {
            let Some(name) = follow::last_name(originals, variant).map(str::to_owned) else {
                continue;
            };
            let object = originals[&name].object();
            if object.is_none_or(|object| object.property(&property).is_none()) {
                *variant = Schema::reference(&name);
                continue;
            }
            let key = (name.clone(), property.clone());
            let copy = copies.entry(key).or_insert_with(|| {
                let mut by = uses.get(&name).into_iter().flatten();
                let alone = by.all(|tag| *tag == Some(property.as_str()));
                let wish = format!("{name}Variant");
                let copy = match alone {
                    true => name.clone(),
                    false => unique::name(&wish, |name| api.schemas.contains_key(name)),
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

/// Who refers to each component: tagged unions with the properties of their tags, or anything else.
fn uses(api: &Api) -> BTreeMap<String, BTreeSet<Option<&str>>> {
    let components = api.schemas.values();
    let bodies = api.operations.iter().flat_map(Operation::schemas);
    let mut uses: BTreeMap<String, BTreeSet<Option<&str>>> = BTreeMap::new();
    for schema in components.chain(bodies.map(|(_, schema)| schema)) {
        let tag = match schema.union().map(|union| &union.told_by) {
            Some(ToldBy::Tag(tag)) => Some(tag.property.as_str()),
            _ => None,
        };
        for target in schema.targets() {
            uses.entry(target).or_default().insert(tag);
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

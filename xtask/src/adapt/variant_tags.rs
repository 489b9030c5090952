//! A union that is told apart by a tag writes the tag itself; its variants must not hold it a second time.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Operation, Schema, follow};
use crate::unique;

/// Takes the tag out of every variant; a variant that is used on its own too gets a copy without it.
pub(super) fn untag(api: &mut Api) {
    let uses = uses(api);
    // By the variant and the property that is taken out of it.
    let mut copies: BTreeMap<(String, String), String> = BTreeMap::new();
    let originals = api.schemas.clone();
    for (union, original) in &originals {
        let Some(property) = tag_of(original) else {
            continue;
        };
        let mut schema = original.clone();
        schema.children_mut(&mut |_, variant| {
            let Some(name) = follow::last_name(&originals, variant).map(str::to_owned) else {
                return;
            };
            let Some(without) = without(&originals[&name], &property) else {
                *variant = Schema::reference(&name);
                return;
            };
            let key = (name.clone(), property.clone());
            let copy = copies.entry(key).or_insert_with(|| {
                let elsewhere = |(used, by): &(String, Option<String>)| {
                    *used == name && by.as_deref() != Some(property.as_str())
                };
                let copy = match uses.iter().any(elsewhere) {
                    false => name.clone(),
                    true => {
                        unique::name(&format!("{name}Variant"), |n| api.schemas.contains_key(n))
                    }
                };
                api.schemas.insert(copy.clone(), without);
                copy
            });
            *variant = Schema::reference(copy);
        });
        api.schemas.insert(union.clone(), schema);
    }
}

fn tag_of(schema: &Schema) -> Option<String> {
    schema.tag().map(|tag| tag.property.clone())
}

/// The components that are referred to: by a tagged union, with the property of its tag, or by anything else.
fn uses(api: &Api) -> BTreeSet<(String, Option<String>)> {
    let components = api.schemas.values().map(|schema| (schema, tag_of(schema)));
    let operations = api.operations.iter().flat_map(Operation::schemas);
    let all = components.chain(operations.map(|(_, schema)| (schema, None)));
    all.flat_map(|(schema, tag)| {
        schema
            .targets()
            .into_iter()
            .map(move |target| (target, tag.clone()))
    })
    .collect()
}

/// The object without a property that it has.
fn without(schema: &Schema, property: &str) -> Option<Schema> {
    let mut schema = schema.clone();
    let object = schema.object_mut()?;
    object.properties.as_mut()?.remove(property)?;
    if let Some(required) = &mut object.required {
        required.retain(|name| name != property);
    }
    Some(schema)
}

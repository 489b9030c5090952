//! The variants of a union, and what the document says of their tags.

use std::collections::{BTreeMap, BTreeSet};

use super::tag_values::{self, Tag};
use crate::ir::{Discriminator, Object, Schema, Schemas, Union, follow};
use crate::pointer;

/// Variants, of which those that are unions of which `is_part` holds are replaced by their own variants.
pub(in crate::lower) fn flat(
    schemas: &Schemas,
    variants: &[Schema],
    is_part: &dyn Fn(&Union) -> bool,
) -> Vec<Schema> {
    let mut pending: Vec<&Schema> = variants.iter().rev().collect();
    let mut met = Vec::new();
    let mut flat = Vec::new();
    while let Some(variant) = pending.pop() {
        if met.contains(&variant) {
            continue;
        }
        met.push(variant);
        match follow::whole(schemas, variant).union() {
            Some(nested) if is_part(nested) => pending.extend(nested.variants.iter().rev()),
            _ => flat.push(variant.clone()),
        }
    }
    flat
}

/// The property whose own values tell the variants apart, with no discriminator. All of them require it.
pub(in crate::lower) fn own_tag(
    schemas: &Schemas,
    variants: &[Schema],
) -> Option<(String, Vec<Vec<String>>)> {
    let variants = flat(schemas, variants, &|_| true);
    let objects = variants
        .iter()
        .map(|variant| follow::whole(schemas, variant).object());
    let objects: Vec<&Object> = objects.collect::<Option<_>>()?;
    let in_all = |name: &&String| objects.iter().all(|object| object.requires(name));
    let required: BTreeSet<&String> = objects.first()?.required().filter(in_all).collect();
    required.into_iter().find_map(|property| {
        let own = objects.iter().map(|object| own(schemas, property, object));
        let own: Vec<Vec<String>> = own.collect::<Option<_>>()?;
        tag_values::distinct(&own).then(|| (property.clone(), own))
    })
}

/// The property that the document says, if the values that it gives tell the variants apart.
pub(super) fn said_tag(
    schemas: &Schemas,
    said: &Discriminator,
    listed: &[Schema],
    variants: &[Schema],
) -> Option<(String, Vec<Vec<String>>)> {
    let property = said.property.clone()?;
    let mapping = mapping(schemas, said, listed);
    let tags = variants.iter().map(|variant| {
        let object = follow::whole(schemas, variant).object()?;
        let component = variant.target().or(variant.was.as_deref());
        // What was made for a base stands where the base does, and goes by its name.
        let name = component.map(|name| {
            let at = schemas.get(name).map(|schema| schema.at.0.as_str());
            at.and_then(pointer::schema_at)
                .unwrap_or_else(|| name.to_owned())
        });
        let mapped = mapping
            .iter()
            .filter(|(_, target)| Some(*target) == name.as_ref());
        Some(Tag {
            own: own(schemas, &property, object),
            mapped: mapped.map(|(value, _)| value.clone()).collect(),
            is_base: match said.base.as_deref() {
                Some(base) => component == Some(base),
                None => component != name.as_deref(),
            },
            name,
        })
    });
    let values = tag_values::told_apart(&tags.collect::<Option<Vec<Tag>>>()?)?;
    Some((property, values))
}

/// The mapping of a union, after those of the unions among its variants that have the same tag.
fn mapping(schemas: &Schemas, said: &Discriminator, listed: &[Schema]) -> BTreeMap<String, String> {
    let wholes = listed.iter().map(|variant| follow::whole(schemas, variant));
    let unions = wholes.filter_map(|whole| whole.union()?.discriminator());
    let alike = unions.filter(|nested| nested.property == said.property);
    let nested = alike.flat_map(|nested| nested.mapping.clone().unwrap_or_default());
    let own = said.mapping.clone().unwrap_or_default();
    let new = nested.filter(|(_, target)| own.values().all(|known| known != target));
    new.chain(own.clone()).collect()
}

/// The values that an object allows for the property, where those are texts.
fn own(schemas: &Schemas, property: &str, object: &Object) -> Option<Vec<String>> {
    let values = follow::whole(schemas, object.property(property)?).values()?;
    let texts = values.iter().map(|value| Some(value.as_str()?.to_owned()));
    texts.collect()
}

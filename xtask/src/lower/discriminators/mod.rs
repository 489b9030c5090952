//! How the variants of a union are told apart: by the value of one property, where the document makes that possible.

mod tag_values;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Discriminator, Object, Schema, Schemas, Shape, Tag, ToldBy, Union, follow};
use crate::pointer;

/// Gives every union that has one its tag: the property, and for each variant the values that mean it.
pub(super) fn settle(api: &mut Api, diagnostics: &mut Diagnostics) {
    let schemas = api.schemas.clone();
    api.schemas_mut(&mut |_, schema| {
        schema.each_mut(&mut |schema| settled(schema, &schemas, diagnostics));
    });
}

fn settled(schema: &mut Schema, schemas: &Schemas, diagnostics: &mut Diagnostics) {
    let Shape::Union(union) = &mut schema.shape else {
        return;
    };
    let variants = flat(schemas, &union.variants, &|_| true);
    let said = match std::mem::take(&mut union.told_by) {
        ToldBy::Discriminator(said) => Some(said),
        _ => None,
    };
    let tag = match &said {
        Some(said) => said_tag(schemas, said, &union.variants, &variants),
        None => own_tag(schemas, &variants),
    };
    if let Some(Tag { property, values }) = tag {
        let fitting = variants.into_iter().zip(values);
        let (variants, values) = fitting.filter(|(_, values)| !values.is_empty()).unzip();
        union.variants = variants;
        union.told_by = ToldBy::Tag(Tag { property, values });
        return;
    }
    let Some(said) = said else { return };
    let is_object = |variant: &Schema| follow::whole(schemas, variant).object().is_some();
    if !said.mapping.is_empty() && variants.iter().all(is_object) && variants == union.variants {
        let hint = "its mapping does not tell the variants apart: name each of them in it";
        diagnostics.error(&schema.at.0, "discriminator", hint);
    } else {
        let hint = "it does not tell the variants apart; the one that fits a value best is taken";
        diagnostics.note(&schema.at.0, "discriminator", hint);
    }
}

/// Variants, of which those that are unions of which `is_part` holds are replaced by their own variants.
pub(super) fn flat(
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
pub(super) fn own_tag(schemas: &Schemas, variants: &[Schema]) -> Option<Tag> {
    let variants = flat(schemas, variants, &|_| true);
    let objects = variants
        .iter()
        .map(|variant| follow::whole(schemas, variant).object());
    let objects: Vec<&Object> = objects.collect::<Option<_>>()?;
    let in_all = |name: &&String| objects.iter().all(|object| object.requires(name));
    let required: BTreeSet<&String> = objects.first()?.required().filter(in_all).collect();
    required.into_iter().find_map(|property| {
        let own = objects.iter().map(|object| own(schemas, property, object));
        let values: Vec<Vec<String>> = own.collect::<Option<_>>()?;
        let property = property.clone();
        tag_values::distinct(&values).then_some(Tag { property, values })
    })
}

/// The property that the document says, if the values that it gives tell the variants apart.
fn said_tag(
    schemas: &Schemas,
    said: &Discriminator,
    listed: &[Schema],
    variants: &[Schema],
) -> Option<Tag> {
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
        Some(tag_values::Said {
            own: own(schemas, &property, object),
            mapped: mapped.map(|(value, _)| value.clone()).collect(),
            is_base: match said.base.as_deref() {
                Some(base) => component == Some(base),
                None => component != name.as_deref(),
            },
            name,
        })
    });
    let values = tag_values::told_apart(&tags.collect::<Option<Vec<_>>>()?)?;
    Some(Tag { property, values })
}

/// The mapping of a union, after those of the unions among its variants that have the same tag.
fn mapping(schemas: &Schemas, said: &Discriminator, listed: &[Schema]) -> BTreeMap<String, String> {
    let wholes = listed.iter().map(|variant| follow::whole(schemas, variant));
    let unions = wholes.filter_map(|whole| whole.union()?.discriminator());
    let alike = unions.filter(|nested| nested.property == said.property);
    let nested = alike.flat_map(|nested| nested.mapping.clone());
    let own = &said.mapping;
    let new = nested.filter(|(_, target)| own.values().all(|known| known != target));
    new.chain(own.clone()).collect()
}

/// The values that an object allows for the property, where those are texts.
fn own(schemas: &Schemas, property: &str, object: &Object) -> Option<Vec<String>> {
    let values = follow::whole(schemas, object.property(property)?).values()?;
    let texts = values.iter().map(|value| Some(value.as_str()?.to_owned()));
    texts.collect()
}

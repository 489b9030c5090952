//! How the variants of a union are told apart: by the value of one property, where the document makes that possible.

mod lookup;
mod tag_values;

pub(super) use lookup::{flat, own_tag};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Schema, Schemas, Shape, Tag, ToldBy, follow};

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
    let said = union.discriminator().cloned();
    union.told_by = ToldBy::default();
    let variants = flat(schemas, &union.variants, &|_| true);
    let found = match &said {
        Some(said) => lookup::said_tag(schemas, said, &union.variants, &variants),
        None => own_tag(schemas, &variants),
    };
    if let Some((property, values)) = found {
        let fitting = variants.into_iter().zip(values);
        let (variants, values) = fitting.filter(|(_, values)| !values.is_empty()).unzip();
        union.variants = variants;
        union.told_by = ToldBy::Tag(Tag { property, values });
        return;
    }
    let Some(said) = said else { return };
    let explicit = said.mapping.is_some_and(|mapping| !mapping.is_empty());
    let is_object = |variant: &Schema| follow::whole(schemas, variant).object().is_some();
    if explicit && variants.iter().all(is_object) && variants == union.variants {
        let hint = "its mapping does not tell the variants apart: name each of them in it";
        diagnostics.error(&schema.at.0, "discriminator", hint);
    } else {
        let hint = "it does not tell the variants apart; the one that fits a value best is taken";
        diagnostics.note(&schema.at.0, "discriminator", hint);
    }
}

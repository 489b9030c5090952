//! How the variants of a union are told apart: by the value of one property, where the document makes that possible.

mod lookup;
mod tag_values;

pub(super) use lookup::Variants;

use super::inheritance::Bases;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Schema, Shape, Tag, ToldBy};

/// Gives every union that has one its tag: the property, and for each variant the values that mean it.
pub(super) fn settle(api: &mut Api, bases: &Bases, diagnostics: &mut Diagnostics) {
    let schemas = api.schemas.clone();
    let schemas = &schemas;
    let look = Variants { schemas, bases };
    api.schemas_mut(&mut |_, schema| {
        schema.each_mut(&mut |schema| settled(schema, look, diagnostics));
    });
}

fn settled(schema: &mut Schema, look: Variants<'_>, diagnostics: &mut Diagnostics) {
    let Shape::Union(union) = &mut schema.shape else {
        return;
    };
    let said = union.discriminator().cloned();
    union.told_by = ToldBy::default();
    let variants = look.flat(&union.variants, &|_| true);
    let found = match &said {
        Some(said) => look.said_tag(said, &union.variants, &variants),
        None => look.own_tag(&variants),
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
    let is_object = |variant: &Schema| look.whole(variant).object().is_some();
    if explicit && variants.iter().all(is_object) && variants == union.variants {
        let hint = "its mapping does not tell the variants apart: name each of them in it";
        diagnostics.error(&schema.at.0, "discriminator", hint);
    } else {
        let hint = "it does not tell the variants apart; the one that fits a value best is taken";
        diagnostics.note(&schema.at.0, "discriminator", hint);
    }
}

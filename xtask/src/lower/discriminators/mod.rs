//! How the variants of a union are told apart: by the value of one property, where the document makes that possible.

mod lookup;
mod tag_values;

use std::collections::BTreeMap;

pub(super) use lookup::{Variants, discriminator};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Schema, Shape, Tag, ToldBy, Union};

/// Gives every union that has one its tag: the property, and for each variant the values that mean it.
pub(super) fn settle(
    api: &mut Api,
    bases: &BTreeMap<String, String>,
    diagnostics: &mut Diagnostics,
) {
    let schemas = api.schemas.clone();
    let mut tagger = Tagger {
        variants: Variants {
            schemas: &schemas,
            bases,
        },
        diagnostics,
    };
    api.schemas_mut(&mut |at, schema| tagger.below(schema, at));
}

struct Tagger<'a> {
    variants: Variants<'a>,
    diagnostics: &'a mut Diagnostics,
}

impl Tagger<'_> {
    fn below(&mut self, schema: &mut Schema, at: &str) {
        schema.children_mut(&mut |step, child| self.below(child, &step.from(at)));
        if let Shape::Union(union) = &mut schema.shape {
            self.union(union, at);
        }
    }

    fn union(&mut self, union: &mut Union, at: &str) {
        let discriminator = discriminator(union).cloned();
        union.told_by = ToldBy::default();
        let look = self.variants;
        let variants = look.flat(&union.variants, &|_| true);
        let found = match &discriminator {
            Some(said) => said.property.as_deref().and_then(|property| {
                let mapping = look.mapping(said, &union.variants);
                let tags = look.tags(property, &mapping, said.base.as_deref(), &variants)?;
                Some((property.to_owned(), tag_values::told_apart(&tags)?))
            }),
            None => look.own_tag(&variants),
        };
        if let Some((property, values)) = found {
            let fitting = variants.into_iter().zip(values);
            let (variants, values): (Vec<_>, Vec<_>) =
                fitting.filter(|(_, values)| !values.is_empty()).unzip();
            union.variants = variants;
            union.told_by = ToldBy::Tag(Tag { property, values });
            return;
        }
        let Some(discriminator) = discriminator else {
            return;
        };
        let explicit = discriminator
            .mapping
            .is_some_and(|mapping| !mapping.is_empty());
        let objects = variants
            .iter()
            .all(|variant| look.whole(variant).object().is_some());
        if explicit && objects && variants == union.variants {
            let hint = "its mapping does not tell the variants apart: name each of them in it";
            self.diagnostics.error(at, "discriminator", hint);
        } else {
            let hint =
                "it does not tell the variants apart; the one that fits a value best is taken";
            self.diagnostics.note(at, "discriminator", hint);
        }
    }
}

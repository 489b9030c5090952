//! `oneOf` and `anyOf`: null, enums and unions of unions taken apart.

use serde_json::Value;

use super::keywords::{Keywords, list};
use super::refs::Context;
use crate::document::subtypes::mapped_name;
use crate::ir::{Discriminator, Schema, Shape, ToldBy, Union};
use crate::pointer;
use crate::unique;

impl Context<'_> {
    /// `oneOf` and `anyOf`; `None` where they say nothing about types.
    pub(super) fn union(&mut self, map: &Keywords, keyword: &str, at: &str) -> Option<Schema> {
        if !map.contains_key(keyword) {
            return None;
        }
        let variants = list(map, keyword);
        let place = pointer::join(at, keyword);
        if variants.is_empty() {
            let hint = "no value can ever be valid here: name the variants";
            self.refuse(&place, format!("empty {keyword}"), hint);
            return None;
        }
        let only_checks = |variant: &Value| {
            let is_check = |key: &String| key == "required" || key == "not";
            let keywords = variant.as_object();
            keywords.is_some_and(|map| !map.is_empty() && map.keys().all(is_check))
        };
        if variants.iter().all(only_checks) {
            let hint = "checked by the server alone; the type allows more";
            self.note(&place, format!("{keyword} of required"), hint);
            return None;
        }
        let any_of = keyword == "anyOf";
        let mut nullable = false;
        let mut lowered = Vec::new();
        for mut variant in self.schemas(map, keyword, at) {
            nullable |= std::mem::take(&mut variant.nullable);
            match &variant.shape {
                Shape::Null => nullable = true,
                Shape::Union(nested) if is_one_with(nested, any_of) => {
                    lowered.extend(nested.variants.clone());
                }
                _ => lowered.push(variant),
            }
        }
        let discriminator = map.get("discriminator").map(discriminator);
        let has_mapping = |said: &Discriminator| !said.mapping.is_empty();
        let is_mapped = discriminator.as_ref().is_some_and(has_mapping);
        let mut out = match lowered.as_slice() {
            // A union that says how its variants are told apart may get another one.
            [one] if is_mapped && !one.is_anything() => Schema::one_of(lowered),
            _ => one_of(lowered),
        };
        if let Shape::Union(union) = &mut out.shape {
            if let Some(said) = discriminator {
                union.told_by = ToldBy::Discriminator(said);
            }
            union.any_of |= any_of;
        }
        out.nullable |= nullable && !matches!(out.shape, Shape::Any | Shape::Null);
        Some(out)
    }
}

/// Whether the variants of a union among the variants of another can take its place.
fn is_one_with(nested: &Union, any_of: bool) -> bool {
    let alike = nested.any_of == any_of;
    nested.discriminator().is_none() && (alike || nested.variants.iter().all(Schema::is_plain))
}

/// A union; of texts alone it is one enum, a union of one is that one, and one of none leaves nothing but null.
pub(super) fn one_of(variants: Vec<Schema>) -> Schema {
    let mut distinct = unique::items(variants);
    if distinct.iter().any(Schema::is_anything) {
        return Schema::default();
    }
    match distinct.len() {
        0 => return Schema::of(Shape::Null),
        1 => return distinct.remove(0),
        _ => {}
    }
    let texts = |schema: &Schema| matches!(schema.shape, Shape::Enum { texts: true, .. });
    if distinct.iter().all(texts) {
        let values = distinct.iter().filter_map(Schema::values).flatten();
        return Schema::of(Shape::Enum {
            values: unique::items(values.cloned()),
            texts: true,
        });
    }
    Schema::one_of(distinct)
}

/// What a document says of the property that tells variants apart.
pub(super) fn discriminator(said: &Value) -> Discriminator {
    let text =
        |(value, target): (&String, &Value)| Some((value.clone(), mapped_name(target.as_str()?)));
    let mapping = said["mapping"].as_object().into_iter().flatten();
    Discriminator {
        property: said["propertyName"].as_str().map(str::to_owned),
        mapping: mapping.filter_map(text).collect(),
        base: None,
    }
}

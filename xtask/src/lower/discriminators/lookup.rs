//! The variants of a union, and what the document says of their tags.

use std::collections::{BTreeMap, BTreeSet};

use super::tag_values::{self, Tag};
use crate::document::subtypes::mapped_name;
use crate::ir::{Discriminator, Object, Schema, Schemas, Union, follow};
use crate::lower::inheritance::Bases;

type Mapping = BTreeMap<String, String>;

/// Looks variants up, which may be names of components.
#[derive(Clone, Copy)]
pub(in crate::lower) struct Variants<'a> {
    pub schemas: &'a Schemas,
    /// The bases of the document, by the components that were made for what they say themselves.
    pub bases: &'a Bases,
}

impl<'a> Variants<'a> {
    /// Variants that are unions of which `is_part` holds are replaced by their own variants.
    pub(in crate::lower) fn flat(
        &self,
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
            match self.whole(variant).union() {
                Some(nested) if is_part(nested) => pending.extend(nested.variants.iter().rev()),
                _ => flat.push(variant.clone()),
            }
        }
        flat
    }

    /// What a variant stands for.
    pub(in crate::lower) fn whole<'b>(&self, variant: &'b Schema) -> &'b Schema
    where
        'a: 'b,
    {
        follow::whole(self.schemas, variant)
    }

    /// The property whose own values tell the variants apart, with no discriminator. All of them require it.
    pub(in crate::lower) fn own_tag(
        &self,
        variants: &[Schema],
    ) -> Option<(String, Vec<Vec<String>>)> {
        let variants = self.flat(variants, &|_| true);
        let objects = variants.iter().map(|variant| self.whole(variant).object());
        let objects: Vec<&Object> = objects.collect::<Option<_>>()?;
        let in_all = |name: &&String| objects.iter().all(|object| object.requires(name));
        let required: BTreeSet<&String> = objects.first()?.required().filter(in_all).collect();
        required.into_iter().find_map(|property| {
            let own = objects.iter().map(|object| self.own(property, object));
            let own: Vec<Vec<String>> = own.collect::<Option<_>>()?;
            tag_values::distinct(&own).then(|| (property.clone(), own))
        })
    }

    /// The property that the document says, if the values that it gives tell the variants apart.
    pub(super) fn said_tag(
        &self,
        said: &Discriminator,
        listed: &[Schema],
        variants: &[Schema],
    ) -> Option<(String, Vec<Vec<String>>)> {
        let property = said.property.clone()?;
        let mapping = self.mapping(said, listed);
        let tags = variants.iter().map(|variant| {
            let object = self.whole(variant).object()?;
            let component = variant.target().or(variant.was.as_deref());
            // What was made for a base goes by the name of the base.
            let original = component.and_then(|name| self.bases.get(name));
            let name = original.map(String::as_str).or(component);
            let means = |target: &str| name.is_some_and(|name| mapped_name(target) == name);
            let mapped = mapping.iter().filter(|(_, target)| means(target));
            Some(Tag {
                own: self.own(&property, object),
                mapped: mapped.map(|(value, _)| value.clone()).collect(),
                is_base: match said.base.as_deref() {
                    Some(base) => component == Some(base),
                    None => original.is_some(),
                },
                name: name.map(str::to_owned),
            })
        });
        let values = tag_values::told_apart(&tags.collect::<Option<Vec<Tag>>>()?)?;
        Some((property, values))
    }

    /// The mapping of a union, after those of the unions among its variants that have the same tag.
    fn mapping(&self, said: &Discriminator, listed: &[Schema]) -> Mapping {
        let unions = listed
            .iter()
            .filter_map(|variant| self.whole(variant).union());
        let alike = unions
            .filter_map(Union::discriminator)
            .filter(|nested| nested.property == said.property);
        let nested = alike.filter_map(|nested| nested.mapping.clone()).flatten();
        let own = said.mapping.clone().unwrap_or_default();
        let is_new = |target: &str| {
            let mut known = own.values();
            known.all(|known| mapped_name(known) != mapped_name(target))
        };
        let new = nested.filter(|(_, target)| is_new(target));
        new.chain(own.clone()).collect()
    }

    /// The values that an object allows for the property, where those are texts.
    fn own(&self, property: &str, object: &Object) -> Option<Vec<String>> {
        let values = self.whole(object.property(property)?).values()?.iter();
        values
            .map(|value| value.as_str().map(str::to_owned))
            .collect()
    }
}

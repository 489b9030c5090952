//! The variants of a union, and what the document says of their tags.

use std::collections::BTreeMap;

use super::tag_values::{self, Tag};
use crate::document::subtypes::mapped_name;
use crate::ir::{Discriminator, Object, Schema, Schemas, Shape, ToldBy, follow};
use crate::unique;

/// Looks variants up, which may be names of components.
#[derive(Clone, Copy)]
pub(in crate::lower) struct Variants<'a> {
    pub schemas: &'a Schemas,
    /// The bases of the document, by the components that were made for what they say themselves.
    pub bases: &'a BTreeMap<String, String>,
}

type Mapping = BTreeMap<String, String>;

impl<'a> Variants<'a> {
    /// Variants that are unions themselves are replaced by their own variants.
    pub(in crate::lower) fn flat(&self, variants: Vec<Schema>, depth: usize) -> Vec<Schema> {
        let flat = variants.into_iter().flat_map(|variant| {
            let nested = self.whole(&variant).and_then(Schema::union);
            match nested.map(|nested| nested.variants.clone()) {
                Some(nested) if depth < 16 => self.flat(nested, depth + 1),
                _ => vec![variant],
            }
        });
        unique::items(flat)
    }

    /// What a variant stands for, unless that is a name of nothing.
    pub(in crate::lower) fn whole<'b>(&self, variant: &'b Schema) -> Option<&'b Schema>
    where
        'a: 'b,
    {
        let whole = follow::whole(self.schemas, variant);
        whole.target().is_none().then_some(whole)
    }

    /// The properties that every variant has and requires.
    fn candidates(&self, variants: &[Schema]) -> Vec<String> {
        let required = |variant: &Schema| -> Vec<String> {
            let object = self.whole(variant).and_then(Schema::object);
            object
                .into_iter()
                .flat_map(Object::required)
                .cloned()
                .collect()
        };
        let Some((first, rest)) = variants.split_first() else {
            return Vec::new();
        };
        let mut common = required(first);
        common.retain(|name| rest.iter().all(|variant| required(variant).contains(name)));
        common.sort();
        common
    }

    /// The property whose own values tell the variants apart, with no discriminator.
    pub(in crate::lower) fn own_tag(
        &self,
        variants: &[Schema],
    ) -> Option<(String, Vec<Vec<String>>)> {
        let tell_apart = |property: &String| {
            let tags = self.tags(property, &Mapping::new(), None, variants)?;
            let own: Vec<Vec<String>> =
                tags.into_iter().map(|tag| tag.own).collect::<Option<_>>()?;
            tag_values::distinct(&own).then_some(own)
        };
        let mut candidates = self.candidates(variants).into_iter();
        candidates.find_map(|property| Some((property.clone(), tell_apart(&property)?)))
    }

    pub(super) fn is_object(&self, variant: &Schema) -> bool {
        let whole = self.whole(variant);
        whole.is_some_and(|whole| matches!(whole.shape, Shape::Object(_)))
    }

    /// What the document says of the values of `property` in each variant; `None` where one is no object.
    pub(super) fn tags(
        &self,
        property: &str,
        mapping: &Mapping,
        base: Option<&str>,
        variants: &[Schema],
    ) -> Option<Vec<Tag>> {
        let tag = |variant: &Schema| {
            if !self.is_object(variant) {
                return None;
            }
            let component = variant.target().or(variant.was.as_deref());
            // What was made for a base goes by the name of the base.
            let original = component.and_then(|name| self.bases.get(name));
            let name = original.map(String::as_str).or(component);
            let means = |target: &str| name.is_some_and(|name| mapped_name(target) == name);
            let mapped = mapping.iter().filter(|(_, target)| means(target));
            Some(Tag {
                own: self.own(property, variant),
                mapped: mapped.map(|(value, _)| value.clone()).collect(),
                is_base: match base {
                    Some(base) => component == Some(base),
                    None => original.is_some(),
                },
                name: name.map(str::to_owned),
            })
        };
        variants.iter().map(tag).collect()
    }

    /// The mapping of a union, after those of the unions among its variants that have the same tag.
    pub(super) fn mapping(
        &self,
        property: &str,
        discriminator: &Discriminator,
        listed: &[Schema],
    ) -> Mapping {
        let own = discriminator.mapping.clone().unwrap_or_default();
        let nested =
            listed
                .iter()
                .filter_map(|variant| match &self.whole(variant)?.union()?.told_by {
                    ToldBy::Discriminator(said) if said.property.as_deref() == Some(property) => {
                        said.mapping.clone()
                    }
                    _ => None,
                });
        let mut out = Mapping::new();
        for inner in nested {
            let is_new = |target: &str| {
                let mut known = own.values();
                known.all(|known| mapped_name(known) != mapped_name(target))
            };
            out.extend(inner.into_iter().filter(|(_, target)| is_new(target)));
        }
        out.extend(own);
        out
    }

    /// The values that the variant's own schema allows for the property, where those are texts.
    fn own(&self, property: &str, variant: &Schema) -> Option<Vec<String>> {
        let schema = self.whole(variant)?.object()?.property(property)?;
        let values = self.whole(schema)?.values()?.iter();
        values
            .map(|value| value.as_str().map(str::to_owned))
            .collect()
    }
}

//! The variants of a union, and what the document says of their tags.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::compose::alias;
use super::values::{self, Tag};
use crate::hierarchy::mapped_name;

type Object = Map<String, Value>;

/// Looks variants up, which may be names of components.
#[derive(Clone, Copy)]
pub(super) struct Variants<'a> {
    pub schemas: &'a Object,
    /// The bases of the document, by the components that were made for what they say themselves.
    pub bases: &'a BTreeMap<String, String>,
}

impl Variants<'_> {
    /// Variants that are unions themselves are replaced by their own variants.
    pub(super) fn flat(&self, variants: Vec<Value>, depth: usize) -> Vec<Value> {
        let mut out: Vec<Value> = Vec::new();
        for variant in variants {
            let nested = self
                .whole(&variant)
                .and_then(|map| map.get("oneOf")?.as_array().cloned());
            let flat = match nested {
                Some(nested) if depth < 16 => self.flat(nested, depth + 1),
                _ => vec![variant],
            };
            for variant in flat {
                if !out.contains(&variant) {
                    out.push(variant);
                }
            }
        }
        out
    }

    pub(super) fn whole<'b>(&'b self, variant: &'b Value) -> Option<&'b Object> {
        let mut schema = variant;
        for _ in 0..32 {
            match alias(schema) {
                Some(name) => schema = self.schemas.get(&name)?,
                None => return schema.as_object(),
            }
        }
        None
    }

    /// The properties that every variant has and requires.
    fn candidates(&self, variants: &[Value]) -> Vec<String> {
        let names = |variant: &Value| -> Vec<String> {
            let required = self
                .whole(variant)
                .and_then(|map| map.get("required")?.as_array().cloned())
                .unwrap_or_default();
            required
                .iter()
                .filter_map(|name| name.as_str().map(str::to_owned))
                .collect()
        };
        let Some((first, rest)) = variants.split_first() else {
            return Vec::new();
        };
        let mut common = names(first);
        common.retain(|name| rest.iter().all(|variant| names(variant).contains(name)));
        common.sort();
        common
    }

    /// The property whose own values tell the variants apart, with no discriminator.
    pub(super) fn own_tag(&self, variants: &[Value]) -> Option<(String, Vec<Vec<String>>)> {
        let tell_apart = |property: &String| {
            let tags = self.tags(property, &Object::new(), None, variants)?;
            let own: Vec<Vec<String>> =
                tags.into_iter().map(|tag| tag.own).collect::<Option<_>>()?;
            values::distinct(&own).then_some(own)
        };
        let mut candidates = self.candidates(variants).into_iter();
        candidates.find_map(|property| Some((property.clone(), tell_apart(&property)?)))
    }

    pub(super) fn is_object(&self, variant: &Value) -> bool {
        self.whole(variant)
            .is_some_and(|whole| whole.get("type") == Some(&json!("object")))
    }

    /// What the document says of the values of `property` in each variant; `None` where one is no object.
    pub(super) fn tags(
        &self,
        property: &str,
        mapping: &Object,
        base: Option<&str>,
        variants: &[Value],
    ) -> Option<Vec<Tag>> {
        let tag = |variant: &Value| {
            if !self.is_object(variant) {
                return None;
            }
            let component =
                alias(variant).or_else(|| variant.get("x-variant")?.as_str().map(str::to_owned));
            // What was made for a base goes by the name of the base.
            let original = component.as_ref().and_then(|name| self.bases.get(name));
            let name = original.or(component.as_ref()).cloned();
            let mapped = mapping
                .iter()
                .filter(|(_, target)| name.is_some() && target.as_str().map(mapped_name) == name);
            Some(Tag {
                own: self.own(property, variant),
                mapped: mapped.map(|(value, _)| value.clone()).collect(),
                is_base: match base {
                    Some(base) => component.as_deref() == Some(base),
                    None => original.is_some(),
                },
                name,
            })
        };
        variants.iter().map(tag).collect()
    }

    /// The mapping of a union, after those of the unions among its variants that have the same tag.
    pub(super) fn mapping(
        &self,
        property: &str,
        discriminator: &Value,
        listed: &[Value],
    ) -> Object {
        let of = |discriminator: &Value| {
            discriminator
                .get("mapping")
                .and_then(Value::as_object)
                .cloned()
        };
        let own = of(discriminator).unwrap_or_default();
        let nested = listed
            .iter()
            .filter_map(|variant| self.whole(variant)?.get("discriminator"));
        let mut out = Object::new();
        for inner in nested
            .filter(|d| d.get("propertyName") == Some(&json!(property)))
            .filter_map(of)
        {
            let is_new = |target: &Value| {
                own.values().all(|known| {
                    known.as_str().map(mapped_name) != target.as_str().map(mapped_name)
                })
            };
            out.extend(inner.into_iter().filter(|(_, target)| is_new(target)));
        }
        out.extend(own);
        out
    }

    /// The values that the variant's own schema allows for the property, where those are texts.
    fn own(&self, property: &str, variant: &Value) -> Option<Vec<String>> {
        let schema = self.whole(variant)?.get("properties")?.get(property)?;
        let values = self.whole(schema)?.get("enum")?.as_array()?;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        values.iter().map(text).collect()
    }
}

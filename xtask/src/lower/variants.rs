//! The variants of a union, and what the document says of their tags.

use serde_json::{Map, Value, json};

use super::compose::alias;
use super::values::{self, Tag};
use crate::hierarchy::mapped_name;

type Object = Map<String, Value>;

/// Looks variants up, which may be names of components.
#[derive(Clone, Copy)]
pub(super) struct Variants<'a> {
    pub schemas: &'a Object,
}

impl Variants<'_> {
    /// Variants that are unions themselves are replaced by their own variants.
    pub(super) fn flat(&self, variants: Vec<Value>, depth: usize) -> Vec<Value> {
        let mut out: Vec<Value> = Vec::new();
        for variant in variants {
            let nested = self
                .whole(&variant)
                .and_then(|map| map.get("oneOf")?.as_array().cloned());
            match nested {
                Some(nested) if depth < 16 => {
                    for variant in self.flat(nested, depth + 1) {
                        if !out.contains(&variant) {
                            out.push(variant);
                        }
                    }
                }
                _ => out.push(variant),
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
            let tags = self.tags(property, &Value::Null, variants)?;
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
        discriminator: &Value,
        variants: &[Value],
    ) -> Option<Vec<Tag>> {
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let base = discriminator.get("x-base").and_then(Value::as_str);
        let tag = |variant: &Value| {
            if !self.is_object(variant) {
                return None;
            }
            let name =
                alias(variant).or_else(|| variant.get("x-variant")?.as_str().map(str::to_owned));
            let mapped = mapping
                .into_iter()
                .flatten()
                .filter(|(_, target)| name.is_some() && target.as_str().map(mapped_name) == name);
            let is_base = base.is_some() && name.as_deref() == base;
            let original = |name: &String| discriminator.get("x-names")?.get(name)?.as_str();
            Some(Tag {
                own: self.own(property, variant),
                mapped: mapped.map(|(value, _)| value.clone()).collect(),
                is_base,
                name: name.as_ref().and_then(original).map(str::to_owned).or(name),
            })
        };
        variants.iter().map(tag).collect()
    }

    /// The values that the variant's own schema allows for the property, where those are texts.
    fn own(&self, property: &str, variant: &Value) -> Option<Vec<String>> {
        let schema = self.whole(variant)?.get("properties")?.get(property)?;
        let values = self.whole(schema)?.get("enum")?.as_array()?;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        values.iter().map(text).collect()
    }
}

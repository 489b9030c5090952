//! How the variants of a union are told apart: by the value of one property, where the document makes that possible.

use serde_json::{Map, Value, json};

use super::compose::alias;
use super::values::{self, Tag};
use crate::hierarchy::mapped_name;
use crate::pointer;
use crate::problem::{Problem, Problems};

type Object = Map<String, Value>;

/// Gives every union that has one its `x-tag`: the property, and for each variant the values that mean it.
pub(super) fn tag(mut document: Value, problems: &mut Problems, notes: &mut Vec<Problem>) -> Value {
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    let mut tagger = Tagger {
        schemas: &schemas,
        problems,
        notes,
    };
    for section in ["paths", "components"] {
        if let Some(value) = document.get_mut(section) {
            tagger.below(value, &format!("/{section}"));
        }
    }
    document
}

struct Tagger<'a> {
    schemas: &'a Object,
    problems: &'a mut Problems,
    notes: &'a mut Vec<Problem>,
}

impl Tagger<'_> {
    fn below(&mut self, value: &mut Value, at: &str) {
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.below(item, &pointer::join(at, index.to_string()));
                }
            }
            Value::Object(map) => {
                for (key, child) in map.iter_mut() {
                    self.below(child, &pointer::join(at, key));
                }
                if map.get("oneOf").is_some_and(Value::is_array) {
                    self.union(map, at);
                }
            }
            _ => {}
        }
    }

    fn union(&mut self, map: &mut Object, at: &str) {
        let discriminator = map.remove("discriminator");
        let listed = map.get("oneOf").and_then(Value::as_array).cloned();
        let listed = listed.unwrap_or_default();
        let variants = self.flat(listed.clone(), 0);
        let found = match &discriminator {
            Some(discriminator) => discriminator
                .get("propertyName")
                .and_then(Value::as_str)
                .and_then(|property| {
                    let tags = self.tags(property, discriminator, &variants)?;
                    Some((property.to_owned(), values::told_apart(&tags)?))
                }),
            None => self.own_tag(&variants),
        };
        match found {
            Some((property, values)) => {
                let fitting = variants.into_iter().zip(values);
                let (variants, values): (Vec<_>, Vec<_>) =
                    fitting.filter(|(_, values)| !values.is_empty()).unzip();
                map.insert("oneOf".into(), Value::Array(variants));
                map.insert(
                    "x-tag".into(),
                    json!({"property": property, "values": values}),
                );
            }
            None => {
                let Some(discriminator) = discriminator else {
                    return;
                };
                let explicit = discriminator
                    .get("mapping")
                    .and_then(Value::as_object)
                    .is_some_and(|mapping| !mapping.is_empty());
                let objects = variants.iter().all(|variant| self.is_object(variant));
                if explicit && objects && variants == listed {
                    let hint =
                        "its mapping does not tell the variants apart: name each of them in it";
                    self.problems.push(at, "discriminator", hint);
                } else {
                    let hint = "it does not tell the variants apart; the one that fits a value best is taken";
                    self.notes.push(Problem {
                        at: at.into(),
                        construct: "discriminator".into(),
                        hint: hint.into(),
                    });
                }
            }
        }
    }

    /// Variants that are unions themselves are replaced by their own variants.
    fn flat(&self, variants: Vec<Value>, depth: usize) -> Vec<Value> {
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

    fn whole<'b>(&'b self, variant: &'b Value) -> Option<&'b Object> {
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

    fn is_object(&self, variant: &Value) -> bool {
        self.whole(variant)
            .is_some_and(|whole| whole.get("type") == Some(&json!("object")))
    }

    /// What the document says of the values of `property` in each variant; `None` where one is no object.
    fn tags(&self, property: &str, discriminator: &Value, variants: &[Value]) -> Option<Vec<Tag>> {
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

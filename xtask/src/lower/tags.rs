//! How the variants of a union are told apart: by the value of one property, where the document makes that possible.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::compose::alias;
use crate::pointer;
use crate::problem::Problem;

type Object = Map<String, Value>;

/// Gives every union that has one its `x-tag`: the property, and for each variant the values that mean it.
pub(super) fn tag(mut document: Value, notes: &mut Vec<Problem>) -> Value {
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    let mut tagger = Tagger {
        schemas: &schemas,
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
        let variants = self.flat(
            map.get("oneOf")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default(),
            0,
        );
        let found = match discriminator
            .as_ref()
            .and_then(|d| d.get("propertyName")?.as_str().map(str::to_owned))
        {
            Some(property) => {
                let mapping = discriminator
                    .as_ref()
                    .and_then(|d| d.get("mapping")?.as_object().cloned());
                self.by(&property, &mapping.unwrap_or_default(), &variants, false)
                    .map(|values| (property, values))
            }
            None => self.candidates(&variants).into_iter().find_map(|property| {
                self.by(&property, &Object::new(), &variants, true)
                    .map(|values| (property, values))
            }),
        };
        match found {
            Some((property, values)) => {
                map.insert("oneOf".into(), Value::Array(variants));
                map.insert(
                    "x-tag".into(),
                    json!({"property": property, "values": values}),
                );
            }
            None if discriminator.is_some() => self.notes.push(Problem {
                at: at.into(),
                construct: "discriminator".into(),
                hint:
                    "it does not tell the variants apart; the one that fits a value best is taken"
                        .into(),
            }),
            None => {}
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

    /// For each variant the values of `property` that mean it; `None` where they do not tell the variants apart.
    fn by(
        &self,
        property: &str,
        mapping: &Object,
        variants: &[Value],
        strict: bool,
    ) -> Option<Vec<Vec<String>>> {
        let mut owner: BTreeMap<String, usize> = BTreeMap::new();
        let mut out = Vec::new();
        for (index, variant) in variants.iter().enumerate() {
            let whole = self.whole(variant)?;
            if whole.get("type") != Some(&json!("object")) {
                return None;
            }
            let own = whole
                .get("properties")
                .and_then(|all| all.get(property))
                .and_then(|schema| {
                    let texts = self.whole(schema)?;
                    let texts = texts.get("enum")?.as_array()?;
                    texts
                        .iter()
                        .map(|text| text.as_str().map(str::to_owned))
                        .collect::<Option<Vec<String>>>()
                });
            let name =
                alias(variant).or_else(|| variant.get("x-variant")?.as_str().map(str::to_owned));
            let mapped: Vec<String> = mapping
                .iter()
                .filter(|(_, target)| name.is_some() && target.as_str().map(target_name) == name)
                .map(|(value, _)| value.clone())
                .collect();
            let values = match (own, mapped.is_empty()) {
                (Some(own), true) => own,
                // The mapping picks among the values that the variant allows; where it allows none of them it is wrong.
                (Some(own), false) => {
                    let both: Vec<String> = own
                        .iter()
                        .filter(|value| mapped.contains(value))
                        .cloned()
                        .collect();
                    if both.is_empty() { own } else { both }
                }
                (None, false) => mapped,
                (None, true) if strict => return None,
                (None, true) => vec![name?],
            };
            for value in &values {
                if owner.insert(value.clone(), index).is_some() {
                    return None;
                }
            }
            out.push(values);
        }
        Some(out)
    }
}

fn target_name(target: &str) -> String {
    pointer::schema_name(target).unwrap_or_else(|| {
        let file = target.rsplit('/').next().unwrap_or(target);
        file.split('.').next().unwrap_or(file).to_owned()
    })
}

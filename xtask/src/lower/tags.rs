//! How the variants of a union are told apart: by the value of one property, where the document makes that possible.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::values;
use super::variants::Variants;
use crate::pointer;
use crate::problem::{Problem, Problems};

type Object = Map<String, Value>;

/// Gives every union that has one its `x-tag`: the property, and for each variant the values that mean it.
pub(super) fn tag(
    mut document: Value,
    bases: &BTreeMap<String, String>,
    problems: &mut Problems,
    notes: &mut Vec<Problem>,
) -> Value {
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    let mut tagger = Tagger {
        variants: Variants {
            schemas: &schemas,
            bases,
        },
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
    variants: Variants<'a>,
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
        let variants = self.variants.flat(listed.clone(), 0);
        let found = match &discriminator {
            Some(discriminator) => discriminator
                .get("propertyName")
                .and_then(Value::as_str)
                .and_then(|property| {
                    let look = self.variants;
                    let mapping = look.mapping(property, discriminator, &listed);
                    let base = discriminator.get("x-base").and_then(Value::as_str);
                    let tags = look.tags(property, &mapping, base, &variants)?;
                    Some((property.to_owned(), values::told_apart(&tags)?))
                }),
            None => self.variants.own_tag(&variants),
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
                let objects = variants
                    .iter()
                    .all(|variant| self.variants.is_object(variant));
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
}

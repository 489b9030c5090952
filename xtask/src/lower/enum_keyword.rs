//! `enum` and `const`.

use serde_json::{Value, json};

use super::keywords::{Keywords, list};
use super::refs::Context;
use crate::ir::{Schema, Shape};
use crate::unique;

impl Context<'_> {
    /// The values that a schema lists, as far as they are of a type that it declares.
    pub(super) fn enumeration(
        &mut self,
        map: &Keywords,
        declared: &[&str],
        at: &str,
    ) -> Option<Schema> {
        let only = map.get("const");
        let is_listed = |value: &&Value| only.is_none_or(|only| *value == only);
        let listed: Vec<&Value> = match map.contains_key("enum") {
            true => list(map, "enum").iter().filter(is_listed).collect(),
            false => only.into_iter().collect(),
        };
        let nullable_30 = map.get("nullable") == Some(&json!(true));
        let fits = |value: &&Value| {
            declared.is_empty()
                || declared.iter().any(|name| is_of_type(value, name))
                || (nullable_30 && value.is_null())
        };
        let (valid, dead): (Vec<&Value>, Vec<&Value>) = listed.into_iter().partition(fits);
        let nullable = valid.contains(&&Value::Null);
        let values = valid.into_iter().filter(|value| !value.is_null());
        let values = unique::items(values.cloned());
        if values.is_empty() {
            if nullable {
                return Some(Schema::of(Shape::Null));
            }
            let hint = match map.get("enum") == Some(&json!([])) {
                true => {
                    "it is empty, so no value can ever be valid here: name the values, or remove it"
                }
                false => {
                    "none of its values is of the type that is declared, so no value can ever be valid; a text that YAML reads as something else needs quotes"
                }
            };
            self.refuse(at, "enum", hint);
            return None;
        }
        if !dead.is_empty() {
            let dead: Vec<String> = dead.into_iter().map(Value::to_string).collect();
            let hint = "not of the type that is declared, so no value can ever be this; a text that YAML reads as something else needs quotes";
            self.note(at, format!("enum: {}", dead.join(", ")), hint);
        }
        let texts = values.iter().all(Value::is_string);
        Some(Schema {
            nullable,
            ..Schema::of(Shape::Enum { values, texts })
        })
    }
}

fn is_of_type(value: &Value, name: &str) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "number" => value.is_number(),
        _ => value.as_f64().is_some_and(|number| number.fract() == 0.0),
    }
}

//! `enum` and `const`.

use serde_json::{Value, json};

use super::keywords::Keywords;
use super::refs::Context;
use crate::ir::{Schema, Shape};
use crate::unique;

impl Context<'_> {
    /// The values that a schema lists, as far as they are of a type that it declares.
    pub(super) fn enumeration(
        &mut self,
        map: &Keywords,
        declared: &[String],
        at: &str,
    ) -> Option<Schema> {
        let mut values = match map.get("enum") {
            Some(Value::Array(values)) => values.clone(),
            Some(_) => {
                self.refuse(at, "enum", "it has to be a list");
                return None;
            }
            None => vec![map["const"].clone()],
        };
        if values.is_empty() {
            let hint =
                "it is empty, so no value can ever be valid here: name the values, or remove it";
            self.refuse(at, "enum", hint);
            return None;
        }
        if let Some(only) = map.get("const") {
            values.retain(|value| value == only);
        }
        let fits =
            |value: &Value| declared.is_empty() || declared.iter().any(|t| is_of_type(value, t));
        let nullable_30 = map.get("nullable") == Some(&json!(true));
        let null = values.contains(&Value::Null) && (nullable_30 || fits(&Value::Null));
        let dead: Vec<String> = values
            .iter()
            .filter(|value| !(fits(value) || (null && value.is_null())))
            .map(Value::to_string)
            .collect();
        values.retain(|value| !value.is_null() && fits(value));
        if !dead.is_empty() && !values.is_empty() {
            self.note(
                at,
                format!("enum: {}", dead.join(", ")),
                "not of the type that is declared, so no value can ever be this; a text that YAML reads as something else needs quotes",
            );
        }
        let values = unique::items(values);
        if values.is_empty() {
            if null {
                return Some(Schema::of(Shape::Null));
            }
            self.refuse(
                at,
                "enum",
                "none of its values is of the type that is declared: no value can ever be valid",
            );
            return None;
        }
        let texts = values.iter().all(Value::is_string);
        Some(Schema {
            nullable: null,
            ..Schema::of(Shape::Enum { values, texts })
        })
    }
}

fn is_of_type(value: &Value, name: &str) -> bool {
    match value {
        Value::Null => name == "null",
        Value::Bool(_) => name == "boolean",
        Value::String(_) => name == "string",
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
        Value::Number(n) => {
            name == "number" || (name == "integer" && n.as_f64().is_some_and(|f| f.fract() == 0.0))
        }
    }
}

//! `type`, and the keywords that belong to a type.

use serde_json::{Value, json};

use super::keywords::Keywords;
use super::one_of::one_of;
use super::refs::Context;
use crate::document::keywords::{Role, all, has};
use crate::ir::{Checks, Scalar, Schema, Shape};

impl Context<'_> {
    /// What the schema itself says about types; `None` where it says nothing.
    pub(super) fn own_type(&mut self, map: &Keywords, at: &str) -> Option<Schema> {
        let declared: Vec<String> = match map.get("type") {
            None => Vec::new(),
            Some(Value::String(one)) => vec![one.clone()],
            Some(Value::Array(many)) => many
                .iter()
                .filter_map(|t| t.as_str().map(str::to_owned))
                .collect(),
            Some(_) => {
                self.refuse(at, "type", "it has to be a text or a list of texts");
                return None;
            }
        };
        const TYPES: [&str; 7] = [
            "null", "boolean", "object", "array", "number", "integer", "string",
        ];
        if let Some(unknown) = declared.iter().find(|t| !TYPES.contains(&t.as_str())) {
            self.refuse(at, format!("type: {unknown}"), "there is no such type");
            return None;
        }
        if map.contains_key("type") && declared.is_empty() {
            self.refuse(at, "type: []", "no value can ever be valid here");
            return None;
        }
        if map.contains_key("enum") || map.contains_key("const") {
            return self.enumeration(map, &declared, at);
        }
        let nullable = declared.iter().any(|t| t == "null");
        let mut types: Vec<String> = declared.iter().filter(|t| *t != "null").cloned().collect();
        if types.iter().any(|t| t == "number") {
            types.retain(|t| t != "integer");
        }
        if declared.is_empty() {
            types = implied(map);
        } else if types.is_empty() {
            return Some(Schema::of(Shape::Null));
        }
        let parts: Vec<Schema> = types.iter().map(|t| self.of_type(t, map, at)).collect();
        let mut out = match parts.len() {
            0 => return None,
            // All there are.
            5.. => return Some(Schema::default()),
            _ => one_of(parts),
        };
        out.nullable |= nullable;
        // Without a type, what is said of objects says nothing about other values.
        if declared.is_empty() && is_composed(map) && out.object().is_some() {
            out.implied = true;
            out.nullable = true;
        }
        Some(out)
    }

    fn of_type(&mut self, name: &str, map: &Keywords, at: &str) -> Schema {
        let shape = match Scalar::of(name) {
            Some(Scalar::Text) if map.contains_key("contentEncoding") => {
                Shape::Scalar(Scalar::Text, Some("byte".to_owned()))
            }
            Some(Scalar::Boolean) => Shape::Scalar(Scalar::Boolean, None),
            Some(scalar) => {
                let format = map.get("format").and_then(Value::as_str);
                Shape::Scalar(scalar, format.map(str::to_owned))
            }
            None if name == "array" => self.array(map, at),
            None => Shape::Object(self.object(map, at)),
        };
        let mut out = Schema::of(shape);
        let role = about(name);
        let is_about = |key: &&str| role.is_some_and(|role| has(key, role));
        for key in all(Role::Limit).filter(is_about) {
            if let Some(value) = map.get(key) {
                out.limits.insert(key.to_owned(), value.clone());
            }
        }
        if matches!(out.scalar(), Some(Scalar::Integer | Scalar::Number)) {
            exclusive_bounds(map, &mut out.limits);
        }
        out
    }
}

/// The types that the keywords are about, where `type` is not said.
fn implied(map: &Keywords) -> Vec<String> {
    const TEXTS: [&str; 8] = [
        "date-time",
        "password",
        "email",
        "uri",
        "uuid",
        "date",
        "byte",
        "binary",
    ];
    let is_said = |role: Role| all(role).any(|keyword| map.contains_key(keyword));
    let mut types: Vec<String> = ["object", "array", "string", "number"]
        .into_iter()
        .filter(|name| about(name).is_some_and(is_said))
        .map(str::to_owned)
        .collect();
    if is_composed(map) {
        // Beside another schema, which says the type, they are checks and nothing more; properties are not.
        types.retain(|name| match name.as_str() {
            "object" => true,
            "array" => map.contains_key("items") || map.contains_key("prefixItems"),
            _ => false,
        });
    } else if types.is_empty()
        && map
            .get("format")
            .and_then(Value::as_str)
            .is_some_and(|f| TEXTS.contains(&f))
    {
        types.push("string".to_owned());
    }
    types
}

/// Whether a schema is made of others.
pub(super) fn is_composed(map: &Keywords) -> bool {
    ["$ref", "allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| map.contains_key(*key))
}

/// 3.1 says `exclusiveMinimum: 5`, 3.0 says `minimum: 5, exclusiveMinimum: true`.
fn exclusive_bounds(map: &Keywords, out: &mut Checks) {
    for (exclusive, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        match map.get(exclusive) {
            Some(Value::Number(limit)) => {
                out.insert(bound.into(), Value::Number(limit.clone()));
                out.insert(exclusive.into(), json!(true));
            }
            Some(Value::Bool(flag)) => drop(out.insert(exclusive.into(), json!(flag))),
            _ => {}
        }
    }
}

/// The role of the keywords that are about values of a type.
fn about(name: &str) -> Option<Role> {
    match name {
        "object" => Some(Role::OfObject),
        "array" => Some(Role::OfArray),
        "string" => Some(Role::OfText),
        "number" | "integer" => Some(Role::OfNumber),
        _ => None,
    }
}

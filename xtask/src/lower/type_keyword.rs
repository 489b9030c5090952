//! `type`, and the keywords that belong to a type.

use serde_json::{Value, json};

use super::keywords::{Keywords, is_composed};
use super::one_of::one_of;
use super::refs::Context;
use crate::document::keywords::{Role, all, has};
use crate::ir::{Checks, Scalar, Schema, Shape};
use crate::unique;

impl Context<'_> {
    /// What the schema itself says about types; `None` where it says nothing.
    pub(super) fn own_type(&mut self, map: &Keywords, at: &str) -> Option<Schema> {
        let declared = map.get("type").map(|said| match said {
            Value::Array(several) => several.as_slice(),
            one => std::slice::from_ref(one),
        });
        let declared = declared.into_iter().flatten().map(|said| {
            if said.is_null() {
                let hint = "taken for the type of this name; write it in quotes, or it is read as no value";
                self.note(at, "type: null", hint);
            }
            said.as_str().unwrap_or("null")
        });
        let declared: Vec<&str> = unique::items(declared);
        let is_known =
            |name: &str| Scalar::of(name).is_some() || ["null", "object", "array"].contains(&name);
        if let Some(unknown) = declared.iter().find(|name| !is_known(name)) {
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
        let types = match declared.as_slice() {
            [] => implied(map),
            ["null"] => return Some(Schema::of(Shape::Null)),
            _ => {
                let numbers = declared.contains(&"number");
                let mut types = declared.clone();
                types.retain(|name| *name != "null" && !(numbers && *name == "integer"));
                types
            }
        };
        let parts = types.iter().map(|name| self.of_type(name, map, at));
        let parts: Vec<Schema> = parts.collect();
        let mut out = match parts.len() {
            0 => return None,
            // All there are.
            5.. => return Some(Schema::default()),
            _ => one_of(parts),
        };
        out.nullable |= declared.contains(&"null");
        // Without a type, what is said of objects says nothing about other values.
        if declared.is_empty() && is_composed(map) && out.object().is_some() {
            out.implied = true;
            out.nullable = true;
        }
        Some(out)
    }

    fn of_type(&mut self, name: &str, map: &Keywords, at: &str) -> Schema {
        let format = map.get("format").and_then(Value::as_str);
        let shape = match Scalar::of(name) {
            Some(Scalar::Text) if map.contains_key("contentEncoding") => {
                Shape::Scalar(Scalar::Text, Some("byte".to_owned()))
            }
            Some(Scalar::Boolean) => Shape::Scalar(Scalar::Boolean, None),
            Some(scalar) => Shape::Scalar(scalar, format.map(str::to_owned)),
            None if name == "array" => self.array(map, at),
            None => Shape::Object(self.object(map, at)),
        };
        Schema {
            limits: limits(name, map),
            ..Schema::of(shape)
        }
    }
}

/// Whether a keyword says something of values of a type.
fn is_about(keyword: &str, name: &str) -> bool {
    match name {
        "object" => has(keyword, Role::OfObject),
        "array" => has(keyword, Role::OfArray),
        "string" => has(keyword, Role::OfText),
        "number" | "integer" => has(keyword, Role::OfNumber),
        _ => false,
    }
}

/// The limits of values of a type. 3.1 says `exclusiveMinimum: 5`, 3.0 says `minimum: 5, exclusiveMinimum: true`.
fn limits(name: &str, map: &Keywords) -> Checks {
    let mut limits = Checks::new();
    let about = all(Role::Limit).filter(|key| is_about(key, name));
    for (key, limit) in about.filter_map(|key| Some((key, map.get(key)?))) {
        let mut limit = limit.clone();
        if let (Some(bound), true) = (key.strip_prefix("exclusive"), limit.is_number()) {
            limits.insert(bound.to_lowercase(), limit);
            limit = json!(true);
        }
        limits.insert(key.to_owned(), limit);
    }
    limits
}

/// The types that the keywords are about, where `type` is not said.
fn implied(map: &Keywords) -> Vec<&'static str> {
    const TEXTS: &str = "date-time password email uri uuid date byte binary";
    let composed = is_composed(map);
    let is_said = |name: &str| map.keys().any(|key| is_about(key, name));
    // Beside another schema, which says the type, they are checks and nothing more; properties and items are not.
    let counts = |name: &str| match name {
        "object" => true,
        "array" => !composed || map.contains_key("items") || map.contains_key("prefixItems"),
        _ => !composed,
    };
    let mut types = vec!["object", "array", "string", "number"];
    types.retain(|name| is_said(name) && counts(name));
    let format = map.get("format").and_then(Value::as_str);
    let is_text = format.is_some_and(|format| TEXTS.split(' ').any(|text| text == format));
    if types.is_empty() && is_text && !composed {
        types.push("string");
    }
    types
}

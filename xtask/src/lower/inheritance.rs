//! A discriminator without a `oneOf`: a base that others extend with `allOf`.
//!
//! A value of the base is then a value of one of those others. The base becomes their union, and what it says itself
//! moves to a component of its own, for the others to extend.

use serde_json::{Map, Value, json};

use crate::pointer;
use crate::schema::target;

/// Gives every such base its `oneOf`.
pub(super) fn unions(mut document: Value) -> Value {
    let Some(Value::Object(schemas)) = document.pointer("/components/schemas").cloned() else {
        return document;
    };
    let mut out = schemas.clone();
    for (name, schema) in &schemas {
        let is_union = schema.get("oneOf").is_some() || schema.get("anyOf").is_some();
        if schema.get("discriminator").is_none_or(|d| !d.is_object()) || is_union {
            continue;
        }
        let heirs = heirs(name, &schemas);
        if heirs.is_empty() {
            continue;
        }
        let mut base = format!("{name}Base");
        while out.contains_key(&base) {
            base.push('_');
        }
        for heir in &heirs {
            for part in out
                .get_mut(heir)
                .and_then(|s| s.get_mut("allOf")?.as_array_mut())
                .into_iter()
                .flatten()
            {
                if part.get("$ref").is_some() && target(part).as_deref() == Some(name) {
                    part["$ref"] = json!(pointer::schema_ref(&base));
                }
            }
        }
        let mut own = schema.clone();
        let mut union = json!({"oneOf": heirs.iter().map(|heir| json!({"$ref": pointer::schema_ref(heir)})).collect::<Vec<_>>()});
        if let Value::Object(map) = &mut own {
            for key in ["discriminator", "description", "title"] {
                if let Some(value) = map.remove(key) {
                    union[key] = value;
                }
            }
            if map.remove("nullable").is_some() {
                union["nullable"] = json!(true);
            }
        }
        out.insert(base, own);
        out.insert(name.clone(), union);
    }
    document["components"]["schemas"] = Value::Object(out);
    document
}

fn heirs(name: &str, schemas: &Map<String, Value>) -> Vec<String> {
    let extends = |schema: &Value| {
        let parts = schema.get("allOf").and_then(Value::as_array);
        parts
            .into_iter()
            .flatten()
            .any(|part| part.get("$ref").is_some() && target(part).as_deref() == Some(name))
    };
    schemas
        .iter()
        .filter(|(heir, schema)| *heir != name && extends(schema))
        .map(|(heir, _)| heir.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_becomes_the_union_of_its_heirs() {
        let document = json!({"components": {"schemas": {
            "Pet": {"type": "object", "description": "d", "required": ["kind"], "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}},
            "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"properties": {"lives": {"type": "integer"}}}]},
            "Dog": {"allOf": [{"$ref": "#/components/schemas/Pet"}]},
            "Alone": {"discriminator": {"propertyName": "kind"}, "type": "object"},
        }}});
        let out = unions(document.clone());
        let schemas = &out["components"]["schemas"];
        assert_eq!(
            schemas["Pet"]["oneOf"],
            json!([{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}])
        );
        assert_eq!(
            schemas["Pet"]["discriminator"],
            json!({"propertyName": "kind"})
        );
        assert_eq!(schemas["PetBase"]["required"], json!(["kind"]));
        assert_eq!(
            schemas["Cat"]["allOf"][0],
            json!({"$ref": "#/components/schemas/PetBase"})
        );
        assert_eq!(schemas["Alone"], document["components"]["schemas"]["Alone"]);
    }
}

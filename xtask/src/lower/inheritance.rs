//! A discriminator without a `oneOf`: a base that others extend with `allOf`.
//!
//! A value of the base is then one of those others, or of the base alone. The base becomes the union of all of them,
//! and what it says itself moves to a component of its own, for the others to extend.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::document::{references, subtypes};
use crate::pointer;

/// Gives every such base its `oneOf`; with the document come the bases, by the components made for them.
pub(super) fn unions(mut document: Value) -> (Value, BTreeMap<String, String>) {
    let Some(Value::Object(schemas)) = document.pointer("/components/schemas").cloned() else {
        return (document, BTreeMap::new());
    };
    let subtypes = subtypes::subtypes(&document);
    let mut out = schemas.clone();
    // What each base says itself, by the name of the base.
    let mut bases: BTreeMap<&String, String> = BTreeMap::new();
    for name in subtypes.keys() {
        let mut base = format!("{name}Base");
        while out.contains_key(&base) {
            base.push('_');
        }
        out.insert(base.clone(), schemas[name].clone());
        bases.insert(name, base);
    }
    for schema in out.values_mut() {
        subtypes::each_extended(schema, &mut |part| {
            if let Some(base) = references::target(part).and_then(|name| bases.get(&name)) {
                part["$ref"] = json!(pointer::schema_ref(base));
            }
        });
    }
    for (name, subtypes) in &subtypes {
        let variants: Vec<&String> = std::iter::once(name)
            .chain(subtypes)
            .map(|subtype| bases.get(subtype).unwrap_or(subtype))
            .collect();
        let mut union =
            json!({"oneOf": variants.iter().map(|v| references::to(v)).collect::<Vec<_>>()});
        if let Some(Value::Object(own)) = out.get_mut(&bases[name]) {
            for key in ["discriminator", "description", "title"] {
                if let Some(value) = own.remove(key) {
                    union[key] = value;
                }
            }
            if own.remove("nullable").is_some() {
                union["nullable"] = json!(true);
            }
        }
        out.insert(name.clone(), union);
    }
    document["components"]["schemas"] = Value::Object(out);
    let made = bases.into_iter().map(|(name, base)| (base, name.clone()));
    (document, made.collect())
}

/// The place in the document as it was.
pub(super) fn original(place: &str, bases: &BTreeMap<String, String>) -> String {
    let mut steps = pointer::steps(place);
    match steps.as_mut_slice() {
        [components, schemas, name, ..] if components == "components" && schemas == "schemas" => {
            if let Some(base) = bases.get(name) {
                name.clone_from(base);
            }
            steps
                .iter()
                .fold(String::new(), |at, step| pointer::join(&at, step))
        }
        _ => place.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str) -> Value {
        references::to(name)
    }

    #[test]
    fn a_base_becomes_the_union_of_itself_and_its_subtypes() {
        let document = json!({"components": {"schemas": {
            "Pet": {"type": "object", "description": "d", "required": ["kind"], "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}},
            "Cat": {"allOf": [of("Pet"), {"properties": {"lives": {"type": "integer"}}}]},
            "Dog": {"allOf": [of("Pet")]},
            "Puppy": {"allOf": [of("Dog")]},
            "Alone": {"discriminator": {"propertyName": "kind"}, "type": "object"},
        }}});
        let (out, bases) = unions(document.clone());
        assert_eq!(
            original("/components/schemas/PetBase/properties/kind", &bases),
            "/components/schemas/Pet/properties/kind"
        );
        let schemas = &out["components"]["schemas"];
        assert_eq!(
            schemas["Pet"],
            json!({
                "oneOf": [of("PetBase"), of("Cat"), of("Dog"), of("Puppy")],
                "description": "d",
                "discriminator": {"propertyName": "kind"},
            })
        );
        assert_eq!(schemas["PetBase"]["required"], json!(["kind"]));
        assert_eq!(schemas["Cat"]["allOf"][0], of("PetBase"));
        assert_eq!(schemas["Puppy"]["allOf"][0], of("Dog"));
        assert_eq!(schemas["Alone"], document["components"]["schemas"]["Alone"]);
    }

    #[test]
    fn a_base_among_the_subtypes_of_another_stands_for_itself_alone() {
        let document = json!({"components": {"schemas": {
            "Pet": {"discriminator": {"propertyName": "kind"}},
            "Dog": {"allOf": [of("Pet")], "discriminator": {"propertyName": "kind"}},
            "Puppy": {"allOf": [of("Dog")]},
        }}});
        let (out, _) = unions(document);
        let schemas = &out["components"]["schemas"];
        assert_eq!(
            schemas["Pet"]["oneOf"],
            json!([of("PetBase"), of("DogBase"), of("Puppy")])
        );
        assert_eq!(schemas["Dog"]["oneOf"], json!([of("DogBase"), of("Puppy")]));
        assert_eq!(schemas["DogBase"]["allOf"], json!([of("PetBase")]));
        assert_eq!(schemas["Puppy"]["allOf"], json!([of("DogBase")]));
    }
}

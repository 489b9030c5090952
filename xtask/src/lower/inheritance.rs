//! Bases that others extend with `allOf`, and that have a discriminator without a `oneOf`, or a `oneOf` of those others.
//!
//! A value of the base is then one of those others, or of the base alone where it has no `oneOf`. The base becomes the
//! union of all of them, and what it says itself moves to a component of its own, for the others to extend.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::one_of::discriminator;
use crate::document::subtypes;
use crate::ir::{Docs, Schema, Schemas, Shape, ToldBy, Union};
use crate::unique;

/// Makes a union of every such base of the document. What stands for the base itself keeps its place.
pub(super) fn unions(schemas: &mut Schemas, document: &Value) {
    let subtypes = subtypes::subtypes(document);
    let own_names = subtypes.keys().map(|name| {
        let is_taken = |own: &str| schemas.contains_key(own);
        (name, unique::name(&format!("{name}Base"), is_taken))
    });
    let own_names: BTreeMap<&String, String> = own_names.collect();
    for (name, subtypes) in &subtypes {
        let own_name = &own_names[name];
        for subtype in subtypes {
            extended_mut(schemas.get_mut(subtype), name, own_name);
        }
    }
    for (name, subtypes) in &subtypes {
        let own_name = &own_names[name];
        let mut own = schemas.remove(name).unwrap_or_default();
        let variant = |name: &String| {
            let own = own_names.get(name);
            Schema::reference(own.unwrap_or(name))
        };
        let union = listed(&mut own, subtypes).unwrap_or_else(|| {
            let said = &document["components"]["schemas"][name]["discriminator"];
            let mut told_by = discriminator(said);
            told_by.base = Some(own_name.clone());
            Schema::of(Shape::Union(Union {
                variants: std::iter::once(name).chain(subtypes).map(variant).collect(),
                told_by: ToldBy::Discriminator(told_by),
                ..Union::default()
            }))
        });
        let union = Schema {
            nullable: union.nullable | std::mem::take(&mut own.nullable),
            at: own.at.clone(),
            docs: Docs {
                title: own.docs.title.take(),
                description: own.docs.description.take(),
                ..Docs::default()
            },
            ..union
        };
        schemas.insert(own_name.clone(), own);
        schemas.insert(name.clone(), union);
    }
}

/// Takes the union of its subtypes out of what a base says.
fn listed(own: &mut Schema, subtypes: &BTreeSet<String>) -> Option<Schema> {
    let is_subtype =
        |variant: &Schema| variant.target().is_some_and(|name| subtypes.contains(name));
    let lists = |schema: &Schema| {
        let variants = schema.union().map(|union| union.variants.iter());
        variants.is_some_and(|mut variants| variants.all(is_subtype))
    };
    if lists(own) {
        return Some(Schema::of(std::mem::take(&mut own.shape)));
    }
    let Shape::AllOf(parts) = &mut own.shape else {
        return None;
    };
    Some(parts.remove(parts.iter().position(lists)?))
}

/// Has a schema that extends `base` extend what the base says itself.
fn extended_mut(schema: Option<&mut Schema>, base: &str, own: &str) {
    match schema.map(|schema| &mut schema.shape) {
        Some(Shape::Ref(name)) if name == base => own.clone_into(name),
        Some(Shape::AllOf(parts)) => {
            for part in parts {
                extended_mut(Some(part), base, own);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::references;
    use crate::lower::refs::Context;
    use serde_json::json;

    fn of(name: &str) -> Value {
        references::to(name)
    }

    /// The schemas of a document.
    fn unions_of(schemas: &Value) -> Value {
        let document = json!({"components": {"schemas": schemas}});
        let mut context = Context::new(&document, true);
        context.components();
        unions(&mut context.schemas, &document);
        serde_json::to_value(context.schemas).unwrap()
    }

    fn variants(union: &Value) -> Vec<&str> {
        let all = union["union"]["variants"].as_array().unwrap().iter();
        all.map(|variant| variant["ref"].as_str().unwrap())
            .collect()
    }

    #[test]
    fn a_base_becomes_the_union_of_itself_and_its_subtypes() {
        let schemas = unions_of(&json!({
            "Pet": {"type": "object", "description": "d", "required": ["kind"], "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}},
            "Cat": {"allOf": [of("Pet"), {"properties": {"lives": {"type": "integer"}}}]},
            "Dog": {"allOf": [of("Pet")]},
            "Puppy": {"allOf": [of("Dog")]},
            "Animal": of("Pet"),
            "Alone": {"discriminator": {"propertyName": "kind"}, "type": "object"},
        }));
        assert_eq!(
            variants(&schemas["Pet"]),
            ["PetBase", "Cat", "Dog", "Puppy"]
        );
        assert_eq!(schemas["Pet"]["description"], "d");
        let told_by = json!({"discriminator": {"property": "kind", "base": "PetBase"}});
        assert_eq!(schemas["Pet"]["union"]["told_by"], told_by);
        assert_eq!(
            schemas["PetBase"],
            json!({"object": {"required": ["kind"], "properties": {"kind": {"scalar": ["string"]}}}})
        );
        assert_eq!(schemas["Cat"]["all_of"][0], json!({"ref": "PetBase"}));
        assert_eq!(schemas["Dog"], json!({"ref": "PetBase"}));
        assert_eq!(schemas["Puppy"], json!({"ref": "Dog"}));
        assert_eq!(schemas["Animal"], json!({"ref": "Pet"}));
        assert_eq!(schemas["Alone"], json!({"object": {}}));
    }

    #[test]
    fn a_base_among_the_subtypes_of_another_stands_for_itself_alone() {
        let schemas = unions_of(&json!({
            "Pet": {"discriminator": {"propertyName": "kind"}},
            "Dog": {"allOf": [of("Pet")], "discriminator": {"propertyName": "kind"}},
            "Puppy": {"allOf": [of("Dog")]},
        }));
        assert_eq!(variants(&schemas["Pet"]), ["PetBase", "DogBase", "Puppy"]);
        assert_eq!(variants(&schemas["Dog"]), ["DogBase", "Puppy"]);
        assert_eq!(schemas["DogBase"], json!({"ref": "PetBase"}));
        assert_eq!(schemas["Puppy"], json!({"ref": "DogBase"}));
    }

    #[test]
    fn a_reference_into_a_base_leads_where_the_document_says() {
        let document = json!({"openapi": "3.1.1", "paths": {}, "components": {"schemas": {
            "Pet": {"type": "object", "properties": {"kind": {"type": "string"}, "age": {"type": "integer"}}, "discriminator": {"propertyName": "kind"}},
            "Dog": {"allOf": [of("Pet")]},
            "Age": {"$ref": "#/components/schemas/Pet/properties/age"},
        }}});
        let api = crate::lower::lower(&document).unwrap().api;
        assert_eq!(api.schemas["Age"].target(), Some("PetAge"));
        assert_eq!(api.schemas["PetAge"].label(), "integer");
    }
}

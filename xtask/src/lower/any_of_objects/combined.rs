//! What several schemas have in common: one schema for values of any of them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::ir::{Checks, Docs, Extra, Object, Schema, Shape};
use crate::lower::one_of::one_of;
use crate::unique;

/// One of these, where they differ in nothing but prose and checks; otherwise a union of them. Of what is said beside
/// the types it has what all of them say, and the prose of the first.
pub(super) fn any_of(schemas: &[&Schema]) -> Schema {
    let [first, rest @ ..] = schemas else {
        return Schema::default();
    };
    if rest.is_empty() {
        return (*first).clone();
    }
    let mut distinct: Vec<Schema> = Vec::new();
    for schema in schemas.iter().filter(|schema| schema.shape != Shape::Null) {
        let schema = schema.bare();
        let plain = schema.without_prose();
        if !distinct.iter().any(|other| other.without_prose() == plain) {
            distinct.push(schema);
        }
    }
    let several = distinct.len() > 1;
    let mut shape = match scalars(&distinct) {
        Some(shape) if several => shape,
        _ => one_of(distinct).shape,
    };
    if let (true, Shape::Union(union)) = (several, &mut shape) {
        union.any_of = true;
    }
    let mut limits = first.limits.clone();
    limits.retain(|key, value| {
        rest.iter()
            .all(|other| other.limits.get(key) == Some(value))
    });
    let is_null = |schema: &&Schema| schema.nullable || schema.shape == Shape::Null;
    Schema {
        nullable: schemas.iter().any(is_null) && !matches!(shape, Shape::Any | Shape::Null),
        docs: Docs {
            title: first.docs.title.clone(),
            description: first.docs.description.clone(),
            default: agreed(schemas, |schema| schema.docs.default.clone()),
            deprecated: agreed(schemas, |schema| schema.docs.deprecated),
            read_only: agreed(schemas, |schema| schema.docs.read_only),
            write_only: agreed(schemas, |schema| schema.docs.write_only),
        },
        limits,
        checks: agreed(schemas, |schema| schema.checks.clone()),
        at: first.at.clone(),
        ..Schema::of(shape)
    }
}

/// Scalars of one type are one without a format, but for a secret, which stays one.
fn scalars(all: &[Schema]) -> Option<Shape> {
    let scalar = all.first()?.scalar()?;
    let mut secrets = all.iter().filter_map(Schema::format);
    let secret = secrets.find(|format| *format == "password");
    let alike = all.iter().all(|schema| schema.scalar() == Some(scalar));
    alike.then(|| Shape::Scalar(scalar, secret.map(str::to_owned)))
}

/// What all of these say; nothing where one says something else.
fn agreed<T: Default + PartialEq>(schemas: &[&Schema], says: fn(&Schema) -> T) -> T {
    let mut said = unique::items(schemas.iter().map(|schema| says(schema)));
    match said.len() {
        1 => said.remove(0),
        _ => T::default(),
    }
}

/// The object that holds what any of these holds, and what is checked of it.
pub(crate) fn objects(wholes: &[&Object]) -> (Object, Checks) {
    let names = wholes.iter().flat_map(|whole| whole.properties());
    let names: BTreeSet<&String> = names.map(|(name, _)| name).collect();
    let properties = names.into_iter().map(|name| {
        let said = wholes.iter().filter_map(|whole| whole.property(name));
        (name.clone(), any_of(&said.collect::<Vec<_>>()))
    });
    let first = wholes.iter().take(1).flat_map(|whole| whole.required());
    let required: Vec<String> = first
        .filter(|name| wholes.iter().all(|whole| whole.requires(name)))
        .cloned()
        .collect();
    let cases = unique::items(wholes.iter().map(|whole| {
        let others = whole.required().filter(|name| !required.contains(name));
        json!({"required": others.collect::<Vec<_>>()})
    }));
    let mut checks = Checks::new();
    if !cases.contains(&json!({"required": []})) {
        checks.insert("anyOf".into(), Value::Array(cases));
    }
    let object = Object {
        properties: Some(properties.collect()),
        required: (!required.is_empty()).then_some(required),
        extra: Extra::Unsaid,
    };
    (object, checks)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::refs::Context;

    /// What schemas of a 3.1 document have in common, and whether that is what another one says.
    fn assert_common(schemas: Value, expected: &Value) {
        let document = json!({});
        let mut context = Context::new(&document, true);
        let all = schemas.as_array().into_iter().flatten();
        let all: Vec<Schema> = all.map(|schema| context.schema(schema, "")).collect();
        let found = any_of(&all.iter().collect::<Vec<_>>());
        let expected = context.schema(expected, "");
        assert_eq!(found, expected, "{schemas}");
    }

    #[test]
    fn prose_and_checks_make_no_other_type() {
        assert_common(
            json!([
                {"type": "string", "description": "A.", "minLength": 1, "readOnly": true, "deprecated": true},
                {"type": "string", "description": "B.", "minLength": 2, "deprecated": true},
            ]),
            &json!({"type": "string", "description": "A.", "deprecated": true}),
        );
        let text = |description: &str| json!({"type": "string", "description": description, "nullable": true});
        assert_common(json!([text("A."), text("B.")]), &text("A."));
    }

    #[test]
    fn scalars_of_one_type_have_no_format_unless_one_is_a_secret() {
        let text = |format: &str| json!({"type": "string", "format": format});
        assert_common(
            json!([text("date-time"), {"type": "string"}]),
            &json!({"type": "string"}),
        );
        assert_common(
            json!([{"type": "string"}, text("password")]),
            &text("password"),
        );
        assert_common(
            json!([{"type": "integer", "format": "int32"}, {"type": "integer", "format": "int64"}]),
            &json!({"type": "integer"}),
        );
        assert_common(
            json!([text("date-time"), text("date-time")]),
            &text("date-time"),
        );
    }

    #[test]
    fn different_types_are_a_union_and_enums_one_enum() {
        assert_common(
            json!([{"type": ["string", "null"]}, {"type": "integer"}, {"type": "string"}]),
            &json!({"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]}),
        );
        assert_common(
            json!([{"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["b", "a"]}]),
            &json!({"type": "string", "enum": ["a", "b"]}),
        );
        let union =
            json!({"oneOf": [{"type": "boolean"}, {"type": "integer"}], "description": "U."});
        assert_common(json!([union, union]), &union);
        assert_common(json!([{"type": "string"}, {}]), &json!({}));
        assert_common(
            json!([{"type": "null"}, {"type": "string"}]),
            &json!({"type": ["string", "null"]}),
        );
    }

    #[test]
    fn null_in_one_use_of_a_component_is_null_in_all() {
        let reference = Schema::reference("A");
        let nullable = Schema {
            nullable: true,
            ..reference.clone()
        };
        assert_eq!(any_of(&[&reference, &nullable]), nullable);
    }
}

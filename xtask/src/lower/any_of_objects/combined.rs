//! What several schemas have in common: one schema for values of any of them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::ir::{Checks, Extra, Object, Schema, Shape};
use crate::lower::one_of::one_of;
use crate::unique;

/// One of these, where they differ in nothing but prose and checks; otherwise a union of them.
pub(super) fn any_of(schemas: &[&Schema]) -> Schema {
    let Some((first, rest)) = schemas.split_first() else {
        return Schema::default();
    };
    if rest.is_empty() {
        return (*first).clone();
    }
    let nullable = schemas
        .iter()
        .any(|schema| schema.nullable || schema.shape == Shape::Null);
    let mut distinct: Vec<Schema> = Vec::new();
    for schema in schemas.iter().filter(|schema| schema.shape != Shape::Null) {
        let schema = schema.bare();
        let plain = schema.without_prose();
        if !distinct.iter().any(|other| other.without_prose() == plain) {
            distinct.push(schema);
        }
    }
    let anything = distinct.iter().any(Schema::is_anything);
    let several = distinct.len() > 1;
    let mut out = match distinct.len() {
        0 => Schema::of(Shape::Null),
        _ if anything => Schema::default(),
        1 => distinct.remove(0),
        _ => one_of(distinct),
    };
    if let (true, Shape::Union(union)) = (several, &mut out.shape) {
        union.any_of = true;
    }
    beside(first, rest, &mut out);
    out.nullable = nullable && !anything && out.shape != Shape::Null;
    out
}

/// Of what is said beside the types what all of them say, and the prose of the first.
fn beside(first: &Schema, rest: &[&Schema], out: &mut Schema) {
    let all = |test: &dyn Fn(&Schema) -> bool| rest.iter().all(|schema| test(schema));
    let docs = &first.docs;
    out.docs.title = docs.title.clone();
    out.docs.description = docs.description.clone();
    if all(&|other| other.docs.default == docs.default) {
        out.docs.default = docs.default.clone();
    }
    out.docs.deprecated = docs.deprecated && all(&|other| other.docs.deprecated);
    out.docs.read_only = docs.read_only && all(&|other| other.docs.read_only);
    out.docs.write_only = docs.write_only && all(&|other| other.docs.write_only);
    let limits = first.limits.iter();
    let shared = limits.filter(|(key, value)| all(&|other| other.limits.get(*key) == Some(value)));
    out.limits = shared.map(|(k, v)| (k.clone(), v.clone())).collect();
    if all(&|other| other.checks == first.checks) {
        out.checks = first.checks.clone();
    }
    if all(&|other| other.was == first.was) {
        out.was = first.was.clone();
    }
}

/// The object that holds what any of these holds, and what is checked of it.
pub(super) fn objects(wholes: &[&Object]) -> (Object, Checks) {
    let mut properties = BTreeMap::new();
    for name in wholes
        .iter()
        .flat_map(|whole| whole.properties())
        .map(|(name, _)| name)
    {
        if !properties.contains_key(name) {
            let same: Vec<&Schema> = wholes.iter().filter_map(|one| one.property(name)).collect();
            properties.insert(name.clone(), any_of(&same));
        }
    }
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
        properties: Some(properties),
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

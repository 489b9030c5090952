//! Descriptions are for readers of an API's document, who know neither Rust nor these docs.

use arize_ax::bulk::BulkSummary;
use arize_ax::roster::Plan;
use arize_ax::{
    Conflict, Effect, EnumCasing, InviteMode, InviteOutcome, NewUser, Problem, Region, SsoOutcome,
    UserPage, UserUpdate,
};
use schemars::generate::{SchemaGenerator, SchemaSettings};
use serde_json::Value;

fn all_schemas(mut generator: SchemaGenerator) -> Value {
    generator.subschema_for::<NewUser>();
    generator.subschema_for::<UserUpdate>();
    generator.subschema_for::<UserPage>();
    generator.subschema_for::<InviteMode>();
    generator.subschema_for::<EnumCasing>();
    generator.subschema_for::<InviteOutcome>();
    generator.subschema_for::<SsoOutcome>();
    generator.subschema_for::<Conflict>();
    generator.subschema_for::<Effect>();
    generator.subschema_for::<Problem>();
    generator.subschema_for::<Region>();
    generator.subschema_for::<BulkSummary>();
    generator.subschema_for::<Plan>();
    generator.definitions().clone().into()
}

fn descriptions<'a>(schema: &'a Value, found: &mut Vec<&'a str>) {
    match schema {
        Value::Object(members) => {
            found.extend(members.get("description").and_then(Value::as_str));
            members
                .values()
                .for_each(|value| descriptions(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| descriptions(value, found)),
        _ => {}
    }
}

#[test]
fn descriptions_are_plain_text() {
    for settings in [
        SchemaSettings::draft2020_12().for_deserialize(),
        SchemaSettings::draft2020_12().for_serialize(),
    ] {
        let schemas = all_schemas(settings.into_generator());
        let mut found = Vec::new();
        descriptions(&schemas, &mut found);
        assert!(found.len() > 60, "{}", found.len());
        let rust = ["::", "](", "[`", "```", "\n", "`None`", "`Some", "crate"];
        let is_rust = |text: &&str| rust.iter().any(|sign| text.contains(sign));
        let found: Vec<_> = found.into_iter().filter(is_rust).collect();
        assert_eq!(found, [""; 0]);
    }
}

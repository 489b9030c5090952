//! Schemas against serde: both accept and refuse the same values.

mod descriptions;
mod inputs;
mod outputs;

use jsonschema::Validator;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A validator of what a type reads, formats included.
fn input<T: JsonSchema>() -> Validator {
    validator::<T>(SchemaSettings::draft2020_12().for_deserialize())
}

/// A validator of what a type writes.
fn output<T: JsonSchema>() -> Validator {
    validator::<T>(SchemaSettings::draft2020_12().for_serialize())
}

fn validator<T: JsonSchema>(settings: SchemaSettings) -> Validator {
    let schema = settings.into_generator().into_root_schema_for::<T>();
    let options = jsonschema::options().should_validate_formats(true);
    options.build(schema.as_value()).expect("a valid schema")
}

/// Whether `T` can be read from the value; panics if its schema says otherwise.
fn takes<T: DeserializeOwned>(schema: &Validator, value: &Value) -> bool {
    let read = serde_json::from_value::<T>(value.clone());
    let error = read.as_ref().err();
    assert_eq!(schema.is_valid(value), read.is_ok(), "{value}: {error:?}");
    read.is_ok()
}

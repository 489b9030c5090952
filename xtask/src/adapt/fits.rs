//! What an object in an answer must have to be one variant of a union and not another, where no tag tells.

use serde_json::{Map, Value, json};

use crate::schema::{self, Components, Kind};

/// What tells the objects among the variants of a union apart where no tag does: the fields that each must have, if
/// there are several, and the constants in them. Read leniently, one would do for the other.
pub(super) fn fits(schema: &Value, components: &Components) -> Option<Value> {
    if schema.get("x-tag").is_some() {
        return None;
    }
    let variants = schema.get("oneOf")?.as_array()?;
    let ends: Vec<&Value> = variants
        .iter()
        .map(|variant| schema::whole(components, variant))
        .collect();
    let is_object = |end: &&&Value| schema::kind(end) == Kind::Struct;
    let several = ends.iter().filter(is_object).count() > 1;
    let one = |end: &&Value| {
        if !is_object(&end) {
            return Value::Null;
        }
        let required = end.get("required").filter(|_| several).cloned();
        let fields = required.unwrap_or_else(|| json!([]));
        let properties = end.get("properties").and_then(Value::as_object);
        let constants: Map<String, Value> = properties
            .into_iter()
            .flatten()
            .filter_map(|(name, schema)| Some((name.clone(), constant(schema, components)?)))
            .collect();
        if fields == json!([]) && constants.is_empty() {
            return Value::Null;
        }
        json!({"fields": fields, "constants": constants})
    };
    let fits: Vec<Value> = ends.iter().map(one).collect();
    (!fits.iter().all(Value::is_null)).then_some(Value::Array(fits))
}

/// The only value that a schema allows, if there is but one.
fn constant(schema: &Value, components: &Components) -> Option<Value> {
    if schema::is_nullable(schema) {
        return None;
    }
    match schema::whole(components, schema)
        .get("enum")?
        .as_array()?
        .as_slice()
    {
        [only] => Some(only.clone()),
        _ => None,
    }
}

//! How types of responses are read.

use super::identifiers::ident;
use super::types::Types;
use crate::ir::{Extra, Object, Schema, Shape};

impl Types<'_> {
    /// What has the type of a component read leniently, if its values are and nothing else does.
    pub(super) fn lenient(&self, name: &str, schema: &Schema) -> String {
        let type_name = ident(name);
        // A union with a tag has a macro of its own.
        if !self.lenient.contains(name) || schema.tag().is_some() {
            return String::new();
        }
        let kind = match &schema.shape {
            Shape::Enum { texts: true, .. } => ": text",
            Shape::Object(object) if is_any(schema, object) => ": object",
            _ => "",
        };
        format!("support::lenient_type!({type_name}{kind});\n")
    }
}

/// Whether any object is one of these.
fn is_any(schema: &Schema, object: &Object) -> bool {
    // Null, and properties of a closed object or of a map, can be wrong.
    !schema.nullable
        && !object.is_map()
        && object.extra == Extra::Unsaid
        && object.required().next().is_none()
        && (schema.lenient || object.properties().all(|(_, property)| property.open))
}

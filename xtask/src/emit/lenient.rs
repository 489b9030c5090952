//! How types of responses are read.

use super::identifiers::ident;
use super::types::Types;
use crate::ir::{Extra, Schema, Shape, ToldBy, follow};

impl Types<'_> {
    /// What has the type of a component read leniently, if its values are and nothing else does.
    pub(super) fn lenient(&self, name: &str, schema: &Schema) -> String {
        let type_name = ident(name);
        let kind = match &schema.shape {
            _ if !self.lenient.contains(name) => return String::new(),
            // It has a macro of its own.
            Shape::Union(union) if matches!(union.told_by, ToldBy::Tag(_)) => return String::new(),
            Shape::Enum { texts: true, .. } => ": text",
            Shape::Object(_) if self.is_any_object(schema) => ": object",
            _ => "",
        };
        format!("support::lenient_type!({type_name}{kind});\n")
    }

    /// Whether any object is a value of this schema.
    fn is_any_object(&self, schema: &Schema) -> bool {
        let end = follow::whole(self.schemas, schema);
        let Shape::Object(object) = &end.shape else {
            return false;
        };
        // Null, and properties of a closed object or of a map, can be wrong.
        end.is_struct()
            && (end.lenient || object.properties().all(|(_, property)| property.open))
            && object.extra == Extra::Unsaid
            && object.required().next().is_none()
            && !follow::is_nullable(self.schemas, schema)
    }
}

//! Which components a component leads to.

use crate::ir::{Schema, Shape};

/// The components whose values stand inside a value of this schema, in the same piece of memory.
pub(super) fn held(schema: &Schema) -> Vec<String> {
    match &schema.shape {
        Shape::Ref(name) => vec![name.clone()],
        Shape::Object(object) => object
            .properties()
            .flat_map(|(_, child)| held(child))
            .collect(),
        Shape::Union(union) => union.variants.iter().flat_map(held).collect(),
        Shape::Tuple(items) => items.iter().flat_map(held).collect(),
        _ => Vec::new(),
    }
}

//! Which components a component leads to.

use std::collections::BTreeSet;

use crate::ir::{Schema, Schemas, Shape};

/// The components whose values are read leniently: those that stand where a value may turn out to be another.
pub(super) fn lenient(schemas: &Schemas) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut pending = Vec::new();
    for schema in schemas.values() {
        schema.each(&mut |below| {
            if schema.lenient || below.open {
                pending.extend(below.targets());
            }
        });
    }
    while let Some(name) = pending.pop() {
        let schema = schemas.get(&name).filter(|schema| !schema.is_struct());
        if found.insert(name) {
            pending.extend(schema.into_iter().flat_map(Schema::targets));
        }
    }
    found
}

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

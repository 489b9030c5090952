//! Null belongs to the use of a schema: a component that allows null hands that on to whoever refers to it.

use crate::ir::{Api, Schema, Schemas, Shape, follow};

/// Moves `nullable` out of the components, through unions and chains of names, to the places of use.
pub(super) fn lift(api: &mut Api) {
    // Null is handed on to one more use each time, and never taken back, so this ends.
    loop {
        let before = api.schemas.clone();
        api.schemas_mut(&mut |_, schema| {
            schema.each_mut(&mut |schema| {
                used(schema, &before);
                union(schema);
            });
        });
        if api.schemas == before {
            break;
        }
    }
    for schema in api.schemas.values_mut() {
        schema.nullable = false;
    }
}

/// A use of a component that allows null.
fn used(schema: &mut Schema, schemas: &Schemas) {
    if schema.target().is_none() {
        return;
    }
    if follow::whole(schemas, schema).shape == Shape::Null {
        schema.shape = Shape::Null;
    } else {
        schema.nullable = follow::is_nullable(schemas, schema);
    }
}

/// A union with a variant that allows null allows null.
fn union(schema: &mut Schema) {
    let Shape::Union(union) = &mut schema.shape else {
        return;
    };
    for variant in &mut union.variants {
        let is_null = variant.shape == Shape::Null;
        schema.nullable |= is_null || std::mem::take(&mut variant.nullable);
    }
    union
        .variants
        .retain(|variant| variant.shape != Shape::Null);
    if union.variants.is_empty() {
        schema.shape = Shape::Null;
    }
}

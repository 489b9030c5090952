//! Null belongs to the use of a schema: a component that allows null hands that on to whoever refers to it.

use std::collections::BTreeSet;

use crate::ir::{Api, Schema, Shape};

/// The components that allow null beside something else, and those that allow nothing but null.
#[derive(Default)]
struct Handed {
    beside: BTreeSet<String>,
    alone: BTreeSet<String>,
}

/// Moves `nullable` out of the components, through unions and chains of names, to the places of use.
pub(super) fn lift(api: &mut Api) {
    // A component hands null on to one that uses it, so this ends, unless they go in a circle.
    for _ in 0..=api.schemas.len() {
        let mut handed = Handed::default();
        let mut changed = false;
        for (name, schema) in &mut api.schemas {
            if schema.shape == Shape::Null {
                handed.alone.insert(name.clone());
            } else if schema.nullable {
                handed.beside.insert(name.clone());
            }
            changed |= std::mem::take(&mut schema.nullable);
        }
        api.schemas_mut(&mut |_, schema| {
            schema.each_mut(&mut |schema| {
                changed |= used(schema, &handed);
                changed |= union(schema);
            });
        });
        if !changed {
            break;
        }
    }
}

/// A use of a component that allows null.
fn used(schema: &mut Schema, handed: &Handed) -> bool {
    let Some(name) = schema.target().filter(|_| !schema.nullable) else {
        return false;
    };
    if handed.beside.contains(name) {
        schema.nullable = true;
        true
    } else if handed.alone.contains(name) {
        schema.shape = Shape::Null;
        true
    } else {
        false
    }
}

/// A union with a variant that allows null allows null.
fn union(schema: &mut Schema) -> bool {
    let Shape::Union(union) = &mut schema.shape else {
        return false;
    };
    let before = union.variants.len();
    union
        .variants
        .retain(|variant| variant.shape != Shape::Null);
    let mut null = union.variants.len() < before;
    for variant in &mut union.variants {
        null |= std::mem::take(&mut variant.nullable);
    }
    if union.variants.is_empty() {
        schema.shape = Shape::Null;
        return true;
    }
    let changed = null && !schema.nullable;
    schema.nullable |= null;
    changed
}

//! Null belongs to the use of a schema: a component that allows null hands that on to whoever refers to it.

use crate::ir::{Api, Schema, Shape, follow};
use crate::sccs;

/// Moves `nullable` out of the components, through unions and chains of names, to the places of use.
pub(super) fn lift(api: &mut Api) {
    // Null is handed on to one more use each time, and never taken back, so this ends.
    loop {
        let before = api.schemas.clone();
        let names = follow::names(&before);
        let leading_to = |is: fn(&Schema) -> bool| {
            let those = before.iter().filter(|(_, schema)| is(schema));
            sccs::leading_to(those.map(|(name, _)| name.clone()).collect(), &names)
        };
        let null = leading_to(|schema| schema.shape == Shape::Null);
        let nullable = leading_to(|schema| schema.nullable);
        api.schemas_mut(&mut |_, schema| {
            schema.each_mut(&mut |schema| {
                if let Some(name) = schema.target() {
                    let is_null = null.contains(name);
                    schema.nullable |= !is_null && nullable.contains(name);
                    if is_null {
                        schema.shape = Shape::Null;
                    }
                }
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

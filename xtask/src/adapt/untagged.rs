//! What an object in a response must have to be one variant of a union and not another, where no tag tells.

use serde_json::Value;

use crate::ir::{Needs, Schema, Schemas, Shape, ToldBy, follow};

/// Writes down in a union what tells the objects among its variants apart where no tag does: the fields that each must
/// have, if there are several, and the constants in them. Read leniently, one would do for the other.
pub(super) fn tell_apart(schema: &mut Schema, schemas: &Schemas) {
    let Shape::Union(union) = &mut schema.shape else {
        return;
    };
    if union.tag().is_some() {
        return;
    }
    let ends = union.variants.iter().map(|it| follow::whole(schemas, it));
    let several = ends.clone().filter(|end| end.is_struct()).count() > 1;
    let needs: Vec<Needs> = ends.map(|end| needs(end, several, schemas)).collect();
    if needs.iter().any(|needs| *needs != Needs::default()) {
        union.told_by = ToldBy::Untagged(needs);
    }
}

fn needs(end: &Schema, several: bool, schemas: &Schemas) -> Needs {
    let Some(object) = end.object().filter(|_| end.is_struct()) else {
        return Needs::default();
    };
    let required = object.required().filter(|_| several);
    let constants = object
        .properties()
        .filter_map(|(name, schema)| Some((name.clone(), constant(schema, schemas)?)));
    Needs {
        fields: required.cloned().collect(),
        constants: constants.collect(),
    }
}

/// The only value that a schema allows, if there is but one.
fn constant(schema: &Schema, schemas: &Schemas) -> Option<Value> {
    match follow::whole(schemas, schema).values()? {
        [only] if !schema.nullable => Some(only.clone()),
        _ => None,
    }
}

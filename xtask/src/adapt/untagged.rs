//! What an object in a response must have to be one variant of a union and not another, where no tag tells.

use serde_json::Value;

use crate::ir::{Fit, Schema, Schemas, Shape, ToldBy, follow};

/// Writes down in `lenient` what tells the objects among the variants of `schema` apart where no tag does: the fields that
/// each must have, if there are several, and the constants in them. Read leniently, one would do for the other.
pub(super) fn tell_apart(lenient: &mut Schema, schema: &Schema, schemas: &Schemas) {
    let Some(union) = schema
        .union()
        .filter(|union| !matches!(union.told_by, ToldBy::Tag(_)))
    else {
        return;
    };
    let ends = union
        .variants
        .iter()
        .map(|variant| follow::whole(schemas, variant));
    let ends: Vec<&Schema> = ends.collect();
    let several = ends.iter().filter(|end| end.is_struct()).count() > 1;
    let fits: Vec<Option<Fit>> = ends.iter().map(|end| fit(end, several, schemas)).collect();
    if let (true, Shape::Union(union)) = (fits.iter().any(Option::is_some), &mut lenient.shape) {
        union.told_by = ToldBy::BestMatch(fits);
    }
}

fn fit(end: &Schema, several: bool, schemas: &Schemas) -> Option<Fit> {
    let object = end.object().filter(|_| end.is_struct())?;
    let required = object.required().filter(|_| several);
    let constants = object
        .properties()
        .filter_map(|(name, schema)| Some((name.clone(), constant(schema, schemas)?)));
    let fit = Fit {
        fields: required.cloned().collect(),
        constants: constants.collect(),
    };
    (fit != Fit::default()).then_some(fit)
}

/// The only value that a schema allows, if there is but one.
fn constant(schema: &Schema, schemas: &Schemas) -> Option<Value> {
    match follow::whole(schemas, schema).values()? {
        [only] if !schema.nullable => Some(only.clone()),
        _ => None,
    }
}

//! What our Rust code relies on, whatever the document of the day says: the overlay's `x-codegen`.
//!
//! - `expect: properties`: properties that our code sends or reads, as `place: {name: schema}`. One that the document does
//!   not have (any more) is added, optional; one that may be null is read as if null were absence; another type is an
//!   error. `{}` says that the property is there, whatever it is.
//! - `expect: required`: the properties that our code always sends, as `place: [names]`. Another required one is an error.
//! - `expect: parameters`: the parameters that a function takes. Another optional one is not offered; another required
//!   one, or one that is gone, is an error.
//! - `expect: open`: places in bodies that take values of another type too. In a response such a value differs from one
//!   that is missing; in a request our code may send what this document does not know yet.
//! - `response: nothing`: our code does not read the body of a success.

use serde_json::{Value, json};

use super::names::{at_place, component_at};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Extra, Object, Operation, Schema, Schemas, Shape, follow, plain};
use crate::pointer;

/// Applies what is said of bodies that are components by now, and of parameters.
pub(super) fn apply(api: &mut Api, diagnostics: &mut Diagnostics) {
    for operation in &mut api.operations {
        let relied_on = operation.relied_on.clone();
        let at = pointer::join(&operation.at(), "x-codegen") + "/expect";
        for (key, wishes, apply) in [
            ("properties", relied_on.properties, properties as Apply),
            ("required", relied_on.required, required as Apply),
        ] {
            for (place, wishes) in wishes {
                let here = pointer::join(&pointer::join(&at, key), &place);
                match component_at(operation, &api.schemas, &place) {
                    Some(name) => apply(&name, &wishes, &mut api.schemas, &here, diagnostics),
                    None => {
                        let hint = "the overlay names a place that this document does not have";
                        diagnostics.error(here, place, hint);
                    }
                }
            }
        }
        if let Some(wished) = relied_on.parameters {
            let here = pointer::join(&at, "parameters");
            parameters(operation, &wished, &here, diagnostics);
        }
        for place in relied_on.open.iter().filter_map(Value::as_str) {
            match inside(operation, &mut api.schemas, place) {
                Some(schema) => schema.open = true,
                None => {
                    let hint =
                        "the overlay names a place inside a body that this document does not have";
                    diagnostics.error(pointer::join(&at, "open"), place, hint);
                }
            }
        }
    }
}

/// Takes the bodies away that our code does not read.
pub(super) fn drop_unread(api: &mut Api) {
    let unread = api.operations.iter_mut();
    for operation in unread.filter(|operation| operation.relied_on.nothing_read) {
        for response in operation.responses.values_mut() {
            response.content = None;
        }
    }
}

/// The schema at a place inside the components that a body is made of.
fn inside<'a>(
    operation: &Operation,
    schemas: &'a mut Schemas,
    place: &str,
) -> Option<&'a mut Schema> {
    let (around, last) = place.rsplit_once('/')?;
    // A list has no name of its own: it is reached from what holds it.
    let (around, steps) = match around.rsplit_once('/') {
        Some((before, list)) if last == "[]" && list != "[]" => (before, vec![list, last]),
        _ => (around, vec![last]),
    };
    let holder = at_place(operation, schemas, around)?;
    let name = follow::last_name(schemas, holder)?.to_owned();
    let mut schema = schemas.get_mut(&name)?;
    for step in steps {
        schema = match (&mut schema.shape, step) {
            (Shape::Array { items, .. }, "[]") => items,
            (
                Shape::Object(Object {
                    extra: Extra::Of(extra),
                    ..
                }),
                "{}",
            ) => extra,
            (Shape::Object(object), name) => object.properties.as_mut()?.get_mut(name)?,
            _ => return None,
        };
    }
    Some(schema)
}

/// Applies the wishes for a component, and writes down those that it cannot have.
type Apply = fn(&str, &Value, &mut Schemas, &str, &mut Diagnostics);

fn properties(
    component: &str,
    wishes: &Value,
    schemas: &mut Schemas,
    at: &str,
    diagnostics: &mut Diagnostics,
) {
    for (name, wish) in wishes.as_object().into_iter().flatten() {
        let object = schemas[component].object();
        let there = object.and_then(|object| object.property(name)).cloned();
        let anything = wish == &json!({});
        let wish = plain::read_schema(wish);
        let relied_on = match there {
            Some(there) => as_wished(&there, &wish, anything, schemas),
            None if anything => Err("the document has it no longer".to_owned()),
            None => Ok(wish),
        };
        match relied_on {
            Ok(schema) => {
                let target = schemas.get_mut(component).and_then(Schema::object_mut);
                if let Some(object) = target {
                    let properties = object.properties.get_or_insert_default();
                    properties.insert(name.clone(), schema);
                }
            }
            Err(hint) => diagnostics.error(
                at,
                format!("property `{name}`"),
                format!("our code relies on it: {hint}"),
            ),
        }
    }
}

/// The schema of a property as our code has it: never null, and of the type that is wished for.
fn as_wished(
    there: &Schema,
    wish: &Schema,
    anything: bool,
    schemas: &Schemas,
) -> Result<Schema, String> {
    let end = follow::whole(schemas, there);
    if end.shape == Shape::Any && !anything {
        return Ok(wish.clone());
    }
    let mut relied_on = there.never_null();
    if end.scalar().is_some() && follow::is_nullable(schemas, there) {
        relied_on = end.never_null();
    } else if follow::is_nullable(schemas, &relied_on) {
        return Err("it is a component that may be null".to_owned());
    }
    if anything {
        return Ok(relied_on);
    }
    let (is, wanted) = (end.scalar(), wish.scalar());
    if is.is_none() || is != wanted {
        return Err(format!(
            "expected `{}`, the document has `{}`",
            wanted.map_or("something else", |scalar| scalar.name()),
            is.map_or_else(|| end.label(), |scalar| scalar.name()),
        ));
    }
    // Other formats are texts and numbers in Rust too.
    let format = |schema: &Schema| {
        let tells = |format: &&str| ["date-time", "password", "uint64"].contains(format);
        schema.format().filter(tells).map(str::to_owned)
    };
    if format(end) == format(wish) {
        return Ok(relied_on);
    }
    let mut wished = wish.clone();
    if there.docs.description.is_some() {
        wished.docs.description = there.docs.description.clone();
    }
    Ok(wished)
}

fn required(
    component: &str,
    wished: &Value,
    schemas: &mut Schemas,
    at: &str,
    diagnostics: &mut Diagnostics,
) {
    let Some(object) = schemas.get_mut(component).and_then(Schema::object_mut) else {
        return;
    };
    let ours = wished.as_array().into_iter().flatten();
    let ours: Vec<String> = ours
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect();
    for name in object.required().filter(|name| !ours.contains(name)) {
        diagnostics.error(
            at,
            format!("property \"{name}\""),
            "it is required, and our code does not send it",
        );
    }
    object.required = Some(ours);
}

fn parameters(
    operation: &mut Operation,
    wished: &[Value],
    at: &str,
    diagnostics: &mut Diagnostics,
) {
    let there = &mut operation.parameters;
    for name in wished {
        if !there
            .iter()
            .any(|parameter| name == parameter.name.as_str())
        {
            diagnostics.error(
                at,
                format!("parameter {name}"),
                "our code passes it, and the document has it no longer",
            );
        }
    }
    there.retain(|parameter| {
        let ours = wished.iter().any(|name| name == parameter.name.as_str());
        if !ours && parameter.required {
            diagnostics.error(
                at,
                format!("parameter \"{}\"", parameter.name),
                "it is required, and our code does not pass it",
            );
        }
        ours
    });
}

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

use std::collections::BTreeMap;

use super::names::{at_place, component_at};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Operation, Read, Schema, Schemas, Shape, Wish, follow};
use crate::pointer;

/// Applies what is said of bodies that are components by now, and of parameters.
pub(super) fn apply(api: &mut Api, diagnostics: &mut Diagnostics) {
    for operation in &mut api.operations {
        let expect = operation.relied_on.expect.clone();
        let at = pointer::join(&operation.at, "x-codegen") + "/expect";
        let gone = "the overlay names a place that this document does not have";
        for (place, wishes) in &expect.properties {
            let here = pointer::join(&format!("{at}/properties"), place);
            match component_at(operation, &api.schemas, place) {
                Some(name) => properties(&name, wishes, &mut api.schemas, &here, diagnostics),
                None => diagnostics.error(here, place, gone),
            }
        }
        for (place, ours) in &expect.required {
            let here = pointer::join(&format!("{at}/required"), place);
            match component_at(operation, &api.schemas, place) {
                Some(name) => required(&name, ours, &mut api.schemas, &here, diagnostics),
                None => diagnostics.error(here, place, gone),
            }
        }
        if let Some(ours) = &expect.parameters {
            parameters(operation, ours, &format!("{at}/parameters"), diagnostics);
        }
        for place in &expect.open {
            if open(operation, &mut api.schemas, place).is_none() {
                let hint =
                    "the overlay names a place inside a body that this document does not have";
                diagnostics.error(format!("{at}/open"), place, hint);
            }
        }
    }
}

/// Takes the bodies away that our code does not read.
pub(super) fn drop_unread(api: &mut Api) {
    for operation in &mut api.operations {
        if operation.relied_on.response == Some(Read::Nothing) {
            let responses = operation.responses.values_mut();
            responses.for_each(|response| response.content = None);
        }
    }
}

/// Lets a place inside the components that a body is made of take values of another type too, if there is one.
fn open(operation: &Operation, schemas: &mut Schemas, place: &str) -> Option<()> {
    let (around, last) = place.rsplit_once('/')?;
    // A list has no name of its own: it is reached from what holds it.
    let (around, steps) = match around.rsplit_once('/') {
        Some((before, list)) if last == "[]" && list != "[]" => (before, vec![list, last]),
        _ => (around, vec![last]),
    };
    let holder = at_place(operation, schemas, around)?;
    let name = follow::last_name(schemas, holder)?.to_owned();
    open_below(schemas.get_mut(&name)?, &steps).then_some(())
}

fn open_below(schema: &mut Schema, steps: &[&str]) -> bool {
    let Some((first, rest)) = steps.split_first() else {
        schema.open = true;
        return true;
    };
    let mut found = false;
    schema.children_mut(&mut |step, child| {
        let leads = match step.keyword {
            "items" => *first == "[]",
            "additionalProperties" => *first == "{}",
            _ => step.key == Some(first),
        };
        found |= leads && open_below(child, rest);
    });
    found
}

fn properties(
    component: &str,
    wishes: &BTreeMap<String, Wish>,
    schemas: &mut Schemas,
    at: &str,
    diagnostics: &mut Diagnostics,
) {
    for (name, wish) in wishes {
        let object = schemas[component].object();
        let there = object.and_then(|object| object.property(name));
        let relied_on = match (there, wish.schema()) {
            (Some(there), wish) => as_wished(there, wish, schemas),
            (None, None) => Err("the document has it no longer".to_owned()),
            (None, Some(wish)) => Ok(wish),
        };
        match relied_on {
            Ok(schema) => {
                let target = schemas.get_mut(component).and_then(Schema::object_mut);
                if let Some(object) = target {
                    let properties = object.properties.get_or_insert_default();
                    properties.insert(name.clone(), schema);
                }
            }
            Err(hint) => {
                let hint = format!("our code relies on it: {hint}");
                diagnostics.error(at, format!("property `{name}`"), hint);
            }
        }
    }
}

/// The schema of a property as our code has it: never null, and of the type that is wished for.
fn as_wished(there: &Schema, wish: Option<Schema>, schemas: &Schemas) -> Result<Schema, String> {
    let end = follow::whole(schemas, there);
    if let (Shape::Any, Some(wish)) = (&end.shape, &wish) {
        return Ok(wish.clone());
    }
    let mut relied_on = there.never_null();
    if end.scalar().is_some() && follow::is_nullable(schemas, there) {
        relied_on = end.never_null();
    } else if follow::is_nullable(schemas, &relied_on) {
        return Err("it is a component that may be null".to_owned());
    }
    let Some(mut wish) = wish else {
        return Ok(relied_on);
    };
    if end.scalar().is_none() || end.scalar() != wish.scalar() {
        let (wanted, is) = (wish.label(), end.label());
        return Err(format!("expected `{wanted}`, the document has `{is}`"));
    }
    // Other formats are texts and numbers in Rust too.
    let format = |schema: &Schema| {
        let unsigned = schema
            .scalar()
            .and_then(|one| one.unsigned(schema.format()));
        let of_text = ["date-time", "password"];
        let tells = |format: &&str| unsigned.is_some() || of_text.contains(format);
        schema.format().filter(tells).map(str::to_owned)
    };
    if format(end) == format(&wish) {
        return Ok(relied_on);
    }
    wish.docs.description = there.docs.description.clone();
    Ok(wish)
}

fn required(
    component: &str,
    ours: &[String],
    schemas: &mut Schemas,
    at: &str,
    diagnostics: &mut Diagnostics,
) {
    let Some(object) = schemas.get_mut(component).and_then(Schema::object_mut) else {
        return;
    };
    for name in object.required().filter(|name| !ours.contains(name)) {
        let hint = "it is required, and our code does not send it";
        diagnostics.error(at, format!("property \"{name}\""), hint);
    }
    object.required = Some(ours.to_vec());
}

fn parameters(operation: &mut Operation, ours: &[String], at: &str, diagnostics: &mut Diagnostics) {
    let there = &mut operation.parameters;
    for name in ours {
        if !there.iter().any(|parameter| parameter.name == *name) {
            let hint = "our code passes it, and the document has it no longer";
            diagnostics.error(at, format!("parameter \"{name}\""), hint);
        }
    }
    there.retain(|parameter| {
        let is_ours = ours.contains(&parameter.name);
        if !is_ours && parameter.required {
            let hint = "it is required, and our code does not pass it";
            diagnostics.error(at, format!("parameter \"{}\"", parameter.name), hint);
        }
        is_ours
    });
}

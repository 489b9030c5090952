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
//! - `response: nothing`: our code does not read the body of a success (`responses`).

use std::collections::BTreeMap;

use super::names::at_place;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Operation, Parameter, Scalar, Schema, Schemas, Shape, Wish, follow};
use crate::pointer;

/// What is not as our code relies on: a construct and a hint for each.
type Complaints = Vec<(String, String)>;

/// Applies what is said of bodies that are components by now, and of parameters.
pub(super) fn apply(api: &mut Api, diagnostics: &mut Diagnostics) {
    let schemas = &mut api.schemas;
    for operation in &mut api.operations {
        let expect = std::mem::take(&mut operation.relied_on.expect);
        let at = pointer::join(&operation.at, "x-codegen") + "/expect";
        let mut tell = |here: String, complaints: Complaints| {
            for (construct, hint) in complaints {
                diagnostics.error(&here, construct, hint);
            }
        };
        for (place, wishes) in &expect.properties {
            let component = component(operation, schemas, place);
            let found = component.map(|name| properties(&name, wishes, schemas));
            let here = pointer::join(&format!("{at}/properties"), place);
            tell(here, found.unwrap_or_else(|| gone(place)));
        }
        for (place, ours) in &expect.required {
            let component = component(operation, schemas, place);
            let found = component.map(|name| required(schemas.get_mut(&name), ours));
            let here = pointer::join(&format!("{at}/required"), place);
            tell(here, found.unwrap_or_else(|| gone(place)));
        }
        if let Some(ours) = &expect.parameters {
            let complaints = parameters(&mut operation.parameters, ours);
            tell(format!("{at}/parameters"), complaints);
        }
        for place in &expect.open {
            let in_body = place.starts_with("request/") || place.starts_with("response/");
            let opened = at_place(operation, schemas, place, |schema| schema.open = true);
            if !in_body || opened.is_none() {
                tell(format!("{at}/open"), gone(place));
            }
        }
    }
}

/// The component that holds what a place is for.
fn component(operation: &mut Operation, schemas: &mut Schemas, place: &str) -> Option<String> {
    let there = at_place(operation, schemas, place, |schema| schema.clone())?;
    follow::last_name(schemas, &there).map(str::to_owned)
}

fn gone(place: &str) -> Complaints {
    let hint = "the overlay names a place that this document does not have";
    vec![(place.to_owned(), hint.to_owned())]
}

fn properties(
    component: &str,
    wishes: &BTreeMap<String, Wish>,
    schemas: &mut Schemas,
) -> Complaints {
    let mut complaints = Complaints::new();
    for (name, wish) in wishes {
        let object = schemas[component].object();
        let there = object.and_then(|object| object.property(name));
        let relied_on = match (there, wish.schema()) {
            (Some(there), wish) => as_wished(there, wish, schemas),
            (None, None) => Err("the document has it no longer".to_owned()),
            (None, Some(wish)) => Ok(wish),
        };
        let object = schemas.get_mut(component).and_then(Schema::object_mut);
        let object = object.ok_or_else(|| "what should have it is no object".to_owned());
        match relied_on.and_then(|schema| Ok((schema, object?))) {
            Ok((schema, object)) => {
                let properties = object.properties.get_or_insert_default();
                properties.insert(name.clone(), schema);
            }
            Err(hint) => {
                let hint = format!("our code relies on it: {hint}");
                complaints.push((format!("property `{name}`"), hint));
            }
        }
    }
    complaints
}

/// The schema of a property as our code has it: never null, and of the type that is wished for.
fn as_wished(there: &Schema, wish: Option<Schema>, schemas: &Schemas) -> Result<Schema, String> {
    let end = follow::whole(schemas, there);
    if let (Shape::Any, Some(wish)) = (&end.shape, &wish) {
        return Ok(wish.clone());
    }
    let relied_on = match there.never_null() {
        same if !follow::is_nullable(schemas, &same) => same,
        _ if end.scalar().is_some() => end.never_null(),
        _ => return Err("it is a component that may be null".to_owned()),
    };
    let Some(mut wish) = wish else {
        return Ok(relied_on);
    };
    if end.scalar().is_none() || end.scalar() != wish.scalar() {
        let (wanted, is) = (wish.label(), end.label());
        return Err(format!("expected `{wanted}`, the document has `{is}`"));
    }
    // Other formats are texts and numbers in Rust too.
    let tells = |format: &&str| {
        let unsigned = Scalar::Integer.unsigned(Some(format));
        unsigned.is_some() || ["date-time", "password"].contains(format)
    };
    if end.format().filter(tells) == wish.format().filter(tells) {
        return Ok(relied_on);
    }
    wish.docs.description = there.docs.description.clone();
    Ok(wish)
}

fn required(component: Option<&mut Schema>, ours: &[String]) -> Complaints {
    let Some(object) = component.and_then(Schema::object_mut) else {
        let hint = "our code sends properties: what should have them is no object";
        return vec![("required".to_owned(), hint.to_owned())];
    };
    let before = object.required.replace(ours.to_vec());
    let more = before.into_iter().flatten();
    let more = more.filter(|name| !ours.contains(name));
    let hint = "it is required, and our code does not send it";
    more.map(|name| (format!("property \"{name}\""), hint.to_owned()))
        .collect()
}

fn parameters(there: &mut Vec<Parameter>, ours: &[String]) -> Complaints {
    let complaint = |name: &str, hint: &str| (format!("parameter \"{name}\""), hint.to_owned());
    let is_there = |name: &&String| there.iter().any(|one| one.name == **name);
    let gone = ours.iter().filter(|name| !is_there(name));
    let hint = "our code passes it, and the document has it no longer";
    let mut complaints: Complaints = gone.map(|name| complaint(name, hint)).collect();
    for other in there.extract_if(.., |one| !ours.contains(&one.name)) {
        if other.required {
            let hint = "it is required, and our code does not pass it";
            complaints.push(complaint(&other.name, hint));
        }
    }
    complaints
}

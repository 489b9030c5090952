//! What our Rust code relies on, whatever the document of the day says.
//!
//! - `x-rust-properties`: properties that our code sends or reads, as `place: {name: schema}`. One that the document does
//!   not have (any more) is added, optional; one that may be null is read as if null were absence; another type is an
//!   error. `{}` says that the property is there, whatever it is.
//! - `x-rust-required`: the properties that our code always sends, as `place: [names]`. Another required one is an error.
//! - `x-rust-parameters`: the parameters that a function takes. Another optional one is not offered; another required
//!   one, or one that is gone, is an error.
//! - `x-rust-open`: the places in a response whose values are kept if they are not of their type, so that they differ from
//!   values that are missing: `[places]`.
//! - `x-rust-answer: nothing`: our code does not read the body of a success.

use serde_json::{Value, json};

use super::names::at_place;
use crate::pointer;
use crate::problem::Problems;
use crate::schema::{self, Components, Kind};

/// Applies what is said of bodies that are components by now, and of parameters.
pub(super) fn pin(mut document: Value, problems: &mut Problems) -> Value {
    let mut components = schema::components(&document);
    for (path, method, operation) in schema::operations_mut(&mut document) {
        let at = pointer::join(&pointer::join("/paths", &path), &method);
        for (key, apply) in [
            ("x-rust-properties", properties as Apply),
            ("x-rust-required", required as Apply),
        ] {
            let wishes = operation.get(key).and_then(Value::as_object).cloned();
            for (place, wishes) in wishes.into_iter().flatten() {
                let here = pointer::join(&pointer::join(&at, key), &place);
                match at_place(operation, &components, &place) {
                    Some(name) => apply(&name, &wishes, &mut components, &here, problems),
                    None => {
                        let hint = "the overlay names a place that this document does not have";
                        problems.push(here, place, hint);
                    }
                }
            }
        }
        if let Some(Value::Array(wished)) = operation.get("x-rust-parameters").cloned() {
            let here = pointer::join(&at, "x-rust-parameters");
            parameters(operation, &wished, &here, problems);
        }
        for place in operation
            .get("x-rust-open")
            .and_then(Value::as_array)
            .cloned()
            .into_iter()
            .flatten()
        {
            let here = pointer::join(&at, "x-rust-open");
            let place = place.as_str().unwrap_or_default();
            match inside(operation, &mut components, place) {
                Some(schema) => super::forms::open_always(schema),
                None => problems.push(
                    here,
                    place,
                    "the overlay names a place inside a response that this document does not have",
                ),
            }
        }
        if let Value::Object(map) = operation {
            map.retain(|key, _| {
                ![
                    "x-rust-properties",
                    "x-rust-required",
                    "x-rust-parameters",
                    "x-rust-open",
                ]
                .contains(&key.as_str())
            });
        }
    }
    document["components"]["schemas"] = Value::Object(components);
    document
}

/// The schema at a place inside the components that a response is made of.
fn inside<'a>(
    operation: &mut Value,
    components: &'a mut Components,
    place: &str,
) -> Option<&'a mut Value> {
    let mut steps = place.split('/');
    if steps.next() != Some("answer") {
        return None;
    }
    let mut component = at_place(operation, components, "answer")?;
    let mut at = String::new();
    for step in steps {
        while let Some(next) = schema::target(components[&component].pointer(&at)?) {
            (component, at) = (next, String::new());
        }
        at = match step {
            "[]" => at + "/items",
            property => pointer::join(&(at + "/properties"), property),
        };
    }
    components
        .get_mut(&component)?
        .pointer_mut(&at)
        .filter(|_| !at.is_empty())
}

/// Takes the bodies away that our code does not read.
pub(super) fn unread(mut document: Value) -> Value {
    for (_, _, operation) in schema::operations_mut(&mut document) {
        let Value::Object(map) = operation else {
            continue;
        };
        if map.remove("x-rust-answer") != Some(json!("nothing")) {
            continue;
        }
        let responses = map.get_mut("responses").and_then(Value::as_object_mut);
        for (_, response) in responses.into_iter().flatten() {
            if let Value::Object(response) = response {
                response.remove("content");
            }
        }
    }
    document
}

/// Applies the wishes for a component, and writes down those that it cannot have.
type Apply = fn(&str, &Value, &mut Components, &str, &mut Problems);

fn properties(
    component: &str,
    wishes: &Value,
    components: &mut Components,
    at: &str,
    problems: &mut Problems,
) {
    for (name, wish) in wishes.as_object().into_iter().flatten() {
        let there = components[component]
            .get("properties")
            .and_then(|all| all.get(name))
            .cloned();
        let pinned = match there {
            Some(there) => as_wished(&there, wish, components),
            None if wish == &json!({}) => Err("the document has it no longer".to_owned()),
            None => Ok(wish.clone()),
        };
        match pinned {
            Ok(pinned) => {
                let target = components.get_mut(component).and_then(Value::as_object_mut);
                let target = target.map(|map| map.entry("properties").or_insert_with(|| json!({})));
                if let Some(Value::Object(properties)) = target {
                    properties.insert(name.clone(), pinned);
                }
            }
            Err(hint) => problems.push(
                at,
                format!("property `{name}`"),
                format!("our code relies on it: {hint}"),
            ),
        }
    }
}

/// The schema of a property as our code has it: never null, and of the type that is wished for.
fn as_wished(there: &Value, wish: &Value, components: &Components) -> Result<Value, String> {
    let end = schema::whole(components, there);
    let mut pinned = schema::never_null(there);
    let is_plain = schema::kind(end) == Kind::Scalar;
    if schema::kind(end) == Kind::Any && wish != &json!({}) {
        return Ok(wish.clone());
    }
    if is_plain && schema::is_nullable_by_name(components, there) {
        pinned = schema::never_null(end);
    } else if schema::is_nullable_by_name(components, &pinned) {
        return Err("it is a component that may be null".to_owned());
    }
    if wish == &json!({}) {
        return Ok(pinned);
    }
    let of = |schema: &Value, key: &str| schema.get(key).cloned().unwrap_or_default();
    if !is_plain || of(end, "type") != of(wish, "type") {
        let is = end.get("type").and_then(Value::as_str);
        return Err(format!(
            "it is a {} there, and {} here",
            of(wish, "type").as_str().unwrap_or_default(),
            is.unwrap_or("something else")
        ));
    }
    // Other formats are texts and numbers in Rust too.
    let format = |schema: &Value| {
        let format = of(schema, "format");
        let tells = |format: &str| ["date-time", "password", "uint64"].contains(&format);
        format
            .as_str()
            .filter(|format| tells(format))
            .map(str::to_owned)
    };
    if format(end) == format(wish) {
        return Ok(pinned);
    }
    let mut wished = wish.clone();
    if let Some(description) = there.get("description") {
        wished["description"] = description.clone();
    }
    Ok(wished)
}

fn required(
    component: &str,
    wished: &Value,
    components: &mut Components,
    at: &str,
    problems: &mut Problems,
) {
    let Some(Value::Object(target)) = components.get_mut(component) else {
        return;
    };
    let ours: Vec<&Value> = wished.as_array().into_iter().flatten().collect();
    let there = target.get("required").and_then(Value::as_array);
    for name in there
        .into_iter()
        .flatten()
        .filter(|name| !ours.contains(name))
    {
        problems.push(
            at,
            format!("property {name}"),
            "it is required, and our code does not send it",
        );
    }
    target.insert("required".to_owned(), wished.clone());
}

fn parameters(operation: &mut Value, wished: &[Value], at: &str, problems: &mut Problems) {
    let Some(Value::Array(there)) = operation.get_mut("parameters") else {
        return;
    };
    for name in wished {
        if !there.iter().any(|parameter| parameter["name"] == *name) {
            problems.push(
                at,
                format!("parameter {name}"),
                "our code passes it, and the document has it no longer",
            );
        }
    }
    there.retain(|parameter| {
        let ours = wished.contains(&parameter["name"]);
        if !ours && parameter["required"] == true {
            problems.push(
                at,
                format!("parameter {}", parameter["name"]),
                "it is required, and our code does not pass it",
            );
        }
        ours
    });
}

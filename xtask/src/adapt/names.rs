//! The names of the Rust types and functions: ours where the overlay names a place, the document's elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase as _, ToSnakeCase as _};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Extra, Operation, Role, Schema, Schemas, Shape, follow};
use crate::pointer;
use crate::reserved::{FUNCTIONS, TYPES};
use crate::unique;

/// Gives components their final names, all in Rust's spelling and all different, and operations theirs.
pub(super) fn name(api: &mut Api, diagnostics: &mut Diagnostics) {
    let claimed = claims(api, diagnostics);
    let names = spelled(api.schemas.keys(), rust_type, claimed);
    let rename = |name: &str| names.get(name).cloned();
    api.schemas_mut(&mut |_, schema| schema.retarget(&rename));
    let schemas = std::mem::take(&mut api.schemas).into_iter();
    api.schemas = schemas
        .map(|(name, schema)| (names[&name].clone(), schema))
        .collect();
    let ids = api.operations.iter().map(|operation| &operation.id);
    let names = spelled(ids, rust_function, BTreeMap::new());
    for operation in &mut api.operations {
        let id = &names[&operation.id];
        if *id != rust_function(&operation.id) {
            let construct = format!("operationId: {}", operation.id);
            let hint = format!("another one has the same name in Rust, so this function is `{id}`");
            diagnostics.note(&operation.at, construct, hint);
        }
        operation.id.clone_from(id);
    }
}

/// The names in Rust's spelling, all different, after those that are `given`. Those that are spelled so already come
/// first, so that a sibling in another spelling gets the number.
fn spelled<'a>(
    names: impl Iterator<Item = &'a String>,
    spelling: fn(&str) -> String,
    mut given: BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let mut taken: BTreeSet<String> = given.values().cloned().collect();
    let (exact, other): (Vec<_>, Vec<_>) = names.partition(|name| spelling(name) == **name);
    for name in exact.into_iter().chain(other) {
        given.entry(name.clone()).or_insert_with(|| {
            let free = unique::name(&spelling(name), |name| taken.contains(name));
            taken.insert(free.clone());
            free
        });
    }
    given
}

/// What the overlay's `x-codegen` say: names by component, found by place.
fn claims(api: &Api, diagnostics: &mut Diagnostics) -> BTreeMap<String, String> {
    let mut claimed: BTreeMap<String, String> = BTreeMap::new();
    for operation in &api.operations {
        let at = pointer::join(&operation.at, "x-codegen") + "/names";
        for (place, name) in &operation.relied_on.names {
            let here = pointer::join(&at, place);
            let construct = format!("x-codegen: {place}: {name}");
            let Some(component) = component_at(operation, &api.schemas, place) else {
                diagnostics.error(here, construct, "the overlay names a place that this document does not have, or no type of its own");
                continue;
            };
            if rust_type(name) != *name {
                diagnostics.error(here, construct, "this is not how a Rust type is spelled");
                continue;
            }
            if let Some(other) = claimed.insert(component.clone(), name.clone())
                && other != *name
            {
                let hint = format!("`{component}` is named `{other}` elsewhere in the overlay");
                diagnostics.error(here, construct, hint);
            }
        }
    }
    let mut by_name: BTreeMap<&String, &String> = BTreeMap::new();
    for (component, name) in &claimed {
        if let Some(other) = by_name.insert(name, component) {
            let hint = format!("the overlay gives this name to `{other}` and to `{component}`");
            diagnostics.error("/components/schemas", format!("x-codegen: {name}"), hint);
        }
    }
    claimed
}

/// The component at a place.
pub(super) fn component_at(
    operation: &Operation,
    schemas: &Schemas,
    place: &str,
) -> Option<String> {
    at_place(operation, schemas, place)?
        .target()
        .map(str::to_owned)
}

/// The schema at a place such as `response/users/[]/role/custom`.
pub(super) fn at_place<'a>(
    operation: &'a Operation,
    schemas: &'a Schemas,
    place: &str,
) -> Option<&'a Schema> {
    let mut steps = place.split('/');
    let root = steps.next()?;
    let parameter = match root {
        "request" | "response" => None,
        _ => steps.next(),
    };
    let mut all = operation.schemas().into_iter();
    let (_, mut schema) = all.find(|(role, _)| match role {
        Role::Request => root == "request",
        Role::Response => root == "response",
        Role::Parameter(place, name) => place.name() == root && Some(*name) == parameter,
    })?;
    for step in steps {
        schema = below(follow::whole(schemas, schema), step)?;
    }
    Some(schema)
}

fn below<'a>(whole: &'a Schema, step: &str) -> Option<&'a Schema> {
    match (&whole.shape, step) {
        (Shape::Array { items, .. }, "[]") => Some(items),
        (Shape::Object(object), "{}") => match &object.extra {
            Extra::Of(extra) => Some(extra),
            _ => None,
        },
        (Shape::Object(object), property) => object.property(property),
        (Shape::Union(union), value) => {
            let is_it = |known: &String| known.eq_ignore_ascii_case(value);
            let mut tags = whole.tag()?.values.iter();
            let position = tags.position(|values| values.iter().any(is_it))?;
            union.variants.get(position)
        }
        _ => None,
    }
}

/// A name in the spelling of Rust's types.
pub(crate) fn rust_type(name: &str) -> String {
    let pascal = pascal_case(&plain(name));
    match pascal.chars().next() {
        None => "Unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{pascal}"),
        Some(_) if TYPES.contains(&pascal.as_str()) => format!("{pascal}Type"),
        Some(_) => pascal,
    }
}

/// A name in the spelling of Rust's functions, and none that every client has.
pub(crate) fn rust_function(name: &str) -> String {
    let name = rust_argument(name);
    match FUNCTIONS.contains(&name.as_str()) {
        true => format!("{name}_operation"),
        false => name,
    }
}

/// A name in the spelling of Rust's arguments.
pub(crate) fn rust_argument(name: &str) -> String {
    let snake = plain(name).to_snake_case();
    match snake.chars().next() {
        None => "unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{snake}"),
        Some(_) => snake,
    }
}

/// Words in Rust's spelling of types, so that spelling them once more changes nothing: words of one letter run together,
/// and progenitor would take what they run together to for one word.
pub(crate) fn pascal_case(words: &str) -> String {
    let mut pascal = words.to_pascal_case();
    loop {
        let again = pascal.to_pascal_case();
        if again == pascal {
            return pascal;
        }
        pascal = again;
    }
}

fn plain(name: &str) -> String {
    name.replace('\'', "")
        .replace(|c: char| !(c.is_ascii_alphanumeric() || c == '_'), " ")
}

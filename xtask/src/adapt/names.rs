//! The names of the Rust types and functions: ours where the overlay names a place, the document's elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase as _, ToSnakeCase as _};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Extra, Operation, Schema, Schemas, Shape};
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
fn claims(api: &mut Api, diagnostics: &mut Diagnostics) -> BTreeMap<String, String> {
    let mut claimed: BTreeMap<String, String> = BTreeMap::new();
    for operation in &mut api.operations {
        let at = pointer::join(&operation.at, "x-codegen") + "/names";
        for (place, name) in std::mem::take(&mut operation.relied_on.names) {
            let refused = match component_at(operation, &mut api.schemas, &place) {
                None => Some("the overlay names a place that this document does not have, or no type of its own".to_owned()),
                Some(_) if rust_type(&name) != name => {
                    Some("this is not how a Rust type is spelled".to_owned())
                }
                Some(component) => {
                    let differs = |(of, other): &(&String, &String)| {
                        (**of == component) != (**other == name)
                    };
                    let other = claimed.iter().find(differs);
                    let hint = other.map(|(of, other)| {
                        format!("the overlay names `{of}` `{other}` elsewhere, and `{component}` `{name}` here")
                    });
                    claimed.insert(component, name.clone());
                    hint
                }
            };
            if let Some(hint) = refused {
                let construct = format!("x-codegen: {place}: {name}");
                diagnostics.error(pointer::join(&at, &place), construct, hint);
            }
        }
    }
    claimed
}

/// The component at a place.
fn component_at(operation: &mut Operation, schemas: &mut Schemas, place: &str) -> Option<String> {
    at_place(operation, schemas, place, |schema| {
        schema.target().map(str::to_owned)
    })?
}

/// What `see` says of the schema at a place such as `response/users/[]/role/custom`.
pub(super) fn at_place<T>(
    operation: &mut Operation,
    schemas: &mut Schemas,
    place: &str,
    see: impl FnOnce(&mut Schema) -> T,
) -> Option<T> {
    let mut steps = place.split('/');
    let mut schema = match steps.next()? {
        "request" => operation.body.as_mut()?.content.schema_mut()?,
        "response" => {
            let mut all = operation.responses.values_mut();
            all.find_map(|response| response.content.as_mut()?.schema_mut())?
        }
        kind => {
            let name = steps.next()?;
            let mut all = operation.parameters.iter_mut();
            let parameter = all.find(|one| one.place.name() == kind && one.name == name)?;
            &mut parameter.schema
        }
    };
    for step in steps {
        while let Some(name) = schema.target().map(str::to_owned) {
            schema = schemas.get_mut(&name)?;
        }
        schema = below(schema, step)?;
    }
    Some(see(schema))
}

fn below<'a>(schema: &'a mut Schema, step: &str) -> Option<&'a mut Schema> {
    let means = |values: &Vec<String>| values.iter().any(|value| value.eq_ignore_ascii_case(step));
    let variant = schema
        .tag()
        .and_then(|tag| tag.values.iter().position(means));
    match (&mut schema.shape, step) {
        (Shape::Array { items, .. }, "[]") => Some(items),
        (Shape::Object(object), "{}") => match &mut object.extra {
            Extra::Of(extra) => Some(extra),
            _ => None,
        },
        (Shape::Object(object), property) => object.properties.as_mut()?.get_mut(property),
        (Shape::Union(union), _) => union.variants.get_mut(variant?),
        _ => None,
    }
}

/// A name in the spelling of Rust's types.
pub(crate) fn rust_type(name: &str) -> String {
    let name = startable(pascal_case(&plain(name)), "Unnamed", 'N');
    match TYPES.contains(&name.as_str()) {
        true => format!("{name}Type"),
        false => name,
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
    startable(plain(name).to_snake_case(), "unnamed", 'n')
}

fn startable(name: String, unnamed: &str, before_digits: char) -> String {
    match name.chars().next() {
        None => unnamed.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{before_digits}{name}"),
        Some(_) => name,
    }
}

/// Words in Rust's spelling of types, so that spelling them once more changes nothing: words of one letter run together,
/// and progenitor would take what they run together to for one word.
pub(crate) fn pascal_case(words: &str) -> String {
    let pascal = words.to_pascal_case();
    match pascal == words {
        true => pascal,
        false => pascal_case(&pascal),
    }
}

fn plain(name: &str) -> String {
    name.replace('\'', "")
        .replace(|c: char| !(c.is_ascii_alphanumeric() || c == '_'), " ")
}

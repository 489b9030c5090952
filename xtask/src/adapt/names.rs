//! The names of the Rust types and functions: ours where the overlay names a place, the document's elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase as _, ToSnakeCase as _};
use serde_json::Value;

use super::free;
use crate::pointer;
use crate::problem::Problems;
use crate::reserved::FUNCTIONS;
use crate::schema::{self, Components};

/// Gives components their final names, all in Rust's spelling and all different, and operations theirs.
pub(super) fn name(mut document: Value, problems: &mut Problems) -> Value {
    let components = schema::components(&document);
    let claimed = claims(&document, &components, problems);
    let mut taken: BTreeSet<String> = claimed.values().cloned().collect();
    let mut names: BTreeMap<String, String> = claimed;
    // First those that are spelled as Rust does already, so that a sibling in another spelling gets the number.
    let (exact, other): (Vec<&String>, Vec<&String>) = components
        .keys()
        .partition(|name| rust_type(name) == **name);
    for name in exact.into_iter().chain(other) {
        if !names.contains_key(name) {
            let free = free(&rust_type(name), |name| taken.contains(name));
            taken.insert(free.clone());
            names.insert(name.clone(), free);
        }
    }
    let rename = |name: &str| names.get(name).cloned();
    let mut out = Components::new();
    for (name, mut schema) in components {
        schema::retarget(&mut schema, &rename);
        out.insert(names[&name].clone(), schema);
    }
    document["components"]["schemas"] = Value::Object(out);
    let exact: BTreeSet<String> = schema::operations(&document)
        .iter()
        .map(|(_, _, operation)| schema::id(operation).to_owned())
        .filter(|id| rust_function(id) == *id)
        .collect();
    let mut ids = BTreeSet::new();
    for (_, _, operation) in schema::operations_mut(&mut document) {
        schema::each_of_operation(operation, &mut |_, schema| {
            schema::retarget(schema, &rename)
        });
        if let Value::Object(map) = operation {
            map.remove("x-rust-names");
        }
        let id = schema::id(operation);
        let wish = rust_function(id);
        // One that is spelled as Rust does already keeps its name, and a sibling in another spelling gets the number.
        if wish != id || !ids.insert(wish.clone()) {
            let id = free(&wish, |id| ids.contains(id) || exact.contains(id));
            ids.insert(id.clone());
            operation["operationId"] = Value::String(id);
        }
    }
    document
}

/// What the overlay's `x-rust-names` say: names by component, found by place.
fn claims(
    document: &Value,
    components: &Components,
    problems: &mut Problems,
) -> BTreeMap<String, String> {
    let mut claimed: BTreeMap<String, String> = BTreeMap::new();
    for (path, method, mut operation) in schema::operations(document) {
        let at = pointer::join(
            &pointer::join(&pointer::join("/paths", &path), &method),
            "x-rust-names",
        );
        let Some(Value::Object(wishes)) = operation.get("x-rust-names").cloned() else {
            continue;
        };
        for (place, name) in wishes {
            let name = name.as_str().unwrap_or_default().to_owned();
            let here = pointer::join(&at, &place);
            let construct = format!("x-rust-names: {place}: {name}");
            let Some(component) = at_place(&mut operation, components, &place) else {
                problems.push(here, construct, "the overlay names a place that this document does not have, or no type of its own");
                continue;
            };
            if rust_type(&name) != name {
                problems.push(here, construct, "this is not how a Rust type is spelled");
                continue;
            }
            match claimed.insert(component.clone(), name.clone()) {
                Some(other) if other != name => {
                    problems.push(
                        here,
                        construct,
                        format!("`{component}` is named `{other}` elsewhere in the overlay"),
                    );
                }
                _ => {}
            }
        }
    }
    let mut by_name: BTreeMap<&String, &String> = BTreeMap::new();
    for (component, name) in &claimed {
        if let Some(other) = by_name.insert(name, component) {
            let hint = format!("the overlay gives this name to `{other}` and to `{component}`");
            problems.push("/components/schemas", format!("x-rust-names: {name}"), hint);
        }
    }
    claimed
}

/// The component at a place such as `answer/users/[]/role/custom`.
pub(super) fn at_place(
    operation: &mut Value,
    components: &Components,
    place: &str,
) -> Option<String> {
    let steps: Vec<&str> = place.split('/').collect();
    let (root, rest) = match steps.as_slice() {
        ["request" | "answer", rest @ ..] => (steps[0].to_owned(), rest.to_vec()),
        [place_in, name, rest @ ..] => (format!("{place_in}/{name}"), rest.to_vec()),
        _ => return None,
    };
    let mut schema = None;
    schema::each_of_operation(operation, &mut |step, found| {
        if step == root {
            schema = Some(found.clone());
        }
    });
    let mut schema = schema?;
    for step in rest {
        let whole = schema::whole(components, &schema).clone();
        schema = match step {
            "[]" => whole.get("items")?.clone(),
            "{}" => whole.get("additionalProperties")?.clone(),
            property => match whole.get("x-tag") {
                Some(tag) => {
                    let values = tag["values"].as_array()?;
                    let means = |values: &Value| {
                        values.as_array().is_some_and(|all| {
                            all.iter().any(|v| {
                                v.as_str().is_some_and(|v| v.eq_ignore_ascii_case(property))
                            })
                        })
                    };
                    whole["oneOf"].get(values.iter().position(means)?)?.clone()
                }
                None => whole.get("properties")?.get(property)?.clone(),
            },
        };
    }
    schema::target(&schema)
}

/// A name in the spelling of Rust's types.
pub(crate) fn rust_type(name: &str) -> String {
    let pascal = pascal_case(&plain(name));
    match pascal.chars().next() {
        None => "Unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{pascal}"),
        Some(_) if pascal == "Self" => "SelfType".to_owned(),
        Some(_) => pascal,
    }
}

/// A name in the spelling of Rust's functions.
pub(crate) fn rust_function(name: &str) -> String {
    let snake = plain(name).to_snake_case();
    match snake.chars().next() {
        None => "unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{snake}"),
        Some(_) if FUNCTIONS.contains(&snake.as_str()) => format!("{snake}_operation"),
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

//! The operations of a document as they are written, references followed: for whatever the plain dialect has no form.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::place;
use crate::document::select::METHODS;
use crate::pointer;

/// Members that are for readers alone.
const PROSE: [&str; 8] = [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "externalDocs",
    "deprecated",
    "$comment",
];
/// Lists whose order says nothing.
const SETS: [&str; 6] = ["required", "enum", "type", "allOf", "oneOf", "anyOf"];

/// An operation, with the parameters of its path item among its own.
pub(super) struct Raw {
    /// Its method and path, as the document writes them.
    pub(super) name: String,
    /// What the document says.
    pub(super) operation: Map<String, Value>,
}

/// Every operation, by its method and its path without the names of parameters.
pub(super) fn operations(document: &Value) -> BTreeMap<String, Raw> {
    let mut out = BTreeMap::new();
    let paths = document.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let Some(item) = whole(document, item).as_object() else {
            continue;
        };
        for method in METHODS {
            let Some(operation) = item.get(method).and_then(Value::as_object) else {
                continue;
            };
            let mut operation = operation.clone();
            let parameters = parameters(document, &operation, item.get("parameters"), path);
            operation.insert("parameters".into(), parameters);
            for key in ["servers", "security"] {
                if let (None, Some(shared)) = (operation.get(key), item.get(key)) {
                    operation.insert(key.into(), shared.clone());
                }
            }
            let name = format!("{} {path}", method.to_uppercase());
            place::insert(&mut out, name.clone(), Raw { name, operation });
        }
    }
    out
}

/// The parameters of an operation and of its path item, by where they travel and their name.
fn parameters(
    document: &Value,
    operation: &Map<String, Value>,
    shared: Option<&Value>,
    path: &str,
) -> Value {
    let mut out = Map::new();
    let lists = [shared, operation.get("parameters")].into_iter().flatten();
    for parameter in lists.filter_map(Value::as_array).flatten() {
        let mut parameter = whole(document, parameter).clone();
        let name = place::of_parameter(&parameter, path);
        if let Value::Object(map) = &mut parameter {
            map.remove("name");
        }
        out.insert(name, parameter);
    }
    Value::Object(out)
}

/// What stands at the end of a chain of references.
pub(super) fn whole<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let mut value = value;
    for _ in 0..32 {
        let reference = value.get("$ref").and_then(Value::as_str);
        let place = reference.and_then(pointer::of_ref);
        match place.and_then(|place| document.pointer(&place)) {
            Some(next) => value = next,
            None => break,
        }
    }
    value
}

/// Finds where two pieces of two documents differ, wherever references lead.
pub(super) struct Differences<'a> {
    documents: [&'a Value; 2],
    met: BTreeSet<(String, String)>,
    /// The places, and whether it is more than words.
    pub(super) found: Vec<(String, bool)>,
}

impl<'a> Differences<'a> {
    /// Begins a search.
    pub(super) fn between(old: &'a Value, new: &'a Value) -> Self {
        Self {
            documents: [old, new],
            met: BTreeSet::new(),
            found: Vec::new(),
        }
    }

    /// Whether two values mean the same, words aside.
    pub(super) fn none(mut self, old: Option<&Value>, new: Option<&Value>) -> bool {
        let nothing = Value::Null;
        self.compare("", old.unwrap_or(&nothing), new.unwrap_or(&nothing), true);
        self.found.iter().all(|(_, matters)| !matters)
    }

    /// Compares two values; in `names` the keys are the document's own.
    pub(super) fn compare(&mut self, at: &str, old: &Value, new: &Value, names: bool) {
        let reference = |value: &Value| value.get("$ref")?.as_str().map(str::to_owned);
        if let (Some(before), Some(after)) = (reference(old), reference(new))
            && !self.met.insert((before, after))
        {
            return;
        }
        let (old, new) = (
            whole(self.documents[0], old).clone(),
            whole(self.documents[1], new).clone(),
        );
        match (&old, &new) {
            (Value::Object(before), Value::Object(after)) => {
                let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
                for key in keys {
                    self.member(at, key, before.get(key), after.get(key), names);
                }
            }
            (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
                for (index, (before, after)) in before.iter().zip(after).enumerate() {
                    let at = pointer::join(at, index.to_string());
                    self.compare(&at, before, after, false);
                }
            }
            _ if old == new => {}
            _ => self.found.push((at.to_owned(), true)),
        }
    }

    fn member(
        &mut self,
        at: &str,
        key: &str,
        old: Option<&Value>,
        new: Option<&Value>,
        names: bool,
    ) {
        let place = pointer::join(at, key);
        let is_prose = !names && (PROSE.contains(&key) || key.starts_with("x-"));
        match (old, new) {
            (Some(before), Some(after)) if is_prose => {
                if before != after {
                    self.found.push((place, false));
                }
            }
            (Some(before), Some(after)) if !names && SETS.contains(&key) => {
                let (before, after) = (sorted(before), sorted(after));
                self.compare(&place, &before, &after, false);
            }
            (Some(before), Some(after)) => {
                let inside = !names
                    && ["properties", "patternProperties", "content", "headers"].contains(&key);
                self.compare(&place, before, after, inside);
            }
            _ => self.found.push((place, !is_prose)),
        }
    }
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(items) => {
            let mut items = items.clone();
            items.sort_by_key(Value::to_string);
            json!(items)
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(old: &Value, new: &Value) -> Vec<(String, bool)> {
        let mut differences = Differences::between(old, new);
        differences.compare("", &old["a"], &new["a"], false);
        differences.found
    }

    #[test]
    fn differences_are_found_behind_references_and_in_circles() {
        let document = |name: &str, kind: &str| {
            json!({
                "a": {"$ref": format!("#/{name}")},
                name: {"properties": {"title": {"type": kind}, "more": {"$ref": format!("#/{name}")}}, "title": kind, "required": ["x", "y"]},
            })
        };
        assert_eq!(
            found(&document("b", "string"), &document("c", "integer")),
            [
                ("/properties/title/type".to_owned(), true),
                ("/title".to_owned(), false)
            ]
        );
        assert_eq!(found(&document("b", "k"), &document("c", "k")), []);
    }

    #[test]
    fn the_order_of_a_set_says_nothing_and_that_of_a_list_does() {
        let of = |key: &str, list: Value| json!({"a": {key: list}});
        let (one, other) = (json!(["x", "y"]), json!(["y", "x"]));
        assert_eq!(
            found(&of("required", one.clone()), &of("required", other.clone())),
            []
        );
        assert_eq!(
            found(&of("prefixItems", one), &of("prefixItems", other)).len(),
            2
        );
    }
}

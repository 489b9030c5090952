//! The operations of a document as they are written, references followed: for whatever the plain dialect has no form.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::place;
use crate::document::keywords::{self, Keys, METHODS, Role, is_extension};
use crate::pointer;

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

    /// Whether two values of a keyword mean the same, words aside.
    pub(super) fn none(mut self, keyword: &str, old: Option<&Value>, new: Option<&Value>) -> bool {
        self.member("", keyword, old, new, Keys::Keywords);
        self.found.iter().all(|(_, matters)| !matters)
    }

    /// Compares two values, objects by their `keys`.
    pub(super) fn compare(&mut self, at: &str, old: &Value, new: &Value, keys: Keys) {
        if keys != Keys::Keywords {
            return self.content(at, old, new, keys);
        }
        let reference = |value: &Value| value.get("$ref")?.as_str().map(str::to_owned);
        if let (Some(before), Some(after)) = (reference(old), reference(new))
            && !self.met.insert((before, after))
        {
            return;
        }
        let [before, after] = self.documents;
        let (old, new) = (whole(before, old).clone(), whole(after, new).clone());
        self.content(at, &old, &new, keys);
    }

    fn content(&mut self, at: &str, old: &Value, new: &Value, keys: Keys) {
        match (old, new) {
            (Value::Object(before), Value::Object(after)) => {
                let all: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
                for key in all {
                    self.member(at, key, before.get(key), after.get(key), keys);
                }
            }
            (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
                for (index, (before, after)) in before.iter().zip(after).enumerate() {
                    let at = pointer::join(at, index.to_string());
                    self.compare(&at, before, after, keys.in_list());
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
        keys: Keys,
    ) {
        let place = pointer::join(at, key);
        let is_keyword = keys == Keys::Keywords;
        let is_prose = keys.is_prose(key) || (is_keyword && is_extension(key));
        match (old, new) {
            (None, None) => {}
            (Some(before), Some(after)) if is_prose => {
                if before != after {
                    self.found.push((place, false));
                }
            }
            (Some(before), Some(after)) if is_keyword && keywords::has(key, Role::Unordered) => {
                let (before, after) = (sorted(before), sorted(after));
                self.compare(&place, &before, &after, keys.below(key));
            }
            (Some(before), Some(after)) => {
                self.compare(&place, before, after, keys.below(key));
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
        differences.compare("", &old["a"], &new["a"], Keys::Keywords);
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

    #[test]
    fn names_and_data_that_look_like_prose_matter() {
        let of = |kind: &str| {
            json!({"a": {
                "dependentSchemas": {"title": {"type": kind}},
                "default": {"title": kind, "$ref": kind},
                "const": {"x-any": kind},
                "security": [{"deprecated": [kind]}],
                "x-any": {"type": kind},
            }})
        };
        let found = found(&of("string"), &of("integer"));
        let expected = [
            ("/const/x-any", true),
            ("/default/$ref", true),
            ("/default/title", true),
            ("/dependentSchemas/title/type", true),
            ("/security/0/deprecated/0", true),
            ("/x-any", false),
        ];
        let expected = expected.map(|(place, matters)| (place.to_owned(), matters));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_reference_in_data_leads_nowhere() {
        let of = |kind: &str| json!({"a": {"default": {"$ref": "#/b"}}, "b": {"type": kind}});
        assert_eq!(found(&of("string"), &of("integer")), []);
    }
}

//! Keeps a part of a document, and of its components only what that part reaches.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::keywords::{METHODS, is_extension};
use super::operations;
use super::reach::Reach;
use crate::pointer;

/// Which part of a document is meant.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Selection {
    /// Paths that are one of these, or lie below one of these.
    pub paths: Vec<String>,
    /// Operations that carry one of these tags.
    pub tags: Vec<String>,
}

impl Selection {
    /// Everything.
    pub fn all() -> Self {
        Self::default()
    }

    /// Reads a selection file: `paths:` and `tags:`, each a list of texts.
    pub fn read(value: Value) -> Option<Self> {
        let read: Self = serde_json::from_value(value).ok()?;
        (!read.is_all()).then_some(read)
    }

    fn is_all(&self) -> bool {
        self.paths.is_empty() && self.tags.is_empty()
    }

    fn keeps(&self, path: &str, operation: &Value) -> bool {
        let below = |prefix: &String| pointer::is_below(path, prefix.trim_end_matches('/'));
        let tagged = |tag: &String| items(&operation["tags"]).any(|one| one == tag);
        self.is_all() || self.paths.iter().any(below) || self.tags.iter().any(tagged)
    }
}

/// The selected part of `document`.
pub fn select(mut document: Value, selection: &Selection) -> Value {
    if selection.is_all() {
        return prune(document);
    }
    if let Value::Object(map) = &mut document {
        map.remove("webhooks");
    }
    retain(document, |_, path, _, operation| {
        selection.keeps(path, operation)
    })
}

/// The document with those operations and webhooks that `keeps` says, by section, path and method. A path item that
/// stands elsewhere is one of them, by its `$ref`.
pub fn retain(
    mut document: Value,
    mut keeps: impl FnMut(&str, &str, &str, &Value) -> bool,
) -> Value {
    let is_call = |key: &str| METHODS.contains(&key) || key == "$ref";
    for section in ["paths", "webhooks"] {
        if let Some(Value::Object(paths)) = document.get_mut(section) {
            paths.retain(|path, item| {
                let Value::Object(item) = item else {
                    return true;
                };
                item.retain(|key, value| !is_call(key) || keeps(section, path, key, value));
                item.keys().any(|key| is_call(key))
            });
        }
    }
    prune(document)
}

/// Drops the components and the declared tags that no operation reaches.
pub fn prune(mut document: Value) -> Value {
    let kept = reached(&document);
    if let Some(Value::Object(sections)) = document.get_mut("components") {
        for (section, entries) in sections.iter_mut() {
            if let Value::Object(entries) = entries
                && !is_extension(section)
            {
                let at = pointer::join("/components", section);
                entries.retain(|name, _| kept.contains(&pointer::join(&at, name)));
            }
        }
        sections.retain(|_, entries| entries != &json!({}));
    }
    let operations = operations(&document).into_iter();
    let used = operations.flat_map(|found| items(&found.operation["tags"]));
    let used: Vec<Value> = used.cloned().collect();
    if let Some(Value::Array(tags)) = document.get_mut("tags") {
        tags.retain(|tag| used.contains(&tag["name"]));
    }
    document
}

/// The places that a document reaches from outside its components.
fn reached(document: &Value) -> BTreeSet<String> {
    let mut rest = document.clone();
    if let Value::Object(rest) = &mut rest {
        rest.remove("components");
    }
    let mut reached = Reach::through(document).of(&rest, "");
    let operations = operations(document);
    let operations = operations.iter().map(|found| found.operation);
    let secured = operations.chain([document]);
    let schemes = secured.flat_map(|value| items(&value["security"]));
    let schemes = schemes.filter_map(Value::as_object).flat_map(Map::keys);
    reached.extend(schemes.map(|name| pointer::join("/components/securitySchemes", name)));
    reached
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Value {
        json!({
            "security": [{"key": []}],
            "tags": [{"name": "t"}, {"name": "u"}],
            "paths": {
                "/a": {"parameters": [], "get": {"tags": ["t"], "x": {"$ref": "#/components/schemas/A"}}, "put": {"tags": ["u"]}},
                "/a/b": {"get": {"parameters": [{"$ref": "#/components/parameters/P"}]}},
                "/ab": {"get": {"tags": ["u"], "x": {"$ref": "#/components/schemas/Z"}}},
            },
            "components": {
                "schemas": {
                    "A": {"discriminator": {"mapping": {"k": "B"}}, "properties": {"c": {"$ref": "#/components/schemas/C/properties/x"}}},
                    "B": {}, "C": {"properties": {"x": {"$ref": "#/components/schemas/A"}}}, "Z": {},
                },
                "parameters": {"P": {"schema": {}}, "Q": {}},
                "securitySchemes": {"key": {}, "other": {}},
                "examples": {"E": {}},
            },
        })
    }

    #[test]
    fn a_part_is_kept_with_only_what_it_reaches() {
        let kept = select(
            document(),
            &Selection {
                paths: vec!["/a/".into()],
                tags: vec![],
            },
        );
        assert_eq!(
            kept["paths"]
                .as_object()
                .unwrap()
                .keys()
                .collect::<Vec<_>>(),
            ["/a", "/a/b"]
        );
        assert_eq!(
            kept["components"]["schemas"]
                .as_object()
                .unwrap()
                .keys()
                .collect::<Vec<_>>(),
            ["A", "B", "C"]
        );
        assert_eq!(
            kept["components"]["parameters"].as_object().unwrap().len(),
            1
        );
        assert_eq!(kept["components"]["securitySchemes"], json!({"key": {}}));
        assert_eq!(kept["components"].get("examples"), None);
    }

    #[test]
    fn a_tag_selects_operations_and_not_whole_paths() {
        let kept = select(
            document(),
            &Selection {
                paths: vec![],
                tags: vec!["t".into()],
            },
        );
        assert_eq!(kept["paths"].as_object().unwrap().len(), 1);
        assert_eq!(kept["paths"]["/a"].get("put"), None);
        assert_eq!(kept["tags"], json!([{"name": "t"}]));
        assert_eq!(
            select(document(), &Selection::all())["paths"],
            document()["paths"]
        );
    }

    #[test]
    fn a_base_with_a_discriminator_is_kept_with_its_subtypes() {
        let of = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let kept = prune(json!({
            "paths": {"/a": {"get": {"x": of("Pet")}}},
            "components": {"schemas": {
                "Pet": {"discriminator": {"propertyName": "kind"}},
                "Dog": {"allOf": [of("Pet"), {"properties": {"toy": of("Toy")}}]},
                "Puppy": {"allOf": [of("Dog")]},
                "Toy": {}, "Stone": {},
            }},
        }));
        let kept = kept["components"]["schemas"].as_object().unwrap();
        assert_eq!(
            kept.keys().collect::<Vec<_>>(),
            ["Dog", "Pet", "Puppy", "Toy"]
        );
    }

    #[test]
    fn an_empty_selection_file_selects_nothing_by_mistake() {
        assert_eq!(Selection::read(json!({})), None);
        assert_eq!(Selection::read(json!({"paths": "x"})), None);
        assert_eq!(
            Selection::read(json!({"path": ["/x"], "tags": ["t"]})),
            None
        );
        assert!(Selection::read(json!({"paths": ["/x"]})).is_some());
    }
}

//! Keeps a part of a document, and of its components only what that part reaches.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{references, subtypes};
use crate::pointer;

/// The methods that a path item can hold.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Which part of a document is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    pub fn read(value: &Value) -> Option<Self> {
        let list = |key| match value.get(key) {
            None => Some(Vec::new()),
            Some(list) => list
                .as_array()?
                .iter()
                .map(|item| item.as_str().map(str::to_owned))
                .collect(),
        };
        let read = Self {
            paths: list("paths")?,
            tags: list("tags")?,
        };
        (!read.is_all()).then_some(read)
    }

    fn is_all(&self) -> bool {
        self.paths.is_empty() && self.tags.is_empty()
    }

    fn keeps(&self, path: &str, operation: &Value) -> bool {
        let below = |prefix: &String| {
            let prefix = prefix.trim_end_matches('/');
            path.strip_prefix(prefix)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let tagged = |tag: &String| {
            operation
                .get("tags")
                .and_then(Value::as_array)
                .is_some_and(|tags| tags.iter().any(|t| t == tag.as_str()))
        };
        self.is_all() || self.paths.iter().any(below) || self.tags.iter().any(tagged)
    }
}

/// The selected part of `document`.
pub fn select(mut document: Value, selection: &Selection) -> Value {
    if let Some(Value::Object(paths)) = document.get_mut("paths") {
        for (path, item) in paths.iter_mut() {
            let Value::Object(item) = item else { continue };
            item.retain(|key, operation| {
                !METHODS.contains(&key.as_str()) || selection.keeps(path, operation)
            });
        }
        paths.retain(|path, item| match item.as_object() {
            Some(map) if map.contains_key("$ref") => selection.keeps(path, &Value::Null),
            Some(map) => {
                selection.is_all() || map.keys().any(|key| METHODS.contains(&key.as_str()))
            }
            None => true,
        });
    }
    if !selection.is_all()
        && let Value::Object(map) = &mut document
    {
        map.remove("webhooks");
    }
    prune(document)
}

/// Drops the components and the declared tags that no operation reaches.
pub fn prune(mut document: Value) -> Value {
    let components = document.get("components").cloned().unwrap_or(Value::Null);
    let subtypes = components.get("schemas").and_then(Value::as_object);
    let subtypes = subtypes.map(subtypes::subtypes).unwrap_or_default();
    let mut reached = BTreeSet::new();
    let mut pending: Vec<Value> = vec![document.get("paths").cloned().unwrap_or(Value::Null)];
    pending.push(json!({"pathItems": document.get("webhooks").cloned().unwrap_or(Value::Null)}));
    while let Some(value) = pending.pop() {
        let mut found = BTreeSet::new();
        references::each(&value, "", &mut |_, text| found.extend(component(text)));
        for key in found {
            if !reached.contains(&key)
                && let Some(target) = components
                    .get(&key.0)
                    .and_then(|section| section.get(&key.1))
            {
                pending.push(target.clone());
                let subtypes = subtypes.get(&key.1).filter(|_| key.0 == "schemas");
                pending.extend(
                    subtypes
                        .into_iter()
                        .flatten()
                        .map(|subtype| references::to(subtype)),
                );
                reached.insert(key);
            }
        }
    }
    let schemes = security_schemes(&document);
    if let Some(Value::Object(sections)) = document.get_mut("components") {
        for (section, entries) in sections.iter_mut() {
            let Value::Object(entries) = entries else {
                continue;
            };
            let whole = entries.clone();
            entries.retain(|name, _| match section.as_str() {
                "securitySchemes" => schemes.contains(name),
                _ => reached.contains(&(section.clone(), name.clone())),
            });
            if entries.is_empty() && section.starts_with("x-") {
                *entries = whole;
            }
        }
        sections.retain(|_, entries| entries != &Value::Object(Map::new()));
    }
    keep_used_tags(&mut document);
    document
}

/// The section and the name of the component that a reference, or a discriminator's mapping, leads to or into.
fn component(reference: &str) -> Option<(String, String)> {
    if !reference.contains(['#', '/']) {
        return Some(("schemas".to_owned(), reference.to_owned()));
    }
    let steps = pointer::steps(&pointer::of_ref(reference)?);
    match steps.as_slice() {
        [components, section, name, ..] if components == "components" => {
            Some((section.clone(), name.clone()))
        }
        _ => None,
    }
}

fn operations(document: &Value) -> impl Iterator<Item = &Value> {
    let items = document
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(Map::values);
    items.flat_map(|item| METHODS.iter().filter_map(|method| item.get(method)))
}

fn security_schemes(document: &Value) -> BTreeSet<String> {
    let of = |value: &Value| -> Vec<String> {
        let list = value
            .get("security")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        list.filter_map(Value::as_object)
            .flat_map(|one| one.keys().cloned())
            .collect()
    };
    operations(document)
        .flat_map(of)
        .chain(of(document))
        .collect()
}

fn keep_used_tags(document: &mut Value) {
    let used: BTreeSet<String> = operations(document)
        .filter_map(|operation| operation.get("tags")?.as_array())
        .flatten()
        .filter_map(|tag| tag.as_str().map(str::to_owned))
        .collect();
    if let Some(Value::Array(tags)) = document.get_mut("tags") {
        tags.retain(|tag| {
            tag.get("name")
                .and_then(Value::as_str)
                .is_some_and(|name| used.contains(name))
        });
    }
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
        assert_eq!(Selection::read(&json!({})), None);
        assert_eq!(Selection::read(&json!({"paths": "x"})), None);
        assert!(Selection::read(&json!({"paths": ["/x"]})).is_some());
    }
}
